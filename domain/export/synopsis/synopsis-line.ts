import type { InterfaceLanguage } from '../../language'
import { attributeLabel, attributeText, markText } from '../../revision/compare/comparison-words'
import { isOnSide, type ShownLine, type ShownSpan } from '../../revision/compare/shown-line'
import { plainRun } from '../build-blocks'
import type { TextRun } from '../page-model'
import { synopsisWords } from './synopsis-words'

/** One side of a line as it is printed: its text, and beneath it the attributes of its block. */
export function synopsisCell(
  line: ShownLine,
  side: 'old' | 'new',
  language: InterfaceLanguage,
): { readonly runs: readonly TextRun[]; readonly notes: readonly string[] } {
  const words = synopsisWords[language]
  const isElsewhere = line.move !== null && line.move.side !== side
  if (isElsewhere || !isOnSide(line, side)) return { runs: [], notes: [] }
  const runs = line.spans
    .filter(({ kind }) => kind !== (side === 'old' ? 'inserted' : 'deleted'))
    .map((span) => runOf(span, side, language))
  const moved = line.state === 'movedFrom' ? words.movedFrom : line.state === 'movedTo' ? words.movedTo : null
  const notes = line.attributes.map((change) => {
    const value = attributeText(change.name, side === 'old' ? change.from : change.to, language)
    return `${attributeLabel(change, language)}: ${value === '' ? words.none : value}`
  })
  return { runs: moved === null ? runs : [emphatic(`${moved} `), ...runs], notes }
}

const emphatic = (text: string): TextRun => ({ ...plainRun(text), emphasis: true })

function runOf(span: ShownSpan, side: 'old' | 'new', language: InterfaceLanguage): TextRun {
  const words = synopsisWords[language]
  const { kind, text, added, removed } = span
  if (kind === 'deleted') return emphatic(words.deleted(text))
  if (kind === 'inserted') return { ...plainRun(words.inserted(text)), strong: true }
  if (kind === 'kept') return plainRun(text)
  const names = (marks: ShownSpan['added']): string =>
    marks.map((mark) => markText(mark, language)).join(', ')
  const marks = side === 'old' ? removed : added
  if (marks.length === 0) return plainRun(text)
  return emphatic(
    `${text} ${side === 'old' ? words.marksRemoved(names(marks)) : words.marksAdded(names(marks))}`,
  )
}
