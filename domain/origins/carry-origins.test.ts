import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../testing/seed-properties'
import { seededNumbers } from '../testing/seeded-numbers'
import { carryOrigins, type Act, type TextWithOrigins } from './carry-origins'
import { isSameOrigin, type Origin } from './origin'
import { lengthOfRuns, wholeRun } from './origin-runs'
import { knownWordsOf, type BlockText, type ReleaseOrigins } from './release-origins'
import { readOrigins, writeOrigins } from './stored-origins'

const day = '2026-11-24'
const file: Origin = {
  ...{ kind: 'imported', file: 'Meldung.docx', hash: null, paragraph: 3 },
  ...{ person: 'ada', day },
}
const ada: Origin = { kind: 'written', person: 'ada', day }
const ben: Origin = { kind: 'written', person: 'ben', day }
const web: Origin = { kind: 'pasted', source: 'web', person: 'ada', day }

const block = (id: string | null, text: string): BlockText => ({ id, text })
const from = (origin: Origin, ...texts: readonly BlockText[]): TextWithOrigins => ({
  texts,
  origins: { blocks: texts.map(({ text }) => wholeRun(text, origin)), gone: [] },
})

const next = (before: TextWithOrigins, act: Act, ...texts: readonly BlockText[]): TextWithOrigins => ({
  texts,
  origins: carryOrigins(before, texts, act),
})

/** The words of a text, each stretch behind the name of its origin. */
function told({ texts, origins }: TextWithOrigins): readonly string[] {
  return texts.map(({ text }, index) => {
    let start = 0
    return (origins?.blocks[index] ?? [])
      .map(({ length, origin }) => {
        start += length
        return `${nameOf(origin)}[${text.slice(start - length, start)}]`
      })
      .join('')
  })
}

function nameOf(origin: Origin): string {
  if (origin.kind === 'written') return origin.person ?? 'nobody'
  return origin.kind === 'imported' ? 'file' : origin.kind
}

const sentence = 'Der Kreis baut die Uferstrecke bis Ostern aus.'

/** Words of letters and of one length, so that none is another with letters put in. */
const numbered = (letter: string, number: number): string =>
  `${letter}${[...String(number).padStart(4, '0')].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')}q`

