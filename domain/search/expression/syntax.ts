/** One character of the text is matched, or not. `source` is its piece of the expression. */
export interface CharacterNode {
  readonly kind: 'character'
  readonly source: string
}

/** The tree of a regular expression (ECMAScript with the flag `u`). */
export type ExpressionNode =
  | CharacterNode
  | { readonly kind: 'sequence'; readonly parts: readonly ExpressionNode[] }
  | { readonly kind: 'choice'; readonly ways: readonly ExpressionNode[] }
  | { readonly kind: 'group'; readonly index: number; readonly body: ExpressionNode }
  | { readonly kind: 'again'; readonly group: number | string }
  | { readonly kind: 'edge'; readonly of: 'start' | 'end' | 'word' | 'noWord' }
  | {
      readonly kind: 'look'
      readonly isAhead: boolean
      readonly isWanted: boolean
      readonly body: ExpressionNode
    }
  | {
      readonly kind: 'repeat'
      readonly body: ExpressionNode
      readonly min: number
      readonly max: number
      readonly isLazy: boolean
      /** Groups inside, which every round begins empty: the first, and the one behind the last. */
      readonly groups: readonly [number, number]
    }

/** A parsed expression: its tree, how many groups it has, and which of them have names. */
export interface Expression {
  readonly root: ExpressionNode
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
}

/**
 * Parses an expression that `new RegExp(source, 'u')` has accepted: nothing is checked here again. Signs that the
 * grammar does not know under that flag cannot occur.
 */
export function parseExpression(source: string): Expression {
  const names = new Map<string, number>()
  let position = 0
  let groups = 0

  const takes = (text: string): boolean => {
    if (!source.startsWith(text, position)) return false
    position += text.length
    return true
  }
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = position
    const found = pattern.exec(source)?.[0] ?? ''
    position += found.length
    return found
  }

  function choice(): ExpressionNode {
    const ways = [sequence()]
    while (takes('|')) ways.push(sequence())
    return ways.length === 1 && ways[0] !== undefined ? ways[0] : { kind: 'choice', ways }
  }

  function sequence(): ExpressionNode {
    const parts: ExpressionNode[] = []
    while (position < source.length && source[position] !== '|' && source[position] !== ')')
      parts.push(repeated())
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts }
  }

  function repeated(): ExpressionNode {
    const first = groups + 1
    const body = atom()
    const quantifier = take(/[*+?]|\{\d+(?:,\d*)?\}/uy)
    if (quantifier === '') return body
    const isLazy = takes('?')
    const [min, max] = bounds(quantifier)
    return { kind: 'repeat', body, min, max, isLazy, groups: [first, groups + 1] }
  }

  function atom(): ExpressionNode {
    if (takes('(')) return parenthesis()
    if (takes('^')) return { kind: 'edge', of: 'start' }
    if (takes('$')) return { kind: 'edge', of: 'end' }
    if (takes(String.raw`\b`)) return { kind: 'edge', of: 'word' }
    if (takes(String.raw`\B`)) return { kind: 'edge', of: 'noWord' }
    const number = take(/\\[1-9]\d*/uy)
    if (number !== '') return { kind: 'again', group: Number(number.slice(1)) }
    const name = take(/\\k<[^>]*>/uy)
    if (name !== '') return { kind: 'again', group: name.slice(3, -1) }
    return { kind: 'character', source: take(oneCharacter) }
  }

  function parenthesis(): ExpressionNode {
    const look = take(/\?<?[=!]/uy)
    if (look !== '') {
      const body = closed()
      return { kind: 'look', isAhead: !look.includes('<'), isWanted: look.endsWith('='), body }
    }
    if (takes('?:')) return closed()
    groups += 1
    const index = groups
    const name = take(/\?<[^>]*>/uy)
    if (name !== '') names.set(name.slice(2, -1), index)
    return { kind: 'group', index, body: closed() }
  }

  function closed(): ExpressionNode {
    const body = choice()
    takes(')')
    return body
  }

  return { root: choice(), groups, names }
}

/** A class, an escape with all that belongs to it, or any other code point. */
const oneCharacter =
  /\[(?:\\[^]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[^]|[^]/uy

function bounds(quantifier: string): readonly [number, number] {
  if (quantifier === '*') return [0, Infinity]
  if (quantifier === '+') return [1, Infinity]
  if (quantifier === '?') return [0, 1]
  const [min = '0', max] = quantifier.slice(1, -1).split(',')
  return [Number(min), max === undefined ? Number(min) : max === '' ? Infinity : Number(max)]
}
