import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { buildPage } from '../../../domain/export/build-page'
import type { PageModel } from '../../../domain/export/page-model'
import type { Purpose } from '../../../domain/export/purpose'
import { bareMail, type MailSetup } from '../../../domain/mail/mail-setup'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import { arbitraryRelease } from '../../../domain/testing/arbitrary-release'
import { makePng } from '../../../domain/testing/make-picture'
import { electronCommand } from '../../../scripts/runtime/electron-path.mjs'
import { startTestPrinter } from '../../print/testing/test-printer'
import { exportRelease } from '../export-release'
import type { Printer } from '../printer'
import { checkEml } from './check-eml'
import { makeEml } from './make-eml'
import { readEml } from './read-eml'

const now = new Date('2026-03-02T08:00:00Z')
let printer: Printer

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, 60_000)
afterAll(() => printer.close())

const mail: MailSetup = {
  mailbox: { name: 'Pressestelle Hafenamt', address: 'presse@hafenamt.example' },
  recipients: [{ name: 'Jörg Weiß', address: 'weiss@kurier.example' }],
  attachesPdf: false,
}

const ferry = build.release(
  {
    ...{ language: 'de', number: '7/2026', organisation: 'Hafenamt' },
    embargo: { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
  },
  build.headline('Größere Fähre für Straßenbahngäste'),
  build.lead('Die neue Fähre fährt ab 3. März, sagt „Łódź“-Kapitänin Ωμέγα – für 2 €.'),
  build.bulletList(build.listItem(build.paragraph('erstens')), build.listItem(build.paragraph('zweitens'))),
  build.paragraph('Der Fahrplan steht ', build.link('https://example.org/fahrplan', 'im Netz'), '.'),
)

function pageOf(release: ReleaseNode, purpose: Purpose = 'final', source?: string): PageModel {
  const assets = new Map(source === undefined ? [] : [[hash(source), source] as const])
  const page = buildPage({ release, purpose, revision: null, now, assets })
  if (!page.ok) throw new Error('The page could not be built')
  return page.value
}

const hash = (address: string): string =>
  createHash('sha256')
    .update(Buffer.from(address.split(',')[1] ?? '', 'base64'))
    .digest('hex')

async function make(page: PageModel, setup: MailSetup = mail): Promise<Uint8Array> {
  const made = await makeEml(page, setup, printer, 'standard')
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return made.value
}

const check = (bytes: Uint8Array, page: PageModel, setup: MailSetup = mail) =>
  checkEml(bytes, page, setup, 'standard')

const changed = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).toContain(from)
  return new Uint8Array(Buffer.from(text.replace(from, to), 'latin1'))
}

