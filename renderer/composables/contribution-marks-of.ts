import type { MetChange } from '../../domain/suggestions/bring-together'
import { isUndecided } from '../../domain/suggestions/bring-together'
import type { ContributionMark } from '../editor/plugins/contribution-marks'
import { nameOfChange, nameOfThread, type ContributionName, type PlacedThread } from '../stores/contributions'

/** Whose a mark is, in words. */
export type Titles = Readonly<Record<'comment' | 'change', (name: string) => string>>

/** An open comment as it is drawn; a resolved one only while it is looked at. */
export function markOfThread(
  thread: PlacedThread,
  isResolved: boolean,
  current: ContributionName | null,
  titles: Titles,
): readonly ContributionMark[] {
  const name = nameOfThread(thread)
  const isCurrent = current === name
  if (thread.range === null || (isResolved && !isCurrent)) return []
  const by = thread.entries[0]?.from.name ?? ''
  return [{ name, kind: 'comment', ...thread.range, words: null, isCurrent, title: titles.comment(by) }]
}

/** A suggested change as it is drawn: what it takes away, and behind it what it puts there. */
export function markOfChange(
  change: MetChange,
  by: string,
  current: ContributionName | null,
  titles: Titles,
): readonly ContributionMark[] {
  const { range, kind, after, attribute } = change
  if (typeof range?.block !== 'number' || !isUndecided(change)) return []
  const name = nameOfChange(change)
  const isInGap = range.kind === 'gap'
  const puts = attribute === null && (kind === 'words' || kind === 'inserted' || kind === 'replaced')
  return [
    {
      name,
      kind: drawnAs(change),
      from: range.from,
      to: range.to,
      words:
        puts && after !== '' ? { kind: 'added', text: isInGap ? after : after.replaceAll('\n', ' ') } : null,
      isCurrent: current === name,
      title: titles.change(by),
    },
  ]
}

function drawnAs({ kind, state }: MetChange): ContributionMark['kind'] {
  if (state === 'outdated' || kind === 'moved' || kind === 'attribute') return 'place'
  return kind === 'marks' ? 'formatted' : 'removed'
}

/** What somebody is suggesting just now, as they see it: their words, and behind them what stood there. */
export function markOfOwnChange({ range, kind, after, attribute }: MetChange): readonly ContributionMark[] {
  if (typeof range?.block !== 'number') return []
  const isFormat = kind === 'marks' || kind === 'moved' || attribute !== null
  return [
    {
      ...{ name: '', kind: isFormat ? 'formatted' : 'added', from: range.from, to: range.to },
      words: isFormat || after === '' ? null : { kind: 'removed', text: after.replaceAll('\n', ' ') },
      ...{ isCurrent: false, title: '' },
    },
  ]
}
