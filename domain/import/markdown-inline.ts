import { isAllowedLink } from '../document/attributes'
import { namedCharacter } from './damage/named-characters'
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
  const references = findReferences(passage.text).filter(({ from }) => isCut[from] !== 1)
  const rests = references.map(({ from, to }) => ({ from: from + 1, to }))
  const decoded = new Map(references.map(({ from, character }) => [from, character]))
  return removeCuts(passage, spans, [...kept, ...rests], decoded)
}

interface Reference extends Range {
  readonly character: string
}

/**
 * Character references, "&amp;" and "&#72;", with what they stand for: they are text and never signs of Markdown. Those
 * that are escaped or stand in code, unknown names, and marks that would join another letter stay as they are.
 */
function findReferences(text: string): readonly Reference[] {
  if (!text.includes('&')) return []
  const codes = [...text.matchAll(/(`+)[^`]+\1/g)].map(({ index, 0: code }) => ({
    from: index,
    to: index + code.length,
  }))
  return [...text.matchAll(reference)].flatMap(({ index, 0: whole }) => {
    const character = referredCharacter(whole)
    const to = index + whole.length
    const isText =
      character !== null &&
      !/^[\p{M} \u2028\u2029]$/u.test(character) &&
      !combining.test(text.slice(to, to + 2)) &&
      !codes.some((code) => index >= code.from && index < code.to)
    return isText ? [{ from: index, to, character }] : []
  })
}

const form = String.raw`&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));`
const reference = new RegExp(String.raw`(?<!\\)${form}`, 'g')
const wholeReference = new RegExp(`^${form}$`)

/** The character that a whole reference, "&amp;" or "&#x48;", stands for in NFC; null where it is none. */
export function referredCharacter(whole: string): string | null {
  const [, decimal, hexadecimal, name] = wholeReference.exec(whole) ?? []
  if (name !== undefined) return named(name)
  if (decimal !== undefined) return numbered(Number(decimal))
  return hexadecimal === undefined ? null : numbered(parseInt(hexadecimal, 16))
}

const named = (name: string): string | null =>
  name === 'apos' ? "'" : name === 'shy' ? '\u00ad' : namedCharacter(name)

/** A character by its number, as it stands in NFC; null where there is none that a text may have. */
function numbered(code: number): string | null {
  const isCharacter =
    code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0)
  return isCharacter ? String.fromCodePoint(code).normalize('NFC') : null
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

function removeCuts(
  passage: Passage,
  spans: readonly InlineSpan[],
  cuts: readonly Range[],
  decoded: ReadonlyMap<number, string>,
): Passage {
  const sorted = [...cuts].sort((a, b) => a.from - b.from)
  const isCut = new Uint8Array(passage.text.length)
  for (const { from, to } of sorted) isCut.fill(1, from, to)
  const moved: number[] = []
  const characters: string[] = []
  const at: number[] = []
  for (let place = 0; place <= passage.text.length; place += 1) {
    moved.push(characters.length)
    if (place === passage.text.length || isCut[place] === 1) continue
    const character = decoded.get(place) ?? passage.text[place] ?? ''
    characters.push(...character.split(''))
    for (let unit = 0; unit < character.length; unit += 1) at.push(passage.at[place] ?? 0)
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
