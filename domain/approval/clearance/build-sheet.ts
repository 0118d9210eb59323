import { withQuotationMarks } from '../../document/cite-quote'
import { headlineOf } from '../../document/outline'
import type { ReleaseNode } from '../../document/parse'
import { plainRun } from '../../export/build-blocks'
import { labelsFor } from '../../export/page-labels'
import type {
  PageBlock,
  PageLabel,
  PageModel,
  PageSection,
  PageText,
  TextRole,
} from '../../export/page-model'
import type { Mailbox } from '../../mail/mailbox'
import { canonicalForm } from '../../revision/canonical-form'
import { kennwort } from '../../revision/kennwort'
import type { QuoteClearance } from './clearances-of'
import { quoteContext } from './quote-context'
import { sheetWords, type SheetWords } from './sheet-words'

/** What a clearance sheet is made of. */
export interface SheetInput {
  readonly release: ReleaseNode
  /** The page of the release as a draft: letterhead, masthead, embargo and design are the sheet's too. */
  readonly page: PageModel
  readonly quotes: readonly QuoteClearance[]
  /** Whose quotes these are; null where the sheet goes to several people. */
  readonly speaker: string | null
  /** Number of the revision that says the same as the release, or null. */
  readonly revision: number | null
  readonly savedAt: Date
  /** Where the answer is to go. */
  readonly mailbox: Mailbox | null
}

/** The quotes that a sheet asks about: those of a speaker, or of all, that are not cleared, each wording once. */
export const quotesToClear = (
  clearances: readonly QuoteClearance[],
  speaker: string | null,
): readonly QuoteClearance[] =>
  clearances.filter(
    ({ hash, quote, state }, index) =>
      state.kind !== 'cleared' &&
      (speaker === null || quote.speaker === speaker) &&
      clearances.findIndex((other) => other.hash === hash) === index,
  )

/**
 * The clearance sheet as a page: each quote in what surrounds it, with room for the answer. It goes to the speaker's
 * office, is marked as confidential, and is never part of what a release is exported as.
 */
export function buildSheet(input: SheetInput): PageModel {
  const { release, page, quotes, speaker } = input
  const { language } = labelsFor(page.language)
  const words = sheetWords[language]
  const headline = headlineOf(release) || words.untitled
  const own = language === page.language.split('-')[0] ? null : language
  const added = (role: TextRole, text: string): PageText => textOf(role, text, own)
  const mark: PageLabel = { text: words.mark, language }
  const name = speaker === null ? words.name : `${words.name} ${speaker}`
  return {
    ...page,
    title: `${name}: ${headline}`,
    ...{ purpose: 'review', teaser: '', keywords: [], dateline: null, revision: null },
    ...{ spokenWord: null, closing: [], imprint: null, draftMark: mark },
    head: [added('kicker', name), textOf('headline', headline, null)],
    blocks: [words.request, words.from(headline), standing(input, words)].map((text) =>
      added('paragraph', text),
    ),
    sections: [
      ...quotes.map((quote, index) => quoteSection(input, quote, words.quote(index + 1, quotes.length), own)),
      answerSection(input, words, added),
    ],
    pageHead: [mark, ...(page.embargo === null ? [] : [page.embargo])],
  }
}

/** Soft hyphens are no part of any page; what is hashed keeps them. */
const textOf = (role: TextRole, text: string, language: string | null): PageText => ({
  ...{ kind: 'text', role, language },
  runs: [plainRun(text.replaceAll('\u00ad', ''))],
})

/** Which text this is: a revision by its number and Kennwort, or a draft by its hour. */
function standing({ release, page, revision, savedAt }: SheetInput, words: SheetWords): string {
  const { wordingHash } = canonicalForm(release)
  const { language } = labelsFor(page.language)
  const moment = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(savedAt)
  const which =
    revision === null
      ? words.workingCopy(moment)
      : words.revision(revision, kennwort(wordingHash, page.language))
  return `${which}. ${words.wordingHash(wordingHash)}`
}

function quoteSection(
  { release, page }: SheetInput,
  { quote }: QuoteClearance,
  name: string,
  own: string | null,
): PageSection {
  const words = sheetWords[labelsFor(page.language).language]
  const { before, after } = quoteContext(release, quote)
  const speaker = [quote.speaker ?? words.unknownSpeaker, quote.role]
    .filter((part) => part !== null)
    .join(', ')
  const quoted =
    quote.kind === 'quotation' ? withQuotationMarks(quote.text, page.language) : quote.text.split('\n')
  const context = (texts: readonly string[]): readonly PageBlock[] =>
    texts.map((text) => textOf('context', text, null))
  return {
    ...{ kind: 'section', part: 'section' },
    heading: textOf('sectionHeading', name, own),
    blocks: [
      ...context([...before.slice(0, -1), ...before.slice(-1).map((text) => `${text} […]`)]),
      {
        kind: 'quote',
        paragraphs: quoted.map((text) => textOf('paragraph', text, null)),
        attribution: textOf('attribution', speaker, null),
      },
      ...context([...after.slice(0, 1).map((text) => `[…] ${text}`), ...after.slice(1)]),
      ...[...words.answers, words.blank].map((text) => textOf('paragraph', text, own)),
    ],
  }
}

function answerSection(
  { mailbox }: SheetInput,
  words: SheetWords,
  added: (role: TextRole, text: string) => PageText,
): PageSection {
  const address =
    mailbox === null ? null : mailbox.name === '' ? mailbox.address : `${mailbox.name}, ${mailbox.address}`
  return {
    ...{ kind: 'section', part: 'section', heading: null },
    blocks: [words.signature, ...(address === null ? [] : [words.replyTo(address)])].map((text) =>
      added('paragraph', text),
    ),
  }
}
