import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { quotesOf } from '../document/quotes'
import { textBlocks } from '../document/text-blocks'
import { compareReleases } from '../revision/compare/compare-releases'
import { changeIds } from '../revision/compare/change-ids'
import { takeOverWords, type TakenOver } from './take-over-words'

const said = { speaker: 'Hanna Albrecht', role: 'Baudezernentin' }
const release = build.release(
  { language: 'de' },
  build.headline('Die Aller-Brücke ist wieder frei'),
  build.lead('Seit heute früh rollen wieder Autos über den Fluss.'),
  build.paragraph('Die Arbeiten kosteten 4,2 Millionen Euro. ', build.strong('Sie dauerten zwei Jahre.')),
  build.paragraph('„', build.quotation('Wir haben lange gerechnet', said), '“, sagte Albrecht.'),
  build.section(
    build.sectionHeading('Zahlen'),
    build.bulletList(
      build.listItem(build.paragraph('zwölf Pfeiler')),
      build.listItem(build.paragraph('84 Meter')),
    ),
  ),
)
const lines = (...changes: readonly (readonly [string, string])[]): readonly string[] =>
  textBlocks(release).map(({ text }) => changes.reduce((line, [from, to]) => line.replace(from, to), text))
const take = (reply: readonly string[]): TakenOver =>
  takeOverWords({ lines: reply, reading: 'logical' }, release)
const wordsIn = (document: ReleaseNode): readonly string[] => textBlocks(document).map(({ text }) => text)

describe('the words of a reply', () => {
  it('are put where they stand, within their paragraph', () => {
    const reply = lines(
      ['früh', 'Morgen um sechs'],
      ['Fluss.', 'Fluss. Die Stadt dankt allen.'],
      ['wieder frei', 'frei'],
      ['84 Meter', 'rund 86 Meter'],
    )
    const { document, left, taken } = take(reply)
    expect(left).toEqual([])
    expect(taken).toBe(4)
    expect(wordsIn(document)).toEqual(reply)
  })

  it('keep the marks around them, and a quote is still a quote of its speaker', () => {
    const { document } = take(lines(['zwei Jahre', 'drei Jahre'], ['lange gerechnet', 'genau gerechnet']))
    expect(quotesOf(document)).toMatchObject([
      { text: 'Wir haben genau gerechnet', speaker: 'Hanna Albrecht' },
    ])
    expect(textBlocks(document)[2]?.node.lastChild).toMatchObject({
      text: 'Sie dauerten drei Jahre.',
      marks: [{ type: { name: 'strong' } }],
    })
    const behind = take(lines(['gerechnet“, sagte', 'gerechnet“, erklärte'])).document
    expect(quotesOf(behind)).toMatchObject([{ text: 'Wir haben lange gerechnet' }])
  })

  it('are found among what a mail adds: a greeting, quoting signs of its own and a signature', () => {
    const reply = [
      'Liebe Frau Winter, einverstanden, nur eine Zahl stimmt nicht:',
      ...lines(['4,2 Millionen', '4,6 Millionen'], ['„', '"'], ['“', '"']).map((line) =>
        line === '84 Meter' ? `• ${line}` : line,
      ),
      'Mit freundlichen Grüßen, Büro der Ministerin',
    ]
    const { document, taken, left } = take(reply)
    expect([taken, left]).toEqual([1, []])
    expect(wordsIn(document)).toEqual(lines(['4,2 Millionen', '4,6 Millionen']))
  })

  it('that are a paragraph of their own, or leave one out, are told and not put in', () => {
    const own = [...lines()]
    own.splice(3, 1, 'Auch die Feuerwehr war da.', own[3] ?? '')
    expect(take(own)).toMatchObject({ taken: 0, left: [{ found: 'Auch die Feuerwehr war da.' }] })
    const without = lines().filter((line) => line !== 'zwölf Pfeiler')
    const { document, left } = take(without)
    expect(document.eq(release)).toBe(true)
    expect(left).toMatchObject([{ expected: 'zwölf Pfeiler', found: '' }])
  })

  it('that may be a greeting or a signature are not put in the place of the first or the last word', () => {
    const [first = '', ...others] = lines()
    const reply = ['Nur das eine noch', first.replace('Die ', ''), ...others]
    expect(take(reply)).toMatchObject({ taken: 0, left: [{ expected: 'Die', found: 'noch' }] })
    expect(take([first.replace('Die', 'Eine'), ...others])).toMatchObject({ taken: 1, left: [] })
  })

  it('change nothing where they are the same', () => {
    expect(take(lines()).document.eq(release)).toBe(true)
  })

  it('come out as they were written, wherever words are exchanged, added or deleted, or are told', () => {
    let told = 0
    const edit = fc.record({
      block: fc.nat(6),
      word: fc.nat(20),
      kind: fc.constantFrom('exchange', 'add', 'delete'),
    })
    fc.assert(
      fc.property(fc.uniqueArray(edit, { selector: ({ block }) => block, maxLength: 5 }), (edits) => {
        const reply = lines().map((line, block) => {
          const change = edits.find((one) => one.block === block)
          const words = line.split(' ')
          if (change === undefined) return line
          // What stands before the first word may as well be a greeting.
          const at = block === 0 ? 1 + (change.word % (words.length - 1)) : change.word % words.length
          const other = `anders${String(block)}`
          if (change.kind === 'add') words.splice(at, 0, other)
          else if (change.kind === 'exchange' || words.length < 3) words.splice(at, 1, other)
          else words.splice(at, 1)
          return words.join(' ')
        })
        const { document, left } = take(reply)
        const put = wordsIn(document)
        if (left.length === 0) expect(put).toEqual(reply)
        else told += 1
        put.forEach((line, block) => expect([lines()[block], reply[block]]).toContain(line))
        if (left.length === 0 && edits.length > 0)
          expect(changeIds(compareReleases(release, document)).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
    expect(told).toBeLessThan(15)
  })
})
