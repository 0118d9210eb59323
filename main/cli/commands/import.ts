import { outlineOf } from '../../../domain/document/outline'
import { describeLosses, type WorkOutcome } from '../../../domain/import/describe-losses'
import { importFile } from '../../handlers/import-release'
import { findingsWithDictionary } from '../../handlers/ask-dictionary'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { failedWith, failureLine, type Outcome } from '../outcome'
import { describeFindings } from '../describe-findings'
import { personId } from '../resolve-references'

/**
 * Imports each file as a draft of its own and says what it has besides its text; one that cannot be imported does not
 * stop the others. Tracked changes are taken as made where nobody says what becomes of them.
 */
export async function runImport(
  desk: Desk,
  { files, changes, as }: Extract<Command, { readonly name: 'import' }>,
): Promise<Outcome> {
  const { services, language } = desk
  const person = as === null ? { ok: true as const, value: null } : await personId(desk, as)
  if (!person.ok) return failedWith(person.failure, language)
  const work: WorkOutcome = { changes: changes ?? 'accept', keepsComments: changes === 'keep' }
  const results: unknown[] = []
  const texts: string[] = []
  const failures: string[] = []
  for (const file of files) {
    const result = await importFile(services, file, { ...work, as: person.value })
    if (!result.ok) {
      failures.push(failureLine(result.failure, language))
      continue
    }
    const { view, imported, losses } = result.value
    const { mapping, encoding, notes } = view
    const findings = await findingsWithDictionary(services, imported.release)
    const facts = { id: view.id, status: 'draft', revision: null }
    const outline = outlineOf(imported.release, facts, findings, language)
    results.push({ id: view.id, outline, findings: outline.findings, mapping, encoding, notes, losses })
    const lost = losses === null ? [] : describeLosses(losses, work, language)
    texts.push([`${view.id}  ${view.headline}`, ...lost, ...describeFindings(outline.findings)].join('\n'))
  }
  return { status: failures.length > 0 ? 1 : 0, output: { json: results, text: texts.join('\n') }, failures }
}
