import { diffWordsWithSpace } from 'diff'
import * as build from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { changeIds } from '../../../domain/revision/compare/change-ids'
import { compareReleases } from '../../../domain/revision/compare/compare-releases'
import { showComparison } from '../../../domain/revision/compare/show-comparison'
import { compareFacts } from '../../../domain/revision/facts/compare-facts'
import { longParagraphs } from '../../../domain/testing/long-release'

/** A release of about ten thousand words, and one in which every twentieth word is another one and one paragraph moved. */
function tenThousandWords(): readonly [ReleaseNode, ReleaseNode] {
  const paragraphs = Array.from({ length: 3 }, (_unused, round) =>
    longParagraphs('de', 130).map(
      (text, index) => `${text} Das ist Absatz ${String(round)}-${String(index)}.`,
    ),
  ).flat()
  let words = 0
  const changed = paragraphs.map((text) =>
    text.replace(/\p{L}+/gu, (word) => ((words += 1) % 20 === 0 ? `${word}en` : word)),
  )
  const moved = changed.toSpliced(300, 1).toSpliced(20, 0, changed[300] ?? '')
  const releaseOf = (texts: readonly string[]): ReleaseNode =>
    build.release({ language: 'de' }, build.headline('Ausbau'), ...texts.map((text) => build.paragraph(text)))
  return [releaseOf(paragraphs), releaseOf(moved)]
}

/** The same release without what was remembered of its nodes, as it comes out of the store. */
const anew = (release: ReleaseNode): ReleaseNode => release.type.schema.nodeFromJSON(release.toJSON())

const textOf = (release: ReleaseNode): string => release.textBetween(0, release.content.size, '\n')

const [old, fresh] = tenThousandWords()
const [oldText, newText] = [textOf(old), textOf(fresh)]
const times = { jsdiff: [] as number[], compare: [] as number[], facts: [] as number[] }
const time = (list: number[], work: () => unknown): void => {
  const start = performance.now()
  work()
  list.push(performance.now() - start)
}
// In turns, so that whatever slows the machine down slows all of them.
for (let turn = 0; turn < 25; turn += 1) {
  time(times.jsdiff, () => diffWordsWithSpace(oldText, newText))
  const pair = [anew(old), anew(fresh)] as const
  time(times.compare, () => compareReleases(...pair))
  const lines = showComparison(...pair, compareReleases(...pair))
  time(times.facts, () => compareFacts({ old: pair[0], fresh: pair[1] }, lines))
}

const at = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? 0
const report = (what: string, list: readonly number[]): void => {
  const ratio = (at(list, 0.5) / at(times.jsdiff, 0.5)).toFixed(2)
  console.log(
    `${what.padEnd(58)} p50 ${at(list, 0.5).toFixed(1)} ms  p95 ${at(list, 0.95).toFixed(1)} ms  ×${ratio}`,
  )
}
const words = oldText.split(/\s+/).length
const changes = changeIds(compareReleases(old, fresh)).length
console.log(`Two revisions of ${String(words)} words, ${String(changes)} changes:`)
report('jsdiff diffWordsWithSpace over the whole text (baseline)', times.jsdiff)
report('blocks, words, marks and attributes', times.compare)
report('facts', times.facts)
