import type { ReleaseAttributes } from '../document/attributes'
import { lengthOfText } from '../document/count-text'
import type { Organisation } from '../organisation/organisation'
import { plainRun } from './build-blocks'
import type { PageLabels } from './page-labels'
import type { PageAssets, PageBlock, PageLetterhead, PageModel, PageText, TextRole } from './page-model'

/** What the organisation adds to the pages of a release: text of the page, read back like every other. */
export type SenderParts = Pick<PageModel, 'letterhead' | 'spokenWord' | 'closing' | 'imprint'>

export const noSenderParts: SenderParts = { letterhead: null, spokenWord: null, closing: [], imprint: null }

/** What is set around a release, and what it is: enough to build what its sender adds. */
interface Release {
  readonly attributes: ReleaseAttributes
  readonly labels: PageLabels
  readonly assets: PageAssets
  /** The text that is counted: kicker to the last section. */
  readonly counted: readonly (PageText | PageBlock)[]
}

export function buildSenderParts(sender: Organisation, release: Release): SenderParts {
  const { attributes, labels, counted } = release
  const label = (role: TextRole, text: string): PageText =>
    textIn(role, text, labels.language, attributes.language)
  const closing = [
    endMarkOf(sender, labels),
    sender.showsCharacterCount ? labels.characters(charactersOf(counted)) : '',
  ]
  const { imprint } = sender
  const responsible = [imprint.name, imprint.address].filter((part) => part !== '').join(', ')
  return {
    letterhead: buildLetterhead(sender, release),
    spokenWord: saysSpokenWord(sender, attributes) ? label('note', labels.spokenWord) : null,
    closing: closing.filter((text) => text !== '').map((text) => label('note', text)),
    imprint: responsible === '' ? null : label('note', `${labels.imprint} ${responsible}`),
  }
}

function buildLetterhead(sender: Organisation, { attributes, assets }: Release): PageLetterhead | null {
  const text = (role: TextRole, words: string): PageText =>
    textIn(role, words, sender.language, attributes.language)
  const source = sender.logo === null ? undefined : assets.get(sender.logo.asset)
  const showsName = sender.name !== '' && (sender.showsName || source === undefined)
  const logo =
    sender.logo === null || source === undefined
      ? null
      : { asset: sender.logo.asset, source, alternativeText: showsName ? '' : sender.name }
  const contact = [...sender.contactLines, sender.pressMailbox, sender.webAddress].filter(
    (line) => line !== '',
  )
  if (logo === null && !showsName && contact.length === 0) return null
  return {
    logo,
    name: showsName ? text('organisation', sender.name) : null,
    contact: contact.map((line) => text('release', line)),
  }
}

const saysSpokenWord = ({ notesSpokenWord }: Organisation, { kind, embargo }: ReleaseAttributes): boolean =>
  notesSpokenWord && (kind === 'statement' || embargo?.kind === 'startOfSpeech')

function endMarkOf({ endMark, customEndMark }: Organisation, labels: PageLabels): string {
  switch (endMark) {
    case 'none':
      return ''
    case 'word':
      return labels.endMark
    case 'hashes':
      return '###'
    case 'custom':
      return customEndMark
  }
}

/** A text of the page; its language is named where it is not the release's. */
const textIn = (role: TextRole, text: string, language: string, around: string): PageText => ({
  ...{ kind: 'text', role },
  language: language === around.split('-')[0] ? null : language,
  runs: [plainRun(text)],
})

/** Characters with spaces, as the window counts them: what parts blocks, bullets and list numbers are not counted. */
const charactersOf = (parts: readonly (PageText | PageBlock)[]): number =>
  parts.flatMap(textsOf).reduce((sum, text) => sum + lengthOfText(text).characters, 0)

function textsOf(part: PageText | PageBlock): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [part.runs.map(({ text }) => text).join('')]
    case 'quote':
      return [...part.paragraphs, ...(part.attribution === null ? [] : [part.attribution])].flatMap(textsOf)
    case 'list':
      return part.items.flatMap(({ blocks }) => blocks.flatMap(textsOf))
    case 'table':
      return part.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.flatMap(textsOf)))
    case 'figure':
      return part.caption === null ? [] : textsOf(part.caption)
  }
}

/** What stands above the release; an organisation that the letterhead names is not named again. */
export function mastheadOf({ masthead, letterhead }: PageModel): readonly PageText[] {
  const wordsOf = (text: PageText | null): string =>
    (text?.runs.map((run) => run.text).join('') ?? '').trim().toLowerCase()
  const name = wordsOf(letterhead?.name ?? null)
  return masthead.filter((text) => text.role !== 'organisation' || wordsOf(text) !== name)
}
