import type { ReleaseAttributes } from '../document/attributes'
import { type InterfaceLanguage, textDirection } from '../language'
import type { Hash } from '../revision/hash'
import { plainRun } from './build-blocks'
import { defaultDesign } from './design/design'
import { labelsFor } from './page-labels'
import type { PageBlock, PageCell, PageModel, PageSection, PageText, TextRole } from './page-model'
import { noSenderParts } from './sender-parts'

/** What a page about a release is made of: words of the application, in their own language where that is not the page's. */
export interface AddedTexts {
  readonly language: InterfaceLanguage
  readonly label: (role: TextRole, text: string) => PageText
  /** A table whose first row and first column are headings. */
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => PageBlock
  readonly section: (heading: string, blocks: readonly PageBlock[]) => PageSection
}

export function addedTexts(pageLanguage: string): AddedTexts {
  const { language } = labelsFor(pageLanguage)
  const own = language === pageLanguage.split('-')[0] ? null : language
  const label = (role: TextRole, text: string): PageText => ({
    ...{ kind: 'text', role, language: own, runs: [plainRun(text)] },
  })
  const cell = (scope: PageCell['scope'], text: string): PageCell => ({
    ...{ scope, columns: 1, rows: 1, paragraphs: text === '' ? [] : [label('paragraph', text)] },
  })
  return {
    ...{ language, label },
    table: (head, rows) => ({
      kind: 'table',
      rows: [
        head.map((text) => cell('column', text)),
        ...rows.map((row) => row.map((text, index) => cell(index === 0 ? 'row' : null, text))),
      ],
    }),
    section: (heading, blocks) => ({
      ...{ kind: 'section', part: 'section', heading: label('sectionHeading', heading), blocks },
    }),
  }
}

/** A page about a release and not of it: its name, its headline, its sections, and what stands at the foot of each sheet. */
export function addedPage(
  attributes: ReleaseAttributes,
  {
    name,
    title,
    sections,
    foot,
  }: {
    readonly name: string
    readonly title: string
    readonly sections: readonly PageSection[]
    readonly foot: string
  },
): PageModel {
  const { language } = attributes
  const labels = labelsFor(language)
  const { label } = addedTexts(language)
  return {
    ...noSenderParts,
    ...{ purpose: 'review', releaseKind: attributes.kind, revision: null, language },
    direction: textDirection(language),
    ...{ title, teaser: '', keywords: [], organisation: attributes.organisation },
    ...{ number: attributes.number, issueDate: attributes.issueDate, dateline: null },
    ...{ embargo: null, embargoedUntil: null, draftMark: null },
    masthead: [label('release', name)],
    head: [label('headline', title)],
    ...{ blocks: [], sections, design: defaultDesign },
    pageHead: [{ text: name, language: labels.language, isQuiet: true }],
    pageFoot: { text: foot, language: labels.language },
    pageNumber: { text: labels.pageNumber, language: labels.language },
  }
}

/** Hashes are so long that no column holds them: groups of eight digits, as they are also read out. */
export const breakable = (hash: Hash): string => (hash.match(/.{1,8}/g) ?? []).join(' ')

/** An instant in words, in UTC so that the same record makes the same page everywhere. */
export const instantWords = (at: string, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' },
  }).format(new Date(at)) + ' UTC'
