import { describe, expect, it } from 'vitest'
import { releaseKinds, type ReleaseAttributes, type ReleaseKind } from '../document/attributes'
import * as build from '../document/builders'
import { plainText } from '../document/outline'
import { parseRelease, type ReleaseNode } from '../document/parse'
import { findFindings } from '../findings/find-findings'
import { findReadiness } from '../readiness/find-readiness'
import type { CorrectionGrade } from '../issue/issue-events'
import { correctionNotice, type NoticeSubject } from '../issue/notices'
import { canonicalForm } from '../revision/canonical-form'
import { budgetFields, defaultBudgets } from './budgets'
import { newReleaseOf } from './new-release'
import { promptedParagraph } from './prompts'

const now = new Date('2026-06-01T00:00:00Z')
const rules = (release: ReleaseNode, severity = 'stop'): readonly string[] =>
  findReadiness(release, { now })
    .filter((finding) => finding.severity === severity)
    .map(({ id }) => id.replace('readiness.', ''))
const of = (
  attributes: Partial<ReleaseAttributes> & { readonly kind: ReleaseKind },
  ...content: readonly build.Content[]
): ReleaseNode => build.release(attributes, build.headline('Titel'), ...content)
const row = (label: string, words: string) =>
  build.tableRow(build.tableHeader(build.paragraph(label)), build.tableCell(build.paragraph(words)))

describe('a new release', () => {
  it.each(releaseKinds)('of kind %s fits the grammar and exports no prompt', (kind) => {
    for (const language of ['de', 'en', 'fr']) {
      const release = newReleaseOf({ kind, language })
      expect(parseRelease(release.toJSON()).ok).toBe(true)
      expect(plainText(release)).not.toMatch(/Uhrzeit|telephone|Telefon|weekday/i)
    }
  })

  it.each<readonly [ReleaseKind, readonly string[]]>([
    ['pressRelease', ['headline-missing', 'lead-missing']],
    ['statement', ['headline-missing', 'statement-missing', 'quote-without-speaker']],
    ['advisory', ['headline-missing', 'when-missing', 'where-missing']],
    [
      'invitation',
      ['headline-missing', 'when-missing', 'where-missing', 'registration-missing', 'contact-missing'],
    ],
    ['correction', ['headline-missing', 'corrected-release-missing', 'wrong-missing', 'right-missing']],
  ])('of kind %s lacks what it has to tell', (kind, missing) => {
    expect([...rules(newReleaseOf({ kind, language: 'de' }))].sort()).toEqual([...missing].sort())
    expect([...rules(newReleaseOf({ kind, language: 'en' }))].sort()).toEqual([...missing].sort())
  })
})

