import { addAsset, readAsset } from './assets'
import { readChainHead } from './audit-chain'
import { readAuditExtract } from './audit-extract'
import { checkRevisions } from './check-revisions'
import { continueThread, putThreads } from './comments'
import { recordClearances } from './clearances'
import { listCheckpoints, readCheckpoint } from './checkpoints'
import { returnRevision } from './decisions'
import { deriveRevision, withdrawDetails } from './derived-revisions'
import {
  deleteDistributionList,
  deleteRecipients,
  listDistributionLists,
  readMailbox,
  saveDistributionList,
  saveMailbox,
  saveRecipients,
} from './distribution-lists'
import { addHouseWord, listHouseWords, removeHouseWord } from './house-words'
import { addEvidence, describeEvidence, readEvidence, removeEvidence } from './evidence'
import { findImported, keepOriginal, listOriginals, noteReading, readOriginal } from './originals'
import { findTexts } from './find-texts'
import { decideFinding } from './finding-decisions'
import { findLikeRevisions, indexRevisions } from './fingerprints'
import { readTextOrigins } from './origins'
import { readOrganisation, saveOrganisation } from './organisation'
import { readNewestInstant } from './newest-instant'
import { linkSuccessor, readIssue, recordIssueEvent } from './issue'
import { addDeputy, endDeputy, listDeputies, readPolicy, savePolicy } from './policies'
import { beginPassphraseAttempt, endPassphraseAttempts } from './passphrase-attempts'
import { addPerson, listPeople } from './people'
import { addPersonKey, listKeysInUse, readPersonKey } from './person-keys'
import { checkActing, recordRetirement } from './person-retirements'
import { forgetQuotedPerson, listQuotedPeople, noteQuotedPerson } from './quoted-people'
import { readTitles } from './release-titles'
import {
  bringInLine,
  linkLanguageVersion,
  makeSource,
  readLanguageVersions,
  unlinkLanguageVersion,
} from './language-versions'
import { readLibraryChoices } from './library-choices'
import { listReleases } from './list-releases'
import { deleteRelease, moveRelease } from './places'
import { createRelease, findReleases, readRelease } from './releases'
import { readRevision, reviseRelease, submitRevision, withdrawRevision } from './revisions'
import { findBases, keepBase } from './sent-bases'
import {
  beginSharing,
  endSharing,
  holdSharedLock,
  keepTextAside,
  listShared,
  nameSharingStore,
  noteShared,
  recordSharing,
  readShared,
  takeSharedText,
} from './shared-releases'
import { recordSignOff } from './sign-offs'
import {
  addContribution,
  decideSuggestions,
  dropSuggestions,
  readContributions,
  writeSuggestions,
} from './suggestions'
import { listTemplates, orderTemplates, saveTemplate, setTemplateDeleted } from './templates'
import { verifyStore } from './verify'
import { nameWriter, replaceWorkingCopy, saveWorkingCopy } from './working-copies'

/** What only reads a store. */
export const readings = {
  listReleases,
  readLibraryChoices,
  readRelease,
  readTitles,
  findReleases,
  findTexts,
  findLikeRevisions,
  listCheckpoints,
  readCheckpoint,
  readRevision,
  readAsset,
  checkRevisions,
  readNewestInstant,
  listPeople,
  checkActing,
  readPersonKey,
  listKeysInUse,
  listTemplates,
  readOrganisation,
  listQuotedPeople,
  listDistributionLists,
  listHouseWords,
  readMailbox,
  readEvidence,
  describeEvidence,
  listOriginals,
  readOriginal,
  findImported,
  readPolicy,
  listDeputies,
  readIssue,
  readContributions,
  readTextOrigins,
  readLanguageVersions,
  findBases,
  listShared,
  readShared,
  readChainHead,
  readAuditExtract,
  verifyStore,
}

/** What changes a store; each runs in one transaction. */
export const writings = {
  createRelease,
  moveRelease,
  deleteRelease,
  saveWorkingCopy,
  replaceWorkingCopy,
  submitRevision,
  withdrawRevision,
  returnRevision,
  recordSignOff,
  deriveRevision,
  withdrawDetails,
  savePolicy,
  addDeputy,
  endDeputy,
  recordIssueEvent,
  linkSuccessor,
  reviseRelease,
  decideFinding,
  addPerson,
  addPersonKey,
  recordRetirement,
  beginPassphraseAttempt,
  endPassphraseAttempts,
  saveTemplate,
  setTemplateDeleted,
  orderTemplates,
  noteQuotedPerson,
  forgetQuotedPerson,
  nameWriter,
  saveDistributionList,
  addHouseWord,
  removeHouseWord,
  deleteDistributionList,
  saveRecipients,
  deleteRecipients,
  saveMailbox,
  addAsset,
  saveOrganisation,
  addEvidence,
  removeEvidence,
  keepOriginal,
  noteReading,
  recordClearances,
  addContribution,
  keepBase,
  writeSuggestions,
  dropSuggestions,
  decideSuggestions,
  continueThread,
  linkLanguageVersion,
  unlinkLanguageVersion,
  bringInLine,
  makeSource,
  putThreads,
  nameSharingStore,
  beginSharing,
  endSharing,
  recordSharing,
  noteShared,
  holdSharedLock,
  takeSharedText,
  keepTextAside,
  indexRevisions,
}

type Readings = typeof readings
type Writings = typeof writings
export type Operations = Readings & Writings
export type OperationName = keyof Operations
