import { isTitle } from '../../document/names'
import { isRoleWord, isSentenceStarter } from '../../document/role-words'
import type { Words } from '../words/words'
import { bare, endsPhrase, type Token } from './tokens'

/** First word of the function that ends at a word for one: small words that describe it belong to it. */
export function roleStart(tokens: readonly Token[], role: number, words: Words): number {
  let start = role
  while (start > 0) {
    const before = tokens[start - 1]
    if (before === undefined || endsPhrase(before) || words.article.test(before.word)) break
    if (
      words.saying.test(before.word) ||
      words.pronoun.test(before.word) ||
      isSentenceStarter(before.word) ||
      isTitle(before.word)
    )
      break
    if (
      /^(?:so|laut|selon|dazu|auch|und|and|et|is|was|ist|war|hat|by|sich|weiter|according|to|bei|wie|beim|für|mit|zu)$/i.test(
        before.word,
      )
    )
      break
    start -= 1
  }
  return start
}

/** The function right before a name: "Staatssekretärin", "Home office crime prevention minister". */
export function readRoleBefore(tokens: readonly Token[], first: number, words: Words): string | null {
  const before = tokens[first - 1]
  if (before === undefined) return null
  if (/,$/.test(before.text)) {
    const segment = lastSegment(tokens.slice(0, first))
    return segment.some(({ word }) => isRoleWord(bare(word))) && segment.length <= 14
      ? joinRole(segment, words)
      : null
  }
  if (endsPhrase(before)) return null
  const start = roleStart(tokens, first - 1, words)
  const role = tokens.slice(start, first)
  if (start === first - 1 && words.saying.test(before.word)) return null
  return role.some(({ word }) => isRoleWord(bare(word))) ? joinRole(role, words) : null
}

function lastSegment(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.slice(0, -1).findLastIndex(endsPhrase)
  return tokens.slice(end + 1)
}

function joinRole(tokens: readonly Token[], words: Words): string | null {
  const start = tokens.findIndex(
    ({ word }) =>
      !words.article.test(word) && !isSentenceStarter(word) && !words.saying.test(word) && word !== 'so',
  )
  const role = tokens
    .slice(Math.max(0, start))
    .map(({ text }) => text)
    .join(' ')
    .replace(/[,;:]+$|\solan$/, '')
  return role === '' ? null : role
}

/** The function after a name: ", Präsidentin des BfN", " (CEO)", ", the head of …". */
export function readRoleAfter(
  phrase: string,
  tokens: readonly Token[],
  last: number,
  words: Words,
): string | null {
  const token = tokens[last]
  const next = tokens[last + 1]
  if (token === undefined || next === undefined) return null
  const rest = phrase.slice(next.from)
  if (next.text.startsWith('(')) {
    const inner = /^\(([^)]{2,80})\)/.exec(rest)?.[1]
    return inner === undefined || !/\p{L}{3}/u.test(inner) ? null : inner
  }
  if (!/,$/.test(token.text)) return null
  const segment = /^[^,;:()]+/u.exec(rest)?.[0].trim() ?? ''
  const first = segment.split(/\s+/)[0] ?? ''
  const isRole = segment
    .split(/\s+/)
    .slice(0, 8)
    .some((word) => isRoleWord(bare(word).replace(/[.,]$/, '')))
  if (!isRole && !(words.article.test(first) && segment.split(/\s+/).length > 1)) return null
  const cut = segment.split(/\s+/).findIndex((word, index) => index > 0 && words.saying.test(word))
  return (cut > 0 ? segment.split(/\s+/).slice(0, cut).join(' ') : segment).replace(/[.,]$/, '')
}
