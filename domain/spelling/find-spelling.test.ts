import { expect, it } from 'vitest'
import * as build from '../document/builders'
import { schema } from '../document/schema'
import { findSpelling } from './find-spelling'

const known = new Set(['der', 'Hafen', 'bekommt', 'eine', 'neue', 'Brücke', 'sagte', 'Siehe', "don't"])
const dictionary = { has: (word: string): boolean | null => (word === 'Kran' ? null : known.has(word)) }
const nothing = (): boolean => false
const found = (...content: readonly build.Content[]): readonly string[] =>
  findSpelling(
    build.release({}, build.headline('Hafen'), build.paragraph(...content)),
    dictionary,
    nothing,
  ).map(({ text }) => text)

it('marks a word that the dictionary does not know, with its place', () => {
  const release = build.release({}, build.headline('Hafen'), build.paragraph('der Hafen bekomt eine Brücke'))
  expect(
    findSpelling(release, dictionary, nothing).map(({ id, severity, text, place }) => [
      id,
      severity,
      text,
      place,
    ]),
  ).toEqual([['spelling.unknown-word', 'hint', 'bekomt', { block: 1, part: 'paragraph', from: 10, to: 16 }]])
})

it.each([
  ['what the dictionary was not yet asked about', 'der Kran'],
  [
    'addresses',
    'Siehe https://beispiel.example/haffen und post@haffen.example, www.haffen.example'.replace(' und', ''),
  ],
  ['abbreviations in capitals', 'der THW, LKWs'],
  ['what has digits or signs in it', 'B2B co2 #haffen @haffen'],
  ['words with an apostrophe that it knows', "don't"],
])('marks none of %s', (_what, text) => {
  expect(found(text)).toEqual([])
})

it('marks nothing in links, in other languages and in the names of those who are quoted', () => {
  const foreign = schema.text('ferry', [schema.mark('language', { lang: 'en' })])
  const link = schema.text('haffen', [schema.mark('link', { href: 'https://beispiel.example' })])
  const quotation = schema.text('neue Brücke', [
    schema.mark('quotation', { speaker: 'Ada Wintr', role: null }),
  ])
  expect(found(foreign, schema.text(' '), link, schema.text(' sagte Wintr '), quotation)).toEqual([])
})

it('marks no word that the person passes over', () => {
  const release = build.release({}, build.headline('Hafen'), build.paragraph('Haffen Haffem'))
  expect(findSpelling(release, dictionary, (word) => word === 'Haffen').map(({ text }) => text)).toEqual([
    'Haffem',
  ])
})

it('marks nothing in a long text of another language', () => {
  const textOf = (count: number): readonly string[] => found('haffen '.repeat(count))
  expect(textOf(2000)).toHaveLength(2000)
  expect(textOf(2001)).toEqual([])
})
