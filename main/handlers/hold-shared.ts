import { fail, ok, type Result } from '../../domain/result'
import { lockStateOf, type SharedLock } from '../../domain/shared-folder/shared-lock'
import type { ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { SharedReleaseView } from '../../ipc/shared-views'
import { sharedReleaseFolder, type SharedReleaseFolder } from '../shared-folder/shared-folder'
import { meetShared } from './meet-shared'
import type { Services } from './services'

/** Takes the lock of a release, or another's where that is meant, and brings both sides to the same text. */
export async function takeSharedLock(
  services: Services,
  root: string,
  { release, as, breaks }: ParsedInput<'takeSharedLock'>,
): Promise<Result<SharedReleaseView, Failure>> {
  const { store, now, newId, computer } = services
  const [people, shared] = [await store.listPeople(null), await store.readShared({ release })]
  if (!people.ok) return people
  if (!shared.ok) return shared
  if (shared.value === null) return fail({ code: 'notShared', release })
  const folder = sharedReleaseFolder(root, release)
  const found = lockStateOf(await folder.readLock(), shared.value.token, now())
  if (found.kind === 'held' && !breaks) return fail({ code: 'sharedHeld', person: found.by?.person ?? null })
  if (found.kind !== 'mine') {
    const person = people.value.find(({ id }) => id === as)?.name ?? ''
    const lock = { token: newId(), person, computer, since: now() }
    const held = await hold(services, folder, { release, lock, breaks: found.kind === 'held' })
    if (!held.ok) return held
  }
  const met = await meetShared(services, { root, release })
  if (!met.ok) return met
  return met.value === null ? fail({ code: 'notShared', release }) : ok(met.value)
}

/** The token is remembered first: a lock that nobody remembers would keep its own store out. */
async function hold(
  { store }: Services,
  folder: SharedReleaseFolder,
  {
    release,
    lock,
    breaks,
  }: { readonly release: string; readonly lock: SharedLock; readonly breaks: boolean },
): Promise<Result<null, Failure>> {
  const remembered = await store.holdSharedLock({ release, token: lock.token })
  if (!remembered.ok) return remembered
  if (breaks) {
    await folder.breakLock(lock)
    return ok(null)
  }
  if (await folder.takeLock(lock)) return ok(null)
  const forgotten = await store.holdSharedLock({ release, token: null })
  return forgotten.ok ? fail({ code: 'sharedHeld', person: null }) : forgotten
}

/** Brings both sides to the same text a last time and gives the lock back, also where that could not be done. */
export async function leaveShared(
  services: Services,
  root: string,
  release: string,
): Promise<Result<SharedReleaseView | null, Failure>> {
  const { store } = services
  const shared = await store.readShared({ release })
  if (!shared.ok || shared.value === null) return shared.ok ? ok(null) : shared
  const met = await meetShared(services, { root, release })
  if (shared.value.token === null) return met
  await sharedReleaseFolder(root, release).giveLockBack(shared.value.token)
  const forgotten = await store.holdSharedLock({ release, token: null })
  return forgotten.ok ? met : forgotten
}
