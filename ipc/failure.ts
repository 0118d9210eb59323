import * as z from 'zod'
import { sharedFailures } from './shared-failures'
import { sourceFailures } from './source-failures'

/** The expected failures of the application, each with the facts that its sentence needs. */
export const failureSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('releaseNotFound'), release: z.string() }),
  z.object({ code: z.literal('revisionNotFound'), release: z.string(), revision: z.number().nullable() }),
  z.object({ code: z.literal('personNotFound'), person: z.string() }),
  z.object({ code: z.literal('templateNotFound'), template: z.string() }),
  z.object({ code: z.literal('listNotFound'), list: z.string() }),
  z.object({ code: z.literal('listExists'), list: z.string() }),
  z.object({ code: z.literal('noDictionary'), file: z.string() }),
  z.object({ code: z.literal('noWord'), word: z.string() }),
  z.object({ code: z.literal('recipientExists'), address: z.string() }),
  z.object({ code: z.literal('addressInvalid'), address: z.string() }),
  z.object({ code: z.literal('personExists'), person: z.string() }),
  z.object({ code: z.literal('personMissing') }),
  /** Somebody who has left acts no more; `person` is their name. */
  z.object({ code: z.literal('personRetired'), person: z.string() }),
  /** The person (by id) has a key that is locked: ask for the passphrase, unlock, and call again. */
  z.object({ code: z.literal('passphraseNeeded'), person: z.string() }),
  z.object({ code: z.literal('passphraseWrong'), waitSeconds: z.number() }),
  /** The passphrase was not looked at, for the wait after a wrong one is not over. */
  z.object({ code: z.literal('passphraseTooSoon'), waitSeconds: z.number() }),
  z.object({ code: z.literal('passphraseTooShort'), least: z.number() }),
  /** By the name of the person, as in the two that follow. */
  z.object({ code: z.literal('passphraseExists'), person: z.string() }),
  z.object({ code: z.literal('passphraseMissing'), person: z.string() }),
  /** What is stored of a person's key does not fit together. */
  z.object({ code: z.literal('personKeyDamaged'), person: z.string() }),
  z.object({ code: z.literal('documentInvalid'), detail: z.string() }),
  /** Someone else saved in the meantime. The refused text was kept as the checkpoint named here. */
  z.object({ code: z.literal('staleVersion'), currentVersion: z.number(), keptAsCheckpoint: z.string() }),
  z.object({ code: z.literal('notEditable'), status: z.string() }),
  z.object({ code: z.literal('notInThisStatus'), status: z.string(), action: z.string() }),
  z.object({ code: z.literal('openStops'), count: z.number(), first: z.string() }),
  /** The policy asks that whoever approves has the changed facts before them. */
  z.object({ code: z.literal('factsNotShown') }),
  /** The policy asks that every quote is cleared. */
  z.object({ code: z.literal('openQuotes'), count: z.number(), first: z.string() }),
  z.object({ code: z.literal('findingNotFound'), finding: z.string() }),
  z.object({ code: z.literal('findingNotAcceptable'), finding: z.string() }),
  z.object({ code: z.literal('authorMayNotDecide'), person: z.string() }),
  z.object({ code: z.literal('reasonMissing') }),
  /** Not a deputy of the person named, today. */
  z.object({ code: z.literal('notDeputy'), person: z.string(), deputy: z.string() }),
  z.object({ code: z.literal('signedAlready'), person: z.string() }),
  /** These people sign first. */
  z.object({ code: z.literal('notYetTheirTurn'), first: z.array(z.string()) }),
  z.object({ code: z.literal('recordsThemselves') }),
  z.object({ code: z.literal('nothingToSign') }),
  /** The office counts signed decisions only, and this person has no passphrase. */
  z.object({ code: z.literal('signatureNeeded'), person: z.string() }),
  /** What is to be approved with conditions says the same as the revision. */
  z.object({ code: z.literal('nothingChanged') }),
  /** Somebody is to sign off who wrote in the text, and has no deputy. */
  z.object({ code: z.literal('policyNamesAuthor'), person: z.string() }),
  z.object({ code: z.literal('deputyshipInvalid') }),
  z.object({ code: z.literal('evidenceMissing'), evidence: z.string() }),
  z.object({ code: z.literal('evidenceChanged'), evidence: z.string() }),
  /** The bytes of this evidence were removed with a reason. */
  z.object({ code: z.literal('evidenceRemoved'), file: z.string() }),
  z.object({ code: z.literal('nothingApproved'), release: z.string() }),
  z.object({ code: z.literal('tampered'), release: z.string(), detail: z.string() }),
  z.object({ code: z.literal('releaseKept'), reason: z.enum(['recorded', 'inReview', 'notInBin']) }),
  z.object({ code: z.literal('quoteNotFound') }),
  z.object({ code: z.literal('commentEmpty') }),
  z.object({ code: z.literal('commentNotFound') }),
  z.object({ code: z.literal('suggestionNotFound') }),
  /** A release that is to become a language version is one already, of this source or another. */
  z.object({ code: z.literal('languageVersionLinked') }),
  z.object({ code: z.literal('languageVersionMissing') }),
  /** The source says something else than what whoever acts has seen. */
  z.object({ code: z.literal('sourceChanged') }),
  /** There is a version in this language already. */
  z.object({ code: z.literal('languageVersionSame'), language: z.string() }),
  /** A file came back that was made of another release. */
  z.object({ code: z.literal('returnOfOther'), file: z.string(), headline: z.string() }),
  /** A file is no return of this release. */
  z.object({ code: z.literal('returnUnlike'), file: z.string() }),
  z.object({ code: z.literal('returnTaken'), file: z.string() }),
  /** A quote is to be cleared whose words do not stand in the release any more. */
  z.object({ code: z.literal('quoteChanged') }),
  z.object({ code: z.literal('clearedByMissing') }),
  /** Of this speaker, or of anybody, no quote is left that is not cleared. */
  z.object({ code: z.literal('nothingToClear'), speaker: z.string().nullable() }),
  z.object({ code: z.literal('fileUnreadable'), file: z.string(), detail: z.string() }),
  z.object({ code: z.literal('fileEmpty'), file: z.string() }),
  z.object({ code: z.literal('fileTooLarge'), file: z.string(), limitMegabytes: z.number() }),
  /** `format` is what the file turned out to be, e.g. `PDF`, or null. */
  z.object({ code: z.literal('fileNotText'), file: z.string(), format: z.string().nullable() }),
  z.object({ code: z.literal('fileNotUtf8'), file: z.string(), line: z.number() }),
  z.object({ code: z.literal('fileTakesTooLong'), file: z.string(), seconds: z.number() }),
  ...sourceFailures,
  /** A file that waited for a decision does not wait any more. */
  z.object({ code: z.literal('importGone') }),
  /** The file that a release was imported from is not kept. */
  z.object({ code: z.literal('originalMissing') }),
  z.object({ code: z.literal('imageTooLarge'), limitMegabytes: z.number() }),
  /** `format` is what the file turned out to be, e.g. `SVG`, or null. */
  z.object({ code: z.literal('imageNotSupported'), format: z.string().nullable() }),
  z.object({ code: z.literal('imageDamaged') }),
  /** A picture is named whose bytes are not in the store. */
  z.object({ code: z.literal('assetMissing'), asset: z.string() }),
  /** The stored bytes of a picture do not have their hash. */
  z.object({ code: z.literal('assetChanged'), asset: z.string() }),
  /** Values of the organisation or its design that cannot stay, each with its sentence. */
  z.object({
    code: z.literal('organisationInvalid'),
    problems: z.array(
      z.object({ field: z.string(), sentence: z.object({ de: z.string(), en: z.string() }) }),
    ),
  }),
  /** Somebody else has changed the organisation since it was read. */
  z.object({ code: z.literal('organisationChanged') }),
  z.object({ code: z.literal('folderNotWritable'), folder: z.string(), detail: z.string() }),
  z.object({ code: z.literal('diskFull'), path: z.string() }),
  /** A file was made and not proven equal; `reason` is the sentence that says why. */
  z.object({ code: z.literal('withheld'), reason: z.string() }),
  z.object({ code: z.literal('printFailed'), detail: z.string() }),
  z.object({ code: z.literal('storeBusy') }),
  z.object({ code: z.literal('storeNewer'), file: z.string(), backup: z.string().nullable() }),
  z.object({
    code: z.literal('storeDamaged'),
    file: z.string(),
    backup: z.string().nullable(),
    detail: z.string(),
  }),
  z.object({ code: z.literal('storeNotWritable'), file: z.string(), detail: z.string() }),
  z.object({ code: z.literal('backupInvalid'), file: z.string(), detail: z.string() }),
  ...sharedFailures,
  /** The person closed a dialog; nothing has to be said. */
  z.object({ code: z.literal('cancelled') }),
])

/** An expected failure, as it crosses the boundary between main process and window. */
export type Failure = z.infer<typeof failureSchema>

export type FailureCode = Failure['code']
