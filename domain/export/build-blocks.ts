import type { Node } from 'prosemirror-model'
import { assertNever } from '../result'
import type { NodeName } from '../document/schema'
import type {
  PageAssets,
  PageBlock,
  PageCell,
  PageFigure,
  PageList,
  PageListItem,
  PageText,
  TextRole,
  TextRun,
} from './page-model'

export const plainRun = (text: string): TextRun => ({
  text,
  strong: false,
  emphasis: false,
  href: null,
  language: null,
})

export const hasText = (node: Node): boolean => node.textContent.trim() !== ''

/** The text of one text block with its styles, neighbouring runs of the same style joined. */
export function buildText(node: Node, role: TextRole): PageText {
  const runs: TextRun[] = []
  for (const child of node.children) {
    const mark = (name: string) => child.marks.find(({ type }) => type.name === name)
    const run: TextRun = {
      text: child.text ?? '',
      strong: mark('strong') !== undefined || (role === 'attribution' && mark('speaker') !== undefined),
      emphasis: mark('emphasis') !== undefined,
      // A link of spaces alone can be neither seen nor heard.
      href: (child.text ?? '').trim() === '' ? null : stringOrNull(mark('link')?.attrs.href),
      language: stringOrNull(mark('language')?.attrs.lang),
    }
    const last = runs.at(-1)
    if (last !== undefined && haveSameStyle(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return { kind: 'text', role, language: null, runs }
}

const haveSameStyle = (a: TextRun, b: TextRun): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href && a.language === b.language

const stringOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Builds blocks; what holds no text and no image is left out. */
export const buildBlocks = (nodes: readonly Node[], assets: PageAssets): readonly PageBlock[] =>
  nodes.flatMap((node) => {
    const block = buildBlock(node, assets)
    return block === null ? [] : [block]
  })

type BlockName = 'paragraph' | 'quote' | 'bulletList' | 'orderedList' | 'table' | 'figure'

function buildBlock(node: Node, assets: PageAssets): PageBlock | null {
  // The grammar lets only these stand where blocks are built.
  const name = node.type.name as BlockName & NodeName
  if (name !== 'figure' && !hasText(node)) return null
  switch (name) {
    case 'paragraph':
      return buildText(node, 'paragraph')
    case 'quote':
      return buildQuote(node)
    case 'bulletList':
    case 'orderedList':
      return buildList(node, assets)
    case 'table':
      return {
        kind: 'table',
        rows: node.children.map((row, index) => buildRow(row, index)),
      }
    case 'figure':
      return buildFigure(node, assets)
    default:
      return assertNever(name, 'block')
  }
}

function buildQuote(node: Node): PageBlock {
  const attribution = node.children.find((child) => child.type.name === 'attribution' && hasText(child))
  return {
    kind: 'quote',
    paragraphs: node.children
      .filter((child) => child.type.name === 'paragraph' && hasText(child))
      .map((child) => buildText(child, 'paragraph')),
    attribution: attribution === undefined ? null : buildText(attribution, 'attribution'),
  }
}

function buildList(node: Node, assets: PageAssets): PageList {
  const ordered = node.type.name === 'orderedList'
  const start = ordered ? Number(node.attrs.start) : 1
  const items = node.children.filter(hasText).map((child, index): PageListItem => ({
    marker: ordered ? `${String(start + index)}.` : null,
    blocks: buildBlocks(child.children, assets),
  }))
  return { kind: 'list', ordered, start, items }
}

function buildRow(row: Node, rowIndex: number): readonly PageCell[] {
  return row.children.map((cell) => ({
    scope: cell.type.name === 'tableHeader' ? (rowIndex === 0 ? 'column' : 'row') : null,
    columns: Number(cell.attrs.colspan),
    rows: Number(cell.attrs.rowspan),
    paragraphs: cell.children.filter(hasText).map((child) => buildText(child, 'paragraph')),
  }))
}

function buildFigure(node: Node, assets: PageAssets): PageFigure | null {
  const image = node.children.find(({ type }) => type.name === 'image')
  const caption = node.children.find((child) => child.type.name === 'caption' && hasText(child))
  const source = assets.get(String(image?.attrs.asset))
  if (image === undefined || source === undefined) return null
  const credit = String(image.attrs.credit)
  return {
    kind: 'figure',
    asset: String(image.attrs.asset),
    source,
    alternativeText: image.attrs.decorative === true ? '' : String(image.attrs.alt),
    caption: caption === undefined ? null : buildText(caption, 'caption'),
    credit:
      credit.trim() === ''
        ? null
        : {
            kind: 'text',
            role: 'credit',
            language: null,
            runs: [plainRun(credit)],
          },
  }
}
