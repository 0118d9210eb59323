import { resolve } from 'node:path'
import { exportRecordCopy } from '../../handlers/record-copy'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'
import { releaseId } from '../resolve-references'

/** Writes the copy for the records of a release: the approved revision, its approval note, synopsis and evidence in one PDF. */
export async function runRecord(
  desk: Desk,
  { release, folder, reference }: Extract<Command, { readonly name: 'record' }>,
): Promise<Outcome> {
  const { services, language } = desk
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const written = await exportRecordCopy(services, { release: id.value, reference }, resolve(folder))
  if (!written.ok) return failedWith(written.failure, language)
  const { path, sha256 } = written.value
  return done({ path, sha256 }, `${path}  ${sha256}`)
}
