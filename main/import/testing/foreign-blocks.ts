import { splitLines } from '../../../domain/import/lines'
import type { Expected } from '../../../domain/import/measure-import'
import { readTextUnits } from '../../../domain/import/text-units'

/** One paragraph of a release as somebody else's program would write it. */
export interface ForeignBlock {
  readonly kind: 'title' | 'heading' | 'item' | 'text'
  readonly text: string
  /** An empty line stands before it. */
  readonly isApart: boolean
}

/** The sign that a text line was typed with, so that no word of the release is left out. */
const withSign = (sign: string, text: string): string => (sign === '' ? text : `${sign} ${text}`)

/** The paragraphs of a text release, with what a person has found to be its headings. */
export function foreignBlocks(source: string, expected: Expected): readonly ForeignBlock[] {
  const lines = splitLines(source)
  const { units } = readTextUnits(source, lines)
  const headings = new Set(
    [...expected.sections, expected.boilerplate, expected.noteToEditors, expected.mediaContact].filter(
      (text) => text !== undefined,
    ),
  )
  return units.flatMap((unit): readonly ForeignBlock[] => {
    if (unit.kind === 'dropped') {
      const text = source.slice(unit.range.from, unit.range.to).trim()
      return [{ kind: 'text', text, isApart: true }]
    }
    if (unit.kind === 'item') {
      const text = unit.number === null ? unit.passage.text : withSign(unit.sign.text, unit.passage.text)
      return [{ kind: unit.number === null ? 'item' : 'text', text, isApart: false }]
    }
    // Speech set apart is a paragraph like others where no format marks it.
    if (unit.kind === 'quoted') return [{ kind: 'text', text: unit.passage.text, isApart: true }]
    if (unit.kind !== 'text') throw new Error('Plain text has no other units')
    const { text } = unit.passage
    const kind = text === expected.headline ? 'title' : headings.has(text) ? 'heading' : 'text'
    return [{ kind, text, isApart: unit.blankBefore }]
  })
}
