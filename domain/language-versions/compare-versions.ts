import { attributesOf } from '../document/attributes-of'
import type { ReleaseAttributes } from '../document/attributes'
import type { ReleaseNode } from '../document/parse'
import { alignVersions } from './align-versions'
import { compareExactFacts, type ComparedTexts } from './compare-exact-facts'
import { compareNames } from './compare-names'
import { compareQuotes } from './compare-quotes'
import type { CounterPlace, Mismatch } from './mismatch'
import { readBlocksOf, type ReadBlock } from './read-blocks'
import { byKind, type Readings } from './readings'

/** Releases never change, and in a pause of typing both the findings and the panel ask. */
const compared = new WeakMap<
  ReleaseNode,
  { readonly source: ReleaseNode; readonly found: readonly Mismatch[] }
>()

/** All in which a language version contradicts its source, in the order of the version. */
export function compareVersions(source: ReleaseNode, version: ReleaseNode): readonly Mismatch[] {
  const last = compared.get(version)
  if (last?.source === source) return last.found
  const found = findAll(source, version)
  compared.set(version, { source, found })
  return found
}

function findAll(source: ReleaseNode, version: ReleaseNode): readonly Mismatch[] {
  const texts = readBoth(readBlocksOf(source), readBlocksOf(version), attributesOf(version).language)
  return [
    ...compareExactFacts(texts),
    ...compareNames(texts),
    ...compareQuotes({ source, version }, texts),
    ...compareDetails(attributesOf(source), attributesOf(version), version),
  ].sort(({ place: a }, { place: b }) => a.block - b.block || a.from - b.from)
}

function readBoth(
  source: readonly ReadBlock[],
  version: readonly ReadBlock[],
  language: string,
): ComparedTexts {
  const aligned = alignVersions(source, version)
  return {
    ...{ source, version, language, aligned, places: placesOf(version, aligned) },
    readings: { source: together(source), version: together(version) },
  }
}

/** A block that the version does not have would stand behind the one before it. */
function placesOf(
  version: readonly ReadBlock[],
  aligned: readonly (number | null)[],
): readonly CounterPlace[] {
  let last = 0
  return aligned.map((column) => {
    last = column ?? last
    const text = version[last]?.block.text ?? ''
    return { block: last, length: text.length, isBlank: column !== null && text.trim() === '' }
  })
}

/** Of the source that does not change while the other is written, the same as before. */
const known = new WeakMap<readonly ReadBlock[], Readings>()

function together(blocks: readonly ReadBlock[]): Readings {
  const all = known.get(blocks) ?? joined(blocks.map(({ readings }) => readings()))
  known.set(blocks, all)
  return all
}

function joined(all: readonly Readings[]): Readings {
  const union = (name: Exclude<keyof Readings, 'facts'>): ReadonlySet<string> =>
    new Set(all.flatMap((readings) => [...readings[name]]))
  return {
    facts: byKind(all.flatMap(({ facts }) => [...facts.values()].flat())),
    ...{ numbers: union('numbers'), shares: union('shares'), days: union('days') },
    ...{ months: union('months'), times: union('times') },
  }
}

/** Until when newsrooms hold a release, and its day, are the same in every language. */
function compareDetails(
  source: ReleaseAttributes,
  version: ReleaseAttributes,
  release: ReleaseNode,
): readonly Mismatch[] {
  const embargoOf = ({ embargo }: ReleaseAttributes): string | null =>
    embargo === null ? null : embargo.kind === 'until' ? embargo.instant : embargo.kind
  const length = release.firstChild?.content.size ?? 0
  const place = { block: 0, from: length, to: length }
  const details: readonly Mismatch[] = [
    { kind: 'embargo', source: embargoOf(source), version: embargoOf(version), place },
    { kind: 'issueDate', source: source.issueDate, version: version.issueDate, place },
  ]
  return details.filter((detail) => detail.source !== detail.version)
}
