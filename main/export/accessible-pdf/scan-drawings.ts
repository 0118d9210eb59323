import { tokenizeContent, type Operand, type Operation } from './content-tokens'

/** A sequence of marked content (ISO 32000-1, 14.6), by the places of its operators among the operations. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly tag: string
  /** Its number, by which the structure tree refers to it; null where it has none. */
  readonly id: number | null
  /** What is drawn in it, marks inside included. */
  readonly drawings: readonly Drawing[]
  /** The glyphs that it shows, each string with its font: equal for equal drawings of the same text. */
  readonly shown: string
  readonly hasMarksInside: boolean
}

/** The smallest part of a content stream that can be marked alone. */
export interface Drawing {
  readonly kind: 'text' | 'path' | 'image'
  readonly from: number
  readonly to: number
  /** The innermost mark that is an artifact or has a number, or null: nobody says what this drawing is. */
  readonly mark: Mark | null
  /** The name of the XObject that is drawn, or null. */
  readonly name: string | null
}

export interface Scan {
  readonly source: string
  readonly operations: readonly Operation[]
  readonly marks: readonly Mark[]
  readonly drawings: readonly Drawing[]
}

/** Marks are not nested as they must be; `place` is the number of an operation. */
export class UnbalancedContent extends Error {
  constructor(what: string, place: number) {
    super(`${what} at operation ${String(place)}`)
  }
}

type Building = { -readonly [Key in keyof Mark]: Mark[Key] } & { readonly drawings: Drawing[] }

const pathStarts = new Set(['m', 're'])
const pathEnds = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const showing = new Set(['Tj', 'TJ', "'", '"'])

export const isNumbered = ({ tag, id }: Pick<Mark, 'tag' | 'id'>): boolean =>
  id !== null || tag === 'Artifact'

/** Finds the marks and drawings of a content stream. Throws `NoContentStream` or `UnbalancedContent`. */
export function scanDrawings(source: string, properties: (name: string) => number | null): Scan {
  const operations = tokenizeContent(source)
  const marks: Building[] = []
  const drawings: Drawing[] = []
  const open: Building[] = []
  let path: number | null = null
  let text: { readonly from: number; readonly parts: number[]; isWhole: boolean } | null = null
  let font = ''

  const draw = (kind: Drawing['kind'], from: number, to: number, name: string | null = null): void => {
    const drawing = { kind, from, to, name, mark: open.findLast(isNumbered) ?? null }
    drawings.push(drawing)
    for (const mark of open) mark.drawings.push(drawing)
  }
  for (const [index, { operator, operands }] of operations.entries()) {
    if (operator === 'BMC' || operator === 'BDC') {
      if (path !== null) throw new UnbalancedContent('a mark inside a path', index)
      const mark: Building = {
        ...{ from: index, to: index, tag: nameOf(operands[0]), id: markId(operands[1], properties) },
        ...{ drawings: [], shown: '', hasMarksInside: false },
      }
      if (isNumbered(mark)) {
        if (text !== null) text.isWhole = false
        for (const around of open) around.hasMarksInside = true
      }
      marks.push(mark)
      open.push(mark)
    } else if (operator === 'EMC') {
      const closed = open.pop()
      if (closed === undefined) throw new UnbalancedContent('the end of no mark', index)
      closed.to = index
    } else if (operator === 'BT')
      text = { from: index, parts: [], isWhole: open.every((mark) => !isNumbered(mark)) }
    else if (operator === 'ET') {
      if (text === null) throw new UnbalancedContent('the end of no text', index)
      if (text.isWhole && text.parts.length > 0) draw('text', text.from, index)
      else for (const part of text.parts) drawText(part)
      text = null
    } else if (operator === 'Tf') font = nameOf(operands[0])
    else if (showing.has(operator)) {
      const shown = stringsIn(operands)
      if (shown === '') continue
      if (text === null) throw new UnbalancedContent('text outside of a text object', index)
      text.parts.push(index)
      for (const mark of open) mark.shown += `${font} ${shown}\n`
      // What is inside a mark is drawn there; parts without one are drawn at the end of the text object.
      if (open.some(isNumbered)) {
        text.parts.pop()
        draw('text', index, index)
      }
    } else if (pathStarts.has(operator)) path ??= index
    else if (operator === 'n') path = null
    else if (pathEnds.has(operator)) {
      if (path !== null) draw('path', path, index)
      path = null
    } else if (operator === 'sh') draw('path', index, index)
    else if (operator === 'EI') draw('image', index, index)
    else if (operator === 'Do') draw('image', index, index, nameOf(operands[0]))
  }
  if (open.length > 0) throw new UnbalancedContent('a mark without an end', open[0]?.from ?? 0)
  return { source, operations, marks, drawings: drawings.sort((one, other) => one.from - other.from) }

  function drawText(part: number): void {
    drawings.push({ kind: 'text', from: part, to: part, name: null, mark: null })
  }
}

const nameOf = (operand: Operand | undefined): string => (operand?.kind === 'name' ? operand.value : '')

function markId(properties: Operand | undefined, named: (name: string) => number | null): number | null {
  if (properties?.kind === 'name') return named(properties.value)
  if (properties?.kind !== 'dictionary') return null
  const id = properties.entries.get('MCID')
  return id?.kind === 'number' ? id.value : null
}

function stringsIn(operands: readonly Operand[]): string {
  return operands
    .map((operand) => {
      if (operand.kind === 'string') return operand.value
      return operand.kind === 'array' ? stringsIn(operand.items) : ''
    })
    .join('')
}
