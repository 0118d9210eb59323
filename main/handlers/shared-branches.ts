import { personNamed } from '../../domain/identity/comparable-name'
import { fail, ok, type Result } from '../../domain/result'
import type { Hash } from '../../domain/revision/hash'
import type { SharedText } from '../../domain/shared-folder/shared-text'
import type { ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { sharedReleaseFolder } from '../shared-folder/shared-folder'
import type { Services } from './services'
import { takePictures } from './shared-contents'
import { storedCopyOf, storedTextOf } from './stored-document'
import { readWorkingCopy } from './working-copy'

/** A branch that nobody has settled, with its pictures in the store. */
export async function readBranch(
  services: Services,
  root: string,
  { release, branch }: { readonly release: string; readonly branch: Hash },
): Promise<Result<SharedText, Failure>> {
  const read = await sharedReleaseFolder(root, release).readBranch(branch)
  if (!read.ok) return read
  if (read.value === null) return fail({ code: 'branchGone' })
  for (const text of [read.value.document, read.value.base]) {
    const pictures = text === null ? ok(null) : await takePictures(services, root, text)
    if (!pictures.ok) return pictures
  }
  return ok(read.value)
}

/** Does with a branch what somebody decided. Its file stays in the folder, with who decided. */
export async function settleBranch(
  services: Services,
  root: string,
  input: ParsedInput<'settleBranch'>,
): Promise<Result<null, Failure>> {
  const { store, now } = services
  const { release, how, as } = input
  const branch = await readBranch(services, root, input)
  if (!branch.ok) return branch
  const people = await store.listPeople(null)
  if (!people.ok) return people
  const acting = people.value.find(({ id }) => id === as)
  if (acting === undefined) return fail({ code: 'personNotFound', person: as })
  const [writer = ''] = branch.value.version.writers
  const person = personNamed(people.value, writer)
  const from = { person: person?.id ?? null, name: person?.name ?? writer }
  const kept =
    how === 'suggestions'
      ? await takeAsSuggestions(services, release, branch.value, from)
      : how === 'checkpoint'
        ? await keepAsCheckpoint(services, release, branch.value, from.person)
        : ok(null)
  if (!kept.ok) return kept
  const settled = { how, by: acting.name, at: now() }
  await sharedReleaseFolder(root, release).settleBranch({ ...branch.value, settled })
  return ok(null)
}

/** What differs from the text that the branch departed from is suggested; from the present text where that is not known. */
async function takeAsSuggestions(
  services: Services,
  release: string,
  { document, base, version }: SharedText,
  from: { readonly person: string | null; readonly name: string },
): Promise<Result<null, Failure>> {
  const { store, newId } = services
  const working = await readWorkingCopy(services, release)
  if (!working.ok) return working
  return store.addContribution({
    ...{ release, threads: [] },
    sets: [
      {
        ...{ id: newId(), from, at: version.at, isFinished: true, revision: null },
        source: { kind: 'window', name: '', hash: version.hash },
        ...{ base: storedTextOf(base ?? working.value.document), changed: storedTextOf(document) },
      },
    ],
  })
}

const keepAsCheckpoint = (
  { store, newId, now }: Services,
  release: string,
  { document, version }: SharedText,
  person: string | null,
): Promise<Result<null, Failure>> =>
  store.keepTextAside({
    ...{ release, copy: storedCopyOf(document, now()), person, at: version.at, checkpoint: newId() },
  })
