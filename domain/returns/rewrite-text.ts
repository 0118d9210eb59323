import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { isAllowedLink } from '../document/attributes'
import { schema, type MarkName } from '../document/schema'
import { commonRuns } from '../revision/compare/common-runs'
import { numbering, tokensOf } from '../revision/compare/words'
import type { LineRun } from './sent-text'

/** A text as it went out, and as it came back. */
export interface TextReturn {
  readonly sent: readonly LineRun[]
  readonly returned: readonly LineRun[]
}

/**
 * A text block with the letters that came back. What stayed keeps its marks, those that no office program knows among
 * them; what was set otherwise is marked so where the grammar has such a mark; new words take the marks that go on
 * over the place where they stand.
 */
export function rewriteText(node: Node, { sent, returned }: TextReturn): Node {
  const before = lettersOf(sent)
  const after = lettersOf(returned)
  const [old, fresh] = [textOf(before), textOf(after)]
  const places = placesInNode(node, old)
  if (places === null) return plainText(node, after)
  if (old === fresh && before.every((letter, at) => isSetAlike(letter, after[at]))) return node
  const kept = keptLetters(old, fresh)
  const written: Written[] = []
  for (const [at, letter] of after.entries()) {
    const from = kept[at]
    const place = from === undefined ? undefined : places[from]
    if (from === undefined || place === undefined)
      written.push({ text: letter.text, marks: null, letter, at })
    else written.push(...keptText(node, places, from, restyle(node, before[from], letter)))
  }
  const marked = withMarks(node, written, replacedMarks(node, kept, places))
  return node.type.create(node.attrs, joined(node, marked), node.marks)
}

/** A new text block with these words. */
export function newText(type: Node['type'], runs: readonly LineRun[]): Node {
  return plainText(type.create(), trimmed(lettersOf(runs)))
}

/** A UTF-16 unit with how it is set. */
interface Letter extends Omit<LineRun, 'text'> {
  readonly text: string
}

/** A letter of the new text; null marks are those of what stands around. */
interface Written {
  readonly text: string
  readonly marks: readonly Mark[] | null
  readonly letter: Letter | null
  /** Which letter of the new text it is. */
  readonly at: number
}

const lettersOf = (runs: readonly LineRun[]): readonly Letter[] =>
  runs.flatMap(({ text, ...set }) =>
    tidy(text)
      .split('')
      .map((unit) => ({ text: unit, ...set })),
  )

/** Line breaks and tabs are no letters of a release, and soft hyphens were none of what went out. */
const tidy = (text: string): string => text.replace(/[\t\n\v\f\r]/g, ' ').replace(/\u00ad/g, '')

const textOf = (letters: readonly Letter[]): string => letters.map(({ text }) => text).join('')

const trimmed = (letters: readonly Letter[]): readonly Letter[] => {
  const text = textOf(letters)
  const from = text.length - text.trimStart().length
  return letters.slice(from, from + text.trim().length)
}

const isSetAlike = (one: Letter, other: Letter | undefined): boolean =>
  other?.strong === one.strong && one.emphasis === other.emphasis && one.href === other.href

/** For each letter of the text as it went out where it stands in the block: soft hyphens and second blanks do not go out. */
function placesInNode(node: Node, sent: string): readonly number[] | null {
  const text = node.textContent
  const places: number[] = []
  let place = 0
  for (let at = 0; at < sent.length; at += 1) {
    while (text[place] === '\u00ad') place += 1
    const isBlank = /[ \t\n\v\f\r]/.test(text[place] ?? '')
    if (!(text[place] === sent[at] || (sent[at] === ' ' && isBlank))) return null
    places.push(place)
    place += 1
    if (isBlank && sent[at + 1] !== ' ') while (/[ \t\n\v\f\r\u00ad]/.test(text[place] ?? '')) place += 1
  }
  places.push(text.length)
  return places
}

/** For each letter of the new text which one of the old text it is. */
function keptLetters(old: string, fresh: string): readonly (number | undefined)[] {
  const number = numbering()
  const [oldTokens, newTokens] = [tokensOf(old), tokensOf(fresh)]
  const starts = (tokens: readonly string[]): readonly number[] => {
    let place = 0
    return tokens.map((token) => (place += token.length) - token.length)
  }
  const [oldStarts, newStarts] = [starts(oldTokens), starts(newTokens)]
  const kept = Array.from<number | undefined>({ length: fresh.length })
  for (const run of commonRuns(oldTokens.map(number), newTokens.map(number)))
    for (let index = 0; index < run.length; index += 1) {
      const token = oldTokens[run.old + index] ?? ''
      for (let unit = 0; unit < token.length; unit += 1)
        kept[(newStarts[run.new + index] ?? 0) + unit] = (oldStarts[run.old + index] ?? 0) + unit
    }
  return kept
}

