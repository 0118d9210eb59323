import * as z from 'zod'
import { releaseKinds } from '../domain/document/attributes'
import { imageLimit } from '../domain/images/inspect-image'
import { libraryPlaces } from '../domain/library/place'
import type { Result } from '../domain/result'
import { approvalContract } from './approval-contract'
import type { Channel } from './channels'
import { clearanceContract } from './clearance-views'
import { comparisonContract } from './comparison-views'
import { contributionContract } from './contribution-views'
import { evidenceContract } from './evidence-views'
import { exportContract } from './export-contract'
import type { Failure } from './failure'
import { identifiedView, identifyInput, takenOverView } from './identify-views'
import { identityContract } from './identity-views'
import { importContract } from './import-views'
import { issueContract } from './issue-views'
import { languageVersionContract } from './language-version-views'
import { libraryQuery } from './library-query'
import { mailingContract } from './mailing-views'
import { officeContract } from './office-contract'
import { broughtWords, originContract } from './origin-views'
import { returnContract } from './return-views'
import { sharedFolderContract } from './shared-views'
import { spellingContract } from './spelling-views'
import { document, hash, id, nothing, reason, text } from './values'
import {
  assetView,
  checkpointView,
  foundRelease,
  libraryChoices,
  openRelease,
  personView,
  releaseList,
  replacementView,
  revisionView,
  searchQuery,
} from './views'
import { windowContract } from './window-contract'

/** What crosses a channel: the schema of its input and that of its output. */
export interface ChannelContract {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const imageBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= imageLimit, 'larger than a picture may be')
const saved = z.object({ version: z.number(), savedAt: z.string() })

/**
 * The one contract between main process and window: a channel cannot be called, handled or exposed without its
 * entry here. Every answer is a Result of the output or a Failure.
 */
export const contract = {
  listReleases: {
    input: libraryQuery,
    output: releaseList,
  },
  readLibraryChoices: { input: nothing, output: libraryChoices },
  moveRelease: {
    input: z.object({ release: id, to: z.enum(libraryPlaces), as: id.nullable() }),
    output: z.object({ from: z.enum(libraryPlaces) }),
  },
  deleteRelease: { input: z.object({ release: id, as: id.nullable() }), output: nothing },
  duplicateRelease: {
    input: z.object({ release: id, as: id.nullable() }),
    output: z.object({ id: z.string() }),
  },
  /** A quote of a release, counted from 0, as somebody takes it along: the approved wording where there is one. */
  citeQuote: {
    input: z.object({ release: id, quote: z.number() }),
    output: z.object({ plain: z.string(), html: z.string(), isApproved: z.boolean() }),
  },
  createRelease: {
    input: z.object({
      kind: z.enum(releaseKinds),
      language: text(35),
      as: id.nullable(),
      /** A template of the office or one that ships; it says kind and language itself. */
      template: id.nullable().optional(),
    }),
    output: z.object({ id: z.string() }),
  },
  openRelease: { input: z.object({ release: id }), output: openRelease },
  saveRelease: {
    input: z.object({
      release: id,
      baseVersion: z.number(),
      document,
      as: id.nullable(),
      brought: z.array(broughtWords).max(1000).optional(),
    }),
    output: saved,
  },
  /** Whoever acts wrote what has been written so far, where nobody had said who was writing. */
  nameWriter: { input: z.object({ release: id, as: id }), output: nothing },
  /** Searches the working copies of these releases; those without a hit are left out. */
  findInReleases: {
    input: z.object({ query: searchQuery, releases: z.array(id).max(1000) }),
    output: z.array(foundRelease),
  },
  /** Replaces the hits of these numbers (counted from 0). Null where the release has changed since it was searched. */
  replaceInRelease: {
    input: z.object({
      release: id,
      baseVersion: z.number(),
      query: searchQuery,
      replacement: replacementView,
      hits: z.array(z.number()).max(100_000),
      as: id.nullable(),
    }),
    output: z.object({ version: z.number(), checkpoint: z.string(), count: z.number() }).nullable(),
  },
  /** Puts the text back that a replacement took the place of. False where the release has changed since. */
  takeBackReplacement: {
    input: z.object({ release: id, baseVersion: z.number(), checkpoint: id, as: id.nullable() }),
    output: z.boolean(),
  },
  listCheckpoints: { input: z.object({ release: id }), output: z.array(checkpointView) },
  readCheckpoint: { input: z.object({ checkpoint: id }), output: z.object({ document: z.unknown() }) },
  readRevision: {
    input: z.object({ release: id, revision: z.number() }),
    output: z.object({ revision: revisionView, document: z.unknown() }),
  },
  reviseRelease: { input: z.object({ release: id, as: id.nullable() }), output: saved },
  ...comparisonContract,
  ...originContract,

  ...importContract,

  /** Asks for a file (a dialog in the main process) and tells which revision it is. */
  identifyFile: { input: nothing, output: identifiedView },
  /** Tells which revision the bytes of a file or of a pasted text are. */
  identifyBytes: { input: identifyInput, output: identifiedView },
  /** Puts the words that a reply has in the place of those of a revision into it. */
  takeOverReply: {
    input: identifyInput.extend({ release: id, revision: z.number() }),
    output: takenOverView,
  },

  /** Keeps the bytes of a picture, as they are, under their hash. The same bytes are kept once. */
  addAsset: { input: z.object({ bytes: imageBytes }), output: assetView },
  readAsset: {
    input: z.object({ asset: hash }),
    output: assetView.extend({ bytes: z.instanceof(Uint8Array) }),
  },
  /** Asks where to (a dialog in the main process) and writes the original file there. */
  saveAsset: {
    input: z.object({ asset: hash, fileName: text(255) }),
    output: z.object({ path: z.string() }),
  },

  acceptFinding: {
    input: z.object({ release: id, key: text(2000), reason, as: id.nullable() }),
    output: nothing,
  },
  reopenFinding: { input: z.object({ release: id, key: text(2000), as: id.nullable() }), output: nothing },

  /** Those who are there: whoever has left is found by `describeIdentities` and in the records. */
  listPeople: { input: nothing, output: z.array(personView) },
  addPerson: { input: z.object({ name: text(200).trim().min(1), role: text(200) }), output: personView },
  ...identityContract,

  ...windowContract,
  ...officeContract,
  ...mailingContract,
  ...approvalContract,
  ...issueContract,
  ...evidenceContract,
  ...clearanceContract,
  ...spellingContract,
  ...contributionContract,
  ...languageVersionContract,
  ...returnContract,
  ...sharedFolderContract,
  ...exportContract,
} satisfies Record<Channel, ChannelContract>

export type Contract = typeof contract

/** What the caller of a channel passes. */
export type Input<Name extends Channel> = z.input<Contract[Name]['input']>
/** What a handler receives, defaults filled in. */
export type ParsedInput<Name extends Channel> = z.output<Contract[Name]['input']>
export type Output<Name extends Channel> = z.output<Contract[Name]['output']>

/** One function a channel, each answering with its output or an expected failure. */
export type Handlers = {
  readonly [Name in Channel]: (input: ParsedInput<Name>) => Promise<Result<Output<Name>, Failure>>
}
