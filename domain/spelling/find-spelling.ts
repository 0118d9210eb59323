import type { Node } from 'prosemirror-model'
import { byNode } from '../document/by-node'
import { textBlocks } from '../document/text-blocks'
import { contextOf, type Finding } from '../findings/finding'
import type { LocalText } from '../language'
import type { Dictionary } from '../import/damage/lexicon'

const reason: LocalText = {
  de: 'Dieses Wort steht in keinem Wörterbuch und ist kein Hauswort.',
  en: 'This word is in no dictionary and is no word of the house.',
}

interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Addresses, and what has digits or signs inside: no dictionary has them. */
const noProse = /(?<!\S)\S*(?:@|:\/\/|www\.|\.\p{Ll}{2,}\/)\S*/gu
const wordPattern =
  /(?<![\p{L}\p{M}\p{N}_@/#&])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}_@/])/gu

/** The words of a block that a dictionary can be asked about, with their places in its text. */
const wordsIn = byNode((node): readonly Word[] => {
  const words: Word[] = []
  let from = 0
  node.forEach((child) => {
    const text = child.text ?? ''
    // Names, links and what is in another language are not read.
    if (!child.marks.some(({ type }) => /^(?:link|language|speaker)$/.test(type.name))) {
      const prose = text.replace(noProse, (address) => ' '.repeat(address.length))
      for (const { index, 0: word } of prose.matchAll(wordPattern))
        if (word.length > 1 && !/^\p{Lu}{2,}(?:s|n|en)?$/u.test(word))
          words.push({ text: word, from: from + index, to: from + index + word.length })
    }
    from += child.nodeSize
  })
  return joined(node, words)
})

/** A word whose letters have several marks is one word: it is left out rather than read in pieces. */
function joined(node: Node, words: readonly Word[]): readonly Word[] {
  const text = node.textContent
  return words.filter(
    ({ from, to }) => !/\p{L}/u.test(text[from - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[to] ?? ''),
  )
}

/** The words of those whom the release quotes: names that no dictionary has to know. */
function namesIn(release: Node): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (name: unknown): void => {
    if (typeof name === 'string') for (const [word] of name.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) names.add(word)
  }
  release.descendants((node) => {
    for (const { type, attrs } of node.marks) if (type.name === 'quotation') add(attrs.speaker)
    if (node.marks.some(({ type }) => type.name === 'speaker')) add(node.text)
    return true
  })
  return names
}

const isNameOf = (names: ReadonlySet<string>, word: string): boolean =>
  names.has(word) || names.has(word.replace(/['’]?s$/u, ''))

/** Unknown words beyond which a text is in another language than it says: marking every word would tell nobody anything. */
const mostUnknown = 2000

/**
 * Words of a release that its language's dictionary does not know. Hints that stand in nobody's way, without proposals:
 * those are asked for where somebody wants them. Nothing is found in words that the dictionary was not yet asked about,
 * and nothing at all in a text of which more than 2,000 words are unknown.
 */
export function findSpelling(
  release: Node,
  { has }: Dictionary,
  isRight: (word: string) => boolean,
): readonly Finding[] {
  const names = namesIn(release)
  const findings: Finding[] = []
  for (const { node, index, name, text } of textBlocks(release)) {
    for (const { text: word, from, to } of wordsIn(node)) {
      if (has(word) !== false || isRight(word) || isNameOf(names, word)) continue
      if (findings.length === mostUnknown) return []
      findings.push({
        id: 'spelling.unknown-word',
        severity: 'hint',
        acceptable: false,
        text: word,
        place: { block: index, part: name, from, to },
        reason,
        proposals: [],
        context: contextOf(text, from, to),
      })
    }
  }
  return findings
}
