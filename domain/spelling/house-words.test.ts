import { expect, it } from 'vitest'
import { houseWord, isHouseWord } from './house-words'

const words = new Set(['Hafenlotse', 'nordhavener'])

it.each(['Hafenlotse', 'Hafenlotses', 'Nordhavener', 'nordhavener'])(
  'knows %s as a word of the house',
  (word) => {
    expect(isHouseWord(words, word)).toBe(true)
  },
)

it.each(['hafenlotse', 'Hafenlotsen', 'Nordhaven'])('does not know %s', (word) => {
  expect(isHouseWord(words, word)).toBe(false)
})

it.each([
  [' Ho\u0308rfleck ', 'Hörfleck'],
  ['B2B', 'B2B'],
  ['zwei Wörter', null],
  ['', null],
  ['…', null],
])('keeps “%s” as %s', (written, kept) => {
  expect(houseWord(written)).toBe(kept)
})
