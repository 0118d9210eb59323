import type { LocalText } from '../language'
import type { Became } from './became'
import { claim, dropSigns, type DraftBlock, type DraftItem, type DraftList, type Notes } from './draft'
import { countWords } from './line-kinds'
import type { Passage } from './passage'
import { isAttributionLine, isSpeechAbove } from './quotations/attribution-line'
import { reasons } from './reasons'
import type { Unit } from './unit'

/** How the paragraphs of a part are called in the mapping. */
export interface BlockNames {
  readonly became: Became
  readonly reason: LocalText
}

type Item = Extract<Unit, { readonly kind: 'item' }>
type Row = Extract<Unit, { readonly kind: 'row' }>

const opening = /^[„“"«»‘‚‹「『']/u
const closing = /[“”"«»’‘›」』'][.,]?$/u

/** Builds the blocks of one part from its units, which are none of them headings of the release. */
export function readBlocks(units: readonly Unit[], names: BlockNames, notes: Notes): readonly DraftBlock[] {
  const blocks: DraftBlock[] = []
  for (let index = 0; index < units.length;) {
    const unit = units[index]
    if (unit === undefined) break
    const taken = readBlock(units, index, names, notes)
    if (taken.block !== null) blocks.push(taken.block)
    index += taken.count
  }
  return blocks
}

function readBlock(
  units: readonly Unit[],
  index: number,
  names: BlockNames,
  notes: Notes,
): { readonly block: DraftBlock | null; readonly count: number } {
  const unit = units[index]
  if (unit === undefined) return { block: null, count: 1 }
  const quote =
    readQuote(units, index, notes) ?? (names.became === 'paragraph' ? readSigned(units, index, notes) : null)
  if (quote !== null) return quote
  switch (unit.kind) {
    case 'dropped':
      return { block: null, count: 1 }
    case 'item': {
      const items = takeWhile(
        units,
        index,
        (one): one is Item => one.kind === 'item' && isSameList(unit, one),
      )
      return { block: buildList(items, notes), count: items.length }
    }
    case 'row': {
      const rows = takeWhile(
        units,
        index,
        (one): one is Row | Dropped => one.kind === 'row' || one.kind === 'dropped',
      )
      return {
        block: {
          kind: 'table',
          rows: rows.filter((row) => row.kind === 'row').map((row) => buildRow(row, notes)),
        },
        count: rows.length,
      }
    }
    case 'quoted':
      dropSigns(notes, unit.signs)
      claim(notes, unit.passage, names.became, 0.8, names.reason)
      return { block: { kind: 'paragraph', passage: unit.passage, isQuoted: true }, count: 1 }
    case 'heading':
      dropSigns(notes, unit.signs)
      claim(notes, unit.passage, names.became, 0.6, names.reason)
      return { block: { kind: 'paragraph', passage: unit.passage, isQuoted: false }, count: 1 }
    case 'text':
      claim(notes, unit.passage, names.became, 0.9, names.reason)
      return { block: { kind: 'paragraph', passage: unit.passage, isQuoted: false }, count: 1 }
  }
}

type Dropped = Extract<Unit, { readonly kind: 'dropped' }>

function takeWhile<Kept extends Unit>(
  units: readonly Unit[],
  from: number,
  keeps: (unit: Unit) => unit is Kept,
): readonly Kept[] {
  const kept: Kept[] = []
  for (let index = from; index < units.length; index += 1) {
    const unit = units[index]
    if (unit === undefined || !keeps(unit)) break
    kept.push(unit)
  }
  return kept
}

const isSameList = (first: Item, item: Item): boolean =>
  item.depth > first.depth || (item.number === null) === (first.number === null)

/**
 * A quote block: paragraphs in quotation marks with the speaker on a line of its own below. No character moves;
 * anything less clear stays running text.
 */
function readQuote(
  units: readonly Unit[],
  index: number,
  notes: Notes,
): { readonly block: DraftBlock; readonly count: number } | null {
  const paragraphs: Passage[] = []
  let place = index
  for (; place < units.length && paragraphs.length < 8; place += 1) {
    const unit = units[place]
    if (unit?.kind !== 'text' && unit?.kind !== 'quoted') return null
    const { text } = unit.passage
    if (paragraphs.length > 0 && isAttributionLine(text)) break
    if (unit.kind === 'quoted' && paragraphs.length > 0 && unit.startsQuote) return null
    const isInQuote = unit.kind === 'quoted' || (opening.test(text) && countWords(text) > 3)
    if (!isInQuote) return null
    paragraphs.push(unit.passage)
  }
  const attribution = units[place]
  if (attribution?.kind !== 'text' && attribution?.kind !== 'quoted') return null
  const first = units[index]
  const last = paragraphs.at(-1)
  if (
    last === undefined ||
    (first?.kind === 'text' && !closing.test(last.text)) ||
    !isAttributionLine(attribution.passage.text)
  )
    return null
  for (const unit of units.slice(index, place)) {
    if (unit.kind === 'quoted') dropSigns(notes, unit.signs)
    if ('passage' in unit) claim(notes, unit.passage, 'quote', 0.9, reasons.quoteParagraph)
  }
  if (attribution.kind === 'quoted') dropSigns(notes, attribution.signs)
  claim(notes, attribution.passage, 'attribution', 0.9, reasons.attribution)
  return { block: { kind: 'quote', paragraphs, attribution: attribution.passage }, count: place - index + 1 }
}

/** A paragraph in the first person with who says it in the line below, as pages set quotations apart without marks. */
function readSigned(
  units: readonly Unit[],
  index: number,
  notes: Notes,
): { readonly block: DraftBlock; readonly count: number } | null {
  const [speech, line] = [units[index], units[index + 1]]
  if (speech?.kind !== 'text' || line?.kind !== 'text') return null
  if (!isSpeechAbove(speech.passage.text, line.passage.text)) return null
  // The last line of all signs the release.
  if (!units.slice(index + 2).some(({ kind }) => kind !== 'dropped')) return null
  claim(notes, speech.passage, 'quote', 0.7, reasons.quoteSigned)
  claim(notes, line.passage, 'attribution', 0.7, reasons.attribution)
  return { block: { kind: 'quote', paragraphs: [speech.passage], attribution: line.passage }, count: 2 }
}

function buildList(items: readonly Item[], notes: Notes): DraftList {
  const [first] = items
  const depth = items.reduce((least, item) => Math.min(least, item.depth), Infinity)
  const built: DraftItem[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]
    if (item === undefined) break
    const below = takeWhile(items, index + 1, (one): one is Item => one.kind === 'item' && one.depth > depth)
    dropSigns(notes, item.signs, reasons.listSign)
    claim(notes, item.passage, 'listItem', 0.95, reasons.listItem)
    built.push({ passage: item.passage, children: below.length === 0 ? [] : [buildList(below, notes)] })
    index += 1 + below.length
  }
  return { kind: 'list', start: first?.number ?? null, items: built }
}

function buildRow(
  { cells, isHeader, signs }: Row,
  notes: Notes,
): { readonly cells: readonly Passage[]; readonly isHeader: boolean } {
  dropSigns(notes, signs)
  for (const cell of cells) claim(notes, cell, 'tableCell', 1, reasons.tableCell)
  return { cells, isHeader }
}
