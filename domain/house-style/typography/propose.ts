import { apostrophes } from './apostrophe'
import { dashes } from './dash'
import { doubleSpaces } from './double-space'
import { ellipses } from './ellipsis'
import { minusSigns } from './minus'
import { multiplications } from './multiplication'
import { noBreakSpaces } from './no-break-space'
import { quotationMarks } from './quotation-marks'
import { ranges } from './range'
import type { Mend, TypographyRule } from './rule'
import { signSpacing } from './sign-spacing'
import { singleQuotationMarks } from './single-quotation-marks'
import type { TypographyStyle } from './style'

/** Every rule, in the order in which the mends of one are seen by the next. */
export const typographyRules: readonly TypographyRule[] = [
  doubleSpaces,
  singleQuotationMarks,
  apostrophes,
  quotationMarks,
  ellipses,
  dashes,
  ranges,
  minusSigns,
  multiplications,
  signSpacing,
  noBreakSpaces,
]

/** A text and what must hold of each of its characters. */
export interface Passage {
  readonly text: string
  /** A number a run of equal marks: a mend never reaches over the edge of one. */
  readonly runs: (place: number) => number
  readonly isProtected: (place: number) => boolean
}

/** A mend together with the rule that asked for it first. */
export interface ProposedMend extends Mend {
  readonly rule: TypographyRule
}

/** A character of the text, or what stands in the place of some. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly run: number
  readonly isProtected: boolean
  readonly rule: TypographyRule | null
}

/** Mends make room for mends (two spaces become one, and that one no-break); more turns than these are never needed. */
const turns = 4

/**
 * All mends of a passage, in their order, without overlap. Put in together they leave nothing to propose: what one
 * rule writes is read by the others before anything is proposed.
 */
export function proposeMends(passage: Passage, style: TypographyStyle): readonly ProposedMend[] {
  let draft: Draft | null = null
  for (let turn = 0; turn < turns; turn += 1) {
    const before: Draft | null = draft
    for (const rule of typographyRules) {
      const mends = rule.find(draft?.text ?? passage.text, style)
      // Most rules find nothing in most blocks, so the pieces are made only when one does.
      if (mends.length > 0) draft = applyMends(draft ?? draftOf(passage), mends, rule)
    }
    if (draft === before) break
  }
  return (draft?.pieces ?? []).flatMap((piece) =>
    piece.rule === null ? [] : narrowed(piece, piece.rule, passage.text),
  )
}

/** A text on its way to a mended one. */
interface Draft {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const draftOf = ({ text, runs, isProtected }: Passage): Draft => ({
  text,
  pieces: Array.from({ length: text.length }, (_, place) => ({
    from: place,
    to: place + 1,
    text: text[place] ?? '',
    run: runs(place),
    isProtected: isProtected(place),
    rule: null,
  })),
})

/** The same draft where none of the mends may be put in. */
function applyMends(draft: Draft, mends: readonly Mend[], rule: TypographyRule): Draft {
  const { pieces } = draft
  const result: Piece[] = []
  let index = 0
  let place = 0
  let isChanged = false
  for (const mend of mends) {
    while (index < pieces.length && place + (pieces[index]?.text.length ?? 0) <= mend.from) {
      const piece = pieces[index]
      if (piece !== undefined) result.push(piece)
      place += piece?.text.length ?? 0
      index += 1
    }
    const start = place
    const touched: Piece[] = []
    while (index < pieces.length && place < mend.to) {
      const piece = pieces[index]
      if (piece !== undefined) touched.push(piece)
      place += piece?.text.length ?? 0
      index += 1
    }
    const joined = join(touched, mend, start, rule)
    isChanged ||= joined !== null
    result.push(...(joined === null ? touched : [joined]))
  }
  if (!isChanged) return draft
  result.push(...pieces.slice(index))
  return { text: result.map(({ text }) => text).join(''), pieces: result }
}

/** One piece in the place of those that a mend touches, or null where it may not be. */
function join(touched: readonly Piece[], mend: Mend, start: number, rule: TypographyRule): Piece | null {
  const [first] = touched
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return null
  if (touched.some(({ run, isProtected }) => run !== first.run || isProtected)) return null
  const old = touched.map(({ text }) => text).join('')
  const text = old.slice(0, mend.from - start) + mend.text + old.slice(mend.to - start)
  if (text === old) return null
  return { from: first.from, to: last.to, text, run: first.run, isProtected: false, rule: first.rule ?? rule }
}

/** What is equal at both ends is left out; a place to insert at takes the character before it (or behind it) along. */
function narrowed(piece: Piece, rule: TypographyRule, whole: string): readonly ProposedMend[] {
  const old = whole.slice(piece.from, piece.to)
  const { text } = piece
  if (old === text) return []
  let start = 0
  while (start < old.length && start < text.length && old[start] === text[start]) start += 1
  let end = 0
  while (end < old.length - start && end < text.length - start && old.at(-1 - end) === text.at(-1 - end))
    end += 1
  if (start === old.length - end) {
    if (start > 0) start -= 1
    else end -= 1
  }
  return [{ from: piece.from + start, to: piece.to - end, text: text.slice(start, text.length - end), rule }]
}
