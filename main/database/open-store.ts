import { statSync } from 'node:fs'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { writeNamedBackup } from './backups'
import { keepHouse } from './housekeeping'
import { migrations as allMigrations, type Migration } from './migrations'
import { openFiles, storePlace } from './open-files'
import { readings, writings } from './operations'
import { advanceOutsideHead, beginOutsideHead } from './outside-head'
import { failureFromError } from './sqlite-failure'
import type { OpenedStore, StoreNews, StoreOptions } from './store'
import type { StoreContext, StoreFailure, StoreResult } from './store-context'
import { storeFiles } from './store-files'

/** What opening a store needs from its surroundings. */
export interface StoreSurroundings {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  readonly newId: () => string
  readonly migrations?: readonly Migration[]
}

/** How long housekeeping behind an open store waits, so that it is not in the way of a start, in milliseconds. */
const housekeepingDelay = 2000

/** Opens the store in a folder; its database works in this thread. */
export async function openStore(
  folder: string,
  options: StoreOptions,
  surroundings: StoreSurroundings,
): Promise<Result<OpenedStore, Failure>> {
  const files = storeFiles(folder)
  const open = (mayCreate: boolean) =>
    openFiles(files, {
      mayCreate,
      migrations: surroundings.migrations ?? allMigrations,
      now: surroundings.now(),
      newId: surroundings.newId,
    })
  const opened = await open(true)
  if (!opened.ok) return opened

  let { connection } = opened.value
  let fileId = identify(files.database)
  let dataVersion: unknown = connection.pragma('data_version', { simple: true })
  let damage: Failure | null = null
  const listeners = new Set<(news: StoreNews) => void>()
  const tell = (news: StoreNews): void => {
    if (news.kind === 'damaged') damage = news.failure
    for (const listener of listeners) listener(news)
  }
  const context = (): StoreContext => ({ connection, files, configFolder: options.configFolder })
  const place = storePlace(files)

  /** Opens the file anew where another one was put in its place, as restoring a backup does. */
  const followReplacement = async (): Promise<StoreResult<null>> => {
    if (identify(files.database) === fileId) return ok(null)
    const reopened = await open(false)
    if (!reopened.ok) return reopened
    connection.close()
    connection = reopened.value.connection
    fileId = identify(files.database)
    damage = null
    return ok(null)
  }

  const run = async <Output>(work: () => Output): Promise<Output | StoreResult<never>> => {
    try {
      const followed = await followReplacement()
      if (!followed.ok) return followed
      return damage === null ? work() : fail(damage)
    } catch (error) {
      const failure = failureFromError(error, place)
      if (failure === null) throw error
      return fail(failure)
    }
  }
  const reading =
    <Input, Output>(operation: (context: StoreContext, input: Input) => Output) =>
    (input: Input) =>
      run(() => connection.transaction(() => operation(context(), input)).deferred())
  const writing =
    <Input, Output extends Result<unknown, StoreFailure>>(
      operation: (context: StoreContext, input: Input) => Output,
    ) =>
    (input: Input) =>
      run(() => {
        const output = connection.transaction(() => operation(context(), input)).immediate()
        keepHeadOutside(context())
        return output
      })

  /** What a person was promised to be gone leaves the write-ahead log too; another process that reads may put that off. */
  const erasing =
    <Input, Output extends Result<unknown, StoreFailure>>(
      operation: (context: StoreContext, input: Input) => Output,
    ) =>
    async (input: Input) => {
      const output = await writing(operation)(input)
      if (output.ok) connection.pragma('wal_checkpoint(TRUNCATE)')
      return output
    }

  const poll = setInterval(() => {
    void run(() => {
      const version: unknown = connection.pragma('data_version', { simple: true })
      if (version === dataVersion) return
      dataVersion = version
      tell({ kind: 'changed' })
    })
  }, options.pollInterval ?? 1_000_000)
  poll.unref()
  if (options.pollInterval === null) clearInterval(poll)

  const house = () => keepHouse(connection, files, surroundings.now(), tell)
  if (options.housekeeping === 'before' && !opened.value.isNew) await house()
  const housekeeping =
    options.housekeeping === 'behind' ? setTimeout(() => void house(), housekeepingDelay).unref() : null
  keepHeadOutside(context(), opened.value.isNew)

  return ok({
    isNew: opened.value.isNew,
    listReleases: reading(readings.listReleases),
    readLibraryChoices: reading(readings.readLibraryChoices),
    readRelease: reading(readings.readRelease),
    readTitles: reading(readings.readTitles),
    findReleases: reading(readings.findReleases),
    findTexts: reading(readings.findTexts),
    findLikeRevisions: reading(readings.findLikeRevisions),
    listCheckpoints: reading(readings.listCheckpoints),
    readCheckpoint: reading(readings.readCheckpoint),
    readRevision: reading(readings.readRevision),
    readAsset: reading(readings.readAsset),
    readOrganisation: reading(readings.readOrganisation),
    checkRevisions: reading(readings.checkRevisions),
    listPeople: reading(readings.listPeople),
    checkActing: reading(readings.checkActing),
    readPersonKey: reading(readings.readPersonKey),
    listKeysInUse: reading(readings.listKeysInUse),
    listTemplates: reading(readings.listTemplates),
    listQuotedPeople: reading(readings.listQuotedPeople),
    listDistributionLists: reading(readings.listDistributionLists),
    listHouseWords: reading(readings.listHouseWords),
    readMailbox: reading(readings.readMailbox),
    readNewestInstant: reading(readings.readNewestInstant),
    verifyStore: reading(readings.verifyStore),
    readPolicy: reading(readings.readPolicy),
    listDeputies: reading(readings.listDeputies),
    readIssue: reading(readings.readIssue),
    readContributions: reading(readings.readContributions),
    readTextOrigins: reading(readings.readTextOrigins),
    readLanguageVersions: reading(readings.readLanguageVersions),
    findBases: reading(readings.findBases),
    readChainHead: reading(readings.readChainHead),
    readAuditExtract: reading(readings.readAuditExtract),
    readEvidence: reading(readings.readEvidence),
    describeEvidence: reading(readings.describeEvidence),
    listOriginals: reading(readings.listOriginals),
    readOriginal: reading(readings.readOriginal),
    findImported: reading(readings.findImported),
    createRelease: writing(writings.createRelease),
    moveRelease: writing(writings.moveRelease),
    deleteRelease: writing(writings.deleteRelease),
    saveWorkingCopy: writing(writings.saveWorkingCopy),
    replaceWorkingCopy: writing(writings.replaceWorkingCopy),
    submitRevision: writing(writings.submitRevision),
    withdrawRevision: writing(writings.withdrawRevision),
    returnRevision: writing(writings.returnRevision),
    recordSignOff: writing(writings.recordSignOff),
    deriveRevision: writing(writings.deriveRevision),
    withdrawDetails: writing(writings.withdrawDetails),
    savePolicy: writing(writings.savePolicy),
    addDeputy: writing(writings.addDeputy),
    endDeputy: writing(writings.endDeputy),
    recordIssueEvent: writing(writings.recordIssueEvent),
    linkSuccessor: writing(writings.linkSuccessor),
    reviseRelease: writing(writings.reviseRelease),
    decideFinding: writing(writings.decideFinding),
    addPerson: writing(writings.addPerson),
    addPersonKey: writing(writings.addPersonKey),
    recordRetirement: writing(writings.recordRetirement),
    beginPassphraseAttempt: writing(writings.beginPassphraseAttempt),
    endPassphraseAttempts: writing(writings.endPassphraseAttempts),
    saveTemplate: writing(writings.saveTemplate),
    setTemplateDeleted: writing(writings.setTemplateDeleted),
    orderTemplates: writing(writings.orderTemplates),
    noteQuotedPerson: writing(writings.noteQuotedPerson),
    forgetQuotedPerson: writing(writings.forgetQuotedPerson),
    nameWriter: writing(writings.nameWriter),
    saveDistributionList: writing(writings.saveDistributionList),
    addHouseWord: writing(writings.addHouseWord),
    removeHouseWord: writing(writings.removeHouseWord),
    deleteDistributionList: erasing(writings.deleteDistributionList),
    saveRecipients: erasing(writings.saveRecipients),
    deleteRecipients: erasing(writings.deleteRecipients),
    saveMailbox: erasing(writings.saveMailbox),
    addAsset: writing(writings.addAsset),
    saveOrganisation: writing(writings.saveOrganisation),
    addEvidence: writing(writings.addEvidence),
    removeEvidence: writing(writings.removeEvidence),
    keepOriginal: writing(writings.keepOriginal),
    noteReading: writing(writings.noteReading),
    recordClearances: writing(writings.recordClearances),
    addContribution: writing(writings.addContribution),
    keepBase: writing(writings.keepBase),
    writeSuggestions: writing(writings.writeSuggestions),
    dropSuggestions: writing(writings.dropSuggestions),
    decideSuggestions: writing(writings.decideSuggestions),
    continueThread: writing(writings.continueThread),
    linkLanguageVersion: writing(writings.linkLanguageVersion),
    unlinkLanguageVersion: writing(writings.unlinkLanguageVersion),
    bringInLine: writing(writings.bringInLine),
    makeSource: writing(writings.makeSource),
    listShared: reading(readings.listShared),
    readShared: reading(readings.readShared),
    putThreads: writing(writings.putThreads),
    nameSharingStore: writing(writings.nameSharingStore),
    beginSharing: writing(writings.beginSharing),
    endSharing: writing(writings.endSharing),
    recordSharing: writing(writings.recordSharing),
    noteShared: writing(writings.noteShared),
    holdSharedLock: writing(writings.holdSharedLock),
    takeSharedText: writing(writings.takeSharedText),
    keepTextAside: writing(writings.keepTextAside),
    indexRevisions: writing(writings.indexRevisions),
    backup: ({ file }) => writeNamedBackup(connection, file),
    onNews: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      clearInterval(poll)
      if (housekeeping !== null) clearTimeout(housekeeping)
      connection.close()
      return Promise.resolve()
    },
  })
}

/** Tells a file from another one that was put in its place; null where there is none. */
function identify(file: string): string | null {
  const { dev, ino } = statSync(file, { bigint: true, throwIfNoEntry: false }) ?? {}
  return dev === undefined || ino === undefined ? null : `${dev.toString()}:${ino.toString()}`
}

/** A write that is done stays done where the folder for the head cannot be written; verify then says that none was kept. */
function keepHeadOutside({ connection, files, configFolder }: StoreContext, isNew = false): void {
  if (configFolder === null) return
  try {
    if (isNew) beginOutsideHead(connection, configFolder, files.folder)
    else advanceOutsideHead(connection, configFolder, files.folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}
