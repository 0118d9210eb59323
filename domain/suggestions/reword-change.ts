import { Fragment, Slice } from 'prosemirror-model'
import type { ReleaseNode } from '../document/parse'
import { textBlocks } from '../document/text-blocks'
import { acceptChanges } from './rebase-set'
import type { ChangeKey, SuggestionSet } from './suggestion-set'

/** A change that was accepted in a text, and where the words stand that it put there. */
export interface Rewording {
  /** The text with the change. */
  readonly document: ReleaseNode
  /** ProseMirror positions of the words, the whole of each word that is touched. */
  readonly from: number
  readonly to: number
  readonly words: string
}

/** The words that a change puts into one block of text, so that others can stand there instead; null for every other change. */
export function rewordingOf(set: SuggestionSet, current: ReleaseNode, key: ChangeKey): Rewording | null {
  const { document, accepted } = acceptChanges(set, current, [key])
  if (accepted.length === 0) return null
  const [before, after] = [textBlocks(current), textBlocks(document)]
  const first = after.findIndex(({ text }, index) => text !== before[index]?.text)
  const block = after[first]
  // One block more is one that was put in: its words stand beside none.
  const isNew = after.length === before.length + 1
  if (block === undefined || (!isNew && after.length !== before.length)) return null
  const rest = before.slice(isNew ? first : first + 1)
  if (after.slice(first + 1).some(({ text }, index) => text !== rest[index]?.text)) return null
  if (block.node.content.size !== block.text.length) return null
  const { from, to } = changedWords(isNew ? '' : (before[first]?.text ?? ''), block.text)
  if (from === to) return null
  return {
    ...{ document, from: block.start + from, to: block.start + to },
    words: block.text.slice(from, to),
  }
}

/** Where a text has other words than before, from the beginning of a word to the end of one. */
function changedWords(before: string, text: string): { readonly from: number; readonly to: number } {
  const most = Math.min(before.length, text.length)
  let from = 0
  while (from < most && before[from] === text[from]) from += 1
  let same = 0
  while (same < most - from && before.at(-1 - same) === text.at(-1 - same)) same += 1
  let to = text.length - same
  // Between words nothing was put, where words went.
  if (from === to && /^$|\s/.test(text.slice(Math.max(0, from - 1), from + 1))) return { from, to }
  const isWithinWord = (at: number): boolean => /^\S\S$/.test(text.slice(Math.max(0, at - 1), at + 1))
  while (isWithinWord(from)) from -= 1
  while (isWithinWord(to)) to += 1
  while (from < to && /\s/.test(text[from] ?? '')) from += 1
  while (from < to && /\s/.test(text[to - 1] ?? '')) to -= 1
  return { from, to }
}

/** The text with other words in the place of those that the change put there, in their form. */
export function reworded({ document, from, to }: Rewording, words: string): ReleaseNode {
  const line = words
    .normalize('NFC')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
  const marks = document.resolve(from).nodeAfter?.marks ?? []
  const put = line === '' ? Fragment.empty : Fragment.from(document.type.schema.text(line, marks))
  return document.replace(from, to, new Slice(put, 0, 0))
}