/** What of the block stands at a letter that stayed, what did not go out behind it included. */
function keptText(
  node: Node,
  places: readonly number[],
  at: number,
  changeMarks: (marks: readonly Mark[]) => readonly Mark[],
): readonly Written[] {
  const from = places[at] ?? 0
  const to = Math.max(from + 1, places[at + 1] ?? from + 1)
  return node.content
    .cut(from, to)
    .content.map((part) => ({ text: part.text ?? '', marks: changeMarks(part.marks), letter: null, at }))
}

const allows = (node: Node, name: MarkName): boolean => node.type.allowsMarkType(schema.marks[name])

/** Puts a letter's new setting into its marks, where the block has such marks. */
function restyle(
  node: Node,
  before: Letter | undefined,
  after: Letter,
): (marks: readonly Mark[]) => readonly Mark[] {
  return (marks) => {
    let changed = marks
    for (const name of ['strong', 'emphasis'] as const)
      if (before !== undefined && before[name] !== after[name] && allows(node, name)) {
        const mark = schema.marks[name].create()
        changed = after[name] ? mark.addToSet(changed) : mark.removeFromSet(changed)
      }
    if (before !== undefined && before.href !== after.href && allows(node, 'link'))
      changed = linked(schema.marks.link.removeFromSet(changed), after.href)
    return changed
  }
}

const linked = (marks: readonly Mark[], href: string | null): readonly Mark[] =>
  href !== null && isAllowedLink(href) ? schema.marks.link.create({ href }).addToSet(marks) : marks

const aroundMarks: ReadonlySet<string> = new Set(['quotation', 'speaker', 'role', 'language'])

/** For each stretch of new letters the marks that all of the letters had in whose place it stands. */
function replacedMarks(
  node: Node,
  kept: readonly (number | undefined)[],
  places: readonly number[],
): (at: number) => readonly Mark[] | null {
  return (at) => {
    let first = at
    while (first > 0 && kept[first - 1] === undefined) first -= 1
    let last = at
    while (last < kept.length && kept[last] === undefined) last += 1
    const from = first === 0 ? 0 : (places[(kept[first - 1] ?? -1) + 1] ?? 0)
    const to = last === kept.length ? node.content.size : (places[kept[last] ?? 0] ?? 0)
    if (from >= to) return null
    const [only, ...others] = node.content.cut(from, to).content.map(({ marks }) => marks)
    if (only === undefined) return null
    return only.filter((mark) => others.every((marks) => mark.isInSet(marks)))
  }
}

/** Gives new letters their marks. */
function withMarks(
  node: Node,
  written: readonly Written[],
  marksAt: (at: number) => readonly Mark[] | null,
): readonly Written[] {
  let known: { readonly until: number; readonly marks: readonly Mark[] } | null = null
  return written.map((part, index) => {
    if (part.marks !== null || part.letter === null) return part
    if (known === null || index >= known.until) {
      let until = index
      while (written[until]?.marks === null) until += 1
      const [left, right] = [written[index - 1]?.marks ?? [], written[until]?.marks ?? []]
      const goesOn = left.filter((mark) => mark.isInSet(right))
      known = { until, marks: (marksAt(part.at) ?? goesOn).filter(({ type }) => aroundMarks.has(type.name)) }
    }
    return { ...part, marks: setMarks(node, part.letter, known.marks) }
  })
}

function setMarks(node: Node, { strong, emphasis, href }: Letter, around: readonly Mark[]): readonly Mark[] {
  let marks = around.filter(({ type }) => node.type.allowsMarkType(type))
  // A speaker's name is set strong without being marked so.
  if (strong && allows(node, 'strong')) marks = [...schema.marks.strong.create().addToSet(marks)]
  if (emphasis && allows(node, 'emphasis')) marks = [...schema.marks.emphasis.create().addToSet(marks)]
  return allows(node, 'link') ? linked(marks, href) : marks
}

function plainText(node: Node, letters: readonly Letter[]): Node {
  const written = letters.map((letter) => ({ text: letter.text, marks: setMarks(node, letter, []) }))
  return node.type.create(node.attrs, joined(node, written), node.marks)
}

/** The letters as text nodes, in normalisation form C, each stretch of the same marks one. */
function joined(node: Node, written: readonly Pick<Written, 'text' | 'marks'>[]): Fragment {
  const parts: { text: string; marks: readonly Mark[] }[] = []
  for (const { text, marks } of written) {
    const last = parts.at(-1)
    if (last !== undefined && sameMarks(last.marks, marks ?? [])) last.text += text
    else parts.push({ text, marks: marks ?? [] })
  }
  return Fragment.fromArray(
    parts
      .filter(({ text }) => text !== '')
      .map(({ text, marks }) => schema.text(text.normalize('NFC'), node.type.allowedMarks(marks))),
  )
}

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  one.length === other.length && one.every((mark, index) => other[index]?.eq(mark) === true)
