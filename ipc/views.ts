import * as z from 'zod'
import { exportFormats } from '../domain/export/formats'
import { statuses } from '../domain/approval/status'
import { releaseKinds } from '../domain/document/attributes'
import { passageParts } from '../domain/document/passages'
import { becameKinds } from '../domain/import/became'
import { libraryPlaces } from '../domain/library/place'
import { imageTypes } from '../domain/images/inspect-image'
import type { Organisation } from '../domain/organisation/organisation'
import { parseOrganisation } from '../domain/organisation/parse-organisation'
import type { BudgetField } from '../domain/kinds/budgets'
import { clearanceView } from './clearance-record-view'
import { recentLimit } from './default-settings'
import { approvalOfRevision, decisionView } from './approval-views'
import { settingsView } from './settings'
import { sourceNoteView } from './source-views'
import { hash, id, instant } from './values'

export const personView = z.object({
  id: z.string(),
  name: z.string(),
  /** Job title, may be empty. */
  role: z.string(),
})
/** A person of the press office, or one who approves. */
export type PersonView = z.infer<typeof personView>

export const quotedPersonView = z.object({
  name: z.string(),
  /** Function, may be empty. */
  role: z.string(),
  organisation: z.string(),
  /** When they were quoted last; null for a person of the office whom nobody has quoted yet. */
  quotedAt: instant.nullable(),
})
/** Somebody whom the office quotes. */
export type QuotedPersonView = z.infer<typeof quotedPersonView>

export const organisationView = z.object({
  /** 0 where nobody has said who sends yet. */
  version: z.number(),
  organisation: z.custom<Organisation>((value) => parseOrganisation(value).ok),
})
/** Who sends the releases of the store. */
export type OrganisationView = z.infer<typeof organisationView>

const budget = z.number().int().min(1).max(100_000).nullable()
/** Characters that each field may have, null for no budget. */
export const budgetsView = z.object({
  kicker: budget,
  headline: budget,
  subheadline: budget,
  lead: budget,
  teaser: budget,
  section: budget,
} satisfies Record<BudgetField, z.ZodType>)

export const templateView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(releaseKinds),
  language: z.string(),
  /** Document JSON. */
  document: z.unknown(),
  /** Null where the usual budgets hold. */
  budgets: budgetsView.nullable(),
})
/** A template of the office. */
export type TemplateView = z.infer<typeof templateView>

export const passageView = z.object({
  /** A block's name in the grammar, `teaser`, `keywords` or `number`. */
  part: z.enum(passageParts),
  /** The quote that the hit stands in, counted from 0 in the release, and whom it quotes. */
  quote: z.number().nullable(),
  speaker: z.string().nullable(),
  /** The text around the hits, each between U+0002 and U+0003. */
  text: z.string(),
})
/** A passage of a release in which something was found. */
export type PassageView = z.infer<typeof passageView>

export const releaseSummary = z.object({
  id: z.string(),
  number: z.string().nullable(),
  kind: z.enum(releaseKinds),
  language: z.string(),
  /** Of all its language versions, the source's first; empty where it has no other. */
  languages: z.array(z.string()),
  /** Empty where the release has none yet. */
  headline: z.string(),
  status: z.enum(statuses),
  changedAt: instant,
  /** Name of the person who changed it last, where that is known. */
  changedBy: z.string().nullable(),
  /** The newest revision's number, and that of the newest approved one. */
  revision: z.number().nullable(),
  approvedRevision: z.number().nullable(),
  /** Open stops of the working copy when it was last saved. */
  openStops: z.number(),
  /** Whether it was approved in an emergency, and whether a second person has signed since; null where it never was. */
  emergency: z.enum(['open', 'countersigned']).nullable(),
  place: z.enum(libraryPlaces),
  /** Calendar date. */
  issueDate: z.string().nullable(),
  /** The instant at which the embargo ends, or `startOfSpeech`. */
  embargo: z.string().nullable(),
  /** In search results: the text around the best hit, each hit between U+0002 and U+0003. */
  excerpt: z.string().nullable(),
  /** In search results: the passages with hits, the best first, and how many there are besides. */
  passages: z.array(passageView),
  morePassages: z.number(),
})
/** A row of the library. */
export type ReleaseSummary = z.infer<typeof releaseSummary>

export const releaseList = z.object({
  /** How many releases fit; `releases` are a page of them, from `offset` on. */
  total: z.number(),
  offset: z.number(),
  /** Where the release stands that was asked for by `around`; null where it does not fit. */
  position: z.number().nullable(),
  /** How many releases lie in each place, whatever is asked. */
  counts: z.object({ library: z.number(), archive: z.number(), bin: z.number() }),
  releases: z.array(releaseSummary),
})
/** An answer of the library. */
export type ReleaseList = z.infer<typeof releaseList>

