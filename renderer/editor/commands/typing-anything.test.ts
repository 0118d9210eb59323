import fc from 'fast-check'
import type { Node } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import { parseRelease } from '../../../domain/document/parse'
import { open, type Keyboard } from '../testing/keyboard'
import { partAt } from './places'
import { TextSelection } from '@tiptap/pm/state'
import { editorCommands } from '../keys'
import { pasteSlice } from './paste'

const { paragraph: p } = build
const full = (): Node =>
  build.release(
    {},
    build.kicker('kick one'),
    build.headline('head two'),
    build.subheadline('sub three'),
    build.dateline('Ort, four'),
    build.lead('lead five six'),
    p('first seven'),
    build.quote(p('said eight'), p('again nine'), build.attribution('Name ten, role eleven')),
    p('between twelve'),
    build.bulletList(
      build.listItem(p('item thirteen'), build.orderedList(build.listItem(p('inner fourteen')))),
      build.listItem(p('last fifteen')),
    ),
    build.table(build.tableRow(build.tableCell(p('cell sixteen')), build.tableCell(p('cell seventeen')))),
    build.section(build.sectionHeading('heading eighteen'), p('text nineteen'), p('text twenty')),
    build.section(
      build.sectionHeading('second'),
      build.quote(p('quoted'), build.attribution('Person')),
      p('tail'),
    ),
    build.boilerplate(build.sectionHeading('about'), p('us here')),
    build.mediaContact(p('call me')),
  )

/** Which part each letter of the release stands in. */
function lettersByPart(doc: Node): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const { name, node: part } = partAt(doc.resolve(position + 1))
    const key = name === 'release' || name === 'section' ? 'body' : `${name} ${String(part.attrs.id)}`
    parts.set(key, `${parts.get(key) ?? ''}${node.textContent}\n`)
    return false
  })
  return parts
}

function isSubsequence(short: string, long: string): boolean {
  let index = 0
  for (const letter of long) if (letter === short[index]) index += 1
  return index === short.length
}

const pointer = fc.record({
  kind: fc.constant('select' as const),
  anchor: fc.nat(400),
  length: fc.nat(60),
  isRange: fc.boolean(),
})

function select(
  keyboard: Keyboard,
  { anchor, length, isRange }: { anchor: number; length: number; isRange: boolean },
): void {
  const { doc, tr } = keyboard.state()
  const at = (position: number) => doc.resolve(Math.min(position, doc.content.size))
  keyboard.dispatch(
    tr.setSelection(TextSelection.between(at(anchor), at(isRange ? anchor + length : anchor))),
  )
}

const deletingKeys = ['Backspace', 'Delete', 'Mod-Backspace', 'Mod-Delete', 'Enter'] as const

describe('whatever is typed', () => {
  it('moves no letter to another part by deleting', () => {
    const step = fc.oneof(
      pointer,
      fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom(...deletingKeys.slice(0, 4)) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const keyboard = open(full())
        for (const one of steps) {
          if (one.kind === 'select') {
            select(keyboard, one)
            continue
          }
          const { $from, empty } = keyboard.state().selection
          const dissolves =
            empty &&
            one.key.endsWith('Backspace') &&
            $from.parent.type.name === 'sectionHeading' &&
            $from.parentOffset === 0
          const before = lettersByPart(keyboard.state().doc)
          keyboard.press(one.key)
          keyboard.state().doc.check()
          if (dissolves) continue
          for (const [part, letters] of lettersByPart(keyboard.state().doc))
            expect(
              isSubsequence(letters.replaceAll('\n', ''), (before.get(part) ?? '').replaceAll('\n', '')),
              `${part} after ${one.key}`,
            ).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the release within its grammar, with one id for each block, and undo brings all of it back', () => {
    const keys = [
      ...editorCommands.flatMap(({ keys: all }) => all),
      ...deletingKeys,
      'Tab',
      'Shift-Tab',
      'Mod-a',
    ].filter((key) => !['Mod-z', 'Shift-Mod-z', 'Mod-y'].includes(key))
    const step = fc.oneof(
      { weight: 3, arbitrary: pointer },
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom(...keys) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('text' as const),
          text: fc.constantFrom('x', ', ', 'e\u0301', '- ', '## ', '1. '),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('paste' as const), from: fc.nat(300), length: fc.nat(200) }),
      },
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const keyboard = open(full())
        const first = keyboard.state().doc
        for (const one of steps) {
          if (one.kind === 'select') select(keyboard, one)
          else if (one.kind === 'key') keyboard.press(one.key)
          else if (one.kind === 'text') keyboard.type(one.text)
          else {
            const { doc } = keyboard.state()
            const from = Math.min(one.from, doc.content.size)
            keyboard.dispatch(
              pasteSlice(keyboard.state(), doc.slice(from, Math.min(from + one.length, doc.content.size))),
            )
          }
          const parsed = parseRelease(keyboard.state().doc.toJSON())
          expect(parsed.ok ? 'fits' : parsed.failure.detail, JSON.stringify(one)).toBe('fits')
          expect(doublesIn(keyboard.state().doc)).toEqual([])
        }
        for (let count = 0; count < 200; count += 1) keyboard.press('Mod-z')
        expect(keyboard.state().doc.toJSON()).toEqual(first.toJSON())
      }),
      { numRuns: 300 },
    )
  })
})

function doublesIn(doc: Node): readonly unknown[] {
  const ids: unknown[] = []
  doc.descendants((node) => {
    if (node.type.spec.attrs?.id !== undefined) ids.push(node.attrs.id)
    return !node.isTextblock
  })
  return ids.filter((id, index) => id === null || ids.indexOf(id) !== index)
}
