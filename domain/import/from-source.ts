import type { LocalText } from '../language'
import type { Claim } from './draft'
import { splitLines, type Line } from './lines'
import { passageOf, type Range } from './passage'
import type { PassageKind, SourceDocument, SourcePassage } from './source/source-document'
import { placedSpans, withSpans, type PlacedSpan } from './source-spans'
import { tableUnits } from './source-tables'
import { readTextUnits } from './text-units'
import type { Unit } from './unit'
import { findBoxHeading } from './web-furniture'
import { withoutLoneSurrogates } from '../document/well-formed'

/** A document as the importer takes it. */
export interface SourceUnits {
  /** All passages in the order of the file, parted by empty lines, in normalisation form C. */
  readonly source: string
  /** The passages that are text, likewise. */
  readonly words: string
  readonly units: readonly Unit[]
  /** What stands apart from the text, each passage with its reason. */
  readonly asides: readonly Claim[]
  readonly inserted: readonly Range[]
  readonly normalised: boolean
}

/** A passage with its place in the source. */
export interface PlacedPassage extends Range {
  readonly passage: SourcePassage
}

/** Why a passage is no text of the release, by its kind; null for what is. */
const asideReasons: Readonly<Record<PassageKind, LocalText | null>> = {
  heading: null,
  paragraph: null,
  listItem: null,
  tableCell: null,
  quote: null,
  footnote: {
    de: 'Fußnote; sie steht außerhalb des Textes und ist nicht übernommen.',
    en: 'Footnote; it stands apart from the text and was not taken.',
  },
  head: {
    de: 'Kopf der Seite oder der Mail; er gehört nicht zum Text.',
    en: 'Head of the page or of the mail; it is no part of the text.',
  },
  foot: {
    de: 'Fußzeile der Seite; sie gehört nicht zum Text.',
    en: 'Foot of the page; it is no part of the text.',
  },
  navigation: {
    de: 'Navigation der Webseite; sie gehört nicht zum Text.',
    en: 'Navigation of the web page; it is no part of the text.',
  },
  comment: {
    de: 'Kommentar in der Datei; er gehört nicht zum Text.',
    en: 'Comment in the file; it is no part of the text.',
  },
  deleted: {
    de: 'In der Datei als gelöscht verfolgt; es ist nicht übernommen.',
    en: 'A tracked deletion in the file; it was not taken.',
  },
  refused: {
    de: 'In der Datei als eingefügt verfolgt; die Einfügung ist nicht übernommen.',
    en: 'A tracked insertion in the file; it was not accepted.',
  },
  hidden: {
    de: 'In der Datei verborgen; es ist nicht übernommen.',
    en: 'Hidden in the file; it was not taken.',
  },
}

/** Hands the passages of a document over as units, so that structure is guessed by the rules of plain text. */
export function unitsOfSource(document: SourceDocument): SourceUnits {
  const placed: PlacedPassage[] = []
  const texts: string[] = []
  let length = 0
  let normalised = false
  for (const given of document.passages) {
    const said = joinsLines(document, given) ? { ...given, text: given.text.replace(/\n/g, ' ') } : given
    const passage = composed(said)
    normalised ||= passage.text !== said.text
    const parting = placed.length === 0 ? '' : passage.isAdjacent === true ? '\n' : gap
    length += parting.length
    placed.push({ passage, from: length, to: length + passage.text.length })
    texts.push(parting, passage.text)
    length += passage.text.length
  }
  const source = texts.join('')
  const isText = ({ passage }: PlacedPassage): boolean => asideReasons[passage.kind] === null
  const spans = placedSpans(placed.filter(isText))
  return {
    source,
    words: placed
      .filter(isText)
      .map(({ passage }) => passage.text)
      .join(gap),
    units: readUnits(source, placed.filter(isText), spans),
    asides: placed.flatMap(asideClaim),
    inserted: spans.filter(({ mark }) => mark === 'inserted'),
    normalised,
  }
}

const gap = '\n\n'

