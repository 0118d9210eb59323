import { addAsset, readAsset } from './assets'
import { checkRevisions } from './check-revisions'
import { listCheckpoints, readCheckpoint } from './checkpoints'
import { decideRevision } from './decisions'
import {
  deleteDistributionList,
  deleteRecipients,
  listDistributionLists,
  readMailbox,
  saveDistributionList,
  saveMailbox,
  saveRecipients,
} from './distribution-lists'
import { findTexts } from './find-texts'
import { decideFinding } from './finding-decisions'
import { findLikeRevisions, indexRevisions } from './fingerprints'
import { readOrganisation, saveOrganisation } from './organisation'
import { readNewestInstant } from './newest-instant'
import { addPerson, listPeople } from './people'
import { forgetQuotedPerson, listQuotedPeople, noteQuotedPerson } from './quoted-people'
import { readTitles } from './release-titles'
import { readLibraryChoices } from './library-choices'
import { listReleases } from './list-releases'
import { deleteRelease, moveRelease } from './places'
import { createRelease, findReleases, readRelease } from './releases'
import { readRevision, reviseRelease, submitRevision, withdrawRevision } from './revisions'
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
  listTemplates,
  readOrganisation,
  listQuotedPeople,
  listDistributionLists,
  readMailbox,
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
  decideRevision,
  reviseRelease,
  decideFinding,
  addPerson,
  saveTemplate,
  setTemplateDeleted,
  orderTemplates,
  noteQuotedPerson,
  forgetQuotedPerson,
  nameWriter,
  saveDistributionList,
  deleteDistributionList,
  saveRecipients,
  deleteRecipients,
  saveMailbox,
  addAsset,
  saveOrganisation,
  indexRevisions,
}

type Readings = typeof readings
type Writings = typeof writings
export type Operations = Readings & Writings
export type OperationName = keyof Operations
