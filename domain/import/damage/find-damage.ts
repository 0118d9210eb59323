import { attributesOf } from '../../document/attributes-of'
import { imageTexts } from '../../document/image-texts'
import type { ReleaseNode } from '../../document/parse'
import { textBlocks, type TextBlock } from '../../document/text-blocks'
import type { Finding } from '../../findings/finding'
import { findControlCharacters } from './control-character'
import { findDecomposed } from './decomposed'
import { findDoubleEncoding } from './double-encoding'
import { findGaps } from './gap'
import { findLigatures } from './ligature'
import { findPrivateUse } from './private-use'
import { findReplacementCharacters } from './replacement-character'
import { findSoftHyphens } from './soft-hyphen'
import { findZeroWidth } from './zero-width'

const rules: readonly ((blocks: readonly TextBlock[], language: string) => readonly Finding[])[] = [
  findReplacementCharacters,
  findPrivateUse,
  findDoubleEncoding,
  findControlCharacters,
  findGaps,
  findSoftHyphens,
  findZeroWidth,
  findLigatures,
  findDecomposed,
]

/** What is broken in a release's text, and the likeliest repairs. A sound text has no such finding. */
export function findDamage(release: ReleaseNode): readonly Finding[] {
  const blocks = [...textBlocks(release), ...imageTexts(release)]
  const { language } = attributesOf(release)
  return rules.flatMap((rule) => rule(blocks, language))
}
