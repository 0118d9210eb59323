import {
  Plugin,
  PluginKey,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Search } from '../../../domain/search/find-in-text'
import type { Replacement, SearchFailure } from '../../../domain/search/query'
import {
  findInRelease,
  replacementEdits,
  type Hit,
  type HitMemory,
} from '../../../domain/search/search-release'
import { readSelection } from '../read-selection'

/** What the find bar shows of a search in the text on the screen. */
export interface SearchSummary {
  readonly count: number
  /** How many hits stand in quotes. */
  readonly quoted: number
  /** Which hit is the current one, counted from 1; 0 where none is. */
  readonly current: number
  readonly isCurrentQuoted: boolean
  readonly failure: SearchFailure | null
}

interface Range {
  readonly from: number
  readonly to: number
}

/** A search that stands: where it looks, and what it found. */
interface StandingSearch {
  readonly search: Search
  readonly memory: HitMemory
  readonly scope: Range | null
  readonly hits: readonly Hit[]
  readonly current: number
  readonly failure: SearchFailure | null
  readonly marks: DecorationSet
}

type Message =
  | { readonly kind: 'start'; readonly search: Search; readonly scope: Range | null; readonly from: number }
  | { readonly kind: 'again'; readonly from: number | null }
  | { readonly kind: 'current'; readonly index: number }
  | { readonly kind: 'end' }

const key = new PluginKey<StandingSearch | null>('search-hits')
const pauseBeforeSearch = 200

/** Draws the hits of the find bar, moves them with the text, and searches changed blocks again after a pause. */
export function searchHits(onSearched: (summary: SearchSummary | null) => void): Plugin {
  return new Plugin<StandingSearch | null>({
    key,
    state: { init: () => null, apply: (transaction, standing) => follow(transaction, standing) },
    props: { decorations: (state) => key.getState(state)?.marks },
    view: () => {
      let pause: ReturnType<typeof setTimeout> | undefined
      return {
        update: (view, before) => {
          const standing = key.getState(view.state) ?? null
          if (standing !== (key.getState(before) ?? null)) onSearched(summaryOf(standing))
          if (standing === null || view.state.doc === before.doc) return
          clearTimeout(pause)
          pause = setTimeout(() => searchAgain(view), pauseBeforeSearch)
        },
        destroy: () => clearTimeout(pause),
      }
    },
  })
}

function searchAgain(view: EditorView): void {
  if (view.isDestroyed || key.getState(view.state) === null) return
  readSelection(view)
  view.dispatch(say(view.state, { kind: 'again', from: null }))
}

const say = (state: EditorState, message: Message): Transaction =>
  state.tr.setMeta(key, message).setMeta('addToHistory', false)

function follow(transaction: Transaction, standing: StandingSearch | null): StandingSearch | null {
  const message = transaction.getMeta(key) as Message | undefined
  const moved = standing === null || !transaction.docChanged ? standing : mapped(standing, transaction)
  switch (message?.kind) {
    case undefined:
      return moved
    case 'start':
      return found(transaction, { ...message, memory: new WeakMap() }, message.from)
    case 'again':
      if (moved === null) return null
      return found(transaction, moved, message.from ?? moved.hits[moved.current]?.from ?? null)
    case 'current':
      return moved === null ? null : drawn(transaction, { ...moved, current: message.index })
    case 'end':
      return null
  }
}

/** Hits whose words a change has touched are gone until the next search. */
function mapped(standing: StandingSearch, { mapping, doc }: Transaction): StandingSearch {
  const current = standing.hits[standing.current]
  const hits = standing.hits.flatMap((hit) => {
    const from = mapping.mapResult(hit.from, 1)
    const to = mapping.mapResult(hit.to, -1)
    const isWhole = !from.deletedAfter && !to.deletedBefore && to.pos - from.pos === hit.to - hit.from
    return isWhole ? [{ hit, moved: { ...hit, from: from.pos, to: to.pos } }] : []
  })
  const { scope } = standing
  return {
    ...standing,
    hits: hits.map(({ moved }) => moved),
    current: hits.findIndex(({ hit }) => hit === current),
    scope: scope === null ? null : { from: mapping.map(scope.from, -1), to: mapping.map(scope.to, 1) },
    marks: standing.marks.map(mapping, doc),
  }
}

function found(
  { doc }: Transaction,
  { search, memory, scope }: Pick<StandingSearch, 'search' | 'memory' | 'scope'>,
  from: number | null,
): StandingSearch {
  const result = findInRelease(doc, search, memory)
  const all = result.ok ? result.value : []
  const hits = scope === null ? all : all.filter((hit) => hit.from >= scope.from && hit.to <= scope.to)
  const next = from === null ? -1 : hits.findIndex((hit) => hit.from >= from)
  const current = from !== null && next < 0 && hits.length > 0 ? 0 : next
  const failure = result.ok ? null : result.failure
  return drawn({ doc }, { search, memory, scope, hits, current, failure, marks: DecorationSet.empty })
}