describe('what a kind has to tell', () => {
  it('is asked for where its label stands without words', () => {
    const finding = findReadiness(newReleaseOf({ kind: 'invitation', language: 'de' }), { now }).find(
      ({ id }) => id === 'readiness.where-missing',
    )
    expect(finding?.place).toMatchObject({ part: 'paragraph', block: 5 })
  })

  it('may stand in a table, under headings, behind labels or in running text', () => {
    const contact = build.mediaContact(build.paragraph('Ada Winter, Telefon 0123 456'))
    const told = [
      [
        build.table(row('Wann', 'Montag, 14 Uhr'), row('Wo', 'Aula'), row('Anmeldung', 'nicht nötig')),
        contact,
      ],
      [
        contact,
        build.section(build.sectionHeading('Wann?'), build.paragraph('Montag, 14 Uhr')),
        build.section(build.sectionHeading('Wo?'), build.paragraph('Aula')),
        build.section(build.sectionHeading('Anmeldung'), build.paragraph('nicht nötig')),
      ].reverse(),
      [
        build.bulletList(
          build.listItem(build.paragraph('Termin: Montag, 14 Uhr')),
          build.listItem(build.paragraph('Ort: Aula')),
          build.listItem(build.paragraph('Rückmeldung: presse@example.org')),
        ),
      ],
      [
        build.paragraph('Wir laden Sie am 3. März um 14 Uhr in den Festsaal am Marktplatz ein.'),
        build.paragraph('Bitte melden Sie sich unter Telefon 0123 456 an.'),
      ],
    ]
    for (const content of told) expect(rules(of({ kind: 'invitation' }, ...content))).toEqual([])
  })

  it('is not told by a label alone, nor by the headline', () => {
    const release = build.release(
      { kind: 'invitation' },
      build.headline('Einladung am 3. März auf den Marktplatz: bitte anmelden'),
      build.paragraph('Anmeldung:'),
    )
    expect(rules(release)).toEqual([
      'when-missing',
      'where-missing',
      'registration-missing',
      'contact-missing',
    ])
  })

  it.each(['de', 'en'] as const)(
    'of a correction is said by its own notice, save for a grave one (%s)',
    (language) => {
      const missing = (grade: CorrectionGrade, named: Partial<NoticeSubject>): readonly string[] => {
        const subject = { headline: 'Neue Fähre', number: null, issueDate: null, ...named }
        return rules(
          of({ kind: 'correction', language }, build.paragraph(correctionNotice(grade, subject, language))),
        )
      }
      for (const named of [{}, { number: '7/2026' }, { issueDate: '2026-03-03' }]) {
        expect(missing('formal', named)).toEqual([])
        expect(missing('substantive', named)).toEqual([])
        expect(missing('grave', named)).toEqual(['wrong-missing', 'right-missing'])
      }
    },
  )

  it('of a correction is which release, what was wrong and what is right', () => {
    const correction = (...texts: readonly string[]): readonly string[] =>
      rules(of({ kind: 'correction', language: 'en' }, ...texts.map((text) => build.paragraph(text))))
    expect(
      correction('In our release of 3 March we gave a wrong sum.', 'The correct sum is 12 million euros.'),
    ).toEqual([])
    expect(correction('In our release of 3 March we gave a wrong sum.')).toEqual(['right-missing'])
    expect(correction('The sum was wrong. The right sum is 12 million euros.')).toEqual([
      'corrected-release-missing',
    ])
    expect(correction('The sum should have been 12 million.')).toEqual([
      'corrected-release-missing',
      'wrong-missing',
    ])
    expect(
      rules(of({ kind: 'correction' }, build.paragraph('Nicht 10, sondern 12 Millionen Euro.'))),
    ).toEqual(['corrected-release-missing'])
  })

  it('is asked for only in languages in which it can be recognised', () => {
    expect(rules(of({ kind: 'invitation', language: 'pl' }))).toEqual([])
  })
})

it('says of a statement’s lead that it is unexpected, and of an empty one nothing', () => {
  const words = build.paragraph('Gut so.')
  expect(rules(of({ kind: 'statement' }, build.lead('Kern.'), words), 'hint')).toEqual(['unexpected-part'])
  expect(rules(of({ kind: 'statement' }, build.lead(), words), 'hint')).toEqual([])
  expect(rules(of({ kind: 'pressRelease' }, build.lead('Kern.'), words), 'hint')).toEqual([])
})

describe('a prompt', () => {
  const withPrompt = (isRequired: boolean): ReleaseNode =>
    of({ kind: 'pressRelease' }, build.lead('Kern.'), promptedParagraph('Was es kostet', isRequired))

  it('stops while its block is empty, where it is required', () => {
    expect(rules(withPrompt(true))).toEqual(['open-prompt'])
    expect(rules(withPrompt(false))).toEqual([])
  })

  it('is no part of the wording', () => {
    const without = of({ kind: 'pressRelease' }, build.lead('Kern.'), build.paragraph())
    expect(canonicalForm(withPrompt(true)).wordingHash).toBe(canonicalForm(without).wordingHash)
    expect(plainText(withPrompt(true))).toBe(plainText(without))
  })
})

describe('budgets', () => {
  it('are hints above their number of characters, and nothing at it', () => {
    const release = (length: number): ReleaseNode =>
      build.release(
        { teaser: 'x'.repeat(length) },
        build.headline('x'.repeat(length)),
        build.section(build.sectionHeading('x'.repeat(length)), build.paragraph('yy')),
      )
    const budgets = { ...defaultBudgets, headline: 10, teaser: 10, section: 12 }
    const over = (length: number) =>
      findFindings(release(length), { now, budgets })
        .filter(({ id }) => id.startsWith('readiness.over-budget'))
        .map(({ id, severity, text }) =>
          `${id.replace('readiness.over-budget-', '')} ${severity} ${text}`.trim(),
        )
    expect(over(10)).toEqual([])
    expect(over(11)).toEqual(['teaser hint', 'headline hint x', 'section hint'])
  })

  it('can be left out one by one', () => {
    const none = Object.fromEntries(budgetFields.map((field) => [field, null])) as Record<
      (typeof budgetFields)[number],
      null
    >
    expect(
      findFindings(of({ kind: 'statement' }, build.paragraph('a'.repeat(3000))), { now, budgets: none }),
    ).toEqual([])
  })
})
