import { computed, nextTick, ref, shallowRef, watch, type Ref } from 'vue'
import type { Command, EditorState } from '@tiptap/pm/state'
import { prepareSearch } from '../../domain/search/find-in-text'
import type { SearchFailure } from '../../domain/search/query'
import { useCommands } from '../commands/window-commands'
import {
  endSearch,
  goToNextHit,
  replaceAllHits,
  replaceCurrentHit,
  showCurrentHit,
  startSearch,
  type SearchSummary,
} from '../editor/plugins/search-hits'
import { useFindStore } from '../stores/find'
import type { ReleaseEditorApi } from './editor-handle'

/** Finding and replacing in the text on the screen: what the find bar shows and does. */
export interface Find {
  readonly isOpen: Readonly<Ref<boolean>>
  readonly isReplacing: Readonly<Ref<boolean>>
  /** Whether only the stretch that was selected is searched. */
  readonly isInSelection: Readonly<Ref<boolean>>
  readonly summary: Readonly<Ref<SearchSummary | null>>
  readonly failure: Readonly<Ref<SearchFailure | null>>
  /** Raised whenever the bar is asked for, so that its field takes the focus. */
  readonly asked: Readonly<Ref<number>>
  readonly close: () => void
  readonly go: (direction: 1 | -1) => void
  readonly toggleInSelection: () => void
  readonly toggleReplacing: () => void
  readonly replaceOne: () => void
  /** Replaces all hits, those in quotes too unless they are left out; gives back how many. */
  readonly replaceAll: (leavesQuotes: boolean) => number
  /** To be told by the editor on the screen. */
  readonly searched: (summary: SearchSummary | null) => void
  /** To be called when another text has come on the screen. */
  readonly searchAgain: () => void
}

/** How long a pause means that the words are complete, in milliseconds. */
const pause = 80
/** A longer selection is a place to search in, a shorter one the words to search for. */
const longestWords = 80

/** `target` is the editor with the text on the screen, or null. */
export function useFind(target: () => ReleaseEditorApi | null): Find {
  const store = useFindStore()
  const isOpen = ref(false)
  const isReplacing = ref(false)
  const summary = shallowRef<SearchSummary | null>(null)
  const refused = shallowRef<SearchFailure | null>(null)
  const scope = shallowRef<{ readonly from: number; readonly to: number } | null>(null)
  const asked = ref(0)
  let anchor = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const failure = computed(() => refused.value ?? summary.value?.failure ?? null)
  const run = (command: Command): boolean => target()?.run(command) ?? false

  function search(): void {
    clearTimeout(timer)
    const prepared = prepareSearch(store.query)
    refused.value = prepared.ok ? null : prepared.failure
    if (!prepared.ok || store.query.words === '') run(endSearch)
    else run(startSearch(prepared.value, scope.value, anchor))
  }

  function searchSoon(): void {
    clearTimeout(timer)
    if (!isOpen.value) return
    timer = setTimeout(() => {
      search()
      run(showCurrentHit)
    }, pause)
  }

  /** A selection within one block gives the words, a longer one the place. */
  function takeSelection({ doc, selection: { from, to, empty, $from, $to } }: EditorState): void {
    anchor = from
    scope.value = null
    if (empty) return
    const isWords = $from.sameParent($to) && to - from <= longestWords
    if (isWords && !store.query.isExpression)
      store.query = { ...store.query, words: doc.textBetween(from, to) }
    else if (!isWords) scope.value = { from, to }
  }

  function open(replaces: boolean): void {
    const state = target()?.readState() ?? null
    if (state === null) return
    if (!isOpen.value || !isBarFocused()) takeSelection(state)
    isOpen.value = true
    isReplacing.value = isReplacing.value || replaces
    asked.value += 1
    search()
    run(showCurrentHit)
  }

  function close(): void {
    clearTimeout(timer)
    isOpen.value = false
    isReplacing.value = false
    scope.value = null
    refused.value = null
    run(endSearch)
    target()?.focus()
  }

  function go(direction: 1 | -1): void {
    if (store.query.words === '') {
      open(false)
      return
    }
    if (!isOpen.value) {
      const state = target()?.readState() ?? null
      anchor = state?.selection.from ?? 0
      isOpen.value = true
      search()
    }
    run(goToNextHit(direction))
    anchor = target()?.readState()?.selection.from ?? anchor
  }

  function toggleInSelection(): void {
    const selection = target()?.readState()?.selection
    const isWhole = scope.value !== null || selection === undefined || selection.empty
    scope.value = isWhole ? null : { from: selection.from, to: selection.to }
    anchor = scope.value?.from ?? anchor
    search()
  }

  function replaceOne(): void {
    if (!run(replaceCurrentHit(store.replacement, store.query.isExpression))) return
    run(showCurrentHit)
    anchor = target()?.readState()?.selection.from ?? anchor
  }

  function replaceAll(leavesQuotes: boolean): number {
    const { count, quoted } = summary.value ?? { count: 0, quoted: 0 }
    const isDone = run(replaceAllHits(store.replacement, store.query.isExpression, leavesQuotes))
    return isDone ? count - (leavesQuotes ? quoted : 0) : 0
  }

  watch(() => store.query, searchSoon)

  useCommands([
    {
      id: 'find',
      isAvailable: () => target() !== null,
      run: () => open(false),
    },
    {
      id: 'findAndReplace',
      isAvailable: () => target() !== null,
      run: () => open(true),
    },
    {
      id: 'findNext',
      isAvailable: () => target() !== null,
      run: () => go(1),
    },
    {
      id: 'findPrevious',
      isAvailable: () => target() !== null,
      run: () => go(-1),
    },
  ])

  return {
    isOpen,
    isReplacing,
    isInSelection: computed(() => scope.value !== null),
    summary,
    failure,
    asked,
    close,
    go,
    toggleInSelection,
    toggleReplacing: () => {
      isReplacing.value = !isReplacing.value
    },
    replaceOne,
    replaceAll,
    searched: (found) => {
      summary.value = found
    },
    searchAgain: () => {
      if (!isOpen.value) return
      scope.value = null
      void nextTick(search)
    },
  }
}

const isBarFocused = (): boolean => document.activeElement?.closest('[data-find-bar]') !== null
