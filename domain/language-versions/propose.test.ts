import { expect, it } from 'vitest'
import { findFacts } from '../revision/facts/find-facts'
import type { Fact } from '../revision/facts/fact'
import { propose } from './propose'

function factIn(language: string, text: string): Fact {
  const [fact] = findFacts(text, { language, surnames: new Set() })
  if (fact === undefined) throw new Error(`There must be a fact in ${text}`)
  return fact
}

it.each([
  ['de', '12,4 Millionen Euro', 'en', '€14.2 million', '€12.4 million'],
  ['de', '12,4 Millionen Euro', 'en', '14.2 million euros', '12.4 million euros'],
  ['de', '12.400.000 Euro', 'en', '€14.2 million', '€12.4 million'],
  ['de', '1.250,50 Euro', 'en', '€1,205.50', '€1,250.50'],
  ['de', '12 Euro', 'en', '€12.50', '€12.00'],
  ['de', '3.215 Menschen', 'en', '3,125 people', '3,215'],
  ['en', '12,750 objects', 'fr', '12 570 objets', '12\u202f750'],
  ['en', '78%', 'de', '87 Prozent', '78 Prozent'],
  ['de', 'zwölf Prozent', 'en', '11 percent', '12 percent'],
  ['de', 'am Dienstag', 'en', 'on Thursday', 'Tuesday'],
  ['de', 'am Dienstag', 'fr', 'Jeudi', 'Mardi'],
  ['de', 'am Dienstag', 'fr', 'jeudi', 'mardi'],
  ['de', 'presse@aller.example', 'en', 'press@aller.example', 'presse@aller.example'],
  ['de', 'www.aller.example/bau', 'en', 'www.aler.example/bau', 'www.aller.example/bau'],
])('where %s says “%s” and %s “%s”, proposes “%s”', (language, said, other, own, expected) => {
  expect(propose(factIn(language, said), factIn(other, own), other)).toBe(expected)
})

it.each([
  ['de', '500 Euro', 'en', '$500'],
  ['de', '20 Prozentpunkte', 'en', '20 percent'],
  ['de', 'am Samstag', 'en', 'on Sundays'],
  ['de', '2. Dezember 2026', 'en', '3 December 2026'],
  ['de', 'elf Leute', 'en', 'twelve people'],
  ['de', '12.345.678 Euro', 'en', '€12 million'],
  ['de', 'www.aller.example/de/bau', 'en', 'www.aler.example/en/works'],
])('where %s says “%s” and %s “%s”, proposes nothing', (language, said, other, own) => {
  expect(propose(factIn(language, said), factIn(other, own), other)).toBeNull()
})
