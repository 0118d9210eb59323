import type { ShownLine } from '../compare/shown-line'
import type { Fact } from './fact'

/** The facts of both sides of a line without those that stand in words that were kept. */
export function touchedFacts(
  { spans }: ShownLine,
  old: readonly Fact[],
  fresh: readonly Fact[],
): { readonly old: readonly Fact[]; readonly fresh: readonly Fact[] } {
  const untouched = new Set<Fact>()
  let [oldPlace, newPlace] = [0, 0]
  for (const { kind, text } of spans) {
    const isKept = kind === 'kept' || kind === 'marked'
    const shift = newPlace - oldPlace
    for (const fact of isKept ? old : []) {
      if (fact.from < oldPlace || fact.to > oldPlace + text.length || fact.to === 0) continue
      const other = fresh.find(
        ({ kind: otherKind, key, from }) =>
          otherKind === fact.kind && key === fact.key && from === fact.from + shift,
      )
      if (other !== undefined) untouched.add(fact).add(other)
    }
    if (kind !== 'inserted') oldPlace += text.length
    if (kind !== 'deleted') newPlace += text.length
  }
  const isTouched = (fact: Fact): boolean => !untouched.has(fact)
  return { old: old.filter(isTouched), fresh: fresh.filter(isTouched) }
}
