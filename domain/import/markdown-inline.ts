import { isAllowedLink } from '../document/attributes'
import type { InlineSpan, Passage, Range } from './passage'

const combining = /^\p{M}/u

/**
 * Takes Markdown's signs out of a passage: strong, emphasis, links and escapes. What the signs said becomes spans,
 * the signs are listed by their place in the file; every other character stays.
 */
export function readMarkdownInline(passage: Passage): Passage {
  const spans: InlineSpan[] = []
  const cuts: Range[] = []
  const isCut = new Uint8Array(passage.text.length)
  const cut = (from: number, to: number): void => {
    cuts.push({ from, to })
    isCut.fill(1, from, to)
  }
  readLinks(passage.text, spans, cut)
  readDelimiters(passage.text, cuts, spans, cut)
  for (const { index } of passage.text.matchAll(/\\(?=[!-/:-@[-`{-~])/g))
    if (isCut[index] !== 1) cut(index, index + 1)
  // A mark that would then stand on another letter has to keep the sign between them.
  const kept = cuts.filter(({ to }) => !combining.test(passage.text.slice(to, to + 2)))
  return removeCuts(passage, spans, kept)
}

function readLinks(text: string, spans: InlineSpan[], cut: (from: number, to: number) => void): void {
  for (const match of text.matchAll(
    /!?\[([^[\]]+)\]\((\S[^\s)]{0,2000})(?:\s+"[^"]*")?\)|<((?:https?:\/\/|mailto:)[^\s<>]+)>/g,
  )) {
    const { index, 0: whole, 1: label, 2: target, 3: direct } = match
    if (direct !== undefined) {
      cut(index, index + 1)
      cut(index + whole.length - 1, index + whole.length)
      if (isAllowedLink(direct))
        spans.push({ mark: { href: direct }, from: index + 1, to: index + 1 + direct.length })
    } else if (label !== undefined && target !== undefined && isAllowedLink(target)) {
      const start = index + whole.indexOf('[') + 1
      cut(index, start)
      cut(start + label.length, index + whole.length)
      if (!whole.startsWith('!'))
        spans.push({ mark: { href: target }, from: start, to: start + label.length })
    }
  }
}

const delimiters: readonly (readonly [
  pattern: RegExp,
  length: number,
  marks: readonly ('strong' | 'emphasis')[],
])[] = [
  [/(?<![\\*])\*\*\*(?=[^\s*])((?:[^*\\]|\\.)*[^\s*])\*\*\*(?!\*)/g, 3, ['strong', 'emphasis']],
  [/(?<![\\*])\*\*(?=[^\s*])((?:[^*\\]|\\.|\*(?!\*))*?[^\s*])\*\*(?!\*)/g, 2, ['strong']],
  [/(?<![\\_\p{L}\p{N}])__(?=[^\s_])((?:[^_\\]|\\.)*[^\s_])__(?![_\p{L}\p{N}])/gu, 2, ['strong']],
  [/(?<![\\*\p{N}])\*(?=[^\s*])((?:[^*\\]|\\.)*[^\s*])\*(?![*\p{N}])/gu, 1, ['emphasis']],
  [/(?<![\\_\p{L}\p{N}])_(?=[^\s_])((?:[^_\\]|\\.)*[^\s_])_(?![_\p{L}\p{N}])/gu, 1, ['emphasis']],
]

function readDelimiters(
  text: string,
  cuts: readonly Range[],
  spans: InlineSpan[],
  cut: (from: number, to: number) => void,
): void {
  // Signs that were read are blotted out, so that the shorter patterns do not read them again.
  let rest = blot(text, cuts)
  for (const [pattern, length, marks] of delimiters) {
    const read: Range[] = []
    for (const { index, 0: whole } of rest.matchAll(pattern)) {
      const end = index + whole.length
      read.push({ from: index, to: index + length }, { from: end - length, to: end })
      for (const mark of marks) spans.push({ mark, from: index + length, to: end - length })
    }
    for (const { from, to } of read) cut(from, to)
    rest = blot(rest, read)
  }
}

/** Puts a sign that means nothing in the place of each range; the ranges are in order. */
function blot(text: string, ranges: readonly Range[]): string {
  const parts: string[] = []
  let place = 0
  for (const { from, to } of ranges) {
    parts.push(text.slice(place, from), '\ue000'.repeat(to - from))
    place = to
  }
  return parts.join('') + text.slice(place)
}

function removeCuts(passage: Passage, spans: readonly InlineSpan[], cuts: readonly Range[]): Passage {
  const sorted = [...cuts].sort((a, b) => a.from - b.from)
  const isCut = new Uint8Array(passage.text.length)
  for (const { from, to } of sorted) isCut.fill(1, from, to)
  const moved: number[] = []
  const characters: string[] = []
  const at: number[] = []
  for (let place = 0; place <= passage.text.length; place += 1) {
    moved.push(characters.length)
    if (place === passage.text.length || isCut[place] === 1) continue
    characters.push(passage.text[place] ?? '')
    at.push(passage.at[place] ?? 0)
  }
  const text = characters.join('')
  return {
    text,
    at,
    spans: spans
      .map((span) => ({ ...span, from: moved[span.from] ?? 0, to: moved[span.to] ?? 0 }))
      .filter(({ from, to }) => to > from),
    holes: passage.holes,
    signs: [
      ...passage.signs,
      ...sorted.map(({ from, to }) => ({ from: passage.at[from] ?? 0, to: (passage.at[to - 1] ?? 0) + 1 })),
    ],
  }
}
