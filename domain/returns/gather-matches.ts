import { commonRuns } from '../revision/compare/common-runs'
import { commonWordsOf, numbering, wordSetOf } from '../revision/compare/words'

/** A word of a text, with the paragraph that it stands in. */
export interface PlacedWord {
  readonly text: string
  readonly paragraph: number
}

/** A word that is in both texts, by its place in each. */
export interface WordPair {
  readonly old: number
  readonly fresh: number
}

/** So much of what a paragraph had in common with several must one of them have, to be the one. */
const enough = 0.7

/**
 * Gathers the words of a paragraph that came back where they were found in several that do not follow each other: of
 * paragraphs much alike any may have its words, and those between would be struck. It is the one with most of its words.
 */
export function gatherMatches(
  pairs: readonly WordPair[],
  olds: readonly PlacedWord[],
  news: readonly PlacedWord[],
): readonly WordPair[] {
  const used = new Set(pairs.map(({ old }) => olds[old]?.paragraph))
  const isApart = (one: number, other: number): boolean =>
    olds.some(({ paragraph }) => paragraph > one && paragraph < other && !used.has(paragraph))
  const gathered: WordPair[] = []
  for (const own of byParagraph(pairs, news)) {
    const [first, last] = [own[0], own.at(-1)]
    const paragraphs = [...new Set(own.map(({ old }) => olds[old]?.paragraph ?? 0))]
    const [lowest, highest] = [Math.min(...paragraphs), Math.max(...paragraphs)]
    if (first === undefined || last === undefined || !isApart(lowest, highest)) {
      gathered.push(...own)
      continue
    }
    const paragraph = news[first.fresh]?.paragraph
    const isOwn = (word: PlacedWord): boolean => word.paragraph === paragraph
    const best = nearest(news.filter(isOwn), paragraphs, olds)
    const from = (gathered.at(-1)?.old ?? -1) + 1
    const next = pairs.find(({ fresh }) => fresh > last.fresh)?.old ?? olds.length
    const again = alignWithin(
      { words: olds, from, to: next, isOwn: (word) => word.paragraph === best },
      { words: news, from: 0, to: news.length, isOwn },
    )
    gathered.push(...(again.length >= own.length * enough ? again : own))
  }
  return gathered
}

/** The pairs of each paragraph that came back, in its order. */
function byParagraph(pairs: readonly WordPair[], news: readonly PlacedWord[]): readonly WordPair[][] {
  const found: { readonly paragraph: number; readonly pairs: WordPair[] }[] = []
  for (const pair of pairs) {
    const paragraph = news[pair.fresh]?.paragraph ?? 0
    const last = found.at(-1)
    if (last?.paragraph === paragraph) last.pairs.push(pair)
    else found.push({ paragraph, pairs: [pair] })
  }
  return found.map((one) => one.pairs)
}

function nearest(
  words: readonly PlacedWord[],
  paragraphs: readonly number[],
  olds: readonly PlacedWord[],
): number {
  const setOf = (some: readonly PlacedWord[]): ReturnType<typeof wordSetOf> =>
    wordSetOf(some.map(({ text }) => text).join(' '))
  const own = setOf(words)
  const shareOf = (paragraph: number): number =>
    commonWordsOf(own, setOf(olds.filter((word) => word.paragraph === paragraph)))
  return paragraphs.reduce((best, one) => (shareOf(one) > shareOf(best) ? one : best))
}

interface Stretch {
  readonly words: readonly PlacedWord[]
  readonly from: number
  readonly to: number
  readonly isOwn: (word: PlacedWord) => boolean
}

function alignWithin(old: Stretch, fresh: Stretch): readonly WordPair[] {
  const number = numbering()
  const placesIn = ({ words, from, to, isOwn }: Stretch): readonly number[] =>
    words.flatMap((word, place) => (place >= from && place < to && isOwn(word) ? [place] : []))
  const [oldPlaces, freshPlaces] = [placesIn(old), placesIn(fresh)]
  const numbersOf = ({ words }: Stretch, places: readonly number[]): number[] =>
    places.map((place) => number(words[place]?.text ?? ''))
  return commonRuns(numbersOf(old, oldPlaces), numbersOf(fresh, freshPlaces)).flatMap((run) =>
    Array.from({ length: run.length }, (_none, index) => ({
      old: oldPlaces[run.old + index] ?? 0,
      fresh: freshPlaces[run.new + index] ?? 0,
    })),
  )
}
