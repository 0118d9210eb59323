import { expect, it } from 'vitest'
import { headline, lead, paragraph as p, release } from '../../../domain/document/builders'
import { newReleaseOf } from '../../../domain/kinds/new-release'
import { promptOf } from '../../../domain/kinds/prompts'
import { open } from '../testing/keyboard'
import { changeKind, unexpectedParts } from './change-kind'

const text = (...content: Parameters<typeof release>[1][]) => release({}, headline('Titel|'), ...content)

it('keeps every word and says which part is unexpected now', () => {
  const keyboard = open(text(lead('Der Kern.'), p('Mehr.')))
  changeKind('statement')(keyboard.state(), keyboard.dispatch)
  const { doc } = keyboard.state()
  expect(doc.attrs.kind).toBe('statement')
  expect(doc.textContent).toBe('TitelDer Kern.Mehr.')
  expect(unexpectedParts(doc, 'statement')).toEqual(['lead'])
})

it('takes empty parts along and brings those that the kind requires', () => {
  const keyboard = open(text(lead(), p('Mehr.')))
  changeKind('statement')(keyboard.state(), keyboard.dispatch)
  expect(keyboard.state().doc.toString()).toBe('release(headline("Titel"), paragraph("Mehr."))')
  expect(unexpectedParts(keyboard.state().doc, 'statement')).toEqual([])
  changeKind('pressRelease')(keyboard.state(), keyboard.dispatch)
  expect(keyboard.state().doc.toString()).toBe('release(headline("Titel"), lead, paragraph("Mehr."))')
})

it('opens an empty release as a new one of its kind, in one step to undo', () => {
  const keyboard = open(newReleaseOf({ kind: 'pressRelease', language: 'de' }))
  for (const kind of ['invitation', 'correction', 'statement', 'advisory'] as const) {
    changeKind(kind)(keyboard.state(), keyboard.dispatch)
    expect(keyboard.state().doc.toString()).toBe(newReleaseOf({ kind, language: 'de' }).toString())
  }
  keyboard.press('Mod-z')
  expect(keyboard.state().doc.attrs.kind).not.toBe('advisory')
})

it('keeps what a block asks for with its first half when it is split', () => {
  const keyboard = open(newReleaseOf({ kind: 'statement', language: 'de' }))
  changeKind('advisory')(keyboard.state(), keyboard.dispatch)
  const asking: unknown[] = []
  keyboard.state().doc.descendants((node, position) => {
    if (promptOf(node) !== null && asking.length === 0) {
      asking.push(position)
      keyboard.dispatch(
        keyboard
          .state()
          .tr.insertText('Montag', position + 1)
          .split(position + 4),
      )
    }
  })
  const asked: (string | undefined)[] = []
  keyboard.state().doc.descendants((node) => {
    if (['Mon', 'tag'].includes(node.textContent) && node.isTextblock) asked.push(promptOf(node)?.text)
  })
  expect(asked).toEqual(['Wochentag, Datum, Uhrzeit, Einlass', undefined])
})
