import * as z from 'zod'
import { statuses } from '../domain/approval/status'
import { versionBeginnings } from '../domain/language-versions/begin-version'
import { libraryPlaces } from '../domain/library/place'
import { hash, id } from './values'

export const languageVersionView = z.object({
  id: z.string(),
  /** Empty where the release has none yet. */
  headline: z.string(),
  language: z.string(),
  status: z.enum(statuses),
  place: z.enum(libraryPlaces),
  /** The working copy as document JSON; null where it does not fit the grammar of this program. */
  document: z.unknown(),
  /** Null for the source; else what the source said when this was last brought in line with it. */
  inLine: z.object({ hash, base: z.unknown(), at: z.string(), by: z.string().nullable() }).nullable(),
})
/** One of the releases that say the same in several languages. */
export type LanguageVersionView = z.infer<typeof languageVersionView>

/** Releases that are language versions of one another. */
export const languageVersionContract = {
  /** All versions that a release belongs to, the source first; none where it is linked with no other. */
  readLanguageVersions: { input: z.object({ release: id }), output: z.array(languageVersionView) },
  /** Makes the draft of a version in another language; answers with its id. */
  makeLanguageVersion: {
    input: z.object({
      release: id,
      language: z.string().max(35),
      beginning: z.enum(versionBeginnings),
      as: id.nullable(),
    }),
    output: z.object({ id: z.string() }),
  },
  /** Makes a release a version of a source, or of the source of that. */
  linkLanguageVersion: {
    input: z.object({ release: id, source: id, as: id.nullable() }),
    output: z.null(),
  },
  /** Takes a release out of its versions; where it is their source, they are no versions of one another any more. */
  unlinkLanguageVersion: { input: z.object({ release: id, as: id.nullable() }), output: z.null() },
  /** Notes that a version says what its source says. `seen` is what whoever acts had before them. */
  bringInLine: { input: z.object({ release: id, seen: hash, as: id.nullable() }), output: z.null() },
  /** Makes a version the source of the others. */
  makeSource: { input: z.object({ release: id, as: id.nullable() }), output: z.null() },
}
