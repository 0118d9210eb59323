import { resolve } from 'node:path'
import { ok, type Result } from '../../../domain/result'
import type { Failure } from '../../../ipc/failure'
import type { ExportResult } from '../../../ipc/views'
import { exportDraft, exportStored } from '../../handlers/export-release'
import { listIdOf } from '../../handlers/mailing'
import { readReleaseFile } from '../../handlers/import-release'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { done, failed, failedWith, type Outcome } from '../outcome'
import { isFile } from '../read-target'
import { releaseId } from '../resolve-references'

type Export = Extract<Command, { readonly name: 'export' }>

const onlyADraft = {
  de: 'Eine Datei hat keine Fassungen. Importieren Sie sie, oder lassen Sie --approved und --revision weg.',
  en: 'A file has no revisions. Import it, or leave out --approved and --revision.',
}

/** Exports a release or a file; prints each file written with its SHA-256, status 1 where one was withheld. */
export async function runExport(desk: Desk, command: Export): Promise<Outcome> {
  const { language } = desk
  const mail = await mailOf(desk, command)
  if (!mail.ok) return failedWith(mail.failure, language)
  if (!isFile(command.target)) {
    const id = await releaseId(desk, command.target)
    return id.ok ? describe(desk, await exportReleaseOf(desk, command, id.value, mail.value)) : id.failure
  }
  if (command.source.kind !== 'workingCopy') return failed(onlyADraft[language])
  const imported = await readReleaseFile(command.target)
  if (!imported.ok) return failedWith(imported.failure, language)
  const { formats, folder } = command
  return describe(
    desk,
    await exportDraft(desk.services, imported.value.release, {
      formats,
      folder: resolve(folder),
      mail: mail.value,
    }),
  )
}

type Mail = NonNullable<Parameters<typeof exportStored>[1]['mail']>

/** The lists by their names, which the person types, or their ids. */
async function mailOf({ services }: Desk, { lists, attachesPdf }: Export): Promise<Result<Mail, Failure>> {
  const ids: string[] = []
  for (const name of lists) {
    const id = await listIdOf(services, name)
    if (!id.ok) return id
    ids.push(id.value)
  }
  return ok({ lists: ids, attachesPdf })
}

const exportReleaseOf = (
  { services }: Desk,
  { formats, folder, source }: Export,
  release: string,
  mail: Mail,
): Promise<Result<ExportResult, Failure>> =>
  exportStored(services, { release, formats: [...formats], source, mail }, resolve(folder))

function describe({ language }: Desk, exported: Result<ExportResult, Failure>): Outcome {
  if (!exported.ok) return failedWith(exported.failure, language)
  const { written, withheld, pressImages } = exported.value
  const lines = [...written, ...(pressImages?.files ?? [])].map(({ path, sha256 }) => `${sha256}  ${path}`)
  const outcome = done(exported.value, lines.join('\n'))
  const failures = [
    ...withheld.map(({ format, reason }) => `${format}: ${reason}`),
    ...[pressImages?.withheld ?? []].flat(),
  ]
  return failures.length === 0 ? outcome : { ...outcome, status: 1, failures }
}