describe('the origin of words', () => {
  it('is whose words they are: the typed ones of who typed, the others as before', () => {
    const before = from(file, block('a', sentence), block('b', 'Zweiter Absatz.'))
    const after = next(
      before,
      { origin: ada },
      block('a', `${sentence} Das freut alle.`),
      before.texts[1] as BlockText,
    )
    expect(told(after)).toEqual([`file[${sentence}]ada[ Das freut alle.]`, 'file[Zweiter Absatz.]'])
  })

  it('is told of letters that are put into a word, and of a word that becomes another', () => {
    const before = from(file, block('a', 'Die Stad wird größer'))
    const mended = next(before, { origin: ada }, block('a', 'Die Stadt wird größer'))
    expect(told(mended)).toEqual(['file[Die Stad]ada[t]file[ wird größer]'])
    const after = next(mended, { origin: ben }, block('a', 'Die Stadt wurde größer'))
    expect(told(after)).toEqual(['file[Die Stad]ada[t]file[ ]ben[wurde]file[ größer]'])
  })

  it('stays when a block is moved, also to another id', () => {
    const before = from(file, block('a', sentence), block('b', 'Zweiter Absatz hier.'))
    const moved = next(before, { origin: ada }, block('x', 'Zweiter Absatz hier.'), block('a', sentence))
    expect(told(moved)).toEqual(['file[Zweiter Absatz hier.]', `file[${sentence}]`])
  })

  it('stays when a block is split and when two are joined, without a space between them too', () => {
    const before = from(file, block('a', sentence))
    const split = next(
      before,
      { origin: ada },
      block('a', 'Der Kreis baut die Uferstrecke'),
      block('b', ' bis Ostern aus.'),
    )
    expect(told(split)).toEqual(['file[Der Kreis baut die Uferstrecke]', 'file[ bis Ostern aus.]'])
    const joined = next(split, { origin: ben }, block('a', 'Der Kreis baut die Uferstreckebis Ostern aus.'))
    expect(told(joined)).toEqual(['file[Der Kreis baut die Uferstreckebis Ostern aus.]'])
  })

  it('comes back with words that were cut and are put in elsewhere in a later save', () => {
    const before = from(file, block('a', sentence), block('b', 'Zweiter Absatz.'))
    const cut = next(before, { origin: ada }, block('a', 'Der Kreis aus.'), block('b', 'Zweiter Absatz.'))
    const pasted = next(
      cut,
      { origin: ada },
      block('a', 'Der Kreis aus.'),
      block('b', 'Zweiter baut die Uferstrecke bis Ostern Absatz.'),
    )
    expect(told(pasted)[1]).toBe('file[Zweiter baut die Uferstrecke bis Ostern Absatz.]')
  })

  it('comes back with a word that was deleted letter by letter and undone', () => {
    let text = from(file, block('a', 'Der Kreis baut aus'))
    for (const left of ['Der Kreis baut a', 'Der Kreis bau', 'Der Kreis'])
      text = next(text, { origin: ada }, block('a', left))
    expect(told(next(text, { origin: ada }, block('a', 'Der Kreis baut aus')))).toEqual([
      'file[Der Kreis baut aus]',
    ])
  })

  it('is that of whoever types a word anew that had stood in another block', () => {
    const before = from(file, block('a', 'Sehr geehrte Damen'), block('b', 'Text'))
    const deleted = next(before, { origin: ada }, block('a', 'Sehr Damen'), block('b', 'Text'))
    const typed = next(deleted, { origin: ben }, block('a', 'Sehr Damen'), block('b', 'Text geehrte'))
    expect(told(typed)[1]).toBe('file[Text]ben[ geehrte]')
  })

  it('is the paste for pasted words only, whatever is typed in the same save', () => {
    const pasted = 'Zum Verein gehören heute 340 Mitglieder.'
    const brought = [{ text: pasted, runs: wholeRun(pasted, web) }]
    const before = from(file, block('a', sentence), block('b', ''))
    const after = next(
      before,
      { origin: ada, brought },
      block('a', sentence),
      block('b', `${pasted} So steht es dort.`),
    )
    expect(told(after)[1]).toBe(`pasted[${pasted}]ada[ So steht es dort.]`)
  })

  it('is the paste where it takes the place of a paragraph with which it has words in common', () => {
    const fresh = 'Der Verein baut das Haus bis Weihnachten um, sagt Clara Wendt!'
    const brought = [{ text: fresh, runs: wholeRun(fresh, web) }]
    const after = next(
      from(file, block('a', `Am Montag: ${sentence}`)),
      { origin: ada, brought },
      block('a', fresh),
    )
    expect(told(after)).toEqual([`pasted[${fresh}]`])
  })

  it('is that of two pasted words in the midst of a line', () => {
    const brought = [{ text: 'gute Nachricht', runs: wholeRun('gute Nachricht', web) }]
    const after = next(
      from(file, block('a', 'Eine für alle.')),
      { origin: ada, brought },
      block('a', 'Eine gute Nachricht für alle.'),
    )
    expect(told(after)).toEqual(['file[Eine ]pasted[gute Nachricht ]file[für alle.]'])
  })

  it('stays with words that are copied within the release, and is the other release for words from there', () => {
    const other: Origin = { kind: 'pasted', source: 'release', person: 'ada', day }
    const texts = ['die Uferstrecke bis Ostern', 'Worte aus einer anderen Mitteilung']
    const elsewhere = texts.map((text) => ({ text, runs: wholeRun(text, other) }))
    const before = from(file, block('a', sentence), block('b', 'Ende'))
    const after = next(
      before,
      { origin: ada, elsewhere },
      block('a', sentence),
      block('b', `Ende ${texts.join(' ')}`),
    )
    expect(told(after)[1]).toBe(`file[Ende ${texts[0] ?? ''} ]pasted[${texts[1] ?? ''}]`)
  })

  it('is found for a whole book that is pasted as one paragraph over another', () => {
    const book = (letter: string): string =>
      Array.from({ length: 40_000 }, (_unused, at) => numbered(letter, at)).join(' ')
    const fresh = book('n')
    const brought = [{ text: fresh, runs: wholeRun(fresh, web) }]
    const after = next(from(file, block('a', book('w'))), { origin: ada, brought }, block('a', fresh))
    expect(after.origins?.blocks).toEqual([wholeRun(fresh, web)])
  })

  it('is known of a revision whose text is brought back', () => {
    const revision = from(file, block(null, sentence))
    const rewritten = next(
      from(ben, block('a', 'Nur Neues!')),
      { origin: ben },
      block('a', 'Nur Neues, sonst nichts!'),
    )
    const known = knownWordsOf(revision.texts, revision.origins)
    const restored: Origin = { kind: 'restored', revision: 2, person: 'ada', day }
    const back = next(rewritten, { origin: restored, known }, block('a', `${sentence} Ende.`))
    expect(told(back)).toEqual([`file[${sentence}]restored[ Ende.]`])
  })

  it('does not know a text that nobody kept origins of, and says so', () => {
    const after = next(
      { texts: [block('a', sentence)], origins: null },
      { origin: ada },
      block('a', `${sentence} Neu.`),
    )
    expect(told(after)).toEqual([`unknown[${sentence}]ada[ Neu.]`])
  })

  it('does not keep what people take out of their own words as they write', () => {
    const before = from(ada, block('a', 'Das ist mein Satz'))
    expect(next(before, { origin: ada }, block('a', 'Das ist')).origins?.gone).toEqual([])
    expect(next(before, { origin: ben }, block('a', 'Das ist')).origins?.gone).toHaveLength(1)
  })
})

const origins = [file, ada, ben, web] as const

