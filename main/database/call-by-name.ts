import type { OperationName } from './operations'
import type { Store, StoreOperations } from './store'

const names: Readonly<Record<OperationName | 'backup', true>> = {
  listReleases: true,
  readLibraryChoices: true,
  readRelease: true,
  readTitles: true,
  findReleases: true,
  findTexts: true,
  findLikeRevisions: true,
  listCheckpoints: true,
  readCheckpoint: true,
  readRevision: true,
  readAsset: true,
  readOrganisation: true,
  checkRevisions: true,
  readNewestInstant: true,
  listPeople: true,
  checkActing: true,
  readPersonKey: true,
  listKeysInUse: true,
  listTemplates: true,
  listQuotedPeople: true,
  listDistributionLists: true,
  listHouseWords: true,
  readMailbox: true,
  readAuditExtract: true,
  verifyStore: true,
  createRelease: true,
  moveRelease: true,
  deleteRelease: true,
  saveWorkingCopy: true,
  replaceWorkingCopy: true,
  submitRevision: true,
  withdrawRevision: true,
  returnRevision: true,
  recordSignOff: true,
  deriveRevision: true,
  withdrawDetails: true,
  savePolicy: true,
  addDeputy: true,
  endDeputy: true,
  recordIssueEvent: true,
  linkSuccessor: true,
  readIssue: true,
  readContributions: true,
  findBases: true,
  addContribution: true,
  keepBase: true,
  writeSuggestions: true,
  dropSuggestions: true,
  decideSuggestions: true,
  continueThread: true,
  readChainHead: true,
  readPolicy: true,
  listDeputies: true,
  reviseRelease: true,
  decideFinding: true,
  addPerson: true,
  addPersonKey: true,
  recordRetirement: true,
  beginPassphraseAttempt: true,
  endPassphraseAttempts: true,
  saveTemplate: true,
  setTemplateDeleted: true,
  orderTemplates: true,
  noteQuotedPerson: true,
  forgetQuotedPerson: true,
  nameWriter: true,
  saveDistributionList: true,
  deleteDistributionList: true,
  addHouseWord: true,
  removeHouseWord: true,
  saveRecipients: true,
  deleteRecipients: true,
  saveMailbox: true,
  addAsset: true,
  saveOrganisation: true,
  addEvidence: true,
  readEvidence: true,
  describeEvidence: true,
  listOriginals: true,
  readOriginal: true,
  findImported: true,
  removeEvidence: true,
  keepOriginal: true,
  noteReading: true,
  recordClearances: true,
  indexRevisions: true,
  backup: true,
}

/** Builds a store's operations out of one function that passes a call on, by the operation's name. */
export function operationsByName(call: (name: string, input: unknown) => Promise<unknown>): StoreOperations {
  const operations = Object.fromEntries(
    Object.keys(names).map((name) => [name, (input: unknown) => call(name, input)]),
  )
  // The far side of a call is callOperation, whose store has the types that are claimed here.
  return operations as unknown as StoreOperations
}

/** Calls a store's operation by its name: the far side of `operationsByName`. */
export async function callOperation(store: Store, name: string, input: unknown): Promise<unknown> {
  const operation: unknown = Object.hasOwn(names, name) ? Reflect.get(store, name) : null
  if (typeof operation !== 'function') throw new Error(`The store must know the operation ${name}`)
  // The near side was typed by StoreOperations, so that the input is this operation's own.
  return await (operation as (input: unknown) => unknown)(input)
}
