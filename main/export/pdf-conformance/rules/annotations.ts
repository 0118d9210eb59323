import { accessible, archival, onPage, when, type Finding, type Rule } from '../finding'
import type { Annotation, PdfDocument } from '../reading/document'
import type { StructureElement } from '../reading/structure'

const outside = accessible('28-002', '7.18.1')
const silent = accessible('28-004', '7.18.1')
const noTabs = accessible('28-008', '7.18.3')
const otherTabs = accessible('28-009', '7.18.3')
const linkOutside = accessible('28-011', '7.18.5')
const linkSilent = accessible('28-012', '7.18.5')
const forbidden = archival('6.3.1')
const flags = archival('6.3.2')
const noAppearance = archival('6.3.3')

const allowed = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact'.split(
    ' ',
  ),
)
const withoutAppearance = new Set(['Popup', 'Link'])
const [hidden, print, noView, toggle] = [2, 4, 32, 256]
const invisible = 1

/** Links and other annotations stand in the tree, speak, are visited in its order, and are printed as they are seen. */
export const annotations: Rule = (document) => {
  const owners = new Map(
    document.structure?.elements.flatMap((element) =>
      element.objects.map((object) => [object, element] as const),
    ),
  )
  return document.pages.flatMap(({ number, entries, annotations: all }) => {
    const tabs = document.file.name(entries.get('Tabs'))
    return [
      ...when(all.length > 0 && tabs === null, () => noTabs(onPage(number), 'Tabs is missing')),
      ...when(all.length > 0 && tabs !== null && tabs !== 'S', () =>
        otherTabs(onPage(number), `Tabs is ${tabs ?? ''}`),
      ),
      ...all.flatMap((annotation) => [
        ...spoken(document, annotation, owners.get(annotation.object ?? -1), number),
        ...shown(document, annotation, number),
      ]),
    ]
  })
}

function spoken(
  { file }: PdfDocument,
  { kind, entries }: Annotation,
  owner: StructureElement | undefined,
  number: number,
): readonly Finding[] {
  const flag = file.number(entries.get('F')) ?? 0
  if ((flag & hidden) !== 0 || kind === 'Popup' || kind === 'PrinterMark') return []
  const words = [file.text(entries.get('Contents')), file.text(owner?.entries.get('Alt'))]
  const isSilent = words.every((text) => (text ?? '').trim() === '')
  if (kind === 'Link')
    return [
      ...when(owner?.type !== 'Link' && owner?.type !== 'Reference', () =>
        linkOutside(onPage(number), 'a link that stands in no Link'),
      ),
      ...when((words[0] ?? '').trim() === '', () => linkSilent(onPage(number), 'a link without Contents')),
    ]
  return [
    ...when(owner === undefined || (owner.type !== 'Annot' && owner.type !== 'Form'), () =>
      outside(onPage(number), `${kind} stands in no Annot`),
    ),
    ...when(isSilent, () => silent(onPage(number), `${kind} without Contents`)),
  ]
}

function shown({ file }: PdfDocument, { kind, entries }: Annotation, number: number): readonly Finding[] {
  const flag = file.number(entries.get('F'))
  const isPrinted =
    flag !== null && (flag & print) !== 0 && (flag & (hidden | invisible | noView | toggle)) === 0
  return [
    ...when(!allowed.has(kind), () => forbidden(onPage(number), `an annotation of the kind ${kind}`)),
    ...when(kind !== 'Popup' && !isPrinted, () =>
      flags(onPage(number), `${kind} with the flags ${String(flag)}`),
    ),
    ...when(!withoutAppearance.has(kind) && !entries.has('AP'), () =>
      noAppearance(onPage(number), `${kind} without an appearance`),
    ),
  ]
}
