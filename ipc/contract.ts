import * as z from 'zod'
import { releaseKinds } from '../domain/document/attributes'
import { decisionKinds } from '../domain/approval/check-decision'
import { evidenceLimit } from '../domain/approval/evidence-type'
import { imageLimit } from '../domain/images/inspect-image'
import { pageLayouts } from '../domain/export/page-layout'
import { libraryPlaces } from '../domain/library/place'
import type { Result } from '../domain/result'
import type { Failure } from './failure'
import {
  deputyshipDraft,
  deputyshipView,
  detailsDraft,
  policyView,
  recordingInput,
  seenInput,
} from './approval-views'
import type { Channel } from './channels'
import { clearanceContract } from './clearance-views'
import { contributionContract } from './contribution-views'
import { evidenceView } from './evidence-views'
import { gradeInput, issueEventDraft, issueView, readIssueEvidence } from './issue-views'
import { identityContract } from './identity-views'
import { identifiedView, identifyInput, takenOverView } from './identify-views'
import { exportFacts } from './export-views'
import { broughtWords, originContract } from './origin-views'
import { languageVersionContract } from './language-version-views'
import { importContract } from './import-views'
import { libraryQuery } from './library-query'
import { comparisonContract } from './comparison-views'
import { cmsView, distributionListView, mailboxView, mailCopyView, recipientDraft } from './mailing-views'
import { settingsView } from './settings'
import { sharedFolderContract } from './shared-views'
import { spellingContract } from './spelling-views'
import { exportFormats } from '../domain/export/formats'
import {
  applicationView,
  budgetsView,
  assetView,
  backupView,
  checkpointView,
  batchResult,
  exportResult,
  foundRelease,
  libraryChoices,
  openRelease,
  organisationView,
  machineView,
  personView,
  quotedPersonView,
  recentRelease,
  releaseList,
  replacementView,
  revisionView,
  searchQuery,
  templateView,
  windowView,
} from './views'
import { returnContract } from './return-views'

/** What crosses a channel: the schema of its input and that of its output. */
export interface ChannelContract {
  readonly input: z.ZodType
  readonly output: z.ZodType
}

const nothing = z.null()
const text = (limit: number): z.ZodString => z.string().max(limit)
const id = text(100)
const reason = text(4000)
/** Document JSON; the handler parses it by the grammar. */
const document = z.unknown()
const imageBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= imageLimit, 'larger than a picture may be')
const assetHash = z.string().regex(/^[0-9a-f]{64}$/)
const evidenceHash = assetHash
/** The working copy goes out as a draft, or as one for review; a revision as what its decision makes it. */
const exportSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workingCopy'), purpose: z.enum(['draft', 'review']).optional() }),
  z.object({ kind: z.literal('revision'), number: z.number() }),
  z.object({ kind: z.literal('approved') }),
])
const quotedPerson = z.object({ name: text(200).trim().min(1), role: text(300), organisation: text(300) })
const saved = z.object({ version: z.number(), savedAt: z.string() })

/** What every export is asked for, of one release or of several. */
const wantedExport = {
  formats: z.array(z.enum(exportFormats)).min(1),
  folder: z.enum(['ask', 'last']).default('ask'),
  /** Of a mail: the lists that it goes to, and whether the PDF goes along. */
  mail: z.object({ lists: z.array(id).max(1000), attachesPdf: z.boolean() }).optional(),
  /** Beside the files: the list of their hashes and checks, and all of it in one ZIP file. */
  manifest: z.boolean().default(false),
  pressKit: z.boolean().default(false),
  /** The PDF carries the canonical form of the release inside (PDF/A-3a). */
  embedsSource: z.boolean().default(false),
}

/**
 * The one contract between main process and window: a channel cannot be called, handled or exposed without its
 * entry here. Every answer is a Result of the output or a Failure.
 */
