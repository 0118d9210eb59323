import type { Command } from '../command'
import { describeFindings } from '../describe-findings'
import { describeQuotes } from '../describe-quotes'
import type { Desk } from '../desk'
import { done, type Outcome } from '../outcome'
import { readRevisionTarget, readTarget, readStoredTarget } from '../read-target'

const nothingFound = { de: 'Keine Befunde.', en: 'No findings.' }

/** Shows a release as it stands, or one of its revisions. */
export async function runShow(
  desk: Desk,
  { release, revision }: Extract<Command, { readonly name: 'show' }>,
): Promise<Outcome> {
  const target =
    revision === null
      ? await readStoredTarget(desk, release)
      : await readRevisionTarget(desk, release, revision)
  if (!target.ok) return target.failure
  const { outline } = target.value
  const facts = [
    outline.id,
    outline.status,
    ...(outline.revision === null ? [] : [`revision ${String(outline.revision)}`]),
    `wording ${outline.wordingHash}`,
    `details ${outline.detailsHash}`,
  ]
  const quotes = describeQuotes(outline.quotes, desk.language)
  return done(
    outline,
    [facts.join('\n'), outline.text, quotes.join('\n')].filter((part) => part !== '').join('\n\n'),
  )
}

/** Lists the findings of a release or file that nobody has accepted; status 1 where one of them is a stop. */
export async function runCheck(desk: Desk, target: string): Promise<Outcome> {
  const read = await readTarget(desk, target)
  if (!read.ok) return read.failure
  const { findings } = read.value.outline
  const lines = describeFindings(findings)
  const outcome = done(findings, lines.length === 0 ? nothingFound[desk.language] : lines.join('\n'))
  return findings.some(({ severity }) => severity === 'stop') ? { ...outcome, status: 1 } : outcome
}
