import { resolve } from 'node:path'
import { ok, type Result } from '../../../domain/result'
import type { Failure } from '../../../ipc/failure'
import { exportAuditExtract, type WrittenExtract } from '../../handlers/audit-extract'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'
import { releaseId } from '../resolve-references'

/** Lists what the audit log has about a release; with a folder it writes the extract there as a PDF as well. */
export async function runAudit(
  desk: Desk,
  { release, folder }: Extract<Command, { readonly name: 'audit' }>,
): Promise<Outcome> {
  const { services, language } = desk
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const read =
    folder === null
      ? await readExtract(services, id.value)
      : await exportAuditExtract(services, id.value, resolve(folder))
  if (!read.ok) return failedWith(read.failure, language)
  const { extract, file } = read.value
  const lines = extract.entries.map(({ seq, at, kind, person, revision, hash }) =>
    [seq, at, kind, revision ?? '–', person ?? '–', hash].join('  '),
  )
  return done(
    { ...extract, ...(file === null ? {} : { extract: { path: file.path, sha256: file.sha256 } }) },
    [...lines, ...(file === null ? [] : [`${file.path}  ${file.sha256}`])].join('\n'),
  )
}

async function readExtract(
  { store }: Desk['services'],
  release: string,
): Promise<Result<Omit<WrittenExtract, 'file'> & { readonly file: null }, Failure>> {
  const read = await store.readAuditExtract({ release })
  return read.ok ? ok({ extract: read.value, file: null }) : read
}
