import { resolve } from 'node:path'
import type { LocalText } from '../../../domain/language'
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

const clockBehind = (instant: string): LocalText => ({
  de: `Die Uhr dieses Rechners geht nach: Im Bestand steht schon ${instant}. Bis sie richtig gestellt ist, kann eine Sperrfrist zu lange gelten, aber nie zu kurz.`,
  en: `The clock of this computer is behind: the store has seen ${instant} already. Until it is set right, an embargo may hold too long, but never too short.`,
})

/**
 * Exports releases and files; prints each file written with its SHA-256, status 1 where one was withheld. One that fails
 * does not stop the others; with `--json` several give a list with the result of each, null where it failed.
 */
export async function runExport(desk: Desk, command: Export): Promise<Outcome> {
  const [first, ...more] = command.targets
  if (first !== undefined && more.length === 0) return exportTarget(desk, command, first)
  const outcomes: { readonly target: string; readonly outcome: Outcome }[] = []
  for (const target of command.targets)
    outcomes.push({ target, outcome: await exportTarget(desk, command, target) })
  return {
    status: outcomes.some(({ outcome }) => outcome.status !== 0) ? 1 : 0,
    output: {
      json: outcomes.map(({ target, outcome }) => ({ target, result: outcome.output?.json ?? null })),
      text: outcomes
        .flatMap(({ outcome }) => outcome.output?.text ?? [])
        .filter((text) => text !== '')
        .join('\n'),
    },
    failures: outcomes.flatMap(({ target, outcome }) =>
      outcome.failures.map((failure) => `${target}: ${failure}`),
    ),
  }
}

async function exportTarget(desk: Desk, command: Export, reference: string): Promise<Outcome> {
  const { language } = desk
  const mail = await mailOf(desk, command)
  if (!mail.ok) return failedWith(mail.failure, language)
  const wanted = { ...wantedOf(command), mail: mail.value }
  const target = { folder: resolve(command.folder), fileName: desk.services.settings.read().fileName }
  if (!isFile(reference)) {
    const id = await releaseId(desk, reference)
    if (!id.ok) return id.failure
    const { source } = command
    return describe(desk, await exportStored(desk.services, { release: id.value, source, ...wanted }, target))
  }
  if (command.source.kind !== 'workingCopy') return failed(onlyADraft[language])
  const imported = await readReleaseFile(reference, desk.services)
  if (!imported.ok) return failedWith(imported.failure, language)
  return describe(desk, await exportDraft(desk.services, imported.value.imported.release, wanted, target))
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

const wantedOf = ({ formats, manifest, pressKit }: Export) => ({ formats, manifest, pressKit })

function describe({ language }: Desk, exported: Result<ExportResult, Failure>): Outcome {
  if (!exported.ok) return failedWith(exported.failure, language)
  const { written, withheld, pressImages, manifest, pressKit } = exported.value
  const files = [...written, ...(pressImages?.files ?? []), manifest ?? [], pressKit?.file ?? []].flat()
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}`)
  const outcome = done(exported.value, lines.join('\n'))
  const { clockSetBack } = exported.value
  const notes = clockSetBack === null ? [] : [clockBehind(clockSetBack)[language]]
  const failures = [
    ...withheld.map(({ format, reason }) => `${format}: ${reason}`),
    ...[pressImages?.withheld ?? [], pressKit?.withheld ?? []].flat(),
  ]
  if (failures.length > 0) return { ...outcome, status: 1, failures: [...failures, ...notes] }
  return notes.length > 0 ? { ...outcome, failures: notes } : outcome
}
