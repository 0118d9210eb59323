import type { ReleaseNode } from '../document/parse'
import { placedQuotesOf, type PlacedQuote } from '../document/quotes'
import type { ComparedTexts } from './compare-exact-facts'
import { functionsIn } from './function-words'
import { endOf, type CounterPlace, type Mismatch } from './mismatch'
import { folded, nameParts } from './name-parts'

/** Words of one person in one block: how many times the speaker is named in between is a matter of style. */
interface QuotedPassage {
  readonly row: number
  readonly speaker: string | null
  readonly role: string | null
  readonly quote: PlacedQuote
}

/** The quotes that only one of the two has, and those of another person or in another function. */
export function compareQuotes(
  releases: { readonly source: ReleaseNode; readonly version: ReleaseNode },
  texts: ComparedTexts,
): readonly Mismatch[] {
  const [source, version] = [passagesOf(releases.source), passagesOf(releases.version)]
  const found: Mismatch[] = []
  const met = new Set<QuotedPassage>()
  const lone: QuotedPassage[] = []
  for (const passage of source) {
    const column = texts.aligned[passage.row] ?? null
    const place = texts.places[passage.row]
    if (place === undefined || place.isBlank) continue
    const here = version.filter((other) => other.row === column && !met.has(other))
    const other =
      here.find(({ speaker }) => speaker === passage.speaker) ??
      here.find((one) => isSameSpeaker(one, passage)) ??
      here[0]
    if (other === undefined) lone.push(passage)
    else {
      met.add(other)
      found.push(...compareSpeakers(passage, other, texts))
    }
  }
  const added = version.filter((other) => !met.has(other))
  for (const passage of lone) {
    // The same person's words may have gone into another paragraph.
    const moved = added.findIndex((other) => isSameSpeaker(other, passage))
    const place = texts.places[passage.row]
    if (moved >= 0) added.splice(moved, 1)
    else if (place !== undefined) found.push(missing(passage, place))
  }
  const isUnwritten = source.some(({ row }) => texts.places[row]?.isBlank === true)
  return isUnwritten ? found : [...found, ...added.map(onlyInVersion)]
}

function passagesOf(release: ReleaseNode): readonly QuotedPassage[] {
  const passages = placedQuotesOf(release).map((quote): QuotedPassage => ({
    row: quote.places[0]?.block ?? quote.block,
    speaker: quote.speaker,
    role: quote.role,
    quote,
  }))
  return passages.filter(
    (one, index) =>
      passages.findIndex((other) => other.row === one.row && other.speaker === one.speaker) === index,
  )
}

/** Somebody who is not named may be anybody; that they are not is found by a rule of its own. */
function isSameSpeaker(one: QuotedPassage, other: QuotedPassage): boolean {
  if (one.speaker === null || other.speaker === null || one.speaker === other.speaker) return true
  const parts = nameParts(one.speaker).map(folded)
  return nameParts(other.speaker).some((part) => parts.includes(folded(part)))
}

function compareSpeakers(
  source: QuotedPassage,
  version: QuotedPassage,
  texts: ComparedTexts,
): readonly Mismatch[] {
  const place = placeOf(version)
  if (!isSameSpeaker(source, version))
    return [{ kind: 'quote', source: source.speaker, version: version.speaker, place }]
  if (source.role === null) return []
  const behind = { ...place, from: place.to }
  if (version.role === null) return [{ kind: 'function', source: source.role, version: null, place: behind }]
  const [one, other] = [functionsIn(source.role), functionsIn(version.role)]
  const isOther = one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name))
  return isOther
    ? [
        {
          ...{ kind: 'function', source: source.role, version: version.role },
          place: roleIn(version, texts) ?? behind,
        },
      ]
    : []
}

/** Where the function is written in the attribution of a quote; in running text it is only marked. */
function roleIn({ role, row, quote }: QuotedPassage, { version }: ComparedTexts): Mismatch['place'] | null {
  if (quote.kind === 'quotation') return null
  const attribution = version.slice(row).find(({ block }) => block.name === 'attribution')
  const from = attribution?.block.text.indexOf(role ?? '') ?? -1
  return attribution === undefined || from < 0
    ? null
    : { block: attribution.block.index, from, to: from + (role ?? '').length }
}

const placeOf = ({ quote: { places, block } }: QuotedPassage): Mismatch['place'] =>
  places[0] ?? { block, from: 0, to: 0 }

const missing = ({ speaker, quote }: QuotedPassage, place: CounterPlace): Mismatch => ({
  ...{ kind: 'quote', source: speaker ?? quote.text, version: null },
  place: endOf(place),
})

const onlyInVersion = (passage: QuotedPassage): Mismatch => ({
  ...{ kind: 'quote', source: null, version: passage.speaker ?? passage.quote.text },
  place: placeOf(passage),
})
