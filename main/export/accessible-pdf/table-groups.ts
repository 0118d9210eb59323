import { PDFName, type PDFContext } from '@cantoo/pdf-lib'
import { elementsIn, name, newElement, type Element, type StructureTree } from './structure-tree'
import { attributesOf } from './write-tree'

const groups = new Set(['NonStruct', 'THead', 'TBody', 'TFoot'])

/** Rows of headings are the head of their table, all others its body (ISO 32000-1, 14.8.4.3.4). */
export function groupTableRows(context: PDFContext, tree: StructureTree): void {
  for (const table of elementsIn(tree.kids)) {
    if (table.role !== 'Table') continue
    const kids = table.kids.flatMap((kid) =>
      kid.kind === 'element' && groups.has(kid.role) ? kid.kids : [kid],
    )
    const isRow = (kid: (typeof kids)[number]): kid is Element => kid.kind === 'element' && kid.role === 'TR'
    const rows = kids.filter(isRow)
    const others = kids.filter((kid) => !isRow(kid))
    const end = rows.findIndex((row) => !isHeadingRow(row))
    const [head, body] = end <= 0 ? [[], rows] : [rows.slice(0, end), rows.slice(end)]
    table.kids =
      head.length === 0
        ? [...others, ...body]
        : [...others, newElement(context, 'THead', head), newElement(context, 'TBody', body)]
  }
}

const isHeadingRow = ({ kids }: Element): boolean =>
  kids.length > 0 &&
  kids.every((kid) => kid.kind === 'element' && kid.role === 'TH' && scopeOf(kid) === name('Column'))

const scopeOf = ({ dict }: Element): PDFName | undefined =>
  attributesOf(dict)
    .map((attributes) => attributes.lookup(name('Scope')))
    .find((scope) => scope instanceof PDFName)
