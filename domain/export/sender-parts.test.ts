import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { noOrganisation, type Organisation } from '../organisation/organisation'
import { buildPage } from './build-page'
import { expectedText } from './expected-text'
import type { PageModel } from './page-model'

const asset = 'a'.repeat(64)
const assets = new Map([[asset, 'data:image/png;base64,AA==']])
const office: Organisation = {
  ...noOrganisation,
  name: 'Hafenamt Lindenau',
  shortName: 'Hafenamt',
  contactLines: ['Pressestelle'],
  webAddress: 'www.hafen.example',
}
const release = build.release(
  { language: 'de', organisation: 'Hafenamt Lindenau', kind: 'statement', number: '7/2026' },
  build.headline('Zur Fähre'),
  build.lead('Sie fährt.'),
  build.bulletList(build.listItem(build.paragraph('früh')), build.listItem(build.paragraph('spät'))),
  build.section(build.sectionHeading('Kosten'), build.paragraph('Drei Millionen.')),
  build.boilerplate(build.paragraph('Über uns.')),
)

function pageOf(sender: Partial<Organisation>, document: ReleaseNode = release): PageModel {
  const page = buildPage({
    ...{ release: document, purpose: 'final', revision: null, assets },
    ...{ now: new Date('2026-03-02T08:00:00Z'), sender: { ...office, ...sender } },
  })
  if (!page.ok) throw new Error('The page could not be built')
  return page.value
}
const textOf = (page: PageModel): readonly string[] => expectedText(page, 'sheets').map(({ text }) => text)

it('puts the sender above the release, says the name once, and the rest where it belongs', () => {
  const page = pageOf({
    ...{ endMark: 'word', showsCharacterCount: true, notesSpokenWord: true },
    imprint: { name: 'Ada Reiber', address: 'Ufer 1' },
  })
  expect(textOf(page)).toEqual([
    ...['Hafenamt Lindenau', 'Pressestelle', 'www.hafen.example', 'Erklärung Nr. 7/2026'],
    'Es gilt das gesprochene Wort.',
    ...['Zur Fähre', 'Sie fährt.', 'früh', 'spät', 'Kosten', 'Drei Millionen.'],
    ...['– Ende –', '48 Zeichen (mit Leerzeichen)', 'Über uns.', 'V. i. S. d. P.: Ada Reiber, Ufer 1'],
  ])
  expect('Zur FähreSie fährt.frühspätKostenDrei Millionen.').toHaveLength(48)
})

it('adds nothing where nobody has said who sends', () => {
  const page = pageOf({ name: '', shortName: '', contactLines: [], webAddress: '' })
  expect(page.letterhead).toBeNull()
  expect(textOf(page).slice(0, 2)).toEqual(['Hafenamt Lindenau', 'Erklärung Nr. 7/2026'])
})

it('still names an organisation that is not the sender', () => {
  const other = build.release({ language: 'de', organisation: 'Stadt Neuwerth' }, build.headline('Brücke'))
  expect(textOf(pageOf({}, other))).toContain('Stadt Neuwerth')
})

describe('the logo', () => {
  it('says the name where it is not printed beside it, and nothing where it is', () => {
    expect(pageOf({ logo: { asset } }).letterhead?.logo?.alternativeText).toBe('')
    const alone = pageOf({ logo: { asset }, showsName: false })
    expect(alone.letterhead).toMatchObject({ logo: { alternativeText: 'Hafenamt Lindenau' }, name: null })
  })

  it('that is not there stops the page, as every picture does', () => {
    const built = buildPage({
      ...{ release, purpose: 'final', revision: null, now: new Date(0) },
      sender: { ...office, logo: { asset } },
    })
    expect(built).toEqual({ ok: false, failure: { kind: 'imagesMissing', assets: [asset] } })
  })
})

describe('the words of the office', () => {
  const embargoed = (language: string): ReleaseNode =>
    build.release({ language, embargo: { kind: 'startOfSpeech' } }, build.headline('Rede'))
  const labels = { pressRelease: 'Medieninformation', embargo: 'Bitte beachten' }

  it('stand in releases of its language', () => {
    const page = pageOf({ labels }, embargoed('de-AT'))
    expect(textOf(page)).toContain('Medieninformation')
    expect(page.embargo?.text).toBe('Bitte beachten: Redebeginn')
  })

  it('do not stand in others', () => {
    const page = pageOf({ labels }, embargoed('en'))
    expect(textOf(page)).toContain('Press release')
    expect(page.embargo?.text).toBe('Embargoed until the start of the speech')
    expect(page.letterhead?.name?.language).toBe('de')
  })

  it.each([
    ['Fußzeile', 'Fußzeile · Erklärung Nr. 7/2026'],
    ['', 'Hafenamt Lindenau · Erklärung Nr. 7/2026'],
  ])('at the foot of each sheet are the foot line, or whom the release names: %j', (footLine, foot) => {
    expect(pageOf({ footLine }).pageFoot.text).toBe(foot)
  })

  it('count an accented letter or a flag as one, in the way of the language', () => {
    const long = build.release({ language: 'en' }, build.headline('🇩🇪'.repeat(1234)))
    expect(textOf(pageOf({ showsCharacterCount: true }, long))).toContain('1,234 characters (with spaces)')
  })
})
