import type { Fact, FactKind } from '../revision/facts/fact'
import type { ReadBlock } from './read-blocks'
import { endOf, type CounterPlace, type Mismatch } from './mismatch'
import { propose } from './propose'
import { isSaid, type Readings } from './readings'

type ExactKind = Exclude<FactKind, 'person' | 'title'>

const exactKinds: ReadonlySet<FactKind> = new Set([
  ...([
    'money',
    'percentage',
    'number',
    'date',
    'weekday',
    'time',
    'place',
    'link',
    'email',
    'phone',
  ] as const),
])
const isExact = (fact: Fact): fact is Fact & { readonly kind: ExactKind } => exactKinds.has(fact.kind)

/** A kind of numbers may be another kind in the other language: a sum whose currency goes without saying. */
const family = (kind: FactKind): string =>
  kind === 'money' || kind === 'percentage' || kind === 'number' ? 'quantity' : kind

/** A number in words is told in many ways; it is missed only where another one stands in its place. */
const isInDigits = ({ kind, text }: Fact): boolean => kind !== 'number' || /\d/.test(text)

/** Two language versions, read. */
export interface ComparedTexts {
  readonly source: readonly ReadBlock[]
  readonly version: readonly ReadBlock[]
  /** What all of each text may be read to say. */
  readonly readings: Readonly<Record<Side, Readings>>
  /** For each block of the source the number of the version's block that says the same, or null. */
  readonly aligned: readonly (number | null)[]
  /** The language of the version, a BCP 47 tag. */
  readonly language: string
  /** For each block of the source its place in the version. */
  readonly places: readonly CounterPlace[]
}

type Side = 'source' | 'version'

/** The sums, numbers, days, hours and addresses that are not the same in both. */
export function compareExactFacts(texts: ComparedTexts): readonly Mismatch[] {
  const found: Mismatch[] = []
  const paired = new Set<string>()
  const isUnsaid = (fact: Fact, side: Side): boolean => !isSaid(fact, texts.readings[side])
  for (const [row, { facts }] of texts.source.entries()) {
    const place = texts.places[row]
    if (place === undefined || place.isBlank) continue
    const column = texts.aligned[row] ?? null
    const own = column === null ? [] : (texts.version[column]?.facts ?? [])
    const missing = facts.filter((fact) => isExact(fact) && isAway(fact, 'version', column, texts))
    const added = own.filter((fact) => isExact(fact) && isAway(fact, 'source', row, texts))
    for (const fact of missing) {
      const isGone = isUnsaid(fact, 'version')
      const candidates = added.filter(
        (candidate) =>
          !paired.has(placeOf(column, candidate)) &&
          (isGone || isUnsaid(candidate, 'source')
            ? family(candidate.kind) === family(fact.kind)
            : candidate.kind === fact.kind && isInDigits(candidate) && isInDigits(fact)),
      )
      const other = counterpart(fact, missing, added, candidates)
      if (other !== undefined) {
        paired.add(placeOf(column, other))
        found.push(mismatch(other.kind, { source: fact, version: other }, place, texts))
      } else if (isGone && isInDigits(fact) && !isBesideItsDate(fact, facts, texts.readings.version))
        found.push(mismatch(fact.kind, { source: fact, version: null }, place, texts))
    }
    // What the source says in this very block may be said elsewhere, too, and stood here all the same.
    const said = facts.filter((fact) => column !== null && !isSaidIn(fact, texts.version[column]))
    for (const other of added.filter((one) => !paired.has(placeOf(column, one)) && isUnsaid(one, 'source'))) {
      const fact = said.find(({ kind }) => kind === other.kind)
      if (fact === undefined) continue
      paired.add(placeOf(column, other))
      found.push(mismatch(other.kind, { source: fact, version: other }, place, texts))
    }
  }
  return [...withoutRepeated(found), ...onlyInVersion(texts, paired)]
}

/** Which of the candidates stands in a fact's place: the one in the same order where both texts have as many, else one of its kind. */
function counterpart(
  fact: Fact,
  missing: readonly Fact[],
  added: readonly Fact[],
  candidates: readonly Fact[],
): Fact | undefined {
  const [ours, theirs] = [missing, added].map((facts) =>
    facts.filter(({ kind }) => family(kind) === family(fact.kind)),
  )
  const inOrder = ours?.length === theirs?.length ? theirs?.[ours?.indexOf(fact) ?? -1] : undefined
  return (
    candidates.find((candidate) => candidate === inOrder) ??
    candidates.find(({ kind }) => kind === fact.kind) ??
    candidates[0]
  )
}

const isSaidIn = (fact: Fact, block: ReadBlock | undefined): boolean =>
  block !== undefined && isSaid(fact, block.readings())

function onlyInVersion(texts: ComparedTexts, paired: ReadonlySet<string>): readonly Mismatch[] {
  const { source } = texts.readings
  return texts.version.flatMap(({ block: { index, text }, facts }, column) =>
    facts
      .filter(
        (fact) =>
          isExact(fact) &&
          isInDigits(fact) &&
          !paired.has(placeOf(column, fact)) &&
          !isSaid(fact, source) &&
          !isBesideItsDate(fact, facts, source),
      )
      .map((fact) =>
        mismatch(
          fact.kind,
          { source: null, version: fact },
          { block: index, length: text.length, isBlank: false },
          texts,
        ),
      ),
  )
}

/** Blocks with the same words have the same facts; their places tell them apart. */
const placeOf = (column: number | null, { kind, from }: Fact): string =>
  `${String(column)} ${kind} ${String(from)}`

function mismatch(
  kind: FactKind,
  { source, version }: { readonly source: Fact | null; readonly version: Fact | null },
  place: CounterPlace,
  { language }: ComparedTexts,
): Mismatch {
  return {
    kind: kind === 'title' ? 'function' : kind,
    source: source?.text ?? null,
    version: version?.text ?? null,
    place: version === null ? endOf(place) : { block: place.block, from: version.from, to: version.to },
    proposal: source === null || version === null ? null : propose(source, version, language),
  }
}

/** What is nowhere in the version is missed once, at its first place. */
const withoutRepeated = (mismatches: readonly Mismatch[]): readonly Mismatch[] =>
  mismatches.filter(
    (one, index) =>
      one.version !== null ||
      mismatches.findIndex((other) => other.kind === one.kind && other.source === one.source) === index,
  )

/** A weekday may be left out where the date beside it is said in the other text. */
const isBesideItsDate = (fact: Fact, beside: readonly Fact[], other: Readings): boolean =>
  fact.kind === 'weekday' && beside.some((date) => date.kind === 'date' && isSaid(date, other))

/** Whether a fact is not said in the other text near the block that says the same; anywhere, where there is no such block. */
function isAway(
  fact: Fact,
  side: Side,
  around: number | null,
  { readings, ...texts }: ComparedTexts,
): boolean {
  if (!isSaid(fact, readings[side])) return true
  if (around === null) return false
  // A sentence may stand in the paragraph before or behind.
  const near = texts[side].slice(Math.max(0, around - 1), around + 2)
  return !near.some((block) => isSaidIn(fact, block))
}
