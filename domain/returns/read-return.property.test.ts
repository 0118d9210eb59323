import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { canonicalNodeText } from '../revision/canonical-form'
import { arbitraryText, releasesOf } from '../testing/arbitrary-release'
import { readReturn } from './read-return'
import { versionOf } from './return-version'
import type { ReturnedDocument, ReturnedParagraph } from './returned-document'
import { sentText } from './sent-text'
import { plainParagraph, plainRun, returnOf } from './testing/return-of'

const sender = 'Uta Kern'
/** Most changes are tracked by nobody or by whoever sends the file. */
const people = [...Array.from({ length: 8 }, () => [null, sender]).flat(), 'Jaro Tamm']

/** One edit as somebody makes it in an office program, tracked where there is an author. */
interface Edit {
  readonly kind: 'write' | 'strike' | 'replace' | 'add' | 'remove' | 'move'
  readonly at: number
  readonly to: number
  readonly words: string
  readonly author: string | null
}

const arbitraryEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('write', 'strike', 'replace', 'replace', 'add', 'remove', 'move'),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
  words: arbitraryText,
  author: fc.constantFrom(...people),
})

const textOf = ({ runs }: ReturnedParagraph): string => runs.map(({ text }) => text).join('')
const isUntouched = ({ runs, endInserted, endDeleted }: ReturnedParagraph): boolean =>
  endInserted === null &&
  endDeleted === null &&
  runs.every(({ inserted, deleted }) => inserted === null && deleted === null)

function edit(
  document: ReturnedDocument,
  base: ReleaseNode,
  { kind, at, to, words, author }: Edit,
): ReturnedDocument {
  const sent = sentText(base)
  const isBody = (paragraph: ReturnedParagraph): boolean => {
    const block = Number(paragraph.bookmarks[0]?.replace('block', ''))
    return (
      paragraph.shape === 'text' &&
      !Number.isNaN(block) &&
      (sent.unitOf[block] ?? 0) >= sent.frontCount &&
      sent.units[sent.unitOf[block] ?? 0]?.type.name === 'paragraph'
    )
  }
  const { paragraphs } = document
  // A dateline that runs in is parted from its lead anew; its cases stand with the documents of Word.
  const runIn = sent.lines.flatMap(({ block, dateline }) =>
    dateline === null ? [] : `block${String(block)}`,
  )
  const own = paragraphs.filter(
    (paragraph) =>
      paragraph.bookmarks.length > 0 &&
      isUntouched(paragraph) &&
      !paragraph.bookmarks.some((name) => runIn.includes(name)),
  )
  const chosen = kind === 'add' || kind === 'remove' || kind === 'move' ? own.filter(isBody) : own
  const target = chosen[at % Math.max(1, chosen.length)]
  if (target === undefined) return document
  const index = paragraphs.indexOf(target)
  const put = (...others: readonly ReturnedParagraph[]): ReturnedDocument => ({
    ...document,
    paragraphs: [...paragraphs.slice(0, index), ...others, ...paragraphs.slice(index + 1)],
  })
  const text = textOf(target)
  const [from, until] = [at % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b) as [
    number,
    number,
  ]
  const cut = (start: number, end: number) => {
    let place = 0
    return target.runs.flatMap((run) => {
      const begin = place
      place += run.text.length
      const part = run.text.slice(Math.max(0, start - begin), Math.max(0, end - begin))
      return part === '' ? [] : [{ ...run, text: part }]
    })
  }
  const struck = author === null ? [] : cut(from, until).map((run) => ({ ...run, deleted: author }))
  const written = {
    ...plainRun({ text: words, strong: false, emphasis: false, href: null }),
    inserted: author,
  }
  const leavesWords = (runs: readonly { readonly text: string }[]): boolean =>
    runs.some((run) => run.text.trim() !== '')
  switch (kind) {
    case 'write':
      return put({ ...target, runs: [...cut(0, from), written, ...cut(from, text.length)] })
    case 'replace':
      return put({ ...target, runs: [...cut(0, from), ...struck, written, ...cut(until, text.length)] })
    case 'strike':
      return leavesWords([...cut(0, from), ...cut(until, text.length)])
        ? put({ ...target, runs: [...cut(0, from), ...struck, ...cut(until, text.length)] })
        : document
    case 'add': {
      const fresh = plainParagraph(words)
      if (author === null) return put(target, fresh)
      // The end of the first one is the new one; the old end stands behind the new words.
      const tracked = fresh.runs.map((run) => ({ ...run, inserted: author }))
      return put({ ...target, endInserted: author }, { ...fresh, runs: tracked })
    }
    case 'remove':
      if (author === null) return put()
      return put({
        ...target,
        runs: target.runs.map((run) => ({ ...run, deleted: author })),
        endDeleted: author,
      })
    case 'move': {
      const others = [...paragraphs.slice(0, index), ...paragraphs.slice(index + 1)]
      const places = others.flatMap((other, place) => (isBody(other) ? [place] : []))
      const place = places[to % Math.max(1, places.length)]
      if (place === undefined) return document
      return { ...document, paragraphs: [...others.slice(0, place + 1), target, ...others.slice(place + 1)] }
    }
  }
}