/** A text of words that are all different, so that each can be told from the others. */
const arbitraryWorded = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(...origins)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lengths): TextWithOrigins => {
    let word = 0
    const texts = lengths.map(([length], index) =>
      block(`b${String(index)}`, Array.from({ length }, () => numbered('w', (word += 1))).join(' ')),
    )
    const blocks = texts.map(({ text }, index) => wholeRun(text, lengths[index]?.[1] ?? file))
    return { texts, origins: { blocks, gone: [] } }
  })

/** Each word of a text with its origin; null where it has several. */
function wordOrigins({ texts, origins: known }: TextWithOrigins): ReadonlyMap<string, Origin | null> {
  const found = new Map<string, Origin | null>()
  for (const [index, { text }] of texts.entries()) {
    const letters = (known?.blocks[index] ?? []).flatMap(({ length, origin }) =>
      Array<Origin>(length).fill(origin),
    )
    for (const { 0: word, index: at } of text.matchAll(/\S+/gu)) {
      const [first, ...rest] = letters.slice(at, at + word.length)
      found.set(word, first !== undefined && rest.every((one) => isSameOrigin(one, first)) ? first : null)
    }
  }
  return found
}

const covers = ({ texts, origins: known }: TextWithOrigins): boolean =>
  known?.blocks.length === texts.length &&
  texts.every(({ text }, index) => lengthOfRuns(known.blocks[index] ?? []) === text.length)

/** Changes a text somewhere, as people do. */
function edit(texts: readonly BlockText[], seed: number, number: number): readonly BlockText[] {
  const random = seededNumbers(seed)
  const below = (most: number): number => Math.floor(random() * most)
  const at = below(texts.length)
  const words = (texts[at]?.text ?? '').split(' ').filter((word) => word !== '')
  const place = below(words.length + 1)
  const put = (...lines: readonly BlockText[]): readonly BlockText[] => texts.toSpliced(at, 1, ...lines)
  const id = texts[at]?.id ?? null
  const text = (given: readonly string[]): string => given.join(' ')
  switch (below(6)) {
    case 0:
      return put(block(id, text(words.toSpliced(place, 0, numbered('n', number), numbered('m', number)))))
    case 1:
      return put(block(id, text(words.toSpliced(place, 1 + below(4)))))
    case 2:
      return put(block(id, text(words.toSpliced(place, 2, numbered('r', number)))))
    case 3:
      return put(
        block(id, text(words.slice(0, place))),
        block(`s${String(number)}`, text(words.slice(place))),
      )
    case 4: {
      const other = texts[at + 1]
      if (other === undefined) return texts
      return texts.toSpliced(at, 2, block(id, text([...words, other.text].filter((part) => part !== ''))))
    }
    default:
      return texts.toSpliced(at, 1).toSpliced(below(texts.length), 0, ...texts.slice(at, at + 1))
  }
}

describe('any text', () => {
  it('has exactly one origin for each letter, and untouched words keep theirs, over 1,000 edits', () => {
    const random = seededNumbers(7)
    let text = fc.sample(arbitraryWorded, { numRuns: 1, seed: 3 })[0] as TextWithOrigins
    for (let number = 0; number < 1000; number += 1) {
      const before = wordOrigins(text)
      const after = next(text, { origin: ben }, ...edit(text.texts, Math.floor(random() * 1e9), number))
      expect(covers(after)).toBe(true)
      const wrong = [...wordOrigins(after)].filter(([word, origin]) => {
        const kept = before.get(word) ?? ben
        return origin === null || !isSameOrigin(origin, kept)
      })
      expect(wrong).toEqual([])
      text = after
    }
  })

  it('keeps the origin of each word when blocks are shuffled and lose their ids', () => {
    fc.assert(
      fc.property(arbitraryWorded, fc.integer(), (text, seed) => {
        const random = seededNumbers(seed)
        const shuffled = [...text.texts].sort(() => random() - 0.5).map((one) => block(null, one.text))
        const after = next(text, { origin: ben }, ...shuffled)
        expect(covers(after)).toBe(true)
        expect([...wordOrigins(after)].sort()).toEqual([...wordOrigins(text)].sort())
      }),
    )
  })

  it('is stored and read again as it was', () => {
    fc.assert(
      fc.property(arbitraryWorded, fc.integer(), (text, seed) => {
        const after = next(text, { origin: ben }, ...edit(text.texts, seed, 1))
        expect(readOrigins(writeOrigins(after.origins as ReleaseOrigins))).toEqual(after.origins)
      }),
    )
  })

  it('has an origin for each letter of any signs, whatever it was before', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b ', ' ', '„', '😀', 'é', 'ab', '.'), { maxLength: 14 })
      .map((all) => all.join(''))
    const lines = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', null), line), { maxLength: 4 })
    fc.assert(
      fc.property(lines, lines, line, (old, fresh, pasted) => {
        const texts = old.map(([id, text]) => block(id, text))
        const brought = [{ text: pasted, runs: wholeRun(pasted, web) }]
        const after = next(
          from(file, ...texts),
          { origin: ada, brought },
          ...fresh.map(([id, text]) => block(id, text)),
        )
        expect(covers(after)).toBe(true)
      }),
    )
  })
})