function drawn({ doc }: Pick<Transaction, 'doc'>, standing: StandingSearch): StandingSearch {
  const marks = standing.hits.map(({ from, to }, index) =>
    Decoration.inline(from, to, {
      class: index === standing.current ? 'search-hit is-current-hit' : 'search-hit',
    }),
  )
  const { scope } = standing
  const place = scope === null ? [] : [Decoration.inline(scope.from, scope.to, { class: 'search-scope' })]
  return { ...standing, marks: DecorationSet.create(doc, [...place, ...marks]) }
}

function summaryOf(standing: StandingSearch | null): SearchSummary | null {
  if (standing === null) return null
  const { hits, current, failure } = standing
  return {
    count: hits.length,
    quoted: hits.filter(({ isQuoted }) => isQuoted).length,
    current: current + 1,
    isCurrentQuoted: hits[current]?.isQuoted ?? false,
    failure,
  }
}

/** Searches the text and shows the first hit behind the position; where a scope is given, only in it. */
export const startSearch =
  (search: Search, scope: Range | null, from: number): Command =>
  (state, dispatch) => {
    if (dispatch === undefined) return true
    const transaction = say(state, { kind: 'start', search, scope, from })
    dispatch(transaction)
    return true
  }

export const endSearch: Command = (state, dispatch) => {
  if ((key.getState(state) ?? null) === null) return false
  dispatch?.(say(state, { kind: 'end' }))
  return true
}

/** Selects the current hit and scrolls to it. */
export const showCurrentHit: Command = (state, dispatch) => {
  const standing = key.getState(state)
  return (
    standing?.hits[standing.current] !== undefined && goToHit(state, standing, standing.current, dispatch)
  )
}

/** Goes to the hit behind the selection (or before it), from the other end again where there is none. */
export const goToNextHit =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const standing = key.getState(state)
    if (standing === null || standing === undefined || standing.hits.length === 0) return false
    const { hits } = standing
    const { from, to, empty } = state.selection
    const isOnHit = hits.some((hit) => hit.from === from && hit.to === to)
    const behind = hits.findIndex((hit) => hit.from > from || (!isOnHit && empty && hit.from === from))
    const before = hits.findLastIndex((hit) => hit.from < from)
    const index = direction === 1 ? (behind < 0 ? 0 : behind) : before < 0 ? hits.length - 1 : before
    return goToHit(state, standing, index, dispatch)
  }

function goToHit(
  state: EditorState,
  { hits }: StandingSearch,
  index: number,
  dispatch: ((transaction: Transaction) => void) | undefined,
): boolean {
  const hit = hits[index]
  if (hit === undefined) return false
  const transaction = say(state, { kind: 'current', index })
  dispatch?.(transaction.setSelection(TextSelection.create(state.doc, hit.from, hit.to)).scrollIntoView())
  return true
}

/** Puts the replacement in the place of the current hit; the next one becomes the current one. */
export const replaceCurrentHit =
  (replacement: Replacement, isExpression: boolean): Command =>
  (state, dispatch) => {
    const standing = key.getState(state)
    const hit = standing?.hits[standing.current]
    if (hit === undefined) return false
    if (dispatch === undefined) return true
    const transaction = state.tr
    apply(transaction, [hit], replacement, isExpression)
    const from = transaction.mapping.map(hit.to)
    dispatch(transaction.setMeta(key, { kind: 'again', from } satisfies Message))
    return true
  }

/** Puts the replacement in the place of all hits as one step to undo. */
export const replaceAllHits =
  (replacement: Replacement, isExpression: boolean, leavesQuotes: boolean): Command =>
  (state, dispatch) => {
    const hits = (key.getState(state)?.hits ?? []).filter(({ isQuoted }) => !leavesQuotes || !isQuoted)
    if (hits.length === 0) return false
    if (dispatch === undefined) return true
    const transaction = state.tr
    apply(transaction, hits, replacement, isExpression)
    dispatch(transaction.setMeta(key, { kind: 'again', from: null } satisfies Message))
    return true
  }

function apply(
  transaction: Transaction,
  hits: readonly Hit[],
  replacement: Replacement,
  isExpression: boolean,
): void {
  const { schema } = transaction.doc.type
  const standing = hits.filter(
    ({ from, to, text }) => transaction.doc.textBetween(from, to) === text.groups[0],
  )
  for (const { from, to, text, marks } of replacementEdits(
    transaction.doc,
    standing,
    replacement,
    isExpression,
  )) {
    if (text === '') transaction.delete(from, to)
    else transaction.replaceWith(from, to, schema.text(text, marks))
  }
}
