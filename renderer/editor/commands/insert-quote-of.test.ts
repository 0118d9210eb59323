import { expect, it } from 'vitest'
import { headline, paragraph as p, release } from '../../../domain/document/builders'
import { quotesOf } from '../../../domain/document/quotes'
import { parseRelease } from '../../../domain/document/parse'
import { open, type Keyboard } from '../testing/keyboard'
import { insertQuoteOf } from './insert-quote-of'

const ada = { name: 'Ada Winter', role: 'Leiterin, Abteilung Brücken', organisation: 'Stadt Neuwerth' }
function insert(organisation: string, who = ada): Keyboard {
  const keyboard = open(release({ organisation }, headline('H'), p('Eins.|'), p('Zwei.')))
  insertQuoteOf(who)(keyboard.state(), keyboard.dispatch)
  return keyboard.type('Gut.')
}

it('puts the cursor into the quote, and its speaker and function are known', () => {
  const keyboard = insert('Stadt Neuwerth')
  expect(keyboard.shown()).toContain('paragraph("Eins."), quote(paragraph("Gut.|"), attribution(')
  const parsed = parseRelease(keyboard.state().doc.toJSON())
  if (!parsed.ok) throw new Error(parsed.failure.detail)
  expect(quotesOf(parsed.value)).toMatchObject([
    { text: 'Gut.', speaker: 'Ada Winter', role: 'Leiterin, Abteilung Brücken' },
  ])
})

it('names an organisation that is not the release’s own, and nothing that is not known', () => {
  expect(insert('Kreis Aller').state().doc.textContent).toBe(
    'HEins.Gut.Ada Winter, Leiterin, Abteilung Brücken, Stadt NeuwerthZwei.',
  )
  expect(insert('', { name: 'Bo', role: '', organisation: '' }).state().doc.textContent).toBe(
    'HEins.Gut.BoZwei.',
  )
})

it('is one step to undo', () => {
  const keyboard = open(release({}, headline('H'), p('Eins.|')))
  insertQuoteOf(ada)(keyboard.state(), keyboard.dispatch)
  keyboard.press('Mod-z')
  expect(keyboard.state().doc.textContent).toBe('HEins.')
})
