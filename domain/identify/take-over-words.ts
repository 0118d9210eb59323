import { Fragment, Slice, type Mark } from 'prosemirror-model'
import { parseRelease, type ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { textBlocks } from '../document/text-blocks'
import { compareWords, type Stretch } from './compare-words'
import { comparedWords } from './compared-words'
import { foldSigns, type TextDifference } from './difference'
import { expectedParts } from './expected-parts'
import type { AskedText } from './identify-text'
import { describeStretch, nearStretches } from './near-text'
import { wordsOf, type Word } from './words'

/** A release with the words that a text has in the place of its own. */
export interface TakenOver {
  readonly document: ReleaseNode
  /** How many places are changed. */
  readonly taken: number
  /** What cannot be put in without guessing: new or missing paragraphs, changes across paragraphs, words of a credit. */
  readonly left: readonly TextDifference[]
}

/**
 * Puts what a text (a reply that quotes the release) says otherwise into the release, word by word, each within its
 * paragraph and with the marks around it. Signs and spaces that mail programs set in their own way stay as they are.
 */
export function takeOverWords(text: AskedText, release: ReleaseNode): TakenOver {
  const { approved, found, isSign } = comparedWords(text, expectedParts(release))
  const places = placesOf(approved, release, text.reading)
  const edits: Edit[] = []
  const left: TextDifference[] = []
  const stretches = nearStretches(alike(approved), alike(found)).filter(({ kind }) => kind === 'changed')
  for (const stretch of stretches.flatMap((one) => byParagraph(one, places, found))) {
    const difference = describeStretch(stretch, approved, found)
    const { kind, expected } = difference
    if (kind === 'spacing' || kind === 'typography' || (expected === '' && isSign(difference.found))) continue
    const edit = editOf(stretch, { places, found, release })
    if (edit === null) left.push(difference)
    else edits.push(edit)
  }
  const changed = edits.reduceRight((document, edit) => makeEdit(document, edit), release)
  const parsed = parseRelease(changed.toJSON())
  // Every edit puts text into a text block, so that no release can come out that is none.
  if (!parsed.ok) throw new Error(parsed.failure.detail)
  return { document: parsed.value, taken: edits.length, left }
}

const alike = (words: readonly Word[]): readonly Word[] =>
  words.map((word) => ({ ...word, key: foldSigns(word.key) }))

/** Where a word stands in a release: its text block, and ProseMirror positions. */
interface WordPlace {
  readonly block: number
  readonly from: number
  readonly to: number
}

/** The place of each word; null for one that stands in no text block, such as a credit. */
function placesOf(
  words: readonly Word[],
  release: ReleaseNode,
  reading: AskedText['reading'],
): readonly (WordPlace | null)[] {
  const located = textBlocks(release)
    .filter(({ ancestors }) => !ancestors.includes('mediaContact'))
    .flatMap(({ index, start, text }) =>
      [...text.matchAll(/\S+/gu)].flatMap((match) => {
        const [word] = wordsOf([match[0]], reading)
        const from = start + match.index
        return word === undefined ? [] : [{ key: word.key, block: index, from, to: from + match[0].length }]
      }),
    )
  const places: (WordPlace | null)[] = words.map(() => null)
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key)
  for (const { kind, from, to, otherFrom } of compareWords(keys(words), keys(located)))
    if (kind === 'same')
      for (let at = from; at < to; at += 1) places[at] = located[otherFrom + at - from] ?? null
  return places
}

/** A stretch that goes over several paragraphs as one a paragraph, where the text has as many lines there. */
function byParagraph(
  stretch: Stretch,
  places: readonly (WordPlace | null)[],
  found: readonly Word[],
): readonly Stretch[] {
  const own = runsOf(stretch.from, stretch.to, (at) => places[at]?.block)
  const others = runsOf(stretch.otherFrom, stretch.otherTo, (at) => found[at]?.line)
  const { to, otherTo } = stretch
  // Words that begin the line of the next paragraph were put in before it.
  const begun = others.at(-1)
  const isBegun =
    begun !== undefined &&
    own.length > 0 &&
    found[begun[0]]?.line !== found[begun[0] - 1]?.line &&
    found[otherTo]?.line === found[otherTo - 1]?.line &&
    places[to]?.block !== places[to - 1]?.block
  if (isBegun)
    return [
      ...byParagraph({ ...stretch, otherTo: begun[0] }, places, found),
      { kind: 'changed', from: to, to, otherFrom: begun[0], otherTo },
    ]
  if (own.length < 2 || own.length !== others.length) return [stretch]
  return own.map(([from, to], index) => {
    const [otherFrom, otherTo] = others[index] ?? [stretch.otherTo, stretch.otherTo]
    return { kind: 'changed', from, to, otherFrom, otherTo }
  })
}