describe('a mail of a release', () => {
  it('is proven for any release, in any language', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRelease, async (release) => {
        const page = pageOf(release)
        expect(await check(await make(page), page)).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  it('says embargo and draft mark first, in the subject and in both bodies', async () => {
    const page = pageOf(ferry, 'draft')
    const { subject, text, html } = await readEml(await make(page))
    const marks = ['Entwurf – nicht zur Veröffentlichung', 'Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)']
    expect(subject).toBe(`${marks.join(' | ')} | Größere Fähre für Straßenbahngäste`)
    expect(text.split('\n\n').slice(0, 2)).toEqual(marks)
    expect(html.indexOf(marks[0] ?? '')).toBeLessThan(html.indexOf(marks[1] ?? ''))
    expect(html.indexOf(marks[1] ?? '')).toBeLessThan(html.indexOf('Hafenamt'))
  })

  it('spells out bullets and targets of links for readers of plain text', async () => {
    const { text } = await readEml(await make(pageOf(ferry)))
    expect(text).toContain('- erstens\n- zweitens')
    expect(text).toContain('Der Fahrplan steht im Netz <https://example.org/fahrplan>.')
  })

  it('has the same bytes each time, and goes to nobody whom nobody chose', async () => {
    const page = pageOf(ferry)
    expect(await make(page)).toEqual(await make(page))
    const { from, to, bcc } = await readEml(await make(page, bareMail))
    expect([from, to, bcc]).toEqual([[], [], []])
  })

  it('carries each picture inside, at a width that every mail program keeps to', async () => {
    const source = `data:image/png;base64,${Buffer.from(makePng({ width: 1200, height: 4 }, (index) => index % 251)).toString('base64')}`
    const figure = build.figure(build.image({ asset: hash(source), alt: 'Eine Fähre', credit: '' }))
    const page = pageOf(build.release({ language: 'de' }, build.headline('Bild'), figure), 'final', source)
    const bytes = await make(page)
    expect(await check(bytes, page)).toBeNull()
    const { html, pictures } = await readEml(bytes)
    expect(html).toContain('width="600"')
    expect(html).not.toContain('data:')
    expect(pictures).toHaveLength(1)
  })

  it.each([
    ['a letter', 'erstens', 'erstenz', { kind: 'textDiffers' }],
    ['a recipient', 'weiss@kurier', 'weisz@kurier', { kind: 'propertyDiffers', property: 'recipients' }],
    ['the sender', 'From: ', 'Reply-To: ', { kind: 'propertyDiffers', property: 'sender' }],
    [
      'the subject',
      'Subject: ',
      'Subject: =?UTF-8?B?eA==?= ',
      { kind: 'propertyDiffers', property: 'subject' },
    ],
    [
      'a date',
      'X-Unsent: 1',
      'X-Unsent: 1\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000',
      { property: 'mailHead' },
    ],
    ['a mark of a sent mail', 'X-Unsent: 1', 'X-Unsent: 0', { property: 'mailHead' }],
    [
      'a style of its own',
      'font-weight:bold',
      'font-weight:bald',
      { kind: 'foreignContent', content: 'style' },
    ],
    ['a script', '</div>', '<script>x</script></div>', { kind: 'foreignContent', content: 'element' }],
    ['another target', 'le.org/fahrplan">im', 'le.org/fahrpaln">im', { property: 'link' }],
  ])('is withheld where %s changed on the way', async (_what, from, to, withheld) => {
    const page = pageOf(ferry)
    expect(await check(changed(await make(page), from, to), page)).toMatchObject(withheld)
  })
})

it(
  'the attached PDF is the one that is exported beside it, and is proven itself',
  { timeout: 90_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'imprimatur-mail-'))
    try {
      const setup = { ...mail, attachesPdf: true }
      const exported = await exportRelease({
        ...{
          release: ferry,
          purpose: 'embargoed',
          formats: ['pdf', 'eml'],
          folder,
          printer,
          now,
          language: 'de',
        },
        revision: { number: 1, wordingHash: canonicalForm(ferry).wordingHash },
        mail: setup,
      })
      if (!exported.ok) throw new Error(exported.failure.code)
      expect(exported.value.withheld).toEqual([])
      const [pdf, eml] = exported.value.written
      const { attachments } = await readEml(new Uint8Array(readFileSync(eml?.path ?? '')))
      const attached = createHash('sha256')
        .update(attachments[0]?.bytes ?? '')
        .digest('hex')
      expect(attached).toBe(pdf?.sha256)
      expect(
        createHash('sha256')
          .update(await make(pageOf(ferry, 'embargoed'), setup))
          .digest('hex'),
      ).toBe(eml?.sha256)
      const deceitful: Printer = {
        ...printer,
        print: (page) => printer.print({ ...page, html: page.html.replace('erstens', 'letztens') }),
      }
      const swapped = await makeEml(pageOf(ferry, 'embargoed'), setup, deceitful, 'standard')
      if (!swapped.ok) throw new Error(swapped.failure.kind)
      expect(await check(swapped.value, pageOf(ferry, 'embargoed'), setup)).toMatchObject({
        kind: 'textDiffers',
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