/** Lines of a tagged PDF end where the sheet ends; in other files whoever wrote them has broken the line. */
const joinsLines = ({ format }: SourceDocument, { style }: SourcePassage): boolean =>
  format === 'pdf' && style !== null && !/^\d+ pt$/.test(style)

/** A passage in normalisation form C, its spans at the places where their letters then are. */
function composed(passage: SourcePassage): SourcePassage {
  const given = withoutLoneSurrogates(passage.text)
  const text = given.normalize('NFC')
  if (text === given) return { ...passage, text }
  const place = (at: number): number => given.slice(0, at).normalize('NFC').length
  return {
    ...passage,
    text,
    spans: passage.spans.map((span) => ({ ...span, from: place(span.from), to: place(span.to) })),
  }
}

function asideClaim({ passage, from, to }: PlacedPassage): readonly Claim[] {
  const reason = asideReasons[passage.kind]
  return reason === null ? [] : [{ range: { from, to }, became: 'dropped', confidence: 1, reason }]
}

/** Neighbours of a kind are read together: paragraphs as plain text, cells as tables, quoted paragraphs as one quote. */
function readUnits(
  source: string,
  placed: readonly PlacedPassage[],
  spans: readonly PlacedSpan[],
): readonly Unit[] {
  const lines = splitLines(source)
  const units: Unit[] = []
  let firstLine = 0
  for (let index = 0; index < placed.length;) {
    const first = placed[index]
    if (first === undefined) break
    const kind = kindOf(first)
    let end = index + 1
    while (end < placed.length && isSameKind(placed[end], kind)) end += 1
    const run = placed.slice(index, end)
    const own = linesOf(run, lines, firstLine)
    firstLine = own.next
    for (const unit of readRun(source, kind, run, { lines: own.lines, isTop: units.length === 0 }))
      units.push(unit)
    index = end
  }
  const shown = withCaptions(withBold(units, boldRanges(placed)), placed.filter(isCaptionOfSource))
  return withSpans(marksHeadings(shown) ? shown.map(withoutGap) : shown, spans)
}

/** Where letters are set bold, in the order of the source. */
const boldRanges = (placed: readonly PlacedPassage[]): readonly Range[] =>
  placed.flatMap(({ passage, from }) =>
    passage.spans.flatMap((span) =>
      span.kind === 'strong' ? [{ from: from + span.from, to: from + span.to }] : [],
    ),
  )

/** Tells of each paragraph whether all of it is bold. Units and ranges are both in the order of the source. */
function withBold(units: readonly Unit[], bold: readonly Range[]): readonly Unit[] {
  let next = 0
  return units.map((unit) => {
    if (unit.kind !== 'text') return unit
    const first = unit.passage.at[0] ?? 0
    const last = unit.passage.at.at(-1) ?? first
    while (next < bold.length && (bold[next]?.to ?? 0) <= first) next += 1
    const range = bold[next]
    return range !== undefined && range.from <= first && range.to > last ? { ...unit, isBold: true } : unit
  })
}

/** Word and Writer have a style for captions, web pages an element. */
const isCaptionOfSource = ({ passage: { kind, style } }: PlacedPassage): boolean =>
  kind === 'paragraph' &&
  /^(?:figcaption|caption|beschriftung|légende|illustration|abbildung)$/i.test(style ?? '')

function withCaptions(units: readonly Unit[], captions: readonly Range[]): readonly Unit[] {
  if (captions.length === 0) return units
  return units.map((unit) => {
    const first = unit.kind === 'text' ? (unit.passage.at[0] ?? 0) : -1
    return unit.kind === 'text' && captions.some(({ from, to }) => from <= first && first < to)
      ? { ...unit, isCaption: true }
      : unit
  })
}

/** Whoever marks headings, or sets them bold, does so with all: besides the title there is another one. */
const marksHeadings = (units: readonly Unit[]): boolean =>
  units.filter(({ kind }) => kind === 'heading').length > 1 ||
  units.some((unit, index) => index > 0 && isBoldLine(unit) && followsText(units, index))

