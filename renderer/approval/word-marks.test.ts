import { expect, it } from 'vitest'
import { headline, lead, paragraph, release } from '../../domain/document/builders'
import { markWords } from './word-marks'

const marked = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const build = (texts: readonly string[]) =>
    release(
      {},
      headline('Brücke'),
      ...texts.map((text, index) => (index === 0 ? lead(text) : paragraph(text))),
    )
  return markWords(build(before), build(after)).map((words) =>
    words
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`))
      .join(''),
  )
}

it('marks a comma that came with the word before it', () => {
  expect(marked(['Die Brücke die 2019 schloss öffnet.'], ['Die Brücke, die 2019 schloss öffnet.'])).toEqual([
    'Die [-Brücke ][+Brücke, ]die 2019 schloss öffnet.',
  ])
})

it('shows only the words around a change', () => {
  const words = 'eins zwei drei vier fünf sechs sieben acht neun zehn'
  expect(marked([`${words} alt ${words}`], [`${words} neu ${words}`])).toEqual([
    '… fünf sechs sieben acht neun zehn [-alt ][+neu ]eins zwei drei vier fünf sechs … ',
  ])
})

it('says nothing of blocks that are the same, and keeps changes of different places apart', () => {
  expect(marked(['Eins.', 'Zwei.', 'Drei.'], ['Eins!', 'Zwei.', 'Drei!'])).toEqual([
    '[-Eins.][+Eins!]',
    '[-Drei.][+Drei!]',
  ])
})

it('shows a paragraph that is new', () => {
  expect(marked(['Eins.'], ['Eins.', 'Neu dazu.'])).toEqual(['[+Neu dazu.]'])
})
