import type { CommentThread } from '../../domain/comments/comment-thread'
import { assetsOf } from '../../domain/document/images-of'
import { personNamed } from '../../domain/identity/comparable-name'
import type { ReleaseNode } from '../../domain/document/parse'
import { inspectImage } from '../../domain/images/inspect-image'
import { fail, ok, type Result } from '../../domain/result'
import { mergeThreads } from '../../domain/shared-folder/merge-threads'
import type { Failure } from '../../ipc/failure'
import {
  readSharedPicture,
  writeSharedPicture,
  type SharedReleaseFolder,
} from '../shared-folder/shared-folder'
import type { Services } from './services'

type SharingServices = Pick<Services, 'store' | 'now' | 'newId'>

/**
 * The ids of people by their names. Whoever is not listed yet is added: who wrote elsewhere must be known here, or
 * could approve their own words.
 */
export async function peopleNamed(
  { store, now, newId }: SharingServices,
  names: readonly string[],
): Promise<Result<readonly string[], Failure>> {
  const listed = await store.listPeople(null)
  if (!listed.ok) return listed
  const ids: string[] = []
  for (const name of names.filter((one) => one.trim() !== '')) {
    const known = personNamed(listed.value, name)
    const person =
      known === undefined ? await store.addPerson({ id: newId(), name, role: '', at: now() }) : ok(known)
    if (!person.ok) return person
    ids.push(person.value.id)
  }
  return ok(ids)
}

/** Puts the pictures of a text into the folder. One that the store lacks itself is passed over. */
export async function givePictures(
  { store }: SharingServices,
  root: string,
  document: ReleaseNode,
): Promise<Result<null, Failure>> {
  for (const asset of assetsOf(document)) {
    const read = await store.readAsset({ asset })
    if (read.ok) await writeSharedPicture(root, asset, read.value.bytes)
    else if (read.failure.code !== 'assetMissing') return read
  }
  return ok(null)
}

/** Takes the pictures of a text into the store; fails where one is missing on both sides. */
export async function takePictures(
  { store, now }: SharingServices,
  root: string,
  document: ReleaseNode,
): Promise<Result<null, Failure>> {
  for (const asset of assetsOf(document)) {
    const kept = await store.readAsset({ asset })
    if (kept.ok) continue
    const bytes = await readSharedPicture(root, asset)
    const facts = bytes === null ? null : inspectImage(bytes)
    if (bytes === null || facts?.ok !== true) return fail({ code: 'sharedPictureMissing', asset })
    const added = await store.addAsset({ bytes, facts: facts.value, at: now() })
    if (!added.ok) return added
  }
  return ok(null)
}

/** Brings the comments of store and folder together. Gives back whether the store has new ones. */
export async function meetComments(
  services: SharingServices,
  folder: SharedReleaseFolder,
  { release, mine }: { readonly release: string; readonly mine: readonly CommentThread[] },
): Promise<Result<boolean, Failure>> {
  const { store, newId } = services
  const theirs = await folder.readComments()
  if (!theirs.ok) return theirs
  const changed = mergeThreads(mine, theirs.value)
  const people = await store.listPeople(null)
  if (!people.ok) return people
  const idOf = (name: string): string | null => personNamed(people.value, name)?.id ?? null
  const threads = changed.map((thread) => ({
    ...thread,
    entries: thread.entries.map((entry) => ({
      ...entry,
      from: { name: entry.from.name, person: entry.from.person ?? idOf(entry.from.name) },
    })),
  }))
  if (threads.length > 0) {
    const put = await store.putThreads({ release, threads })
    if (!put.ok) return put
  }
  const all = [...mine.filter(({ id }) => !threads.some((thread) => thread.id === id)), ...threads]
  // What the folder lacks is told by asking the other way round.
  if (mergeThreads(theirs.value, all).length === 0) return ok(threads.length > 0)
  const named = await store.nameSharingStore({ id: newId() })
  if (!named.ok) return named
  await folder.writeComments(named.value.id, all)
  return ok(threads.length > 0)
}