export const libraryChoices = z.object({ people: z.array(z.string()), languages: z.array(z.string()) })
/** Names and primary languages by which the library can be filtered. */
export type LibraryChoices = z.infer<typeof libraryChoices>

export const revisionView = z.object({
  number: z.number(),
  wordingHash: hash,
  detailsHash: hash,
  submittedAt: instant,
  submittedBy: personView,
  /** All authors since the last approval, the submitter included. */
  authors: z.array(personView),
  note: z.string(),
  withdrawnAt: instant.nullable(),
  decision: decisionView.nullable(),
  ...approvalOfRevision,
})
/** An immutable, numbered, hashed revision with what was decided on it. */
export type RevisionView = z.infer<typeof revisionView>

export const checkpointView = z.object({
  id: z.string(),
  savedAt: instant,
  savedBy: z.string().nullable(),
  /** `automatic`, or `conflict` for a text whose save was refused because somebody else had saved before. */
  kind: z.enum(['automatic', 'conflict']),
  headline: z.string(),
  words: z.number(),
})
/** An automatic checkpoint of a working copy. */
export type CheckpointView = z.infer<typeof checkpointView>

export const acceptedFindingView = z.object({
  key: z.string(),
  rule: z.string(),
  text: z.string(),
  reason: z.string(),
  /** Name of the person who accepted it. */
  person: z.string().nullable(),
  acceptedAt: instant,
})
/** A finding that stays as it is, with the reason. */
export type AcceptedFindingView = z.infer<typeof acceptedFindingView>

export const originView = z.object({
  id: z.string(),
  /** Null where the release is gone. */
  headline: z.string().nullable(),
})
/** The release that another was duplicated from. */
export type OriginView = z.infer<typeof originView>

export const openRelease = z.object({
  id: z.string(),
  status: z.enum(statuses),
  place: z.enum(libraryPlaces),
  origin: originView.nullable(),
  /** Counts up with every save; a save names the version that it is based on. */
  version: z.number(),
  changedAt: instant,
  changedBy: z.string().nullable(),
  /** The working copy as document JSON (domain/document); null where the stored bytes do not parse. */
  document: z.unknown(),
  /** Set where the stored document does not fit the grammar: it opens read-only and the stored text is shown as it is. */
  unreadable: z.object({ detail: z.string(), stored: z.string() }).nullable(),
  /** False for an approved release: it opens read-only until `reviseRelease`. */
  isEditable: z.boolean(),
  acceptedFindings: z.array(acceptedFindingView),
  /** What was recorded of its quotes, oldest first; their states are derived from it (domain/approval/clearance). */
  clearances: z.array(clearanceView),
  /** Those of the template that it began with, null where the usual ones hold. */
  budgets: budgetsView.nullable(),
  /** Newest first. */
  revisions: z.array(revisionView),
})
/** All that the window needs of the release it shows. */
export type OpenRelease = z.infer<typeof openRelease>

export const mappingEntryView = z.object({
  text: z.string(),
  became: z.enum(becameKinds),
  confidence: z.number(),
  reason: z.string(),
})

export const importedRelease = z.object({
  id: z.string(),
  file: z.string(),
  headline: z.string(),
  openStops: z.number(),
  /** How many of the stops are damages of the text. */
  damages: z.number(),
  language: z.string(),
  mapping: z.array(mappingEntryView),
  /** The encoding that was found, by its name in the Encoding Standard; null where it is UTF-8 or the format says it. */
  encoding: z.string().nullable(),
  /** What stood apart from the text of the file, or was no text. */
  notes: z.array(sourceNoteView),
})
/** One file that became a draft. */
export type ImportedRelease = z.infer<typeof importedRelease>

export const assetView = z.object({
  hash,
  mediaType: z.enum(imageTypes),
  /** In pixels, as stored. */
  width: z.number(),
  height: z.number(),
  /** Size of the file in bytes. */
  size: z.number(),
})
/** A picture in the store, its bytes left out. */
export type AssetView = z.infer<typeof assetView>

export const exportedFile = z.object({
  format: z.enum(exportFormats),
  path: z.string(),
  bytes: z.number(),
  sha256: hash,
})
export const withheldFile = z.object({
  format: z.enum(exportFormats),
  /** One sentence: what differs and where, and the way out. */
  reason: z.string(),
  expected: z.string(),
  found: z.string(),
})
export const provenFile = z.object({ name: z.string(), path: z.string(), bytes: z.number(), sha256: hash })
/** A file that was read back from the disk byte for byte. */
export type ProvenFile = z.infer<typeof provenFile>

