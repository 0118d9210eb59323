import { isGivenName } from '../document/given-names'
import type { ComparedTexts } from './compare-exact-facts'
import { endOf, type Mismatch } from './mismatch'
import { distance, folded, nameParts } from './name-parts'
import type { ReadBlock } from './read-blocks'

/** A word of a text with its place. */
interface PlacedWord {
  readonly word: string
  readonly block: number
  readonly from: number
}

/** Somebody whom the source names, where it does so first. */
interface NamedPerson {
  readonly name: string
  readonly parts: readonly string[]
  readonly row: number
}

/** The people whom the source names and the version does not, and the names that it spells otherwise. */
export function compareNames(texts: ComparedTexts): readonly Mismatch[] {
  const people = namedIn(texts.source)
  const words = capitalisedWords(texts.version)
  const [foreign, own] = [wordsOf(texts.source), wordsOf(texts.version)]
  const isIn = (all: ReadonlySet<string>, word: string): boolean =>
    all.has(folded(word)) || all.has(folded(bare(word)))
  const isInSource = (word: string): boolean => isIn(foreign, word)
  const unlike = words.filter(({ word }) => !isInSource(word))
  const found: Mismatch[] = []
  const told = new Set<string>()
  for (const { name, parts, row } of people) {
    const place = texts.places[row]
    if (place === undefined) continue
    for (const part of parts) {
      if (told.has(part)) continue
      told.add(part)
      const alike = unlike.filter(({ word, ...at }) => isMisspelling(word, part) && isMeant(at, part, texts))
      found.push(
        ...alike.map(({ word, block, from }): Mismatch => ({
          ...{ kind: 'person', source: part, version: word },
          place: { block, from, to: from + word.length },
        })),
      )
      const isGone = alike.length === 0 && !isIn(own, part) && !place.isBlank
      // Of somebody who is named in full the given name may be left out.
      if (isGone && part === parts.at(-1))
        found.push(
          otherPerson(texts, row, name, isInSource) ?? {
            ...{ kind: 'person', source: name, version: null },
            place: endOf(place),
          },
        )
      else if (isGone) found.push(...otherGivenName(texts.version, part, parts.at(-1) ?? '', isInSource))
    }
  }
  return found
}

/** The people whom a text names with given name and surname, or marks as quoted, each once. */
function namedIn(source: readonly ReadBlock[]): readonly NamedPerson[] {
  const people = new Map<string, NamedPerson>()
  for (const [row, { facts, block }] of source.entries())
    for (const { kind, key, text } of facts) {
      const parts = nameParts(key)
      const isSure = isGivenName(parts[0] ?? '') || block.name === 'attribution'
      if (kind !== 'person' || parts.length < 2 || !isSure) continue
      const name = parts.join(' ')
      if (!people.has(name)) people.set(name, { name: text || name, parts, row })
    }
  return [...people.values()]
}

const bare = (word: string): string => word.replace(/['’]s?$|(?<=\p{L}{3})(?<!s)s$/u, '')

/** All words of a text, also without what may be a genitive. */
const wordsOf = (blocks: readonly ReadBlock[]): ReadonlySet<string> =>
  new Set(
    blocks.flatMap(({ block: { text } }) =>
      (text.match(/[\p{L}\p{M}]+(?:['’]s)?/gu) ?? []).flatMap((word) => [folded(word), folded(bare(word))]),
    ),
  )

/** Words with a capital that do not only begin a sentence. */
function capitalisedWords(blocks: readonly ReadBlock[]): readonly PlacedWord[] {
  return blocks.flatMap(({ block: { text, index }, facts }) =>
    [...text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:['’]s)?/gu)]
      .filter(({ index: from }) => {
        const isInName = facts.some((fact) => fact.kind === 'person' && from >= fact.from && from < fact.to)
        return isInName || !/(?:^|[.!?:“”„"»«]\s*)$/u.test(text.slice(Math.max(0, from - 3), from))
      })
      .map(({ 0: word, index: from }) => ({ word, block: index, from })),
  )
}

/** Whether a word is nearly a name, and so is that name written wrongly. */
function isMisspelling(word: string, part: string): boolean {
  const name = folded(part)
  const [whole, shorter] = [folded(word.replace(/['’]s?$/, '')), folded(bare(word))]
  if (whole === name || shorter === name || name.length < 4) return false
  return Math.min(distance(whole, name), distance(shorter, name)) <= (name.length >= 8 ? 2 : 1)
}

/** Whether a word that is nearly a name stands for it: in a name, or where the source has the name more often than the version. */
function isMeant(
  { block, from }: Omit<PlacedWord, 'word'>,
  part: string,
  { source, version, aligned }: ComparedTexts,
): boolean {
  const own = version[block]
  if (own === undefined) return false
  if (own.facts.some((fact) => fact.kind === 'person' && from >= fact.from && from < fact.to)) return true
  const said = source[aligned.indexOf(block)]?.block.text.split(part).length ?? 0
  return said > own.block.text.split(part).length
}

/** Somebody else whom the version names where the source names this person. */
function otherPerson(
  { version, aligned }: ComparedTexts,
  row: number,
  name: string,
  isInSource: (word: string) => boolean,
): Mismatch | null {
  const column = aligned[row] ?? null
  const block = column === null ? undefined : version[column]
  const other = block?.facts.find(
    ({ kind, key }) => kind === 'person' && !isInSource(nameParts(key).at(-1) ?? ''),
  )
  if (block === undefined || other === undefined) return null
  const place = { block: block.block.index, from: other.from, to: other.to }
  return { kind: 'person', source: name, version: other.text, place }
}

/** Where the version gives somebody of this surname another given name. */
function otherGivenName(
  version: readonly ReadBlock[],
  given: string,
  surname: string,
  isInSource: (word: string) => boolean,
): readonly Mismatch[] {
  return version.flatMap(({ block, facts }) =>
    facts.flatMap(({ kind, key, from, to, text }): readonly Mismatch[] => {
      const parts = nameParts(key)
      const [first = ''] = parts
      const isOther =
        kind === 'person' &&
        parts.length > 1 &&
        folded(parts.at(-1) ?? '') === folded(surname) &&
        isGivenName(first) &&
        !isInSource(first)
      return isOther
        ? [
            {
              kind: 'person',
              source: `${given} ${surname}`,
              version: text,
              place: { block: block.index, from, to },
            },
          ]
        : []
    }),
  )
}
