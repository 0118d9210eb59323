import { describe, expect, it } from 'vitest'
import {
  attribution,
  headline,
  paragraph,
  quote,
  release,
  role,
  speaker,
  type Content,
} from '../../../domain/document/builders'
import { toggleRole } from '../commands/marks'
import { TextSelection } from '@tiptap/pm/state'
import { open, type Keyboard } from '../testing/keyboard'
import { readAttribution } from './attribution-marks'

const withAttribution = (...content: readonly Content[]) =>
  open(release({}, headline('H'), quote(paragraph('a'), attribution(...content))))
const shown = (keyboard: Keyboard): string => keyboard.state().doc.child(1).child(1).toString()

describe('an attribution', () => {
  it.each([
    ['Ute Leidig', [0, 10], null],
    ['Ute Leidig, Ministerin', [0, 10], [12, 22]],
    ['Ute Leidig, Ministerin für Kultur, Bonn', [0, 10], [12, 39]],
    [' Ute , ', [1, 4], null],
    ['', null, null],
    [', Ministerin', null, [2, 12]],
  ])('reads "%s"', (text, person, func) => {
    expect(readAttribution(text)).toEqual({ speaker: person, role: func })
  })

  it('is marked as it is typed', () => {
    expect(shown(withAttribution('|').type('Ina Vogt, Leiterin'))).toBe(
      'attribution(speaker("Ina Vogt"), ", ", role("Leiterin"))',
    )
  })

  it('is marked anew while nobody marked it by hand', () => {
    const keyboard = withAttribution(speaker('Ina'), '|')
    expect(shown(keyboard.type(' Vogt, Chefin'))).toBe(
      'attribution(speaker("Ina Vogt"), ", ", role("Chefin"))',
    )
  })

  it('is left alone once it is marked by hand', () => {
    const keyboard = withAttribution('Referat 3: ', speaker('Ina Vogt'), '|')
    expect(shown(keyboard.type(', Chefin'))).toContain('speaker("Ina Vogt')
    expect(shown(keyboard)).toContain('"Referat 3: "')
  })

  it('takes a mark by hand and keeps it', () => {
    const keyboard = withAttribution('Vogt Chefin|')
    const { doc, tr } = keyboard.state()
    const end = doc.content.size - 2
    keyboard.dispatch(tr.setSelection(TextSelection.create(doc, end - 6, end)))
    toggleRole(keyboard.state(), keyboard.dispatch)
    keyboard.dispatch(keyboard.state().tr.setSelection(TextSelection.create(keyboard.state().doc, end)))
    expect(shown(keyboard.type('x'))).toBe('attribution("Vogt ", role("Chefinx"))')
  })

  it('is undone with the typing, in one step', () => {
    const keyboard = withAttribution('|')
    keyboard.type('Ina, Chefin').press('Mod-z')
    expect(shown(keyboard)).toBe('attribution')
  })

  it('keeps no mark that a name no longer has', () => {
    const keyboard = withAttribution(speaker('Ina'), ', ', role('C|'))
    expect(shown(keyboard.press('Backspace').press('Backspace').press('Backspace'))).toBe(
      'attribution(speaker("Ina"))',
    )
  })
})
