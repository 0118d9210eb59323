import { resolve } from 'node:path'
import { exportAuditExtract } from '../../handlers/audit-extract'
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
  const extract = await services.store.readAuditExtract({ release: id.value })
  if (!extract.ok) return failedWith(extract.failure, language)
  const written = folder === null ? null : await exportAuditExtract(services, id.value, resolve(folder))
  if (written?.ok === false) return failedWith(written.failure, language)
  const file = written?.value ?? null
  const lines = extract.value.entries.map(({ seq, at, kind, person, revision, hash }) =>
    [seq, at, kind, revision ?? '–', person ?? '–', hash].join('  '),
  )
  return done(
    { ...extract.value, ...(file === null ? {} : { extract: { path: file.path, sha256: file.sha256 } }) },
    [...lines, ...(file === null ? [] : [`${file.path}  ${file.sha256}`])].join('\n'),
  )
}
