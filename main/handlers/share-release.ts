import { fail, ok, type Result } from '../../domain/result'
import { followOn, writersSince } from '../../domain/shared-folder/shared-text'
import type { Failure } from '../../ipc/failure'
import { sharedReleaseFolder } from '../shared-folder/shared-folder'
import { meetShared } from './meet-shared'
import type { Services } from './services'
import { givePictures, meetComments, peopleNamed, takePictures } from './shared-contents'
import { storedCopyOf, storedTextOf } from './stored-document'
import { readWorkingCopy } from './working-copy'

/** What is to be shared, and who does it. */
interface Acting {
  readonly release: string
  readonly as: string | null
}

/** Puts a release into the folder. Where it lies there already, both sides are brought together. */
export async function shareRelease(
  services: Services,
  root: string,
  { release, as }: Acting,
): Promise<Result<null, Failure>> {
  const { store, now } = services
  const before = await store.readShared({ release })
  if (!before.ok) return before
  const begun = await store.beginSharing({ release, at: now() })
  if (!begun.ok) return begun
  let isShared = false
  try {
    const put = await putFirstText(services, root, release)
    if (!put.ok) return put
    isShared = true
    if (before.value === null) {
      const recorded = await store.recordSharing({ release, how: 'releaseShared', person: as, at: now() })
      if (!recorded.ok) return recorded
    }
    const met = await meetShared(services, { root, release })
    return met.ok ? ok(null) : met
  } finally {
    if (!isShared) await store.endSharing({ release, ended: null })
  }
}

async function putFirstText(
  services: Services,
  root: string,
  release: string,
): Promise<Result<null, Failure>> {
  const folder = sharedReleaseFolder(root, release)
  const there = await folder.readText()
  if (!there.ok) return there
  if (there.value !== null) return ok(null)
  const read = await readWorkingCopy(services, release)
  if (!read.ok) return read
  const shared = await services.store.readShared({ release })
  if (!shared.ok) return shared
  const { document, workingCopy } = read.value
  const pictures = await givePictures(services, root, document)
  if (!pictures.ok) return pictures
  const version = { writers: shared.value?.writers ?? [], at: workingCopy.savedAt }
  await folder.writeText(followOn(null, { release, document, version }))
  return ok(null)
}

/** Takes a release of the folder into the store, with its pictures, comments and all who wrote it. */
export async function bringIn(
  services: Services,
  root: string,
  { release, as }: Acting,
): Promise<Result<null, Failure>> {
  const { store, now } = services
  const folder = sharedReleaseFolder(root, release)
  const text = await folder.readText()
  if (!text.ok) return text
  if (text.value === null) return fail({ code: 'sharedTextGone', release })
  const { document, version } = text.value
  const pictures = await takePictures(services, root, document)
  if (!pictures.ok) return pictures
  const writers = await peopleNamed(services, writersSince(text.value, null))
  if (!writers.ok) return writers
  const at = now()
  const [person = null] = writers.value
  const copy = storedCopyOf(document, at)
  const created = await store.createRelease({ id: release, copy, person, at, file: null })
  if (!created.ok) return created
  for (const writer of writers.value) {
    const named = await store.nameWriter({ release, person: writer, at })
    if (!named.ok) return named
  }
  const begun = await store.beginSharing({ release, at })
  if (!begun.ok) return begun
  const recorded = await store.recordSharing({ release, how: 'releaseBroughtIn', person: as, at })
  if (!recorded.ok) return recorded
  const base = { ...storedTextOf(document), hash: version.hash }
  const noted = await store.noteShared({ release, base, version: 1 })
  if (!noted.ok) return noted
  const comments = await meetComments(services, folder, { release, mine: [] })
  return comments.ok ? ok(null) : comments
}