/** Stretches of indices that have the same in common. */
function runsOf(
  from: number,
  to: number,
  of: (at: number) => number | undefined,
): readonly (readonly [from: number, to: number])[] {
  const starts = [from]
  for (let at = from + 1; at < to; at += 1) if (of(at) !== of(at - 1)) starts.push(at)
  return from === to ? [] : starts.map((start, index) => [start, starts[index + 1] ?? to])
}

/** Puts a text in the place of a stretch by ProseMirror positions. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

interface Sides {
  readonly places: readonly (WordPlace | null)[]
  readonly found: readonly Word[]
  readonly release: ReleaseNode
}

/** How a changed stretch is put into the release; null where that would be a guess. */
function editOf({ from, to, otherFrom, otherTo }: Stretch, { places, found, release }: Sides): Edit | null {
  const words = found
    .slice(otherFrom, otherTo)
    .map(({ shown }) => shown)
    .join(' ')
    .normalize('NFC')
  const [before, after] = [places[from - 1] ?? null, places[to] ?? null]
  if (from === to) {
    const lineOf = (at: number): number | undefined => found[at]?.line
    const isBehind = before !== null && lineOf(otherFrom) === lineOf(otherFrom - 1)
    const isBefore = after !== null && lineOf(otherTo - 1) === lineOf(otherTo)
    if (before !== null && (before.block === after?.block || (isBehind && !isBefore)))
      return { from: before.to, to: before.to, text: ` ${words}` }
    return isBefore && !isBehind ? { from: after.from, to: after.from, text: `${words} ` } : null
  }
  const [first, last] = [places[from] ?? null, places[to - 1] ?? null]
  if (first === null || first.block !== last?.block) return null
  const isCutOff =
    (from === 0 && found[otherTo]?.line !== found[otherTo - 1]?.line) ||
    (to === places.length && found[otherFrom - 1]?.line !== found[otherFrom]?.line)
  if (words !== '' && isCutOff) return null
  if (words !== '') return trimmed({ from: first.from, to: last.to, text: words }, release)
  if (before?.block === first.block) return { from: before.to, to: last.to, text: '' }
  return after?.block === last.block ? { from: first.from, to: after.from, text: '' } : null
}

/** Without what is the same at both ends, so that marks which end within a word end where they did. */
function trimmed({ from, to, text }: Edit, release: ReleaseNode): Edit {
  const before = release.textBetween(from, to)
  const isSame = (at: number, other: number): boolean =>
    foldSigns(before.charAt(at)) === foldSigns(text.charAt(other))
  const most = Math.min(before.length, text.length)
  let [start, end] = [0, 0]
  while (start < most && isSame(start, start)) start += 1
  while (end < most - start && isSame(before.length - 1 - end, text.length - 1 - end)) end += 1
  return { from: from + start, to: to - end, text: text.slice(start, text.length - end) }
}

function makeEdit(release: ReleaseNode, { from, to, text }: Edit): ReleaseNode {
  const content = text === '' ? Fragment.empty : Fragment.from(schema.text(text, marksFor(release, from, to)))
  return release.replace(from, to, new Slice(content, 0, 0))
}

/** The marks that both ends of what is replaced have, or both neighbours of what is put in. */
function marksFor(release: ReleaseNode, from: number, to: number): readonly Mark[] {
  const [one, other] = from === to ? [from - 1, from] : [from, to - 1]
  const [first, last] = [release.nodeAt(one), release.nodeAt(other)]
  if (!first?.isText || !last?.isText) return []
  return first.marks.filter((mark) => mark.isInSet(last.marks))
}