export const exportedPressImages = z.object({
  /** The folder of their own. */
  folder: z.string(),
  /** The originals in their order, and the list of their words last. */
  files: z.array(provenFile),
  /** Why none was written: one sentence. */
  withheld: z.string().nullable(),
})
export const exportedPressKit = z.object({ file: provenFile.nullable(), withheld: z.string().nullable() })
export const exportResult = z.object({
  folder: z.string(),
  purpose: z.enum(['draft', 'review', 'final', 'embargoed']),
  written: z.array(exportedFile),
  withheld: z.array(withheldFile),
  /** Null where the release offers none. */
  pressImages: exportedPressImages.nullable(),
  /** The list of all files with their hashes and checks; null where none was asked for. */
  manifest: provenFile.nullable(),
  /** Everything in one ZIP file, or one sentence why there is none; null where none was asked for. */
  pressKit: exportedPressKit.nullable(),
  /** Somebody stopped it: what is listed is proven, the rest was not made. */
  isCancelled: z.boolean(),
  /** The newest instant that the store has seen, where the clock of the computer is behind it. */
  clockSetBack: instant.nullable(),
})
/** What an export wrote, each file read back and proven equal, and what it withheld. */
export type ExportResult = z.infer<typeof exportResult>

/** What became of one of several releases: what was written and withheld, or one sentence why nothing was. */
export const batchedRelease = z.object({
  release: z.string(),
  headline: z.string(),
  number: z.string().nullable(),
  exported: exportResult.nullable(),
  failure: z.string().nullable(),
})
export type BatchedRelease = z.infer<typeof batchedRelease>

export const batchResult = z.object({
  folder: z.string(),
  /** In their order, as far as the export came. */
  releases: z.array(batchedRelease),
  /** How many it did not come to, because somebody stopped it. */
  notReached: z.number(),
  /** One list of all files of all releases; null where none was asked for. */
  manifest: provenFile.nullable(),
  /** All releases in one ZIP file, or one sentence why there is none; null where none was asked for, or it was stopped. */
  pressKit: exportedPressKit.nullable(),
  clockSetBack: instant.nullable(),
})
/** What an export of several releases wrote, and what it could not write. */
export type BatchResult = z.infer<typeof batchResult>

export const applicationView = z.object({
  version: z.string(),
  platform: z.string(),
  storeFolder: z.string(),
  settings: settingsView,
})
/** What the window asks first. Fails with `storeNewer`, `storeDamaged`, … where the store cannot be opened. */
export type ApplicationView = z.infer<typeof applicationView>

/** What is searched for, and what is put in its place: see domain/search. */
export const searchQuery = z.object({
  words: z.string().max(500),
  matchesCase: z.boolean(),
  wholeWord: z.boolean(),
  isExpression: z.boolean(),
})
export const replacementView = z.object({ text: z.string().max(500), keepsCase: z.boolean() })

export const foundRelease = z.object({
  release: z.string(),
  status: z.enum(statuses),
  /** The version of the working copy that was searched. */
  version: z.number(),
  passages: z.array(
    z.object({
      before: z.string(),
      hit: z.string(),
      after: z.string(),
      groups: z.array(z.string().nullable()),
      names: z.record(z.string(), z.number()),
      block: z.string(),
      isQuoted: z.boolean(),
    }),
  ),
  /** The expression takes too many steps on this release; nothing of it is shown. */
  isTooCostly: z.boolean(),
})
/** What a search over several releases found in one of them. */
export type FoundRelease = z.infer<typeof foundRelease>

export const recentRelease = z.object({ id: z.string(), headline: z.string(), status: z.enum(statuses) })
/** A release that was opened not long ago. */
export type RecentRelease = z.infer<typeof recentRelease>

export const offeredCommand = z.object({
  id,
  /** What it is called, in the language of the window. */
  title: z.string().max(200),
  group: z.enum(['file', 'edit', 'text', 'insert', 'turnInto', 'block', 'table', 'view', 'go', 'help']),
  /** The key to show, as prosemirror-keymap writes it, or null. */
  key: z.string().max(40).nullable(),
  isAvailable: z.boolean(),
})
/** A command of the window as the menu shows it. */
export type OfferedCommand = z.infer<typeof offeredCommand>

export const windowView = z.object({
  commands: z.array(offeredCommand).max(300),
  recent: z.array(z.object({ id, headline: z.string().max(2000) })).max(recentLimit),
  /** Whether something on the screen is not in the store yet. */
  isUnsaved: z.boolean(),
})
/** What the menu and the frame of the window show of the page. */
export type WindowView = z.infer<typeof windowView>

export const backupView = z.object({ file: z.string(), madeAt: instant })
/** A verified copy of the store. */
export type BackupView = z.infer<typeof backupView>

export const machineView = z.object({
  logFile: z.string(),
  /** Lines of facts, to be copied into a message. */
  details: z.array(z.string()),
})
/** What is to be known of the machine when something goes wrong. */
export type MachineView = z.infer<typeof machineView>
