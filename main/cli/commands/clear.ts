import { clearancesOf } from '../../../domain/approval/clearance/clearances-of'
import type { Command } from '../command'
import { describeQuotes } from '../describe-quotes'
import type { Desk } from '../desk'
import { done, failed, failedWith, type Outcome } from '../outcome'
import { readStoredTarget } from '../read-target'
import { personId } from '../resolve-references'

const sentences = {
  de: (count: number): string =>
    count === 0
      ? 'In dieser Mitteilung steht kein Zitat.'
      : `Ein solches Zitat gibt es nicht. „show“ zeigt die Zitate, von 1 bis ${String(count)}.`,
  en: (count: number): string =>
    count === 0
      ? 'There is no quote in this release.'
      : `There is no such quote. “show” lists the quotes, from 1 to ${String(count)}.`,
}

/** Records that somebody cleared a quote of the working copy; prints the quotes as they stand then. */
export async function runClear(
  desk: Desk,
  { release, quote, by, channel, as }: Extract<Command, { readonly name: 'clear' }>,
): Promise<Outcome> {
  const { handlers, language } = desk
  const person = await personId(desk, as)
  if (!person.ok) return failedWith(person.failure, language)
  const target = await readStoredTarget(desk, release)
  if (!target.ok) return target.failure
  const { document, stored, outline } = target.value
  const chosen = clearancesOf(document, stored.clearances).find(({ index }) => index === quote - 1)
  if (chosen === undefined) return failed(sentences[language](outline.quotes.length))
  const recorded = await handlers.recordClearance({
    ...{ release: stored.id, quotes: [chosen.hash], kind: 'cleared', by, channel },
    ...{ evidence: null, note: '', as: person.value },
  })
  if (!recorded.ok) return failedWith(recorded.failure, language)
  const after = await readStoredTarget(desk, release)
  if (!after.ok) return after.failure
  const { quotes } = after.value.outline
  return done(
    { release: stored.id, quote, hash: chosen.hash, quotes },
    describeQuotes(quotes, language).join('\n'),
  )
}