const isBoldLine = (unit: Unit): boolean =>
  unit.kind === 'text' && unit.isBold === true && unit.passage.text.length <= 110

/** A bold line between paragraphs, not one of the titles at the top. */
const followsText = (units: readonly Unit[], index: number): boolean => {
  const before = units[index - 1]
  const after = units[index + 1]
  return (
    before?.kind === 'text' &&
    before.passage.text.length > 110 &&
    after !== undefined &&
    after.kind !== 'dropped' &&
    !isBoldLine(after)
  )
}

/** Where headings are marked, no short paragraph is taken for one, such as a line of an address. */
const withoutGap = (unit: Unit): Unit =>
  unit.kind === 'text' && unit.isBold !== true ? { ...unit, blankBefore: false } : unit

type RunKind = 'heading' | 'paragraph' | 'listItem' | 'tableCell' | 'quote'

/** Word has a style for the title that is no heading. */
function kindOf({ passage: { kind, style } }: PlacedPassage): RunKind {
  if (kind === 'paragraph' && /^(?:title|titel|titre)$/i.test(style ?? '')) return 'heading'
  return kind === 'heading' || kind === 'listItem' || kind === 'tableCell' || kind === 'quote'
    ? kind
    : 'paragraph'
}

const isSameKind = (placed: PlacedPassage | undefined, kind: RunKind): boolean =>
  placed !== undefined && kindOf(placed) === kind

/** The lines of a run, with the empty ones between its passages; what stands apart between them is left out. */
function linesOf(
  run: readonly PlacedPassage[],
  lines: readonly Line[],
  from: number,
): { readonly lines: readonly Line[]; readonly next: number } {
  const own: Line[] = []
  let next = from
  for (const passage of run) {
    for (let line = lines[next]; line !== undefined && line.to < passage.from; line = lines[next]) {
      if (line.text === '' && own.length > 0) own.push(line)
      next += 1
    }
    for (let line = lines[next]; line !== undefined && line.from <= passage.to; line = lines[next]) {
      own.push(line)
      next += 1
    }
  }
  return { lines: own, next }
}

function readRun(
  source: string,
  kind: RunKind,
  run: readonly PlacedPassage[],
  { lines, isTop }: { readonly lines: readonly Line[]; readonly isTop: boolean },
): readonly Unit[] {
  switch (kind) {
    case 'paragraph':
      return readTextUnits(source, lines, { isTop }).units
    case 'heading':
      return run.map((placed) => {
        const reason = findBoxHeading(placed.passage.text)
        return reason === null
          ? {
              ...{ kind: 'heading', level: placed.passage.level ?? 1 },
              passage: passageOf(source, [placed]),
              signs: [],
            }
          : { kind: 'dropped', range: { from: placed.from, to: placed.to }, reason }
      })
    case 'listItem':
      return run.map((placed) => itemUnit(source, placed))
    case 'quote':
      return run.flatMap(quotedLines).map((range, index) => ({
        kind: 'quoted',
        passage: passageOf(source, [range]),
        signs: [],
        startsQuote: index === 0,
      }))
    case 'tableCell':
      return tableUnits(source, run)
  }
}

function itemUnit(source: string, placed: PlacedPassage): Unit {
  const { label, level } = placed.passage
  const number = /^\(?(\d{1,4})[.)]?\)?$/.exec(label?.trim() ?? '')?.[1]
  return {
    kind: 'item',
    number: number === undefined ? null : Number(number),
    depth: Math.min(6, Math.max(0, (level ?? 1) - 1)),
    sign: passageOf(source, []),
    passage: passageOf(source, [placed]),
    signs: [],
  }
}

/** The line that names who is quoted is a paragraph of its own, as in Markdown. */
function quotedLines({ passage, from }: PlacedPassage): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const { index } of passage.text.matchAll(/\n(?=\s*(?:[–—]|--?)\s*\p{Lu})/gu)) {
    ranges.push({ from: from + start, to: from + index })
    start = index + 1
  }
  return [...ranges, { from: from + start, to: from + passage.text.length }]
}
