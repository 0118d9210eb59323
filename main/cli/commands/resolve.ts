import { type Finding, findingKey } from '../../../domain/findings/finding'
import { repairFindings } from '../../../domain/findings/repair'
import { fail, ok, type Result } from '../../../domain/result'
import type { Failure } from '../../../ipc/failure'
import type { Command, FindingChoice } from '../command'
import { describeFindings } from '../describe-findings'
import type { Desk } from '../desk'
import { done, failed, failedWith, failureLine, type Outcome } from '../outcome'
import { readStoredTarget, type StoredTarget } from '../read-target'
import { personId } from '../resolve-references'

type Resolve = Extract<Command, { readonly name: 'resolve' }>

const sentences = {
  de: {
    none: 'Es gibt keinen solchen Befund. „check“ zeigt, was offen ist.',
    noProposal:
      'Dafür gibt es keinen Vorschlag. Geben Sie den Text an: --repair TEXT, oder nehmen Sie die Stelle an: --accept BEGRÜNDUNG.',
  },
  en: {
    none: 'There is no such finding. “check” shows what is open.',
    noProposal:
      'There is no proposal for this. Give the text: --repair TEXT, or accept the place: --accept REASON.',
  },
}

/** Repairs or accepts findings of a release. What can be resolved is; what cannot is named, with status 1. */
export async function runResolve(desk: Desk, command: Resolve): Promise<Outcome> {
  const { language } = desk
  const person = command.as === null ? ok(null) : await personId(desk, command.as)
  if (!person.ok) return failedWith(person.failure, language)
  const target = await readStoredTarget(desk, command.release)
  if (!target.ok) return target.failure
  const chosen = chooseFindings(target.value.open, command.choice)
  if (chosen.length === 0 && command.choice.kind !== 'all') return failed(sentences[language].none)
  const { resolution } = command
  const refused =
    resolution.kind === 'repair'
      ? await repair(desk, target.value, chosen, resolution.text, person.value)
      : await accept(desk, target.value, chosen, resolution.reason, person.value)
  if (!refused.ok) return failedWith(refused.failure, language)
  const after = await readStoredTarget(desk, command.release)
  if (!after.ok) return after.failure
  const { findings } = after.value.outline
  const resolved = chosen.length - refused.value.length
  const outcome = done({ resolved, findings }, describeFindings(findings).join('\n'))
  return refused.value.length === 0 ? outcome : { ...outcome, status: 1, failures: refused.value }
}

function chooseFindings(open: readonly Finding[], choice: FindingChoice): readonly Finding[] {
  switch (choice.kind) {
    case 'number':
      return open.slice(choice.number - 1, choice.number)
    case 'rule':
      return open.filter(({ id }) => id === choice.rule)
    case 'all':
      return open
  }
}

/** Repairs all that have a text to put in their stead, in one save; gives a line for each of the others. */
async function repair(
  { handlers, language }: Desk,
  { document, stored }: StoredTarget,
  chosen: readonly Finding[],
  text: string | null,
  as: string | null,
): Promise<Result<readonly string[], Failure>> {
  const repairs = chosen.flatMap((finding) => {
    const replacement = text ?? finding.proposals[0]
    return replacement === undefined ? [] : [{ finding, text: replacement }]
  })
  const without = chosen.filter((finding) => text === null && finding.proposals.length === 0)
  if (repairs.length > 0) {
    const saved = await handlers.saveRelease({
      ...{ release: stored.id, baseVersion: stored.workingCopy.version, as },
      document: repairFindings(document, repairs).toJSON() as unknown,
    })
    if (!saved.ok) return saved
  }
  return ok(without.map(({ id, text: passage }) => `${id} “${passage}”: ${sentences[language].noProposal}`))
}

/** Accepts one after the other; gives a line for each that cannot be accepted. */
async function accept(
  { handlers, language }: Desk,
  { stored }: StoredTarget,
  chosen: readonly Finding[],
  reason: string,
  as: string | null,
): Promise<Result<readonly string[], Failure>> {
  const refused: string[] = []
  for (const key of new Set(chosen.map(findingKey))) {
    const accepted = await handlers.acceptFinding({ release: stored.id, key, reason, as })
    if (accepted.ok) continue
    if (accepted.failure.code !== 'findingNotAcceptable') return fail(accepted.failure)
    refused.push(failureLine(accepted.failure, language))
  }
  return ok(refused)
}
