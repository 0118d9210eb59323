import type { Node } from 'prosemirror-model'
import { imagesOf } from '../document/images-of'
import type { ReleaseNode } from '../document/parse'
import { textBlocks, type TextBlock } from '../document/text-blocks'
import type { NodeName } from '../document/schema'
import { buildPage } from '../export/build-page'
import { hasText } from '../export/build-blocks'
import { officeFlow, type FlowBlock } from '../export/office/office-flow'
import { officeRuns } from '../export/office/office-runs'
import type { ReturnMarks } from '../export/office/return-marks'
import type { PageModel, PageText } from '../export/page-model'
import { withoutSoftHyphens } from '../export/without-soft-hyphens'
import { hashOf } from '../revision/hash'
import { flowOf } from '../revision/compare/flow'

/** Letters of one kind in a line, as an office program knows them. */
export interface LineRun {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
}

/** What a paragraph is to an office program. */
export type LineShape = 'text' | 'heading' | 'item' | 'quote' | 'cell'

/** One paragraph of a text as it is sent. */
export interface SentLine {
  readonly text: string
  readonly runs: readonly LineRun[]
  /** Which text block of the release it is; null for what the page adds. */
  readonly block: number | null
  /** The dateline that opens the line of the lead: its block, and how long it is there with its space. */
  readonly dateline: { readonly block: number; readonly length: number } | null
  readonly shape: LineShape
  /** How deep an item of a list is, from 1; 0 for all others. */
  readonly level: number
}

/** A text as it is sent for comment, with where each of its paragraphs stands in the release. */
export interface SentText {
  readonly base: ReleaseNode
  /** The parts of the front, then the blocks of the body as `flowOf` lines them up. */
  readonly units: readonly Node[]
  readonly frontCount: number
  /** For each text block the unit that it stands in. */
  readonly unitOf: readonly number[]
  readonly blocks: readonly TextBlock<NodeName>[]
  readonly lines: readonly SentLine[]
}

/** The paragraphs of a release as an office document has them, in reading order. */
export function sentText(base: ReleaseNode): SentText {
  const page = pageToSend(base)
  const blockOf = blocksOfTexts(page, base)
  const blocks = textBlocks(base)
  const { front, body } = flowOf(base)
  const units = [...front, ...body]
  const unitOf = units.flatMap((unit, index) => Array.from({ length: textBlockCount(unit) }, () => index))
  const line = (texts: readonly PageText[], shape: LineShape, level: number): SentLine => {
    const runs = texts.flatMap((text, index) => [
      ...(index === 0 ? [] : [{ text: ' ', strong: false, emphasis: false, href: null }]),
      ...officeRuns(text, base.attrs.language as string).map(lineRun),
    ])
    const [text] = texts
    const found = text === undefined ? undefined : blockOf.get(text)
    return {
      ...{ text: runs.map((run) => run.text).join(''), runs, shape, level },
      ...{ block: found?.block ?? null, dateline: found?.dateline ?? null },
    }
  }
  const linesOf = (block: FlowBlock, level: number): readonly SentLine[] => {
    switch (block.kind) {
      case 'paragraph':
        return [line(block.texts, level > 0 ? 'item' : shapeOf(block.style), level)]
      case 'list':
        return block.items.flatMap((item) => item.flatMap((inner) => linesOf(inner, level + 1)))
      case 'table':
        return block.grid.rows.flatMap((row) =>
          row.flatMap((place) =>
            place.kind === 'cell' ? place.cell.paragraphs.map((text) => line([text], 'cell', 0)) : [],
          ),
        )
      default:
        return []
    }
  }
  const lines = officeFlow(page).flatMap((block) => linesOf(block, 0))
  return { base, units, frontCount: front.length, unitOf, blocks, lines }
}

/** The marks of a page that is sent: each text of the release by its number, all others by what they say. */
export function returnMarks(page: PageModel, base: ReleaseNode, name: string): ReturnMarks {
  const blockOf = blocksOfTexts(page, base)
  let around = 0
  return {
    base: name,
    bookmarkOf: (text) => {
      const found = blockOf.get(text)
      if (found !== undefined) return `block${String(found.block)}`
      around += 1
      const words = text.runs.map((run) => run.text).join('')
      return `around${String(around)}_${hashOf(words.trim()).slice(0, 12)}`
    },
  }
}

/** What a bookmark says of the words under it; null for a bookmark that is none of ours. */
export function readBookmark(
  name: string,
):
  | { readonly kind: 'block'; readonly block: number }
  | { readonly kind: 'around'; readonly hash: string }
  | null {
  const block = /^block(\d{1,6})$/.exec(name)?.[1]
  if (block !== undefined) return { kind: 'block', block: Number(block) }
  const hash = /^around\d{1,4}_([0-9a-f]{12})$/.exec(name)?.[1]
  return hash === undefined ? null : { kind: 'around', hash }
}

/** Whether a text is what the bookmark was set over. */
export const isSentAround = (text: string, hash: string): boolean => hashOf(text.trim()).slice(0, 12) === hash

/** The page whose texts are those of the release; what else it says may be another by the time the file is back. */
function pageToSend(base: ReleaseNode): PageModel {
  const assets = new Map(imagesOf(base).map(({ node }) => [String(node.attrs.asset), '']))
  const page = buildPage({ release: base, purpose: 'draft', revision: null, now: new Date(0), assets })
  if (!page.ok) throw new Error('Every picture was given to the page.')
  return page.value
}

interface TextPlace {
  readonly block: number
  readonly dateline: SentLine['dateline']
}

const rolesAround: ReadonlySet<string> = new Set(['note', 'organisation', 'release', 'credit', 'context'])

/** Which text block each text of a page is: both stand in the same order, and the page leaves out only what is empty. */
function blocksOfTexts(page: PageModel, base: ReleaseNode): ReadonlyMap<PageText, TextPlace> {
  const waiting = textBlocks(withoutSoftHyphens(base)).filter(({ node }) => hasText(node))
  const places = new Map<PageText, TextPlace>()
  let next = 0
  for (const text of textsOf(officeFlow(page))) {
    if (rolesAround.has(text.role)) continue
    const words = text.runs.map((run) => run.text).join('')
    const block = waiting[next]
    const after = waiting[next + 1]
    if (block === undefined) continue
    if (words === block.text) {
      places.set(text, { block: block.index, dateline: null })
      next += 1
    } else if (text.role === 'lead' && after?.name === 'lead' && words === `${block.text} ${after.text}`) {
      const length = block.text.replace(/[ \t\n\v\f\r]+/g, ' ').length + 1
      places.set(text, { block: after.index, dateline: { block: block.index, length } })
      next += 2
    }
  }
  return places
}

const textsOf = (blocks: readonly FlowBlock[]): readonly PageText[] =>
  blocks.flatMap((block): readonly PageText[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.texts
      case 'list':
        return block.items.flatMap(textsOf)
      case 'table':
        return block.grid.rows.flatMap((row) =>
          row.flatMap((place) => (place.kind === 'cell' ? place.cell.paragraphs : [])),
        )
      default:
        return []
    }
  })

const shapeOf = (style: string): LineShape => {
  if (/^(?:Heading2|EndHeading|ContactHeading)$/.test(style)) return 'heading'
  return /^(?:Quote|QuoteEnd|Attribution)$/.test(style) ? 'quote' : 'text'
}

const lineRun = ({ text, strong, emphasis, href }: LineRun): LineRun => ({ text, strong, emphasis, href })

function textBlockCount(node: Node): number {
  if (node.isTextblock) return 1
  return node.children.reduce((sum, child) => sum + textBlockCount(child), 0)
}
