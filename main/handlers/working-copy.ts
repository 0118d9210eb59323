import type { ReleaseNode } from '../../domain/document/parse'
import { ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import type { NewStoredRelease, StoredRelease } from '../database/releases'
import type { Services } from './services'
import { parseStored, storedCopyOf } from './stored-document'

/** A release as the store has it, with the text that is being worked on. */
export interface ReleaseAtWork extends StoredRelease {
  readonly document: ReleaseNode
}

/** Reads a release for whoever works with its text; one whose text does not fit the grammar is a failure. */
export async function readWorkingCopy(
  { store }: Pick<Services, 'store'>,
  release: string,
): Promise<Result<ReleaseAtWork, Failure>> {
  const stored = await store.readRelease({ release })
  if (!stored.ok) return stored
  const document = parseStored(stored.value.workingCopy)
  return document.ok ? ok({ ...stored.value, document: document.value }) : document
}

/** Makes a new release of a text, as a draft of its own; answers with its id. */
export async function createDraft(
  { store, newId }: Services,
  document: ReleaseNode,
  facts: Pick<NewStoredRelease, 'person' | 'at' | 'template' | 'origin' | 'act'>,
): Promise<Result<{ readonly id: string }, Failure>> {
  const id = newId()
  const copy = storedCopyOf(document, facts.at)
  const created = await store.createRelease({ ...facts, id, copy, file: null })
  return created.ok ? ok({ id }) : created
}

/** Puts a text in the place of a working copy that nobody has open for it; see the store's operation of that name. */
export const replaceWorkingCopy = (
  { store, newId }: Services,
  document: ReleaseNode,
  place: Omit<Parameters<Services['store']['replaceWorkingCopy']>[0], 'copy' | 'checkpoint'>,
): ReturnType<Services['store']['replaceWorkingCopy']> =>
  store.replaceWorkingCopy({ ...place, copy: storedCopyOf(document, place.at), checkpoint: newId() })
