import { defineStore } from 'pinia'
import { computed, ref, shallowRef, type ShallowRef } from 'vue'
import { findAnchors } from '../../domain/comments/anchor'
import { isResolved, type CommentThread } from '../../domain/comments/comment-thread'
import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { textBlocks } from '../../domain/document/text-blocks'
import { bringTogether, isUndecided, type MetChange } from '../../domain/suggestions/bring-together'
import type { SuggestionSet } from '../../domain/suggestions/suggestion-set'
import type { SuggestionSetView } from '../../ipc/contribution-views'
import { ask } from '../api'
import { useNoticesStore } from './notices'
import { useReleaseStore } from './release'

/** A stretch of the text on the screen by ProseMirror positions. */
export interface TextStretch {
  readonly from: number
  readonly to: number
}

/** A comment with where its words stand in the text on the screen; null where they are gone. */
export interface PlacedThread extends CommentThread {
  readonly range: TextStretch | null
}

/** A set with how often it was saved, and what goes with it. */
export interface ReadSet {
  readonly set: SuggestionSet
  readonly version: number
  /** What is said with it. */
  readonly note: string
}

/** What is looked at: a comment, or a suggested change by its set and key. */
export type ContributionName = `comment ${string}` | `change ${string} ${string}`

export const nameOfThread = ({ id }: Pick<CommentThread, 'id'>): ContributionName => `comment ${id}`
export const nameOfChange = ({ set, key }: Pick<MetChange, 'set' | 'key'>): ContributionName =>
  `change ${set} ${key}`

/** Comments and suggestions of the open release, and where they belong in the text on the screen. */
export const useContributionsStore = defineStore('contributions', () => {
  const release = ref<string | null>(null)
  const threads = shallowRef<readonly CommentThread[]>([])
  const finished = shallowRef<readonly ReadSet[]>([])
  /** Sets that somebody is still writing, or was when the window went away. */
  const begun = shallowRef<readonly (ReadSet & { readonly isConditions: boolean })[]>([])
  const isMeantAsConditions = ({ isConditions, set }: (typeof begun.value)[number]): boolean =>
    isConditions && set.revision === useReleaseStore().underReview?.number
  const begunConditions = computed(() => begun.value.filter(isMeantAsConditions))
  /** What is no condition of the revision under review, or is none any more, is there to be suggested. */
  const unfinished = computed(() => begun.value.filter((one) => !isMeantAsConditions(one)))
  /** How many sets do not fit the grammar of this program. */
  const unreadable = ref(0)
  const placed = shallowRef<readonly PlacedThread[]>([])
  const changes = shallowRef<readonly MetChange[]>([])
  const current = ref<ContributionName | null>(null)
  let asked = 0

  const open = computed(() => placed.value.filter((thread) => !isResolved(thread)))
  const undecided = computed(() => changes.value.filter(isUndecided))
  /** The changes with whose they are. */
  const named = computed(() =>
    changes.value.map((change) => ({ by: setOf(change.set)?.from.name ?? '', change })),
  )
  const setOf = (id: string): SuggestionSet | undefined =>
    finished.value.find(({ set }) => set.id === id)?.set

  /** Reads them for a release; of another one nothing stays. */
  async function load(id: string): Promise<void> {
    if (release.value !== id) forget()
    release.value = id
    const mine = (asked += 1)
    const answer = await ask('readContributions', { release: id })
    if (mine !== asked) return
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return
    }
    const sets = answer.value.sets.map((view) => ({ view, set: setFrom(view) }))
    const read = (isFinished: boolean) =>
      sets.flatMap(({ view: { version, note, isConditions, ...view }, set }) =>
        set === null || view.isFinished !== isFinished ? [] : [{ set, version, note, isConditions }],
      )
    take(threads, answer.value.threads)
    take(finished, read(true))
    take(begun, read(false))
    unreadable.value = sets.filter(({ set }) => set === null).length
  }

  function forget(): void {
    asked += 1
    release.value = null
    threads.value = []
    finished.value = []
    begun.value = []
    unreadable.value = 0
    placed.value = []
    changes.value = []
    current.value = null
  }

  /** Finds their places in the text on the screen; suggestions are put on the working copy alone. */
  function place(document: ReleaseNode, isWorkingCopy: boolean): void {
    const blocks = threads.value.length === 0 ? [] : textBlocks(document)
    const found = findAnchors(
      document,
      threads.value.map(({ anchor }) => anchor),
    )
    placed.value = threads.value.map((thread, index) => {
      const at = found[index]
      const start = at ? blocks[at.block]?.start : undefined
      const range = at && start !== undefined ? { from: start + at.from, to: start + at.to } : null
      return { ...thread, range }
    })
    changes.value =
      isWorkingCopy && finished.value.length > 0
        ? bringTogether(
            finished.value.map(({ set }) => set),
            document,
          )
        : []
  }

  return {
    ...{ threads, finished, begunConditions, unfinished, unreadable, placed, changes, current },
    ...{ open, undecided, named, setOf, load, forget, place },
  }
})

/** Nothing in the place of nothing is no news: whoever follows a list would read the whole text again for it. */
function take<Item>(list: ShallowRef<readonly Item[]>, items: readonly Item[]): void {
  if (list.value.length > 0 || items.length > 0) list.value = items
}

function setFrom({ texts, ...view }: SuggestionSetView): SuggestionSet | null {
  if (texts === null) return null
  const [base, changed] = [parseRelease(texts.base), parseRelease(texts.changed)]
  return base.ok && changed.ok ? { ...view, base: base.value, changed: changed.value } : null
}
