import type { Embargo } from '../../domain/document/attributes'
import { attributesOf } from '../../domain/document/attributes-of'
import { plainText } from '../../domain/document/outline'
import type { ReleaseNode } from '../../domain/document/parse'
import { passagesOf } from '../../domain/document/passages'
import { foldText } from '../../domain/search/fold-text'

/** What the library finds, filters, sorts and shows a release by, derived from its document. */
export interface LibraryEntry {
  /** All of it as plain text. */
  readonly text: string
  /** The passages (`Passage`) as JSON, for hits in their context. */
  readonly passages: string
  /** Texts beside the release's own words in which it is found: teaser, keywords, number. */
  readonly details: string
  /** Names of those whom it quotes. */
  readonly quoted: readonly string[]
  /** Calendar date, or null. */
  readonly issueDate: string | null
  /** The instant of the embargo's end, `startOfSpeech`, or null. */
  readonly embargo: string | null
  /** The headline as German lists sort it: ä as a, ß as ss, case and accents aside. */
  readonly sortKey: string
}

export function deriveForLibrary(release: ReleaseNode): LibraryEntry {
  const { issueDate, embargo } = attributesOf(release)
  const passages = passagesOf(release)
  const speakers = passages.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker))
  const headline = release.children.find(({ type }) => type.name === 'headline')
  return {
    text: plainText(release),
    passages: JSON.stringify(passages),
    details: passages
      .filter(({ part }) => part === 'teaser' || part === 'keywords' || part === 'number')
      .map(({ text }) => text)
      .join('\n\n'),
    quoted: [...new Set(speakers)].filter((name): name is string => name !== null && name.trim() !== ''),
    issueDate,
    embargo: embargoKey(embargo),
    sortKey: foldText(headline?.textContent ?? '', 'plain').trim(),
  }
}

const embargoKey = (embargo: Embargo | null): string | null =>
  embargo === null ? null : embargo.kind === 'until' ? embargo.instant : embargo.kind
