import { zipSync, strToU8 } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { sourceLimitMegabytes } from '../../../domain/import/source/source-limits'
import { sentenceFor } from '../../../ipc/sentences'
import { buildEntry } from '../../database/testing/build-entry'
import { readInWorker } from './read-in-worker'
import { readSource } from './read-source'

const deep = 10_000
const nested = (open: string, close: string, inner: string): string =>
  open.repeat(deep) + inner + close.repeat(deep)
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'
const o = `xmlns:office="${oasis}office:1.0" xmlns:text="${oasis}text:1.0"`
const docx = (document: string | Uint8Array): Uint8Array =>
  zipSync({ 'word/document.xml': typeof document === 'string' ? strToU8(document) : document }, { level: 9 })
const odt = (content: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  })
const entities = `<!DOCTYPE x [<!ENTITY a "lol">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`).join('')}]>`
const mail = (body: string): string =>
  `From: a@example.org\nTo: b@example.org\nSubject: s\nMIME-Version: 1.0\n${body}`
const nestedMail = Array.from(
  { length: 1000 },
  (_none, at) => `Content-Type: multipart/mixed; boundary=b${String(at)}\n\n--b${String(at)}\n`,
).join('')
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])

const hostile: readonly (readonly [what: string, content: string | Uint8Array, codes: readonly string[]])[] =
  [
    ['a ZIP bomb as DOCX', docx(new Uint8Array(61_000_000)), ['fileOverLimits']],
    [
      'an entity bomb as DOCX',
      docx(`${entities}<w:document ${w}><w:body>&j;</w:body></w:document>`),
      ['fileDamaged'],
    ],
    ['an entity bomb as ODT', odt(`${entities}<office:document-content ${o}/>`), ['fileDamaged']],
    ['an entity bomb as HTML', `<html>${entities}<p>&j;</p></html>`, ['ok']],
    [
      '10,000 nested elements as HTML',
      `<html>${nested('<div>', '</div>', 'tief')}</html>`,
      ['fileOverLimits'],
    ],
    [
      '10,000 nested elements as DOCX',
      docx(`<w:document ${w}><w:body>${nested('<w:sdt>', '</w:sdt>', '')}</w:body></w:document>`),
      ['fileOverLimits'],
    ],
    [
      '10,000 nested elements as ODT',
      odt(
        `<office:document-content ${o}>${nested('<text:section>', '</text:section>', '')}</office:document-content>`,
      ),
      ['fileOverLimits'],
    ],
    ['10,000 nested groups as RTF', `{\\rtf1 ${nested('{', '}', 'tief')}}`, ['fileOverLimits']],
    ['10,000 nested quotes as Markdown', `# Titel\n\n${'>'.repeat(deep)} tief`, ['ok']],
    ['10,000 stars in a row as Markdown', `# Titel\n\n${'*'.repeat(deep)}tief${'*'.repeat(deep)}`, ['ok']],
    ['nested Markdown with words between', `# Titel\n\n${'*a '.repeat(deep)}${' b*'.repeat(deep)}`, ['ok']],
    [
      '10,000 nested brackets as PDF',
      `%PDF-1.7\n1 0 obj\n${nested('[', ']', '0')}\nendobj\ntrailer <</Root 1 0 R>>`,
      ['fileDamaged'],
    ],
    ['1,000 nested parts as mail', mail(nestedMail), ['fileDamaged', 'fileEmpty']],
    ['a head without end as mail', mail(`X: ${'a'.repeat(3_000_000)}\n\ntext`), ['fileDamaged', 'ok']],
    ['a cut PDF', '%PDF-1.7\n1 0 obj\n<</Type/Catalog', ['fileDamaged']],
    [
      'a cut DOCX',
      docx(`<w:document ${w}><w:body/></w:document>`).slice(0, 90),
      ['fileDamaged', 'fileOfOtherKind'],
    ],
    ['a DOCX without a document', zipSync({ 'word/other.xml': strToU8('<x/>') }), ['fileDamaged']],
    ['a cut RTF', '{\\rtf1 Text', ['fileDamaged']],
    ['broken XML as ODT', odt('<office:document-content'), ['fileDamaged']],
    ['a picture', png, ['fileOfOtherKind']],
    [
      'bytes without sense',
      Uint8Array.from({ length: 4000 }, (_none, at) => (at * 7919) % 251),
      ['fileOfOtherKind'],
    ],
    ['nothing', '', ['fileEmpty']],
    ['white space', ' \n\t\n', ['fileEmpty']],
    [
      'an encrypted Word document',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      ['fileEncrypted'],
    ],
    ['more than is read', new Uint8Array(sourceLimitMegabytes * 1_000_000 + 1), ['fileTooLarge']],
  ]

describe('a hostile file', () => {
  it.each(hostile)('is answered without an exception: %s', async (_what, content, codes) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
    const read = await readSource({ bytes, file: 'datei', encoding: null })
    expect(codes).toContain(read.ok ? 'ok' : read.failure.code)
  })

  it('is refused with a sentence that can be read, whatever the file has the parser say', async () => {
    const bytes = odt(`<office:document-content ${o}><a></a ${'x'.repeat(50_000)}></office:document-content>`)
    const read = await readSource({ bytes, file: 'datei.odt', encoding: null })
    if (read.ok) throw new Error('The file was read')
    expect(sentenceFor(read.failure, 'de').length).toBeLessThan(500)
  })

  it('runs no script and keeps no word of one', async () => {
    const bytes = new TextEncoder().encode(
      '<html><script>globalThis.hasRun = 1</script><p onclick="x()">Text</p></html>',
    )
    const read = await readSource({ bytes, file: 'datei', encoding: null })
    expect(read).toMatchObject({ ok: true, value: { passages: [{ text: 'Text' }] } })
    expect('hasRun' in globalThis).toBe(false)
  })
})

describe('the thread that reads', () => {
  let worker: string
  beforeAll(async () => {
    worker = await buildEntry('main/import/readers/source-worker.ts', 'source-worker')
  })
  const input = { bytes: new TextEncoder().encode('Ein Text.'), file: 'datei', encoding: null }

  it('gives what this thread gives', async () => {
    expect(await readInWorker(worker, input, 30_000)).toEqual(await readSource(input))
  })

  it('is ended where a file takes too long', async () => {
    expect(await readInWorker(worker, input, 1)).toEqual({
      ok: false,
      failure: { code: 'fileTakesTooLong', file: 'datei', seconds: 0 },
    })
  })
})
