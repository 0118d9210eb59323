import { outlineOf } from '../../../domain/document/outline'
import { importFile } from '../../handlers/import-release'
import { findingsWithDictionary } from '../../handlers/ask-dictionary'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { failedWith, failureLine, type Outcome } from '../outcome'
import { describeFindings } from '../describe-findings'
import { personId } from '../resolve-references'

/** Imports each file as a draft of its own; one that cannot be imported does not stop the others. */
export async function runImport(
  desk: Desk,
  { files, as }: Extract<Command, { readonly name: 'import' }>,
): Promise<Outcome> {
  const { services, language } = desk
  const person = as === null ? { ok: true as const, value: null } : await personId(desk, as)
  if (!person.ok) return failedWith(person.failure, language)
  const results: unknown[] = []
  const texts: string[] = []
  const failures: string[] = []
  for (const file of files) {
    const result = await importFile(services, file, person.value)
    if (!result.ok) {
      failures.push(failureLine(result.failure, language))
      continue
    }
    const { view, imported } = result.value
    const { mapping, encoding, notes } = view
    const findings = await findingsWithDictionary(services, imported.release)
    const facts = { id: view.id, status: 'draft', revision: null }
    const outline = outlineOf(imported.release, facts, findings, language)
    results.push({ id: view.id, outline, findings: outline.findings, mapping, encoding, notes })
    texts.push([`${view.id}  ${view.headline}`, ...describeFindings(outline.findings)].join('\n'))
  }
  return { status: failures.length > 0 ? 1 : 0, output: { json: results, text: texts.join('\n') }, failures }
}
