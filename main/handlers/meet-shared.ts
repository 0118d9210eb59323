import { isEditable } from '../../domain/approval/status'
import { releaseHash } from '../../domain/revision/release-hash'
import { fail, ok, type Result } from '../../domain/result'
import { nextStep } from '../../domain/shared-folder/next-step'
import { lockStateOf, type LockState, type SharedLock } from '../../domain/shared-folder/shared-lock'
import {
  followOn,
  writersSince,
  type SharedText,
  type SharedVersion,
} from '../../domain/shared-folder/shared-text'
import type { Failure } from '../../ipc/failure'
import type { BranchView, SharedReleaseView } from '../../ipc/shared-views'
import type { StoredShared } from '../database/shared-releases'
import { sharedReleaseFolder, type SharedReleaseFolder } from '../shared-folder/shared-folder'
import type { Services } from './services'
import { givePictures, meetComments, peopleNamed, takePictures } from './shared-contents'
import { parseStored, storedCopyOf, storedTextOf } from './stored-document'
import { readWorkingCopy, type ReleaseAtWork } from './working-copy'

/** What was done so that both sides have the same text, and which version the folder has then. */
interface Step {
  readonly done: SharedReleaseView['done']
  readonly version: SharedVersion
}

/** One release as it stands on both sides. */
interface Meeting {
  readonly services: Services
  readonly root: string
  readonly folder: SharedReleaseFolder
  readonly shared: StoredShared
  readonly mine: ReleaseAtWork
  readonly theirs: SharedText
  readonly lock: LockState
}

/** Brings store and folder to the same text, and says how it stands then. Null where the release is not shared. */
export async function meetShared(
  services: Services,
  { root, release }: { readonly root: string; readonly release: string },
): Promise<Result<SharedReleaseView | null, Failure>> {
  const { store, now } = services
  const shared = await store.readShared({ release })
  if (!shared.ok || shared.value === null) return shared.ok ? ok(null) : shared
  const folder = sharedReleaseFolder(root, release)
  const theirs = await folder.readText()
  if (!theirs.ok) return theirs
  if (theirs.value === null) return fail({ code: 'sharedTextGone', release })
  const lock = lockStateOf(await folder.readLock(), shared.value.token, now())
  const isLockLost = shared.value.token !== null && lock.kind !== 'mine'
  if (isLockLost) {
    const forgotten = await store.holdSharedLock({ release, token: null })
    if (!forgotten.ok) return forgotten
  }
  const mine = await readWorkingCopy(services, release)
  if (!mine.ok) return mine
  const step = await takeStep({
    ...{ services, root, folder, shared: shared.value, mine: mine.value, theirs: theirs.value, lock },
  })
  if (!step.ok) return step
  const comments = await meetComments(services, folder, { release, mine: mine.value.comments })
  const { branches, problem } = await listBranches(folder)
  const { done, version } = step.value
  return ok({
    ...{ editing: lock, done, isLockLost, branches, problem: comments.ok ? problem : comments.failure },
    text: { by: version.writers[0] ?? null, at: version.at },
    hasNewComments: comments.ok && comments.value,
  })
}

async function takeStep(meeting: Meeting): Promise<Result<Step, Failure>> {
  const { mine, theirs, lock, shared, services } = meeting
  const hash = releaseHash(mine.document)
  switch (nextStep({ mine: hash, base: shared.base?.hash ?? null, theirs, lock })) {
    case 'nothing': {
      const { version } = mine.workingCopy
      if (shared.base?.hash === hash && shared.version === version) return ok(theirsStays('nothing', meeting))
      const base = { ...storedTextOf(mine.document), hash }
      const noted = await services.store.noteShared({ release: mine.id, base, version })
      return noted.ok ? ok(theirsStays('nothing', meeting)) : noted
    }
    case 'giveMine':
      return giveMine(meeting)
    case 'takeTheirs':
      return takeTheirs(meeting, false)
    case 'setAside':
      return setAside(meeting)
  }
}

const theirsStays = (done: Step['done'], { theirs }: Meeting): Step => ({ done, version: theirs.version })

