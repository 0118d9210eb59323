import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { buildPage } from './build-page'
import { expectedText, type TextForm } from './expected-text'
import type { PageModel } from './page-model'
import type { Purpose } from './purpose'

const now = new Date('2026-03-02T08:00:00Z')

function pageOf(release: ReleaseNode, purpose: Purpose = 'final'): PageModel {
  const page = buildPage({ release, purpose, revision: null, now })
  if (!page.ok) throw new Error('These releases hold no images')
  return page.value
}

const linesOf = (release: ReleaseNode, purpose: Purpose = 'final', form: TextForm = 'flow') =>
  expectedText(pageOf(release, purpose), form).map(({ text }) => text)

describe('words that the page adds', () => {
  const release = (language: string) =>
    build.release(
      { language, number: '7', issueDate: '2026-03-03', organisation: 'Amt' },
      build.headline('Titel'),
      build.noteToEditors(build.paragraph('Akkreditierung bis Freitag.')),
      build.mediaContact(build.paragraph('Maja Lindqvist')),
    )

  it('are German in a German release', () => {
    expect(linesOf(release('de-AT'))).toEqual([
      ...['Amt', 'Pressemitteilung Nr. 7', '3. März 2026', 'Titel'],
      ...['Hinweise für die Redaktionen', 'Akkreditierung bis Freitag.', 'Pressekontakt', 'Maja Lindqvist'],
    ])
  })

  it('are English in any other, and say so', () => {
    expect(linesOf(release('fr'))).toEqual([
      ...['Amt', 'Press release No. 7', '3 March 2026', 'Titel'],
      ...['Notes to editors', 'Akkreditierung bis Freitag.', 'Media contact', 'Maja Lindqvist'],
    ])
    const page = pageOf(release('fr'))
    expect(page.masthead.map(({ language }) => language)).toEqual([null, 'en', 'en'])
    expect(page.sections.map(({ heading }) => heading?.language)).toEqual(['en', 'en'])
    expect(page.pageNumber).toEqual({ text: 'Page {page} of {pages}', language: 'en' })
  })

  it.each([
    [
      'with a heading of its own',
      [build.sectionHeading('Kontakt'), build.paragraph('Maja')],
      ['Kontakt', 'Maja'],
    ],
    ['whose text opens with the word', [build.paragraph('Pressekontakt: Maja')], ['Pressekontakt: Maja']],
  ])('leave alone a media contact %s', (_case, contents, lines) => {
    expect(linesOf(build.release({}, build.headline('T'), build.mediaContact(...contents))).slice(2)).toEqual(
      lines,
    )
  })

  it('number the items of a list from its first number, and never a bullet', () => {
    const items = ['a', 'b'].map((text) => build.listItem(build.paragraph(text)))
    expect(
      linesOf(
        build.release(
          {},
          build.headline('T'),
          build.orderedListFrom(9, ...items),
          build.bulletList(...items),
        ),
      ).slice(2),
    ).toEqual(['9.', 'a', '10.', 'b', 'a', 'b'])
  })
})

describe('an ordered list', () => {
  it('within another counts for itself', () => {
    const inner = build.orderedList(build.listItem(build.paragraph('eins')))
    const outer = build.orderedListFrom(
      9,
      build.listItem(build.paragraph('neun'), inner),
      build.listItem(build.paragraph('zehn')),
    )
    expect(linesOf(build.release({}, build.headline('T'), outer)).slice(2)).toEqual([
      ...['9.', 'neun', '1.', 'eins', '10.', 'zehn'],
    ])
  })
})

describe('a dateline', () => {
  const lead = build.lead('Die Fähre fährt.')

  it('that runs in opens the line of the lead, in bold', () => {
    const page = pageOf(build.release({}, build.headline('T'), build.runInDateline('Kiel, 3. März –'), lead))
    expect(page.head.map(({ role }) => role)).toEqual(['headline', 'lead'])
    expect(page.head[1]?.runs.map(({ text, strong }) => [text, strong])).toEqual([
      ['Kiel, 3. März – ', true],
      ['Die Fähre fährt.', false],
    ])
  })

  it.each([
    ['that does not run in', [build.dateline('Kiel'), lead], ['Kiel', 'Die Fähre fährt.']],
    ['without a lead to run into', [build.runInDateline('Kiel')], ['Kiel']],
    ['before an empty lead', [build.runInDateline('Kiel'), build.lead()], ['Kiel']],
  ])('%s has a line of its own', (_case, parts, lines) => {
    expect(linesOf(build.release({}, build.headline('T'), ...parts)).slice(2)).toEqual(lines)
  })
})

