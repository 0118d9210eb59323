import { isEditable } from '../../domain/approval/status'
import type { ReleaseNode } from '../../domain/document/parse'
import { fail, ok, type Result } from '../../domain/result'
import { nextStep } from '../../domain/shared-folder/next-step'
import { lockStateOf, type LockState, type SharedLock } from '../../domain/shared-folder/shared-lock'
import { followOn, writersSince, type SharedText } from '../../domain/shared-folder/shared-text'
import type { Failure } from '../../ipc/failure'
import type { BranchView, SharedReleaseView } from '../../ipc/shared-views'
import type { StoredRelease } from '../database/releases'
import type { StoredShared } from '../database/shared-releases'
import { sharedReleaseFolder, type SharedReleaseFolder } from '../shared-folder/shared-folder'
import type { Services } from './services'
import { givePictures, meetComments, peopleNamed, takePictures } from './shared-contents'
import { parseStored, storedCopyOf, storedTextOf } from './stored-document'
import { releaseHash } from '../../domain/revision/release-hash'

type Done = SharedReleaseView['done']

/** One release as it stands on both sides. */
interface Meeting {
  readonly services: Services
  readonly root: string
  readonly folder: SharedReleaseFolder
  readonly stored: StoredRelease
  readonly shared: StoredShared
  readonly mine: ReleaseNode
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
  const stored = await store.readRelease({ release })
  if (!stored.ok) return stored
  const mine = parseStored(stored.value.workingCopy)
  if (!mine.ok) return mine
  const done = await takeStep({
    ...{ services, root, folder, stored: stored.value, shared: shared.value },
    ...{ mine: mine.value, theirs: theirs.value, lock },
  })
  if (!done.ok) return done
  const comments = await meetComments(services, folder, { release, mine: stored.value.comments })
  const text = done.value === 'gave' ? await folder.readText() : theirs
  const branches = await listBranches(folder)
  const problem = [comments, text].find((one) => !one.ok)?.failure ?? branches.problem
  const { version } = (text.ok ? text.value : null) ?? theirs.value
  return ok({
    ...{ editing: lock, done: done.value, isLockLost, branches: branches.branches, problem },
    text: { by: version.writers[0] ?? null, at: version.at },
    hasNewComments: comments.ok && comments.value,
  })
}

async function takeStep(meeting: Meeting): Promise<Result<Done, Failure>> {
  const { mine, theirs, lock, shared, services, stored } = meeting
  const hash = releaseHash(mine)
  const step = nextStep({ mine: hash, base: shared.base?.hash ?? null, theirs, lock })
  switch (step) {
    case 'nothing': {
      const { version } = stored.workingCopy
      if (shared.base?.hash === hash && shared.version === version) return ok('nothing')
      const base = { ...storedTextOf(mine), hash }
      const noted = await services.store.noteShared({ release: stored.id, base, version })
      return noted.ok ? ok('nothing') : noted
    }
    case 'giveMine':
      return giveMine(meeting)
    case 'takeTheirs':
      return takeTheirs(meeting, false)
    case 'setAside':
      return setAside(meeting)
  }
}

/** Puts this store's text into the folder, unless somebody else has begun to edit or written there in between. */
async function giveMine(meeting: Meeting): Promise<Result<Done, Failure>> {
  const { services, root, folder, stored, shared, mine, theirs, lock } = meeting
  const pictures = await givePictures(services, root, mine)
  if (!pictures.ok) return pictures
  const passing = passingLock(services, shared.writers[0] ?? '')
  const token = lock.kind === 'mine' ? shared.token : passing.token
  if (lock.kind !== 'mine' && !(await folder.takeLock(passing))) return ok('nothing')
  try {
    const found = lockStateOf(await folder.readLock(), token, services.now())
    const before = await folder.readText()
    if (!before.ok) return before
    if (found.kind !== 'mine' || before.value?.version.hash !== theirs.version.hash) return ok('nothing')
    const text = followOn(theirs, {
      ...{ release: stored.id, document: mine },
      version: { writers: shared.writers, at: stored.workingCopy.savedAt },
    })
    await folder.writeText(text)
    const base = { ...storedTextOf(mine), hash: text.version.hash }
    const { version } = stored.workingCopy
    const noted = await services.store.noteShared({ release: stored.id, base, version })
    return noted.ok ? ok('gave') : noted
  } finally {
    if (lock.kind !== 'mine') await folder.giveLockBack(passing.token)
  }
}

/** The lock of a store that hands over what was written while nobody was editing. */
const passingLock = ({ now, newId, computer }: Services, person: string): SharedLock => ({
  ...{ token: newId(), person, computer, since: now() },
})

const mayTake = ({ stored }: Meeting): boolean => isEditable(stored.status)

async function takeTheirs(meeting: Meeting, isSetAside: boolean): Promise<Result<Done, Failure>> {
  if (!mayTake(meeting)) return ok('waits')
  const { services, root, theirs, stored, shared } = meeting
  const { store, now, newId } = services
  const pictures = await takePictures(services, root, theirs.document)
  if (!pictures.ok) return pictures
  const writers = await peopleNamed(services, writersSince(theirs, shared.base?.hash ?? null))
  if (!writers.ok) return writers
  const at = now()
  const taken = await store.takeSharedText({
    ...{ release: stored.id, baseVersion: stored.workingCopy.version, hash: theirs.version.hash, at },
    ...{ copy: storedCopyOf(theirs.document, at), writers: writers.value, isSetAside },
    ...{ checkpoint: newId(), asideCheckpoint: newId() },
  })
  if (!taken.ok) return taken
  if (taken.value === null) return ok('nothing')
  return ok(isSetAside ? 'setAside' : 'took')
}

/** Keeps this store's text as a branch in the folder first, and only then takes the folder's. */
async function setAside(meeting: Meeting): Promise<Result<Done, Failure>> {
  if (!mayTake(meeting)) return ok('waits')
  const { services, root, folder, stored, shared, mine } = meeting
  const pictures = await givePictures(services, root, mine)
  if (!pictures.ok) return pictures
  const base = shared.base === null ? null : parseStored(shared.base)
  const branch = followOn(null, {
    ...{ release: stored.id, document: mine },
    version: { writers: shared.writers, at: stored.workingCopy.savedAt },
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
