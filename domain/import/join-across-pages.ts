import { endsSentence, startsLowerCase } from './line-kinds'
import { joinPassages } from './passage'
import type { TextUnit, Unit } from './unit'

/** A paragraph that a page's end cut in two is one again. */
export function joinAcrossPages(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = []
  // Parts of paragraphs that were cut, by the place of their first part.
  const parts = new Map<number, TextUnit[]>()
  let place = -1
  for (const unit of units) {
    const before = joined[place]
    const last = parts.get(place)?.at(-1) ?? before
    if (
      place < joined.length - 1 &&
      unit.kind === 'text' &&
      before?.kind === 'text' &&
      last?.kind === 'text' &&
      startsLowerCase(unit.passage.text) &&
      !endsSentence(last.passage.text)
    )
      addTo(parts, place, before, unit)
    else {
      joined.push(unit)
      if (unit.kind !== 'dropped') place = joined.length - 1
    }
  }
  for (const [index, cut] of parts) {
    const [first] = cut
    const last = cut.at(-1)
    if (first !== undefined && last !== undefined)
      joined[index] = {
        ...first,
        passage: joinPassages(cut.map(({ passage }) => passage)),
        lastLine: last.lastLine,
      }
  }
  return joined
}

function addTo(parts: Map<number, TextUnit[]>, place: number, first: TextUnit, part: TextUnit): void {
  const known = parts.get(place)
  if (known === undefined) parts.set(place, [first, part])
  else known.push(part)
}
