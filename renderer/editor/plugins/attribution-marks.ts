import type { Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { markOf } from '../commands/marks'
import { nameOf } from '../commands/places'
import { changedRanges, isHistory } from './changed-ranges'

interface NameAndRole {
  /** Ends of the person's name and of the function, in characters of the attribution; null where there is none. */
  readonly speaker: readonly [number, number] | null
  readonly role: readonly [number, number] | null
}

/** Reads "Name, function": what is before the first comma is the person, the rest the function. */
export function readAttribution(text: string): NameAndRole {
  const comma = text.indexOf(',')
  const trimmed = (from: number, to: number): readonly [number, number] | null => {
    const part = text.slice(from, to)
    const start = from + part.length - part.trimStart().length
    const end = from + part.trimEnd().length
    return start < end ? [start, end] : null
  }
  return comma < 0
    ? { speaker: trimmed(0, text.length), role: null }
    : { speaker: trimmed(0, comma), role: trimmed(comma + 1, text.length) }
}

function markedRange(attribution: Node, name: 'speaker' | 'role'): readonly [number, number] | null {
  let range: readonly [number, number] | null = null
  attribution.forEach((child, offset) => {
    if (!child.marks.some(({ type }) => type.name === name)) return
    range = [range === null ? offset : range[0], offset + child.nodeSize]
  })
  return range
}

const same = (a: readonly [number, number] | null, b: readonly [number, number] | null): boolean =>
  a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])

/** Whether an attribution is marked as this plugin would mark it, not by hand. */
function isMarkedByText(attribution: Node): boolean {
  const { speaker, role } = readAttribution(attribution.textContent)
  return same(markedRange(attribution, 'speaker'), speaker) && same(markedRange(attribution, 'role'), role)
}

/** Marks name and function in an attribution as they are typed, until somebody marks them by hand. */
export function attributionMarks(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, oldState, newState) => {
      if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(isHistory)) return null
      const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps))
      const back = mapping.invert()
      const transaction = newState.tr
      const done = new Set<number>()
      for (const { from, to } of changedRanges(transactions, newState.doc))
        newState.doc.nodesBetween(from, to, (node, position) => {
          if (nameOf(node) === 'attribution' && !done.has(position)) {
            done.add(position)
            const old = attributionBefore(oldState.doc, node, back.map(position, 1))
            if (old === null) {
              if (!hasMarks(node)) mark(transaction, node, position)
            } else if (old.textContent !== node.textContent && isMarkedByText(old))
              mark(transaction, node, position)
          }
          return !node.isTextblock
        })
      return transaction.docChanged ? transaction : null
    },
  })
}

/** What an attribution was before the change: at the same place, else, where it was moved, under the same id. */
function attributionBefore(oldDoc: Node, node: Node, position: number): Node | null {
  const isSame = (other: Node): boolean => nameOf(other) === 'attribution' && other.attrs.id === node.attrs.id
  const there = oldDoc.nodeAt(Math.min(position, oldDoc.content.size))
  if (there !== null && isSame(there)) return there
  let found: Node | null = null
  if (node.attrs.id !== null)
    oldDoc.descendants((other) => {
      if (isSame(other)) found = other
      return !other.isTextblock
    })
  return found
}
const hasMarks = (node: Node): boolean =>
  markedRange(node, 'speaker') !== null || markedRange(node, 'role') !== null

function mark(transaction: Transaction, attribution: Node, position: number): void {
  if (isMarkedByText(attribution)) return
  const { schema } = attribution.type
  const start = position + 1
  const end = start + attribution.content.size
  const parts = readAttribution(attribution.textContent)
  for (const name of ['speaker', 'role'] as const) {
    const type = markOf(schema, name)
    const range = parts[name]
    transaction.removeMark(start, end, type)
    if (range !== null) transaction.addMark(start + range[0], start + range[1], type.create())
  }
}
