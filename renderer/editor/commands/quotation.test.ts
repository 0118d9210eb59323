import { describe, expect, it } from 'vitest'
import type { Node } from '@tiptap/pm/model'
import { headline, link, paragraph as p, quotation, release } from '../../../domain/document/builders'
import { open, type Keyboard } from '../testing/keyboard'
import { setLink, unsetLink } from './marks'
import { quotedPersonAt, setQuotation, unsetQuotation } from './quotation'
import { setReleaseAttribute } from './release-attribute'

const doc = (...content: readonly Node[]): Node => release({}, headline('H'), ...content)
const body = (keyboard: Keyboard): string => keyboard.state().doc.child(1).toString()
const ina = { speaker: 'Ina Vogt', role: 'Leiterin' }

describe('a quotation in the text', () => {
  it.each([
    ['the selected words', p('Sie sagte |ja| dazu'), 'paragraph("Sie sagte ", quotation("ja"), " dazu")'],
    [
      'no quotation marks or spaces at its ends',
      p('Sie sagte| „ja“ |dazu'),
      'paragraph("Sie sagte „", quotation("ja"), "“ dazu")',
    ],
    [
      'the words between the marks around the cursor',
      p('Sie: „Ja, ge|rne“, dann'),
      'paragraph("Sie: „", quotation("Ja, gerne"), "“, dann")',
    ],
    [
      'English marks',
      p('She said “yes, g|ladly”.'),
      'paragraph("She said “", quotation("yes, gladly"), "”.")',
    ],
  ])('covers %s', (_name, paragraph, shown) => {
    const keyboard = open(doc(paragraph))
    expect(setQuotation(ina)(keyboard.state(), keyboard.dispatch)).toBe(true)
    expect(body(keyboard)).toBe(shown)
    expect(quotedPersonAt(keyboard.state())).toEqual(ina)
  })

  it('takes another person with the cursor in it', () => {
    const keyboard = open(doc(p('Sie: „', quotation('Ja|', ina), '“')))
    setQuotation({ speaker: ' U\u0308n ', role: '' })(keyboard.state(), keyboard.dispatch)
    expect(quotedPersonAt(keyboard.state())).toEqual({ speaker: 'Ün', role: null })
  })

  it('is not made where nothing is quoted', () => {
    const keyboard = open(doc(p('Sie sag|te ja')))
    expect(setQuotation(ina)(keyboard.state(), keyboard.dispatch)).toBe(false)
  })

  it('does not grow with what is typed behind it', () => {
    const keyboard = open(doc(p('„', quotation('Ja'), '|“')))
    expect(body(keyboard.type('x'))).toBe('paragraph("„", quotation("Ja"), "x“")')
  })

  it('is taken back with the cursor in it', () => {
    const keyboard = open(doc(p('„', quotation('J|a', ina), '“')))
    unsetQuotation(keyboard.state(), keyboard.dispatch)
    expect(body(keyboard)).toBe('paragraph("„Ja“")')
  })
})

describe('a link', () => {
  it('is set to an allowed address and taken away', () => {
    const keyboard = open(doc(p('|Findbuch|')))
    expect(setLink(' https://example.org/ ')(keyboard.state(), keyboard.dispatch)).toBe(true)
    expect(body(keyboard)).toBe('paragraph(link("Findbuch"))')
    unsetLink(keyboard.state(), keyboard.dispatch)
    expect(body(keyboard)).toBe('paragraph("Findbuch")')
  })

  it('gets another address with the cursor in it', () => {
    const keyboard = open(doc(p(link('https://example.org', 'Find|buch'))))
    expect(setLink('mailto:presse@example.org')(keyboard.state(), keyboard.dispatch)).toBe(true)
    expect(keyboard.state().doc.child(1).child(0).marks[0]?.attrs.href).toBe('mailto:presse@example.org')
  })

  it.each(['javascript:alert(1)', 'example.org', ''])('is refused to "%s"', (href) => {
    const keyboard = open(doc(p('|Findbuch|')))
    expect(setLink(href)(keyboard.state(), keyboard.dispatch)).toBe(false)
  })
})

describe('an attribute of the release', () => {
  it('is set and undone like text', () => {
    const keyboard = open(doc(p('a|')))
    expect(setReleaseAttribute('number', '12/26')(keyboard.state(), keyboard.dispatch)).toBe(true)
    expect(keyboard.state().doc.attrs.number).toBe('12/26')
    expect(keyboard.press('Mod-z').state().doc.attrs.number).toBeNull()
  })

  it('is refused where the grammar refuses it', () => {
    const keyboard = open(doc(p('a|')))
    expect(setReleaseAttribute('issueDate', '2026-02-30')(keyboard.state(), keyboard.dispatch)).toBe(false)
  })

  it('is put into normalisation form C', () => {
    const keyboard = open(doc(p('a|')))
    setReleaseAttribute('teaser', 'u\u0308')(keyboard.state(), keyboard.dispatch)
    expect(keyboard.state().doc.attrs.teaser).toBe('ü')
  })
})