export const contract = {
  describeApplication: { input: nothing, output: applicationView },
  changeSettings: { input: settingsView.partial(), output: settingsView },

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
    input: z.object({ asset: assetHash }),
    output: assetView.extend({ bytes: z.instanceof(Uint8Array) }),
  },
  /** Asks where to (a dialog in the main process) and writes the original file there. */
  saveAsset: {
    input: z.object({ asset: assetHash, fileName: text(255) }),
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

  listTemplates: { input: nothing, output: z.array(templateView) },
  /** Saves a template: a new one where none is named. */
  saveTemplate: {
    input: z.object({
      template: id.nullable(),
      name: text(120).trim().min(1),
      document,
      budgets: budgetsView.nullable(),
    }),
    output: z.object({ id: z.string() }),
  },
  deleteTemplate: { input: z.object({ template: id }), output: nothing },
  restoreTemplate: { input: z.object({ template: id }), output: nothing },
  orderTemplates: { input: z.object({ templates: z.array(id).max(1000) }), output: nothing },

  /** Who sends the releases of the store, and how their pages look. */
  readOrganisation: { input: nothing, output: organisationView },
  /** Parsed by the rules of domain/organisation; fails with `organisationInvalid` and a sentence a value. */
  saveOrganisation: {
    input: z.object({ organisation: z.unknown(), baseVersion: z.number(), as: id.nullable() }),
    output: organisationView,
  },
  /** Prints a release, or a sample where none is named, as the organisation given would send it. */
  previewOrganisation: {
    input: z.object({ organisation: z.unknown(), release: id.nullable(), language: z.enum(['de', 'en']) }),
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
  },
  /** Asks where to (a dialog in the main process) and writes a design with its logo as a file to share. */
  saveDesignFile: {
    input: z.object({ name: text(120), design: z.unknown(), logo: assetHash.nullable() }),
    output: z.object({ path: z.string() }),
  },

  listQuotedPeople: { input: nothing, output: z.array(quotedPersonView) },
  noteQuotedPerson: { input: quotedPerson, output: nothing },
  forgetQuotedPerson: { input: quotedPerson, output: nothing },
  /** Whoever acts wrote what has been written so far, where nobody had said who was writing. */
  nameWriter: { input: z.object({ release: id, as: id }), output: nothing },

  listDistributionLists: { input: nothing, output: z.array(distributionListView) },
  /** Makes a distribution list, or gives one another name. */
  saveDistributionList: {
    input: z.object({ list: id.nullable(), name: text(120).trim().min(1) }),
    output: z.object({ id: z.string() }),
  },
  /** For good, with everybody on it. */
  deleteDistributionList: { input: z.object({ list: id }), output: nothing },
  /** Puts people on a list or changes them, all or none; answers with their ids. */
  saveRecipients: {
    input: z.object({ list: id, recipients: z.array(recipientDraft).min(1).max(20_000) }),
    output: z.object({ ids: z.array(z.string()) }),
  },
  /** For good. */
  deleteRecipients: { input: z.object({ recipients: z.array(id).max(20_000) }), output: nothing },
  /** Asks where to (a dialog in the main process) and writes a list as CSV there. */
  saveListAsFile: { input: z.object({ list: id }), output: z.object({ path: z.string() }) },
  readMailbox: { input: nothing, output: mailboxView.nullable() },
  /** The mailbox of the office; null forgets it. */
  saveMailbox: { input: z.object({ mailbox: mailboxView.nullable() }), output: nothing },

  /** Submits the working copy; `policy` where this release goes by other rules than those of the office. */
  submitRelease: {
    input: z.object({ release: id, as: id, note: reason, policy: policyView.nullable().optional() }),
    output: revisionView,
  },
  withdrawSubmission: { input: z.object({ release: id, as: id }), output: nothing },
  decideRevision: {
    input: z.object({
      release: id,
      revision: z.number(),
      kind: z.enum(decisionKinds),
      as: id,
      reason,
      /** In whose place whoever acts decides, as their deputy. */
      inPlaceOf: id.nullable().optional(),
      /** Approves at once, by one person, with a mark that stays. */
      isEmergency: z.boolean().optional(),
      /** Set where somebody else decided, elsewhere, and whoever acts only writes it down. */
      recorded: recordingInput.nullable().optional(),
      seen: seenInput.nullable().optional(),
    }),
    output: revisionView,
  },
  /** Approves with changed words: they become the next revision, which counts once an author has accepted it. */
  approveWithConditions: {
    input: z.object({
      release: id,
      revision: z.number(),
      document,
      as: id,
      reason,
      /** Set where somebody else approved so, elsewhere, and whoever acts only writes it down. */
      recorded: recordingInput.nullable().optional(),
    }),
    output: revisionView,
  },
  acceptConditions: {
    input: z.object({ release: id, revision: z.number(), as: id }),
    output: revisionView,
  },
  /** Confirms an approval that an author recorded without evidence. */
  confirmRecorded: {
    input: z.object({ release: id, revision: z.number(), sequence: z.number(), as: id }),
    output: revisionView,
  },
  /** Signs second under an emergency approval. */
  countersign: { input: z.object({ release: id, revision: z.number(), as: id }), output: revisionView },
  /** Notes that whoever acts knows of a revision. */
  acknowledge: { input: z.object({ release: id, revision: z.number(), as: id }), output: revisionView },
  /** Changes the issue details of an approved release; they hold once a second person has confirmed them. */
  changeDetails: {
    input: z.object({ release: id, details: detailsDraft, as: id, note: reason }),
    output: revisionView,
  },
  confirmDetails: { input: z.object({ release: id, revision: z.number(), as: id }), output: revisionView },
  /** Takes changed details back that nobody has confirmed. */
  withdrawDetails: { input: z.object({ release: id, revision: z.number(), as: id }), output: nothing },

  /** What became of a release after its approval. */
  readIssue: { input: z.object({ release: id }), output: issueView },
  /** Keeps a sent mail or a saved page as evidence and reads from it when that was; null where it does not say. */
  readIssueEvidence: {
    input: z.object({
      fileName: text(500),
      bytes: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.length <= evidenceLimit, 'larger than evidence may be'),
      as: id,
    }),
    output: readIssueEvidence,
  },
  /** Notes that the approved release was sent or stands online; with the first such note it is issued. */
  recordIssue: { input: z.object({ release: id, event: issueEventDraft, as: id }), output: issueView },
  /** Makes a correction of an issued release, a draft linked to it. */
  correctRelease: {
    input: z.object({ release: id, grade: gradeInput, as: id }),
    output: z.object({ id: z.string() }),
  },
  /** Makes a new version of an issued release, a draft linked to it. */
  startNewVersion: { input: z.object({ release: id, as: id }), output: z.object({ id: z.string() }) },
  /** Withdraws an issued release, and makes the draft of a retraction that tells newsrooms so. */
  retractRelease: {
    input: z.object({ release: id, reason, as: id }),
    output: z.object({ id: z.string() }),
  },

  /** The rules by which the office approves. */
  readPolicy: { input: nothing, output: policyView },
  savePolicy: { input: z.object({ policy: policyView, as: id.nullable() }), output: policyView },
  /** The deputies that are in force or to come. */
  listDeputies: { input: nothing, output: z.array(deputyshipView) },
  addDeputy: { input: deputyshipDraft.extend({ as: id }), output: deputyshipView },
  endDeputy: { input: z.object({ deputyship: id, as: id }), output: nothing },

  /** Keeps a file that shows what somebody said outside the application. The same bytes are kept once. */
  addEvidence: {
    input: z.object({
      fileName: text(500),
      bytes: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.length <= evidenceLimit, 'larger than evidence may be'),
      as: id,
    }),
    output: evidenceView,
  },
  /** Asks where to (a dialog in the main process) and writes the file there. */
  saveEvidence: { input: z.object({ evidence: evidenceHash }), output: z.object({ path: z.string() }) },
  /** The files that a release was imported from. */
  listOriginals: { input: z.object({ release: id }), output: z.array(evidenceView) },
  /** Removes the bytes for good; hash, name and reason stay on record. */
  removeEvidence: { input: z.object({ evidence: evidenceHash, as: id, reason }), output: evidenceView },

  ...clearanceContract,
  ...spellingContract,
  ...contributionContract,
  ...languageVersionContract,
  ...returnContract,
  ...sharedFolderContract,

  /** What is to be known of a text before it is exported. */
  readExportFacts: { input: z.object({ release: id, source: exportSource }), output: exportFacts },
  /** Exports into a folder: that of the last export, or one that is asked for (a dialog in the main process). */
  exportRelease: {
    input: z.object({
      ...wantedExport,
      release: id,
      source: exportSource,
      layout: z.enum(pageLayouts).default('standard'),
    }),
    output: exportResult,
  },
  /** Several releases one after the other, with one manifest; one that cannot go out does not stop the others. */
  exportReleases: {
    input: z.object({
      ...wantedExport,
      releases: z.array(id).min(1).max(5000),
      source: z.object({ kind: z.enum(['workingCopy', 'approved']) }),
    }),
    output: batchResult,
  },
  /** Stops the export that is under way before its next step. */
  cancelExport: { input: nothing, output: nothing },
  /** Asks for the folder of the next export (a dialog in the main process) and remembers it. */
  chooseExportFolder: { input: nothing, output: z.object({ folder: z.string() }) },
  /** Prints the pages of a text as its export would have them. A text is printed as a draft, a revision as what was decided on it. */
  printPreview: {
    input: z.object({
      release: id,
      source: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('text'), document }),
        z.object({ kind: z.literal('revision'), number: z.number() }),
      ]),
    }),
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
  },
  /** Makes the PDF of a release that is to be printed; fails with `withheld` where it is not proven equal to the text. */
  makePrint: {
    input: z.object({ release: id, source: exportSource, layout: z.enum(pageLayouts) }),
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
  },
  /** Gives pages, each a PNG of an A4 sheet, to a printer that the person chooses in the system's dialog. */
  printPages: {
    input: z.object({ pages: z.array(z.instanceof(Uint8Array)).min(1).max(1000) }),
    output: z.object({ outcome: z.enum(['printed', 'cancelled', 'noPrinter']) }),
  },
  /** The text of a release as a mail has it, for the clipboard. */
  readMailCopy: { input: z.object({ release: id, source: exportSource }), output: mailCopyView },
  /** Asks where to (a dialog in the main process) and writes the draft of a mail that asks for the approval of a revision. */
  saveApprovalRequest: {
    input: z.object({ release: id, revision: z.number(), deadline: text(200).nullable(), from: text(200) }),
    output: z.object({ path: z.string() }),
  },
  /** What the fields of a CMS take of a release. */
  readCmsFields: { input: z.object({ release: id, source: exportSource }), output: cmsView },
  showInFolder: { input: z.object({ path: text(4000) }), output: nothing },

  /** Puts the newest verified backup in the place of a store that cannot be opened; the old file is kept beside it. */
  restoreBackup: { input: z.object({ backup: text(4000) }), output: nothing },
  /** The window has saved what it had and may be closed. */
  readyToClose: { input: nothing, output: nothing },

  /** The settings, also where the store cannot be opened. */
  readSettings: { input: nothing, output: settingsView },
  /** Of the releases opened last those that still exist, newest first. */
  listRecentReleases: { input: nothing, output: z.array(recentRelease) },
  /** What the menu and the frame of the window show. */
  describeWindow: { input: windowView, output: nothing },
  /** One step larger or smaller, or 0 for the original size; answers with the size in percent. */
  changeZoom: {
    input: z.object({ step: z.union([z.literal(-1), z.literal(0), z.literal(1)]) }),
    output: z.object({ percent: z.number() }),
  },
  /** The newest verified backup beside the store. */
  readNewestBackup: { input: nothing, output: backupView.nullable() },
  /** Makes a verified backup beside the store. */
  backUp: { input: nothing, output: backupView },
  /** A draft from the example that ships, to try things on. */
  createExample: {
    input: z.object({ language: z.enum(['de', 'en']), as: id.nullable() }),
    output: z.object({ id: z.string() }),
  },
  /** What helps to find a fault: versions, places and settings, never a word of a release. */
  describeMachine: { input: nothing, output: machineView },
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
