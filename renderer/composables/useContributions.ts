import { computed, ref, shallowRef, type Ref } from 'vue'
import { anchorAt } from '../../domain/comments/anchor'
import {
  isResolved,
  quotedWords,
  type CommentAnchor,
  type CommentThread,
} from '../../domain/comments/comment-thread'
import type { ReleaseNode } from '../../domain/document/parse'
import { textBlocks } from '../../domain/document/text-blocks'
import { blockTextsOf } from '../../domain/origins/block-texts'
import { fail, type Result } from '../../domain/result'
import type { MetChange } from '../../domain/suggestions/bring-together'
import { acceptChanges } from '../../domain/suggestions/rebase-set'
import { reworded, rewordingOf } from '../../domain/suggestions/reword-change'
import type { SuggestionAnswer } from '../../domain/suggestions/suggestion-set'
import { ask, type WindowFailure } from '../api'
import { becomeRelease } from '../editor/commands/become-release'
import { goToStretch, type ContributionMark } from '../editor/plugins/contribution-marks'
import { useApplicationStore } from '../stores/application'
import { useContributionsStore, type ContributionName, type TextStretch } from '../stores/contributions'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { markOfChange, markOfThread } from './contribution-marks-of'
import { useMessages } from './useMessages'
import type { TextOnScreen } from './useTextOnScreen'

/** What is done with comments and suggestions beside the text on the screen. */
export interface Contributions {
  /** As they are drawn in the text. */
  readonly marks: Readonly<Ref<readonly ContributionMark[]>>
  /** Whether suggestions can go into the text now. */
  readonly canAccept: Readonly<Ref<boolean>>
  readonly isBusy: Readonly<Ref<boolean>>
  /** What a comment is being written on; null where none is. */
  readonly writingOn: Readonly<Ref<CommentAnchor | null>>
  /** Puts changes into the text and records that; with `overwrites` also in the place of words that came since. */
  readonly accept: (changes: readonly MetChange[], overwrites?: boolean) => Promise<void>
  /** The words that a change would put into the text, to be changed before it is accepted; null where it puts none. */
  readonly wordsOf: (change: MetChange) => string | null
  /** Accepts a change with other words, which are of whoever acts. */
  readonly acceptWith: (change: MetChange, words: string) => Promise<void>
  readonly reject: (changes: readonly MetChange[]) => Promise<void>
  /** Takes back what was decided. A change that is in the text stays there until it is undone. */
  readonly reopen: (change: MetChange) => Promise<void>
  /** Begins a comment on what is selected, or on the block with the cursor. */
  readonly beginComment: () => boolean
  readonly cancelComment: () => void
  readonly comment: (text: string) => Promise<boolean>
  readonly answer: (thread: CommentThread, text: string) => Promise<boolean>
  readonly resolve: (thread: CommentThread, isResolved: boolean) => Promise<boolean>
  /** Looks at one: it is marked in the text, which scrolls there. */
  readonly look: (name: ContributionName, range: TextStretch | null) => void
}

