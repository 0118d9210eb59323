import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseKind } from '../../domain/document/attributes'
import type { ReleaseNode } from '../../domain/document/parse'
import { schemaVersion } from '../../domain/document/schema'
import { type Finding, findingKey } from '../../domain/findings/finding'
import { deriveForLibrary, type LibraryEntry } from './derive-for-library'

/** A release document as the store takes it: its bytes, and what is queried, derived here and nowhere else. */
export interface StoredCopy {
  readonly schema: number
  /** Document JSON. */
  readonly document: string
  readonly headline: string
  readonly number: string | null
  readonly kind: ReleaseKind
  readonly language: string
  readonly words: number
  readonly library: LibraryEntry
  /** The keys of all stops, accepted ones included. */
  readonly stopKeys: readonly string[]
}

/** Builds what is stored of a release, from the document and what the rules find in it. */
export function buildStoredCopy(release: ReleaseNode, findings: readonly Finding[]): StoredCopy {
  const { number, kind, language } = attributesOf(release)
  const library = deriveForLibrary(release)
  const headline = release.children.find(({ type }) => type.name === 'headline')
  return {
    schema: schemaVersion,
    document: JSON.stringify(release.toJSON()),
    headline: headline?.textContent ?? '',
    number,
    kind,
    language,
    words: countWords(library.text),
    library,
    stopKeys: findings.filter(({ severity }) => severity === 'stop').map(findingKey),
  }
}

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length
