import { textOfLine, type ShownLine, type ShownMark, type ShownPart } from '../compare/shown-line'
import { linkKey } from './addresses'
import type { Fact } from './fact'
import { findFacts, type FactContext } from './find-facts'
import { markedPerson, titleKey } from './people'

/** The facts on one side of a line. */
export const factsOfLine = (line: ShownLine, side: 'old' | 'new', context: FactContext): readonly Fact[] =>
  factsOfText({ text: textOfLine(line, side), marks: line.marks[side], part: line.part }, context)

/** The facts of a text block: what its text states, and what its marks say besides. */
export function factsOfText(
  {
    text,
    marks,
    part,
  }: { readonly text: string; readonly marks: readonly ShownMark[]; readonly part: ShownPart },
  context: FactContext,
): readonly Fact[] {
  const marked = marks.flatMap((mark) => {
    const fact = factOfMark(mark)
    if (fact === null) return []
    const from = Math.max(0, text.indexOf(mark.value ?? ''))
    const length = text.startsWith(mark.value ?? '', from) ? (mark.value ?? '').length : 0
    return [{ ...fact, text: mark.value ?? '', from, to: from + length }]
  })
  const read = context.known.get(text) ?? findFacts(text, context)
  context.known.set(text, read)
  // Who is quoted and in which role is marked in an attribution, so that nothing has to be guessed there.
  const isMarked = marked.some(({ kind }) => kind === 'person') && part === 'attribution'
  const stated = isMarked ? read.filter(({ kind }) => kind !== 'person' && kind !== 'title') : read
  const beside = marked.filter((fact) => !stated.some((other) => isAlsoStated(fact, other)))
  return [...stated, ...beside]
}

/** An address that the text itself gives is no second fact. */
const isAlsoStated = (one: Fact, other: Fact): boolean => one.kind === other.kind && one.key === other.key

function factOfMark({ name, value }: ShownMark): Pick<Fact, 'kind' | 'key'> | null {
  if (value === null) return null
  if (name === 'speaker') return markedPerson(value)
  if (name === 'role') return { kind: 'title', key: titleKey(value) }
  if (name !== 'link') return null
  if (value.startsWith('mailto:')) return { kind: 'email', key: value.slice(7).toLowerCase() }
  if (value.startsWith('tel:')) return { kind: 'phone', key: value.replace(/\D/g, '').replace(/^49/, '0') }
  return { kind: 'link', key: linkKey(value) }
}