/** Gives what is done with them; all of it as whoever acts. */
export function useContributions(
  text: Pick<
    TextOnScreen,
    | 'working'
    | 'onScreen'
    | 'read'
    | 'readWorking'
    | 'isWorkingCopy'
    | 'isEditable'
    | 'shown'
    | 'copy'
    | 'check'
  >,
): Contributions {
  const { t } = useMessages()
  const application = useApplicationStore()
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const store = useContributionsStore()
  const isBusy = ref(false)
  const writingOn = shallowRef<CommentAnchor | null>(null)
  const canAccept = computed(() => text.isWorkingCopy.value && text.isEditable.value)
  const titles = {
    comment: (name: string): string => t('contributions.mark.comment', { name }),
    change: (name: string): string => t('contributions.mark.change', { name }),
  }
  const marks = computed(() => [
    ...store.placed.flatMap((thread) => markOfThread(thread, isResolved(thread), store.current, titles)),
    ...store.changes.flatMap((change) =>
      markOfChange(change, store.setOf(change.set)?.from.name ?? '', store.current, titles),
    ),
  ])

  /** Does one thing at a time as whoever acts, says why it failed, and reads anew what is there. */
  async function act(
    call: (who: { readonly release: string; readonly as: string }) => Promise<Result<unknown, WindowFailure>>,
  ): Promise<boolean> {
    const { facts } = release
    const as = application.settings.actingAs
    if (facts === null || isBusy.value) return false
    isBusy.value = true
    try {
      const answer =
        as === null ? fail({ code: 'personMissing' } as const) : await call({ release: facts.id, as })
      if (!answer.ok) notices.report(answer.failure)
      await store.load(facts.id)
      return answer.ok
    } finally {
      isBusy.value = false
    }
  }

  async function decide(
    bySet: ReadonlyMap<string, readonly string[]>,
    answer: SuggestionAnswer,
  ): Promise<boolean> {
    return act(async (who) => {
      for (const [set, keys] of bySet) {
        const decided = await ask('decideSuggestions', { ...who, set, changes: [...keys], answer })
        if (!decided.ok) return decided
      }
      return { ok: true, value: null }
    })
  }

  /** The text that something can be accepted in now; null where it cannot. */
  async function textToAcceptIn(): Promise<ReleaseNode | null> {
    if (!canAccept.value || isBusy.value) return null
    if (application.settings.actingAs === null) {
      notices.report({ code: 'personMissing' })
      return null
    }
    // What was typed before is of whoever typed it.
    return (await text.copy.flush()) ? text.readWorking() : null
  }

  /** Makes the text what was accepted, and records it. */
  async function takeIn(
    before: ReleaseNode,
    document: ReleaseNode,
    accepted: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> {
    if (accepted.size === 0) return
    if (!document.eq(before)) text.working()?.run(becomeRelease(document.toJSON() as object))
    if (await text.copy.flush()) await decide(accepted, 'accepted')
  }

  async function acceptWith(change: MetChange, words: string): Promise<void> {
    const before = await textToAcceptIn()
    const set = store.setOf(change.set)
    const rewording = before === null || set === undefined ? null : rewordingOf(set, before, change.key)
    if (before === null || rewording === null) return
    text.copy.brought({ kind: 'suggested', set: change.set, texts: [rewording.words] })
    await takeIn(before, reworded(rewording, words), keysBySet([change]))
  }

  async function accept(changes: readonly MetChange[], overwrites = false): Promise<void> {
    const before = await textToAcceptIn()
    if (before === null) return
    let document = before
    const accepted = new Map<string, readonly string[]>()
    for (const [id, keys] of keysBySet(changes)) {
      const set = store.setOf(id)
      if (set === undefined) continue
      const made = acceptChanges(set, document, keys, { overwrites })
      document = made.document
      if (made.accepted.length > 0) {
        accepted.set(id, made.accepted)
        const texts = blockTextsOf(set.changed.toJSON()).map((block) => block.text)
        text.copy.brought({ kind: 'suggested', set: id, texts })
      }
      if (made.outdated.length > 0) notices.say(t('contributions.leftOut', { count: made.outdated.length }))
    }
    await takeIn(before, document, accepted)
  }

  function beginComment(): boolean {
    const state = text.onScreen()?.readState() ?? null
    const document = text.read()
    if (state === null || document === null) return false
    const { from, to } = state.selection
    const block = textBlocks(state.doc).findLast(({ start }) => start <= from)
    if (block === undefined) return false
    const end = block.text.length
    const place = {
      from: Math.min(end, from - block.start),
      to: Math.min(end, Math.max(from, to) - block.start),
    }
    // A revision has no ids of its own: those that the editor gave it mean nothing elsewhere.
    const anchor = anchorAt(document, { block: block.index, ...place })
    writingOn.value =
      anchor === null || text.shown.value.kind === 'workingCopy' ? anchor : { ...anchor, block: null }
    return writingOn.value !== null
  }

  async function comment(said: string): Promise<boolean> {
    const anchor = writingOn.value
    const { value: shown } = text.shown
    if (anchor === null) return false
    const revision = shown.kind === 'revision' ? shown.revision.number : null
    const isDone = await act((who) => ask('addComment', { ...who, anchor, revision, text: said }))
    if (isDone) writingOn.value = null
    return isDone
  }

  const goOn = (
    thread: CommentThread,
    kind: 'said' | 'resolved' | 'reopened',
    said: string,
  ): Promise<boolean> => act((who) => ask('continueComment', { ...who, thread: thread.id, kind, text: said }))

  return {
    ...{ marks, canAccept, isBusy, writingOn, accept, acceptWith, beginComment, comment },
    wordsOf: (change) => {
      const [document, set] = [text.readWorking(), store.setOf(change.set)]
      if (document === null || set === undefined || change.state !== 'open') return null
      return rewordingOf(set, document, change.key)?.words ?? null
    },
    reject: async (changes) => void (await decide(keysBySet(changes), 'rejected')),
    reopen: async (change) => void (await decide(keysBySet([change]), 'reopened')),
    cancelComment: () => {
      writingOn.value = null
    },
    answer: (thread, said) => goOn(thread, 'said', said),
    resolve: (thread, resolved) => goOn(thread, resolved ? 'resolved' : 'reopened', ''),
    look: (name, range) => {
      store.current = name
      if (range !== null) text.onScreen()?.run(goToStretch(range))
    },
  }
}

function keysBySet(changes: readonly MetChange[]): ReadonlyMap<string, readonly string[]> {
  const bySet = new Map<string, readonly string[]>()
  for (const { set, key } of changes) bySet.set(set, [...(bySet.get(set) ?? []), key])
  return bySet
}

/** The words that a comment is about, as a card quotes them. */
export const quoteOf = (anchor: CommentAnchor): string => {
  const words = quotedWords(anchor).replaceAll(/\s+/gu, ' ')
  return words.length <= 160 ? words : `${words.slice(0, 159)}…`
}
