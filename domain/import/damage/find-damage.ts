import { attributesOf } from '../../document/attributes-of'
import { imageTexts } from '../../document/image-texts'
import type { ReleaseNode } from '../../document/parse'
import { textBlocks } from '../../document/text-blocks'
import type { Finding } from '../../findings/finding'
import { atOnce, type Steps } from '../../steps'
import { findControlCharacters } from './control-character'
import { findDecomposed } from './decomposed'
import { findDoubleEncoding } from './double-encoding'
import { findGaps } from './gap'
import { findLigatures } from './ligature'
import { findPrivateUse } from './private-use'
import { findReplacementCharacters } from './replacement-character'
import { findSoftHyphens } from './soft-hyphen'
import { findZeroWidth } from './zero-width'
import { findDoubledLines } from './doubled-line'
import { findLineEndHyphens } from './line-end-hyphen'
import { findLookAlikes } from './look-alike'
import { findOcrConfusions } from './ocr'
import { findPageFurniture } from './page-furniture'
import { findQuestionMarks } from './question-mark'
import { findVanishedLetters } from './vanished-letters'
import { gatherLexiconInSteps, noDictionary, type Dictionary } from './lexicon'
import type { DamageContext, DamageRule } from './rule'
import { buildVocabulary, type Vocabulary } from './vocabulary'

/** What is certain comes first: of findings in the same words the first stands. */
const rules: readonly DamageRule[] = [
  findReplacementCharacters,
  findPrivateUse,
  findQuestionMarks,
  findDoubleEncoding,
  findControlCharacters,
  findGaps,
  findDoubledLines,
  findPageFurniture,
  findSoftHyphens,
  findLineEndHyphens,
  findZeroWidth,
  findLigatures,
  findDecomposed,
  findLookAlikes,
  findVanishedLetters,
  findOcrConfusions,
]

/**
 * What is broken in a release's text, and the likeliest repairs. A sound text has no such finding. A dictionary adds
 * warnings, takes some back and improves proposals; no stop depends on it, so that a text is ready for approval at every
 * desk or at none.
 */
export const findDamage = (release: ReleaseNode, dictionary: Dictionary = noDictionary): readonly Finding[] =>
  atOnce(damageInSteps(release, dictionary))

/** The same in steps: a rule at a time, and the slow ones a block at a time. */
export function* damageInSteps(release: ReleaseNode, dictionary: Dictionary): Steps<readonly Finding[]> {
  let answers = 0
  const heard: Dictionary = {
    has: (word) => {
      const answer = dictionary.has(word)
      if (answer !== null) answers++
      return answer
    },
  }
  const asked = yield* findWith(release, heard)
  // Without an answer it is the text alone that was read.
  if (answers === 0) return asked
  return onePerPlace(bringTogether(yield* findAlone(release), asked))
}

function* findWith(release: ReleaseNode, dictionary: Dictionary): Steps<readonly Finding[]> {
  const blocks = [...textBlocks(release), ...imageTexts(release)]
  const lexicon = yield* gatherLexiconInSteps(blocks, attributesOf(release).language, dictionary)
  let vocabulary: Vocabulary | null = null
  const context: DamageContext = { lexicon, vocabulary: () => (vocabulary ??= buildVocabulary(lexicon)) }
  const found: Finding[] = []
  for (const rule of rules) {
    yield
    const outcome = rule(blocks, context)
    found.push(...('next' in outcome ? yield* outcome : outcome))
  }
  return onePerPlace(found)
}

/** What the text alone tells is kept: a dictionary is asked in rounds about the same text. */
const alone = new WeakMap<ReleaseNode, readonly Finding[]>()

function* findAlone(release: ReleaseNode): Steps<readonly Finding[]> {
  const found = alone.get(release) ?? (yield* findWith(release, noDictionary))
  alone.set(release, found)
  return found
}

/** The stops of the text alone stay; all else is as the dictionary says. */
function bringTogether(ofText: readonly Finding[], asked: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ id, place: { block, from, to } }: Finding): string =>
    [id, block, from, to].map(String).join(' ')
  const byKey = new Map(asked.map((finding) => [keyOf(finding), finding]))
  const stops = ofText
    .filter(({ severity }) => severity === 'stop')
    .map((stop): Finding => ({ ...stop, proposals: byKey.get(keyOf(stop))?.proposals ?? stop.proposals }))
  const kept = new Set(stops.map(keyOf))
  const others = asked
    .filter((finding) => !kept.has(keyOf(finding)))
    .map((finding): Finding => (finding.severity === 'stop' ? { ...finding, severity: 'warning' } : finding))
  return [...stops, ...others]
}

/** Of findings in the same words the first rule's stands: mended, the words are read again. Gaps are about whole sentences. */
function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const blocks = new Map<number, TakenUnits>()
  return findings.filter((finding) => {
    if (finding.id === 'damage.gap') return true
    const taken = blocks.get(finding.place.block) ?? new TakenUnits()
    blocks.set(finding.place.block, taken)
    return taken.take(finding.place)
  })
}

/** Which letters of a block findings are about. A text may have as many of them as letters: no list of them is searched. */
class TakenUnits {
  private readonly units = new Set<number>()
  /** Places between letters; those where a finding is about none. */
  private readonly inner = new Set<number>()
  private readonly empty = new Set<number>()

  /** Takes the letters of a place; false, and nothing taken, where another has some of them. */
  take({ from, to }: { readonly from: number; readonly to: number }): boolean {
    if (from === to) {
      if (this.inner.has(from)) return false
      this.empty.add(from)
      return true
    }
    for (let at = from; at < to; at += 1)
      if (this.units.has(at) || (at > from && this.empty.has(at))) return false
    for (let at = from; at < to; at += 1) {
      this.units.add(at)
      if (at > from) this.inner.add(at)
    }
    return true
  }
}
