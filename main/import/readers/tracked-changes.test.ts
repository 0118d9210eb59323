import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  textPassages,
  type SourceDocument,
  type TakenChanges,
} from '../../../domain/import/source/source-document'
import { readSource } from './read-source'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const struck = (author: string, text: string): string =>
  `<w:del w:id="1" w:author="${author}" w:date="2026-03-02T10:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const put = (author: string, text: string): string =>
  `<w:ins w:id="2" w:author="${author}" w:date="2026-03-02T11:00:00Z">${run(text)}</w:ins>`
const comment = `<w:comment w:id="7" w:author="Uta Kern" w:date="2026-03-03T09:30:00Z"><w:p>${run('Stimmt das?')}</w:p></w:comment>`

const docx = zipSync({
  'word/document.xml': strToU8(
    `<w:document ${w}><w:body>` +
      `<w:p>${run('Die Fähre fährt ')}${struck('Jan Ott', 'vielleicht ')}${put('Mia Lund', 'endlich ')}<w:commentRangeStart w:id="7"/>${run('dreimal')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run(' am Tag.')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="Mia Lund"/></w:rPr></w:pPr>${run('Das Schiff ist neu.')}</w:p>` +
      `<w:p>${run(' Es ist weiß.')}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="4" w:author="Jan Ott"/></w:rPr></w:pPr>${run('Der Hafen')}</w:p>` +
      `<w:p>${run(' ist offen.')}</w:p></w:body></w:document>`,
  ),
  'word/comments.xml': strToU8(`<w:comments ${w}>${comment}</w:comments>`),
})

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'
const names = `xmlns:office="${oasis}office:1.0" xmlns:text="${oasis}text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`
const info = (who: string): string =>
  `<office:change-info><dc:creator>${who}</dc:creator><dc:date>2026-03-02T10:00:00</dc:date></office:change-info>`
const odt = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8(
    `<office:document-content ${names}><office:body><office:text>` +
      `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${info('Jan Ott')}<text:p>vielleicht </text:p></text:deletion></text:changed-region>` +
      `<text:changed-region text:id="c2"><text:insertion>${info('Mia Lund')}</text:insertion></text:changed-region>` +
      `<text:changed-region text:id="c3"><text:insertion>${info('Mia Lund')}</text:insertion></text:changed-region></text:tracked-changes>` +
      `<text:p>Die Fähre fährt <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>endlich <text:change-end text:change-id="c2"/><office:annotation office:name="k1"><dc:creator>Uta Kern</dc:creator><dc:date>2026-03-03T09:30:00</dc:date><text:p>Stimmt das?</text:p></office:annotation>dreimal<office:annotation-end office:name="k1"/> am Tag.</text:p>` +
      `<text:p>Das Schiff ist neu.<text:change-start text:change-id="c3"/></text:p><text:p><text:change-end text:change-id="c3"/> Es ist weiß.</text:p>` +
      `</office:text></office:body></office:document-content>`,
  ),
})

async function read(bytes: Uint8Array, changes: TakenChanges): Promise<SourceDocument> {
  const source = await readSource({ bytes, file: 'datei', encoding: null, changes })
  if (!source.ok) throw new Error(JSON.stringify(source.failure))
  return source.value
}

const lines = (source: SourceDocument): readonly string[] =>
  textPassages(source).map(({ text }) => text.replace(/ +/g, ' ').trim())

describe('tracked changes in a Word document', () => {
  it('are read as made, as not made, or those of one author as made', async () => {
    const taken = [
      'Die Fähre fährt endlich dreimal am Tag.',
      'Das Schiff ist neu.',
      'Es ist weiß.',
      'Der Hafen ist offen.',
    ]
    expect(lines(await read(docx, 'all'))).toEqual(taken)
    expect(lines(await read(docx, 'none'))).toEqual([
      'Die Fähre fährt vielleicht dreimal am Tag.',
      'Das Schiff ist neu. Es ist weiß.',
      'Der Hafen',
      'ist offen.',
    ])
    expect(lines(await read(docx, { of: 'Mia Lund' }))[0]).toBe(
      'Die Fähre fährt vielleicht endlich dreimal am Tag.',
    )
  })
})

describe('tracked changes in an OpenDocument text', () => {
  it('are read as made, as not made, or those of one author as made', async () => {
    expect(lines(await read(odt, 'all'))).toEqual([
      'Die Fähre fährt endlich dreimal am Tag.',
      'Das Schiff ist neu.',
      'Es ist weiß.',
    ])
    expect(lines(await read(odt, 'none'))).toEqual([
      'Die Fähre fährt vielleicht dreimal am Tag.',
      'Das Schiff ist neu. Es ist weiß.',
    ])
    expect(lines(await read(odt, { of: 'Jan Ott' }))[0]).toBe('Die Fähre fährt dreimal am Tag.')
  })
})

describe.each([
  ['Word document', docx],
  ['OpenDocument text', odt],
])('a %s', (_format, bytes) => {
  it.each(['all', 'none'] as const)(
    'keeps each word somewhere, whichever changes are taken: %s',
    async (taken) => {
      const { passages } = await read(bytes, taken)
      const words = passages.map(({ text }) => text).join(' ')
      for (const word of ['vielleicht', 'endlich', 'dreimal', 'Stimmt'])
        expect(words.split(word)).toHaveLength(2)
    },
  )

  it('says who changed what and when, and what a comment is about', async () => {
    const { work } = await read(bytes, 'all')
    expect(work?.changes).toEqual(
      expect.arrayContaining([
        { kind: 'deleted', author: 'Jan Ott', at: '2026-03-02T10:00:00.000Z', text: 'vielleicht ' },
        expect.objectContaining({ kind: 'inserted', author: 'Mia Lund', text: 'endlich ' }),
      ]),
    )
    expect(work?.comments).toMatchObject([
      { author: 'Uta Kern', at: '2026-03-03T09:30:00.000Z', text: 'Stimmt das?' },
    ])
    const about = work?.comments[0]?.about
    expect(about?.text.slice(about.from, about.to)).toBe('dreimal')
  })
})
