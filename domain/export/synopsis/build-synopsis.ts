import { attributesOf } from '../../document/attributes-of'
import { headlineOf } from '../../document/outline'
import type { ReleaseNode } from '../../document/parse'
import { canonicalForm } from '../../revision/canonical-form'
import { compareReleases } from '../../revision/compare/compare-releases'
import { attributeLabel, attributeText, comparisonWords } from '../../revision/compare/comparison-words'
import { showComparison } from '../../revision/compare/show-comparison'
import type { ShownLine } from '../../revision/compare/shown-line'
import { compareFacts, type FactChange } from '../../revision/facts/compare-facts'
import { kennwort } from '../../revision/kennwort'
import { addedPage, addedTexts, type AddedTexts, breakable, instantWords } from '../added-page'
import { labelsFor } from '../page-labels'
import type { PageBlock, PageCell, PageModel, PageText, TextRun } from '../page-model'
import { withoutSoftHyphens } from '../without-soft-hyphens'
import { synopsisCell } from './synopsis-line'
import { synopsisWords, type SynopsisWords } from './synopsis-words'

/** One of the two texts of a synopsis. */
export interface SynopsisText {
  readonly document: ReleaseNode
  /** Null for the working copy. */
  readonly revision: {
    readonly number: number
    readonly submittedBy: string
    readonly isApproved: boolean
  } | null
  /** When it was submitted or saved, ISO 8601 in UTC. */
  readonly at: string
}

/** Everything that will be readable in a synopsis: which texts, the facts that changed, the details, then both texts beside each other. */
export function buildSynopsis(before: SynopsisText, after: SynopsisText): PageModel {
  const [old, fresh] = [withoutSoftHyphens(before.document), withoutSoftHyphens(after.document)]
  const attributes = attributesOf(fresh)
  const { language } = attributes
  const labels = labelsFor(language)
  const page = { ...addedTexts(language), words: synopsisWords[labels.language] }
  const comparison = compareReleases(old, fresh)
  const lines = showComparison(old, fresh, comparison)
  const { words } = page
  const title = `${words.title}: ${headlineOf(fresh).replace(/\s+/g, ' ').trim() || labels.kinds[attributes.kind]}`
  const details = comparison.attributes.map((change) => [
    attributeLabel(change, labels.language),
    ...[change.from, change.to].map((value) => attributeText(change.name, value, labels.language)),
  ])
  return addedPage(attributes, {
    name: words.title,
    title,
    foot: footOf(page, before, after),
    sections: [
      page.section(words.texts, [textsTable(page, before, after)]),
      page.section(words.facts, [factsBlock(page, compareFacts({ old, fresh }, lines))]),
      ...(details.length === 0
        ? []
        : [page.section(words.attributes, [page.table([words.text, words.before, words.after], details)])]),
      page.section(words.wording, [
        page.label('paragraph', words.legend),
        linesTable(page, lines, old, fresh),
      ]),
    ],
  })
}

/** The texts that a synopsis adds, and its words. */
interface PageTexts extends AddedTexts {
  readonly words: SynopsisWords
}

function textsTable(
  { words, table, language }: PageTexts,
  before: SynopsisText,
  after: SynopsisText,
): PageBlock {
  const texts = [before, after]
  const forms = texts.map(({ document }) => canonicalForm(document))
  const when = (at: string): string => instantWords(at, language)
  return table(
    [words.text, words.before, words.after],
    [
      [words.revision, ...texts.map((text) => nameOf(text, words))],
      [
        words.kennwort,
        ...forms.map(({ wordingHash }, index) =>
          kennwort(wordingHash, attributesOf(texts[index]?.document ?? after.document).language),
        ),
      ],
      [
        words.submitted,
        ...texts.map(({ revision, at }) =>
          revision === null
            ? words.saved(when(at))
            : `${words.submittedBy(revision.submittedBy, when(at))}; ${revision.isApproved ? words.approved : words.notApproved}`,
        ),
      ],
      [words.wordingHash, ...forms.map(({ wordingHash }) => breakable(wordingHash))],
      [words.detailsHash, ...forms.map(({ detailsHash }) => breakable(detailsHash))],
    ],
  )
}

const nameOf = ({ revision }: SynopsisText, words: SynopsisWords): string =>
  revision === null ? words.workingCopy : words.revisionNumber(revision.number)

const footOf = ({ words }: PageTexts, before: SynopsisText, after: SynopsisText): string =>
  [before, after]
    .map((text) => {
      const { language } = attributesOf(text.document)
      return `${nameOf(text, words)} (${kennwort(canonicalForm(text.document).wordingHash, language)})`
    })
    .join(' → ')

function factsBlock({ words, language, label, table }: PageTexts, facts: readonly FactChange[]): PageBlock {
  if (facts.length === 0) return label('paragraph', words.noFacts)
  return table(
    [words.what, words.before, words.after],
    facts.map(({ kind, before, after }) => [
      comparisonWords[language].facts[kind],
      before ?? words.none,
      after ?? words.none,
    ]),
  )
}

function linesTable(
  { words, language, label }: PageTexts,
  lines: readonly ShownLine[],
  old: ReleaseNode,
  fresh: ReleaseNode,
): PageBlock {
  const oldLanguage = attributesOf(old).language
  const { parts } = comparisonWords[language]
  const cell = (line: ShownLine, side: 'old' | 'new'): PageCell => {
    const { runs, notes } = synopsisCell(line, side, language)
    const own = side === 'old' && oldLanguage !== attributesOf(fresh).language ? oldLanguage : null
    const text = (content: readonly TextRun[]): PageText => ({
      ...{ kind: 'text', role: 'paragraph', language: own, runs: content },
    })
    const isEmpty = runs.every((run) => run.text.trim() === '')
    return {
      ...{ scope: null, columns: 1, rows: 1 },
      paragraphs: [...(isEmpty ? [] : [text(runs)]), ...notes.map((note) => label('paragraph', note))],
    }
  }
  const heading = (scope: 'column' | 'row', text: string): PageCell => ({
    ...{ scope, columns: 1, rows: 1, paragraphs: [label('paragraph', text)] },
  })
  return {
    kind: 'table',
    rows: [
      [words.place, words.before, words.after].map((text) => heading('column', text)),
      ...lines.map((line) => [
        heading('row', parts[line.part] ?? line.part),
        cell(line, 'old'),
        cell(line, 'new'),
      ]),
    ],
  }
}
