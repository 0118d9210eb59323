import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Command, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { readSelection } from '../read-selection'
import { changedRanges } from './changed-ranges'
import { visibleRange } from './visible-blocks'

interface Range {
  readonly from: number
  readonly to: number
}

interface Invisibles {
  readonly isOn: boolean
  /** Within these positions characters are drawn: what is in sight. */
  readonly range: Range
  readonly signs: DecorationSet
}

const key = new PluginKey<Invisibles>('invisibles')
const nowhere: Range = { from: 0, to: 0 }
const off: Invisibles = { isOn: false, range: nowhere, signs: DecorationSet.empty }

/** Characters without ink, and by which sign the style sheet draws them. */
const kinds: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break',
  '\u202f': 'narrow-no-break',
  '\u2007': 'narrow-no-break',
  '\u00ad': 'soft-hyphen',
  '\u2002': 'wide',
  '\u2003': 'wide',
  '\u2009': 'thin',
  '\u200a': 'thin',
  '\t': 'tab',
  '\n': 'line',
  '\u2028': 'line',
}
const characters =
  /[\u00a0\u202f\u2007\u00ad\u2002\u2003\u2009\u200a\t\n\u2028]|[\u200b-\u200f\u2060\ufeff\u061c]/g

const signsOf = (block: Node, position: number): readonly Decoration[] => [
  Decoration.node(position, position + block.nodeSize, { class: 'shows-end' }),
  ...[...block.textContent.matchAll(characters)].map(({ index, 0: character }) => {
    const from = position + 1 + index
    return Decoration.inline(from, from + 1, { 'data-invisible': kinds[character] ?? 'zero-width' })
  }),
]

function signsBetween(doc: Node, { from, to }: Range): Decoration[] {
  const found: Decoration[] = []
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node, position) => {
    if (node.isTextblock) found.push(...signsOf(node, position))
    return !node.isTextblock
  })
  return found
}

/** What was drawn, moved with the text; only blocks that were written in are read again. */
function afterEdit(before: Invisibles, transaction: Transaction): Invisibles {
  const { doc, mapping } = transaction
  const range = { from: mapping.map(before.range.from, -1), to: mapping.map(before.range.to, 1) }
  let signs = before.signs.map(mapping, doc)
  for (const { from, to } of changedRanges([transaction], doc)) {
    const place = doc.resolve(from)
    const start = place.depth === 0 ? from : place.before()
    const end = Math.max(to, doc.resolve(to).depth === 0 ? to : doc.resolve(to).after())
    if (end < range.from || start > range.to) continue
    signs = signs.remove(signs.find(start, end)).add(doc, signsBetween(doc, { from: start, to: end }))
  }
  return { ...before, range, signs }
}

/** Draws characters that leave no ink, and where paragraphs end, in the blocks that are in sight. Nothing of it is text. */
export function invisibles(): Plugin<Invisibles> {
  return new Plugin<Invisibles>({
    key,
    state: {
      init: () => off,
      apply: (transaction, before) => {
        const change = transaction.getMeta(key) as boolean | Range | undefined
        if (change === false) return off
        if (change === true) return { ...off, isOn: true }
        if (change !== undefined)
          return {
            isOn: true,
            range: change,
            signs: DecorationSet.create(transaction.doc, signsBetween(transaction.doc, change)),
          }
        return before.isOn && transaction.docChanged ? afterEdit(before, transaction) : before
      },
    },
    props: { decorations: (state) => key.getState(state)?.signs },
    view: (view) => new SightWatcher(view),
  })
}

/** Follows what is in sight, once a frame at most. */
class SightWatcher {
  private frame = 0
  private readonly look = (): void => {
    if (this.frame !== 0 || key.getState(this.view.state)?.isOn !== true) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      if (!this.view.isDestroyed) this.draw()
    })
  }

  constructor(private readonly view: EditorView) {
    // Scroll events do not rise, so they are caught on their way down, whichever element scrolls.
    document.addEventListener('scroll', this.look, { capture: true, passive: true })
    window.addEventListener('resize', this.look, { passive: true })
  }

  update(): void {
    if (key.getState(this.view.state)?.range === nowhere) this.look()
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    document.removeEventListener('scroll', this.look, { capture: true })
    window.removeEventListener('resize', this.look)
  }

  private draw(): void {
    const drawn = key.getState(this.view.state)
    const seen = visibleRange(this.view)
    if (drawn?.isOn !== true || seen === null) return
    if (seen.from === drawn.range.from && seen.to === drawn.range.to) return
    readSelection(this.view)
    this.view.dispatch(this.view.state.tr.setMeta(key, seen).setMeta('addToHistory', false))
  }
}

/** Shows or hides characters without ink. */
export const showInvisibles =
  (isOn: boolean): Command =>
  (state, dispatch) => {
    if (key.getState(state)?.isOn === isOn) return false
    dispatch?.(state.tr.setMeta(key, isOn).setMeta('addToHistory', false))
    return true
  }