const wordsOf = (lines: readonly { readonly text: string }[]): readonly string[] =>
  lines
    .map(({ text }) =>
      text
        .normalize('NFC')
        .replace(/[ \t]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')

const wordsOfRelease = (release: ReleaseNode): readonly string[] =>
  wordsOf(sentText(release).lines.filter(({ block }) => block !== null))

const wordsOfReturn = (document: ReturnedDocument, base: ReleaseNode, keeps: (author: string) => boolean) => {
  const around = new Set(
    sentText(base)
      .lines.filter(({ block }) => block === null)
      .map(({ text }) => text),
  )
  return wordsOf(
    versionOf(document, keeps).filter(({ text, bookmarks }) => bookmarks.length > 0 || !around.has(text)),
  )
}

describe('what comes back', () => {
  it('of a text that nobody touched is nothing', () => {
    fc.assert(
      fc.property(releasesOf(arbitraryText), (base) => {
        expect(readReturn(base, returnOf(base), sender)).toEqual({ changes: [], threads: [], remarks: [] })
      }),
      { numRuns: 30 },
    )
  })

  it('holds that somebody struck a paragraph whole which others had written anew', () => {
    const { release, headline, lead, paragraph } = schema.nodes
    const base = release.create(null, [
      headline.create(null, schema.text('Neue Fähre für Altufer')),
      lead.create(null, schema.text('Die Fähre fährt ab Mai jede halbe Stunde.')),
      paragraph.create(null, schema.text('Die Rampe ist neu.')),
    ])
    const sent = returnOf(base)
    const returned: ReturnedDocument = {
      ...sent,
      paragraphs: sent.paragraphs.map((one) =>
        textOf(one) === 'Die Rampe ist neu.'
          ? {
              ...one,
              endDeleted: 'Jaro Tamm',
              runs: [
                {
                  ...plainRun({ text: 'Kinder fahren frei.', strong: false, emphasis: false, href: null }),
                  deleted: 'Jaro Tamm',
                },
              ],
            }
          : one,
      ),
    }
    const { changes } = readReturn(base, returned, sender)
    expect(changes.map(({ name }) => name)).toEqual([sender, 'Jaro Tamm'])
    expect(wordsOfRelease(changes[0]?.changed ?? base)).toContain('Kinder fahren frei.')
    expect(wordsOfRelease(changes[1]?.changed ?? base)).toHaveLength(2)
  })

  it('holds, for each person, exactly the words that they left: 2,000 edits', () => {
    fc.assert(
      fc.property(
        releasesOf(arbitraryText),
        fc.array(arbitraryEdit, { minLength: 20, maxLength: 20 }),
        (base, edits) => {
          const returned = edits.reduce((document, one) => edit(document, base, one), returnOf(base))
          const { changes } = readReturn(base, returned, sender)
          const untracked = wordsOfReturn(returned, base, () => false)
          for (const name of new Set([...people.filter((person) => person !== null)])) {
            const change = changes.find((one) => one.name === name)
            const expected = wordsOfReturn(returned, base, (author) => author === name)
            if (change === undefined) {
              expect(expected).toEqual(name === sender ? wordsOfRelease(base) : untracked)
              continue
            }
            expect(canonicalNodeText(change.base)).not.toBe(canonicalNodeText(change.changed))
            if (name === sender || wordsOfRelease(change.base).join('\n') !== wordsOfRelease(base).join('\n'))
              expect(wordsOfRelease(change.changed)).toEqual(expected)
            change.changed.check()
          }
        },
      ),
      { numRuns: 100, endOnFailure: true },
    )
  }, 300_000)
})
