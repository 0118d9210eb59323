import { fail, ok, type Result } from '../result'
import { compileExpression, escapeExpression, BudgetSpent, type Budget } from './expression/match'
import { parseExpression } from './expression/syntax'
import type { ExpressionFault, SearchFailure, SearchQuery } from './query'
import { alikeSigns } from './alike-signs'

/** A passage that the query finds in one text: UTF-16 offsets, never empty. */
export interface TextHit {
  readonly from: number
  readonly to: number
  /** What the groups of an expression found, the whole hit first; of plain words only the hit. */
  readonly groups: readonly (string | null)[]
  /** Groups of an expression that have a name. */
  readonly names: ReadonlyMap<string, number>
}

/**
 * A query made ready: finds all its hits in a text, in order, none overlapping another. An expression takes its steps
 * from the budget, or from one of its own for this text.
 */
export type Search = (text: string, budget?: Budget) => Result<readonly TextHit[], SearchFailure>

/** Steps that an expression may take in one text block, before it is given up: some tenths of a second. */
const stepsPerText = 2_000_000

const noNames: ReadonlyMap<string, number> = new Map()

/**
 * Makes a query ready. No words find nothing. Plain words are found with any of the signs that look alike (no-break
 * spaces, typographic quotation marks, hyphens); an expression is taken as it is written.
 */
export function prepareSearch(query: SearchQuery): Result<Search, SearchFailure> {
  const words = query.words.normalize('NFC')
  if (words === '') return ok(() => ok([]))
  return query.isExpression ? prepareExpression(words, query) : ok(preparePlain(words, query))
}

function preparePlain(words: string, { matchesCase, wholeWord }: SearchQuery): Search {
  const pattern = new RegExp(
    [...words].map((sign) => alikeSigns(sign) ?? escapeExpression(sign)).join(''),
    matchesCase ? 'gu' : 'giu',
  )
  return (text) => {
    const hits: TextHit[] = []
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const [hit] = found
      const { index: from } = found
      const to = from + hit.length
      if (!wholeWord || isWholeWord(text, from, to)) hits.push({ from, to, groups: [hit], names: noNames })
      else pattern.lastIndex = from + (text.codePointAt(from) === text.charCodeAt(from) ? 1 : 2)
    }
    return ok(hits)
  }
}

function prepareExpression(
  source: string,
  { matchesCase, wholeWord }: SearchQuery,
): Result<Search, SearchFailure> {
  const fault = faultOf(source)
  if (fault !== null) return fail({ kind: 'expressionInvalid', fault })
  const expression = parseExpression(source)
  const find = compileExpression(expression, !matchesCase)
  return ok((text, budget = { left: stepsPerText }) => {
    const hits: TextHit[] = []
    let from = 0
    while (from <= text.length) {
      const found = findWithin(find, text, from, budget)
      if (found === 'spent') return fail({ kind: 'expressionTooCostly' })
      if (found === null) break
      const { from: start, to: end, groups } = found
      const isHit = end > start && (!wholeWord || isWholeWord(text, start, end))
      if (isHit) hits.push({ from: start, to: end, groups, names: expression.names })
      from = isHit ? end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
    }
    return ok(hits)
  })
}

function findWithin(find: ReturnType<typeof compileExpression>, text: string, from: number, budget: Budget) {
  try {
    return find(text, from, budget)
  } catch (error) {
    // Too many rounds of a group also end at the limit of the call stack, which is a RangeError.
    if (error instanceof BudgetSpent || error instanceof RangeError) return 'spent'
    throw error
  }
}

/** What the engine's message says, by the words that only it has. */
const messages: readonly (readonly [string, ExpressionFault])[] = [
  ['Unterminated group', 'openGroup'],
  ["Unmatched ')'", 'unopenedGroup'],
  ['Unterminated character class', 'openClass'],
  ['Lone quantifier brackets', 'openClass'],
  ['Nothing to repeat', 'nothingToRepeat'],
  ['quantifier', 'quantifier'],
  ['escape', 'escape'],
  [String.raw`\ at end`, 'escape'],
  ['property name', 'escape'],
  ['out of order', 'range'],
]

/** What is wrong with an expression; null for a good one. */
function faultOf(source: string): ExpressionFault | null {
  try {
    new RegExp(source, 'u')
    return null
  } catch (error) {
    // The message repeats the source, so only what stands behind it counts.
    const message = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ')) : ''
    return messages.find(([words]) => message.includes(words))?.[1] ?? 'other'
  }
}

const letterBefore = /[\p{L}\p{M}\p{N}_]$/u
const letterBehind = /^[\p{L}\p{M}\p{N}_]/u

function isWholeWord(text: string, from: number, to: number): boolean {
  return (
    !letterBefore.test(text.slice(Math.max(0, from - 2), from)) && !letterBehind.test(text.slice(to, to + 2))
  )
}
