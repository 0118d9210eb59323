import type { Node } from 'prosemirror-model'
import { byNode } from './by-node'
import { clustersOf } from './clusters'

/** A text's length as editors count it. */
export interface TextLength {
  /** Characters with spaces, as a reader sees them: an accented letter or a flag is one. */
  readonly characters: number
  readonly words: number
}

export const noLength: TextLength = { characters: 0, words: 0 }

/** Marks that stand on a letter, and signs that join several characters to one. */
const joining = /[\p{M}\u200d\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u

/** The words of one text: each stretch without blanks that has a letter or a digit. */
export const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0

/** The length of one text. */
export const lengthOfText = (text: string): TextLength => ({
  characters: joining.test(text) ? clustersOf(text).length : [...text].length,
  words: wordsIn(text),
})

export const addLengths = (one: TextLength, other: TextLength): TextLength => ({
  characters: one.characters + other.characters,
  words: one.words + other.words,
})

const ofTextBlock = byNode(({ textContent }) => lengthOfText(textContent))

/** The length of a node's text, of which only blocks that changed are read again. What parts blocks is not counted. */
export function lengthOf(node: Node): TextLength {
  if (node.isTextblock) return ofTextBlock(node)
  return node.children.reduce((sum, child) => addLengths(sum, lengthOf(child)), noLength)
}

/** Lines that a text fills in a manuscript with so many characters a line. Nothing is divided but a word longer than a line. */
export function linesOfText(text: string, measure: number): number {
  let lines = 0
  let used = Infinity
  for (const [word] of text.matchAll(/\S+/gu)) {
    const { characters } = lengthOfText(word)
    if (used + 1 + characters <= measure) used += 1 + characters
    else {
      lines += Math.max(1, Math.ceil(characters / measure))
      used = characters % measure === 0 ? measure : characters % measure
    }
  }
  return lines
}

const linesByMeasure = new Map<number, (node: Node) => { readonly lines: number }>()

/** Lines of a node's text blocks, each beginning on a line of its own. */
export function linesOf(node: Node, measure: number): number {
  const ofBlock =
    linesByMeasure.get(measure) ?? byNode(({ textContent }) => ({ lines: linesOfText(textContent, measure) }))
  linesByMeasure.set(measure, ofBlock)
  if (node.isTextblock) return ofBlock(node).lines
  return node.children.reduce((sum, child) => sum + linesOf(child, measure), 0)
}

/**
 * Words a minute that adults read silently, by language: the means of the standardised texts in Trauzettel-Klosinski
 * and Dietz, "Standardized Assessment of Reading Performance: The New International Reading Speed Texts IReST" (2012).
 */
const wordsAMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  sv: 199,
}

/** How long reading takes, in seconds, in a language (BCP 47). */
export const readingSeconds = (words: number, language: string): number =>
  Math.round((words / (wordsAMinute[language.split('-')[0] ?? ''] ?? 190)) * 60)