/** Puts this store's text into the folder, unless somebody else has begun to edit or written there in between. */
async function giveMine(meeting: Meeting): Promise<Result<Step, Failure>> {
  const { services, root, folder, shared, mine, theirs, lock } = meeting
  const pictures = await givePictures(services, root, mine.document)
  if (!pictures.ok) return pictures
  const passing = passingLock(services, shared.writers[0] ?? '')
  const token = lock.kind === 'mine' ? shared.token : passing.token
  if (lock.kind !== 'mine' && !(await folder.takeLock(passing))) return ok(theirsStays('nothing', meeting))
  try {
    const found = lockStateOf(await folder.readLock(), token, services.now())
    const before = await folder.readText()
    if (!before.ok) return before
    if (found.kind !== 'mine' || before.value?.version.hash !== theirs.version.hash)
      return ok(theirsStays('nothing', meeting))
    const text = followOn(theirs, {
      ...{ release: mine.id, document: mine.document },
      version: { writers: shared.writers, at: mine.workingCopy.savedAt },
    })
    await folder.writeText(text)
    const base = { ...storedTextOf(mine.document), hash: text.version.hash }
    const { version } = mine.workingCopy
    const noted = await services.store.noteShared({ release: mine.id, base, version })
    return noted.ok ? ok({ done: 'gave', version: text.version }) : noted
  } finally {
    if (lock.kind !== 'mine') await folder.giveLockBack(passing.token)
  }
}

/** The lock of a store that hands over what was written while nobody was editing. */
const passingLock = ({ now, newId, computer }: Services, person: string): SharedLock => ({
  ...{ token: newId(), person, computer, since: now() },
})

const mayTake = ({ mine }: Meeting): boolean => isEditable(mine.status)

async function takeTheirs(meeting: Meeting, isSetAside: boolean): Promise<Result<Step, Failure>> {
  if (!mayTake(meeting)) return ok(theirsStays('waits', meeting))
  const { services, root, mine, theirs, shared } = meeting
  const { store, now, newId } = services
  const pictures = await takePictures(services, root, theirs.document)
  if (!pictures.ok) return pictures
  const writers = await peopleNamed(services, writersSince(theirs, shared.base?.hash ?? null))
  if (!writers.ok) return writers
  const at = now()
  const taken = await store.takeSharedText({
    ...{ release: mine.id, baseVersion: mine.workingCopy.version, hash: theirs.version.hash, at },
    ...{ copy: storedCopyOf(theirs.document, at), writers: writers.value, isSetAside },
    ...{ checkpoint: newId(), asideCheckpoint: newId() },
  })
  if (!taken.ok) return taken
  if (taken.value === null) return ok(theirsStays('nothing', meeting))
  return ok(theirsStays(isSetAside ? 'setAside' : 'took', meeting))
}

/** Keeps this store's text as a branch in the folder first, and only then takes the folder's. */
async function setAside(meeting: Meeting): Promise<Result<Step, Failure>> {
  if (!mayTake(meeting)) return ok(theirsStays('waits', meeting))
  const { services, root, folder, shared, mine } = meeting
  const pictures = await givePictures(services, root, mine.document)
  if (!pictures.ok) return pictures
  const base = shared.base === null ? null : parseStored(shared.base)
  const branch = followOn(null, {
    ...{ release: mine.id, document: mine.document },
    version: { writers: shared.writers, at: mine.workingCopy.savedAt },
  })
  await folder.writeBranch({ ...branch, base: base?.ok === true ? base.value : null })
  return takeTheirs(meeting, true)
}

async function listBranches(
  folder: SharedReleaseFolder,
): Promise<{ readonly branches: BranchView[]; readonly problem: Failure | null }> {
  const branches: BranchView[] = []
  let problem: Failure | null = null
  for (const hash of (await folder.list()).branches) {
    const read = await folder.readBranch(hash)
    if (!read.ok) problem = read.failure
    else if (read.value !== null) {
      const { writers, at } = read.value.version
      branches.push({ hash, by: writers[0] ?? null, at })
    }
  }
  return { branches: branches.sort((one, other) => one.at.localeCompare(other.at)), problem }
}
