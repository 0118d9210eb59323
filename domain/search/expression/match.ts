import type { Expression, ExpressionNode } from './syntax'

/** Where an expression matched, with the text of its groups; one that took no part is null. */
export interface ExpressionMatch {
  readonly from: number
  readonly to: number
  readonly groups: readonly (string | null)[]
}

/** How many steps may still be taken; counts down. */
export interface Budget {
  left: number
}

/** Thrown where the budget is used up. */
export class BudgetSpent extends Error {}

type Groups = readonly (readonly [number, number] | null)[]
type Next = (position: number, groups: Groups) => Groups | null
type Matcher = (position: number, groups: Groups, next: Next) => Groups | null

/** Finds the first match at or behind a position, as `RegExp` with the flag `u` (and `i`) does, or null. */
export type Finder = (text: string, from: number, budget: Budget) => ExpressionMatch | null

/**
 * Turns an expression into a finder that counts its steps, for a backtracking `RegExp` cannot be stopped: a pattern
 * such as `(a+)+b` would hold the window for minutes. What one character matches is still asked of `RegExp` itself.
 */
export function compileExpression(
  { root, groups: groupCount, names }: Expression,
  ignoresCase: boolean,
): Finder {
  const flags = ignoresCase ? 'iu' : 'u'
  let text = ''
  let budget: Budget = { left: 0 }

  const step = (): void => {
    budget.left -= 1
    if (budget.left < 0) throw new BudgetSpent()
  }
  const isWordAt = (position: number): boolean =>
    position >= 0 && position < text.length && wordCharacter(flags).test(text[position] ?? '')

  /** Gives the position behind the character, or -1 where it does not match. */
  function character(source: string): (position: number) => number {
    const pattern = new RegExp(`^(?:${source})$`, flags)
    const known = new Map<number, boolean>()
    return (position) => {
      const code = text.codePointAt(position)
      if (code === undefined) return -1
      let isMatch = known.get(code)
      if (isMatch === undefined) {
        isMatch = pattern.test(String.fromCodePoint(code))
        known.set(code, isMatch)
      }
      return isMatch ? position + (code > 0xffff ? 2 : 1) : -1
    }
  }

  function compile(node: ExpressionNode): Matcher {
    switch (node.kind) {
      case 'character': {
        const read = character(node.source)
        return (position, groups, next) => {
          step()
          const end = read(position)
          return end < 0 ? null : next(end, groups)
        }
      }
      case 'sequence':
        return node.parts.map(compile).reduceRight<Matcher>(
          (rest, part) => (position, groups, next) =>
            part(position, groups, (end, found) => rest(end, found, next)),
          (position, groups, next) => next(position, groups),
        )
      case 'choice': {
        const ways = node.ways.map(compile)
        return (position, groups, next) => {
          for (const way of ways) {
            step()
            const found = way(position, groups, next)
            if (found !== null) return found
          }
          return null
        }
      }
      case 'group': {
        const body = compile(node.body)
        return (position, groups, next) =>
          body(position, groups, (end, found) => next(end, found.with(node.index, [position, end])))
      }
      case 'again':
        return again(typeof node.group === 'number' ? node.group : (names.get(node.group) ?? 0))
      case 'edge':
        return (position, groups, next) => (isEdge(node.of, position) ? next(position, groups) : null)
      case 'look':
        return look(node)
      case 'repeat':
        return node.body.kind === 'character' ? run(node, node.body.source) : rounds(node)
    }
  }

  function again(group: number): Matcher {
    return (position, groups, next) => {
      step()
      const range = groups[group] ?? null
      if (range === null) return next(position, groups)
      const wanted = text.slice(...range)
      const end = position + wanted.length
      const isSame = ignoresCase
        ? new RegExp(`^${escapeExpression(wanted)}$`, flags).test(text.slice(position, end))
        : text.startsWith(wanted, position)
      return isSame ? next(end, groups) : null
    }
  }

  function isEdge(of: 'start' | 'end' | 'word' | 'noWord', position: number): boolean {
    if (of === 'start') return position === 0
    if (of === 'end') return position === text.length
    return (isWordAt(position - 1) !== isWordAt(position)) === (of === 'word')
  }

  function look({ isAhead, isWanted, body }: Extract<ExpressionNode, { kind: 'look' }>): Matcher {
    const inner = compile(body)
    const ahead = (position: number, groups: Groups) => inner(position, groups, (_, found) => found)
    const behind = (position: number, groups: Groups): Groups | null => {
      for (let start = position; start >= 0; start -= 1) {
        step()
        const found = inner(start, groups, (end, inside) => (end === position ? inside : null))
        if (found !== null) return found
      }
      return null
    }
    return (position, groups, next) => {
      step()
      const found = (isAhead ? ahead : behind)(position, groups)
      if ((found !== null) !== isWanted) return null
      return next(position, isWanted && found !== null ? found : groups)
    }
  }

  /** One character repeated: no deep recursion, however long the text is. */
  function run({ min, max, isLazy }: Extract<ExpressionNode, { kind: 'repeat' }>, source: string): Matcher {
    const read = character(source)
    return (position, groups, next) => {
      const ends = [position]
      const readOne = (): boolean => {
        step()
        const end = ends.length > max ? -1 : read(ends.at(-1) ?? position)
        if (end >= 0) ends.push(end)
        return end >= 0
      }
      if (isLazy) {
        for (let count = 0; ; count += 1) {
          if (count >= min) {
            const found = next(ends[count] ?? position, groups)
            if (found !== null) return found
          }
          if (!readOne()) return null
        }
      }
      while (readOne());
      for (let count = ends.length - 1; count >= min; count -= 1) {
        step()
        const found = next(ends[count] ?? position, groups)
        if (found !== null) return found
      }
      return null
    }
  }

  function rounds({
    body,
    min,
    max,
    isLazy,
    groups: [first, end],
  }: Extract<ExpressionNode, { kind: 'repeat' }>): Matcher {
    const inner = compile(body)
    const attempt = (count: number, position: number, groups: Groups, next: Next): Groups | null => {
      step()
      const once = (): Groups | null =>
        count >= max
          ? null
          : inner(
              position,
              groups.map((group, index) => (index >= first && index < end ? null : group)),
              // A round that took nothing would go on for ever.
              (after, found) =>
                after === position && count >= min ? null : attempt(count + 1, after, found, next),
            )
      if (count < min) return once()
      return isLazy ? (next(position, groups) ?? once()) : (once() ?? next(position, groups))
    }
    return (position, groups, next) => attempt(0, position, groups, next)
  }

  const whole = compile(root)
  const noGroups: Groups = Array.from({ length: groupCount + 1 }, () => null)

  return (searched, from, allowed) => {
    text = searched
    budget = allowed
    for (let start = from; start <= text.length; start += 1) {
      // A match begins at a character, never in the middle of a pair of surrogates.
      if (start > 0 && isPairAt(text, start - 1)) continue
      step()
      const found = whole(start, noGroups, (end, groups) => groups.with(0, [start, end]))
      const range = found?.[0] ?? null
      if (found !== null && range !== null)
        return {
          from: range[0],
          to: range[1],
          groups: found.map((group) => (group === null ? null : text.slice(...group))),
        }
    }
    return null
  }
}

const wordCharacters = { iu: /\w/iu, u: /\w/u } as const
const wordCharacter = (flags: 'iu' | 'u'): RegExp => wordCharacters[flags]

const isPairAt = (text: string, index: number): boolean => (text.codePointAt(index) ?? 0) > 0xffff

/** The words as an expression that finds exactly them. */
export const escapeExpression = (words: string): string =>
  words.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, (sign) => (sign === '-' ? String.raw`\x2d` : `\\${sign}`))