describe('parts without text', () => {
  it('are left out', () => {
    const page = pageOf(
      build.release(
        { organisation: ' ' },
        build.kicker(),
        build.headline('T'),
        build.lead(' '),
        build.paragraph(),
        build.bulletList(build.listItem(build.paragraph())),
        build.orderedList(build.listItem(build.paragraph()), build.listItem(build.paragraph('b'))),
        build.quote(build.paragraph('Ja.'), build.attribution()),
        build.section(build.sectionHeading(), build.paragraph()),
        build.section(build.sectionHeading('Nur eine Überschrift')),
        build.mediaContact(build.paragraph()),
      ),
    )
    expect(expectedText(page, 'flow').map(({ text }) => text)).toEqual([
      ...['Pressemitteilung', 'T', '1.', 'b', 'Ja.', 'Nur eine Überschrift'],
    ])
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['list', 'quote'])
    expect(page.sections).toHaveLength(1)
  })

  it('leave a title to a release without a headline: its kind and number', () => {
    expect(pageOf(build.emptyRelease({ number: '7/26', kind: 'statement' })).title).toBe('Erklärung Nr. 7/26')
  })
})

describe('what an export is for', () => {
  const embargo = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const
  const release = build.release({ embargo }, build.headline('T'))
  const sperrfrist = 'Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)'
  const draft = 'Entwurf – nicht zur Veröffentlichung'

  it.each([
    ['draft', [draft, sperrfrist]],
    ['review', [draft, sperrfrist]],
    ['embargoed', [sperrfrist]],
    ['final', [sperrfrist]],
  ] as const)('%s puts its marks at the head of each sheet', (purpose, marks) => {
    expect(pageOf(release, purpose).pageHead.map(({ text }) => text)).toEqual(marks)
  })

  it('makes the draft mark part of the text of HTML and not of PDF', () => {
    expect(linesOf(release, 'draft', 'flow').slice(0, 2)).toEqual([draft, sperrfrist])
    expect(linesOf(release, 'draft', 'sheets').slice(0, 2)).toEqual([sperrfrist, 'Pressemitteilung'])
  })

  it('no longer shows an embargo that is over', () => {
    const page = buildPage({ release, purpose: 'final', revision: null, now: new Date(embargo.instant) })
    expect(page).toMatchObject({ ok: true, value: { embargo: null, pageHead: [] } })
  })
})

it('is titled by the headline as one line', () => {
  expect(pageOf(build.release({}, build.headline(' Neue  Fähre '))).title).toBe('Neue Fähre')
})

it('runs from right to left in Hebrew, the labels that are English excepted', () => {
  const page = pageOf(build.release({ language: 'he' }, build.headline('גשר')))
  expect(page.direction).toBe('rtl')
  expect(expectedText(page, 'sheets').map(({ direction }) => direction)).toEqual(['ltr', 'rtl'])
})

describe('soft hyphens', () => {
  it('are left out everywhere', () => {
    const page = pageOf(
      build.release(
        { organisation: 'Er\u00adnährung', teaser: 'An\u00adreißer', number: '7\u00ad/26', keywords: [] },
        build.headline('Welt\u00ader\u00adnährung'),
        build.paragraph('Deutsch\u00adland', build.strong('\u00ad'), build.emphasis('Ham\u00adburg')),
      ),
    )
    expect(JSON.stringify(page)).not.toContain('\u00ad')
    expect(page.title).toBe('Welternährung')
  })
})

describe('images', () => {
  const asset = 'a'.repeat(64)
  const figure = (attributes: object) =>
    build.figure(build.image({ asset, ...attributes }), build.caption('Die Fähre'))
  const assets = new Map([[asset, 'data:image/png;base64,AAAA']])

  it('must all be there', () => {
    const release = build.release({}, build.headline('T'), figure({}))
    expect(buildPage({ release, purpose: 'final', revision: null, now })).toEqual({
      ok: false,
      failure: { kind: 'imagesMissing', assets: [asset] },
    })
  })

  it('come with caption and credit, and with an empty description where they are decorative', () => {
    const release = build.release(
      {},
      build.headline('T'),
      figure({ alt: 'Eine Fähre', credit: 'Foto: Jaro Tamm' }),
      figure({ alt: 'x', decorative: true }),
    )
    const page = buildPage({ release, purpose: 'final', revision: null, now, assets })
    if (!page.ok) throw new Error('The image was given')
    expect(page.value.blocks).toMatchObject([
      { alternativeText: 'Eine Fähre' },
      { alternativeText: '', credit: null },
    ])
    expect(
      expectedText(page.value, 'sheets')
        .map(({ text }) => text)
        .slice(2),
    ).toEqual([...['Die Fähre', 'Foto: Jaro Tamm', 'Die Fähre']])
  })
})

it('joins neighbouring words of one style, so that marks that are not seen part nothing', () => {
  const page = pageOf(
    build.release(
      {},
      build.headline('T'),
      build.paragraph('Er sagt: „', build.quotation('Ja', { speaker: 'X' }), '“.'),
    ),
  )
  expect(page.blocks).toMatchObject([{ runs: [{ text: 'Er sagt: „Ja“.' }] }])
})

it('keeps the language of a passage and tells where its direction changes', () => {
  const hebrew = schema.text('שלום', [schema.marks.language.create({ lang: 'he' })])
  const page = pageOf(build.release({}, build.headline('T'), build.paragraph('Gruß: ', hebrew, '!')))
  expect(expectedText(page, 'sheets').at(-1)).toEqual({
    text: 'Gruß: שלום!',
    direction: 'ltr',
    isolated: 'Gruß: \u2067שלום\u2069!',
  })
})
