import type { CanonicalForm } from '../../domain/revision/canonical-form'
import type { AttachedFile } from './accessible-pdf/document-facts'

/** The two texts of the canonical form, whose bytes were hashed, in one JSON file. */
export function sourceOf({ wording, wordingHash, details, detailsHash }: CanonicalForm): AttachedFile {
  return {
    ...{ name: 'release.json', mediaType: 'application/json', description: 'Canonical form of the release' },
    relation: 'Source',
    bytes: new TextEncoder().encode(
      `{"wording":${wording},"wordingHash":"${wordingHash}","details":${details},"detailsHash":"${detailsHash}"}`,
    ),
  }
}
