import { describe, expect, it } from 'vitest'
import { paragraph } from '../../../domain/document/builders'
import { sentenceAt } from './focus-light'

const text = 'Der Hafen wächst. Ein Kai kommt! Und dann?'
const block = paragraph(text)
const sentence = (place: number): string => text.slice(...sentenceAt(block, place, 'de')).trim()

describe('the sentence that is lit', () => {
  it.each([
    [0, 'Der Hafen wächst.'],
    [5, 'Der Hafen wächst.'],
    [18, 'Ein Kai kommt!'],
    [text.length, 'Und dann?'],
  ])('with the cursor at %i', (place, expected) => {
    expect(sentence(place)).toBe(expected)
  })

  it('is nothing in an empty block, and all of it in a language that nobody knows', () => {
    expect(sentenceAt(paragraph(), 0, 'de')).toEqual([0, 0])
    expect(sentenceAt(paragraph('Eins. Zwei.'), 8, '!')).toEqual([0, 11])
  })
})
