import type { CanonicalForm } from '../../domain/revision/canonical-form'
import type { SourceFile } from './accessible-pdf/document-facts'

/** The two texts of the canonical form, whose bytes were hashed, in one JSON file. */
export function sourceOf({ wording, wordingHash, details, detailsHash }: CanonicalForm): SourceFile {
  return {
    ...{ name: 'release.json', mediaType: 'application/json', description: 'Canonical form of the release' },
    bytes: new TextEncoder().encode(
      `{"wording":${wording},"wordingHash":"${wordingHash}","details":${details},"detailsHash":"${detailsHash}"}`,
    ),
  }
}
