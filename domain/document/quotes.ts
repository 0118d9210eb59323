import type { Mark, Node } from 'prosemirror-model'
import type { ReleaseNode } from './parse'
import { textBlocks } from './text-blocks'
import { nameFinder } from './names'

/** One quote of a release, from a quote block or from running text. */
export interface Quote {
  readonly kind: 'quote' | 'quotation'
  /** The quoted words, without quotation marks where they stand in running text. */
  readonly text: string
  /** The fullest name that the document gives for the speaker, or null. */
  readonly speaker: string | null
  readonly role: string | null
  /** The text block in which the quote begins. */
  readonly block: number
}

/** Where words of a quote stand: UTF-16 units of the text of a text block. */
export interface QuotePlace {
  readonly block: number
  readonly from: number
  readonly to: number
}

/** A quote with the places of its words, one a text block. */
export interface PlacedQuote extends Quote {
  /** The speaker as this quote itself names them, whatever the text around it says; or null. */
  readonly notedSpeaker: string | null
  readonly places: readonly QuotePlace[]
}

/** All quotes of a release in reading order. */
export const quotesOf = (release: ReleaseNode): readonly Quote[] =>
  placedQuotesOf(release).map(({ kind, text, speaker, role, block }) => ({
    kind,
    text,
    speaker,
    role,
    block,
  }))

/**
 * All quotes of a release in reading order, with their places. One contiguous run of the quotation mark is one quote; a run that reaches
 * the end of its text block goes on where the next block opens with words of the same speaker.
 */
export function placedQuotesOf(release: ReleaseNode): readonly PlacedQuote[] {
  const text = release.textBetween(0, release.content.size, '\n')
  const fullName = nameFinder(text)
  const speakerOf = (name: string | null): Pick<PlacedQuote, 'speaker' | 'notedSpeaker'> => ({
    speaker: name === null ? null : fullName(name),
    notedSpeaker: name,
  })
  const quotes: PlacedQuote[] = []
  let openQuote: { first: number; paragraphs: string[]; places: QuotePlace[] } | null = null
  let unfinished: QuotationRun | null = null
  for (const block of textBlocks(release)) {
    if (block.ancestors.includes('quote') && block.name === 'paragraph') {
      openQuote ??= { first: block.index, paragraphs: [], places: [] }
      openQuote.paragraphs.push(block.text)
      openQuote.places.push({ block: block.index, from: 0, to: block.text.length })
    }
    if (block.name === 'attribution') {
      quotes.push({
        kind: 'quote',
        text: openQuote?.paragraphs.join('\n') ?? '',
        ...speakerOf(markedText(block.node, 'speaker')),
        role: markedText(block.node, 'role'),
        block: openQuote?.first ?? block.index,
        places: openQuote?.places ?? [],
      })
      openQuote = null
    }
    const runs = quotationRuns(block.node)
    for (const run of runs) {
      const place = { block: block.index, from: run.from, to: run.to }
      const last = quotes.at(-1)
      if (run === runs[0] && last?.kind === 'quotation' && goesOn(unfinished, run, block.text))
        quotes.splice(-1, 1, {
          ...last,
          text: `${last.text}\n${run.text}`,
          places: [...last.places, place],
        })
      else
        quotes.push({
          kind: 'quotation',
          text: run.text,
          ...speakerOf(run.speaker),
          role: run.role,
          block: block.index,
          places: [place],
        })
    }
    const lastRun = runs.at(-1)
    unfinished = lastRun?.to === block.text.length && block.text.length > 0 ? lastRun : null
  }
  return quotes
}

/** Whether a run goes on with one that had no closing mark: it opens its block, or only a repeated opening mark stands before it. */
function goesOn(unfinished: QuotationRun | null, run: QuotationRun, text: string): boolean {
  return (
    unfinished !== null &&
    unfinished.speaker === run.speaker &&
    unfinished.role === run.role &&
    /^[„“”"«»‚‘'‹›「『\s\u00a0]*$/u.test(text.slice(0, run.from))
  )
}

/** The text under a mark in an attribution, or null where none is marked. */
function markedText(node: Node, mark: 'speaker' | 'role'): string | null {
  const text = node.children
    .filter((child) => child.marks.some(({ type }) => type.name === mark))
    .map((child) => child.text ?? '')
    .join('')
    .trim()
  return text === '' ? null : text
}

interface QuotationRun {
  readonly text: string
  readonly speaker: string | null
  readonly role: string | null
  readonly from: number
  readonly to: number
}

function quotationRuns(node: Node): readonly QuotationRun[] {
  const runs: { text: string; speaker: string | null; role: string | null; from: number; to: number }[] = []
  const markOf = (child: Node | undefined): Mark | undefined =>
    child?.marks.find(({ type }) => type.name === 'quotation')
  let place = 0
  for (const [index, child] of node.children.entries()) {
    const mark = markOf(child)
    const last = runs.at(-1)
    const from = place
    place += child.nodeSize
    if (mark === undefined) continue
    if (last !== undefined && markOf(node.children[index - 1])?.eq(mark) === true) {
      last.text += child.text ?? ''
      last.to = place
    } else
      runs.push({
        text: child.text ?? '',
        speaker: stringOrNull(mark.attrs.speaker),
        role: stringOrNull(mark.attrs.role),
        from,
        to: place,
      })
  }
  return runs
}

const stringOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null
