import { docxNamespaces } from '../../../domain/export/office/docx/docx-terms'
import { docxFixedParts } from '../../../domain/export/office/docx/docx-parts'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { fail, ok, type Result } from '../../../domain/result'
import {
  corePropertiesForm,
  documentForm,
  furnitureForm,
  numberingForm,
  relationshipsForm,
} from './docx-form'
import { foreignIn, foreignPart, type Form } from './form'
import { openDocument } from './open-document'
import { elementsIn, readXml, type XmlElement } from './xml-tree'

/** The parts of a Word document that hold what it says, each made of our elements alone. */
export interface DocxPackage {
  readonly document: XmlElement
  readonly styles: XmlElement
  readonly numbering: XmlElement
  readonly core: XmlElement
  readonly footer: XmlElement
  readonly header: XmlElement | null
  readonly targets: ReadonlyMap<string, string>
  readonly parts: ReadonlyMap<string, Buffer>
}

const namespaces = {
  ...docxNamespaces,
  dc: 'http://purl.org/dc/elements/1.1/',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
}

/** Opens a Word document and refuses what no export of this page holds: other parts, elements, styles or relationships. */
export async function openDocx(bytes: Uint8Array, page: PageModel): Promise<Result<DocxPackage, Withheld>> {
  const opened = await openDocument(bytes)
  if (!opened.ok) return opened
  const parts = opened.value
  const forms: Readonly<Record<string, Form | null>> = {
    'word/document.xml': documentForm,
    'word/_rels/document.xml.rels': relationshipsForm,
    'word/numbering.xml': numberingForm,
    'word/footer.xml': furnitureForm,
    ...(page.pageHead.length > 0 ? { 'word/header.xml': furnitureForm } : {}),
    'docProps/core.xml': corePropertiesForm,
    // Compared byte by byte.
    'word/styles.xml': null,
  }
  const foreign = foreignPart(
    parts,
    docxFixedParts(page),
    Object.keys(forms),
    /^word\/media\/[0-9a-f]{64}\.(?:png|jpg|gif)$/,
  )
  if (foreign !== null) return fail(foreign)
  const trees = new Map<string, XmlElement>()
  for (const [name, form] of Object.entries(forms)) {
    const read = readXml(parts.get(name) ?? new Uint8Array(), namespaces)
    if (!read.ok) return fail({ kind: 'unreadable', detail: `${name}: ${read.failure.detail}` })
    const fault = form === null ? null : foreignIn(read.value, form)
    if (fault !== null) return fail(fault)
    trees.set(name, read.value)
  }
  const tree = (name: string): XmlElement => {
    const found = trees.get(name)
    if (found === undefined) throw new Error(`${name} was read above.`)
    return found
  }
  const targets = targetsIn(tree('word/_rels/document.xml.rels'), parts)
  if (!targets.ok) return targets
  return ok({
    document: tree('word/document.xml'),
    styles: tree('word/styles.xml'),
    numbering: tree('word/numbering.xml'),
    core: tree('docProps/core.xml'),
    footer: tree('word/footer.xml'),
    header: trees.get('word/header.xml') ?? null,
    targets: targets.value,
    parts,
  })
}

const inside = ['styles', 'settings', 'fontTable', 'numbering', 'footer', 'header']

/** What each relationship of the document points to; refused is any that points elsewhere than ours do. */
function targetsIn(
  relationships: XmlElement,
  parts: ReadonlyMap<string, Buffer>,
): Result<ReadonlyMap<string, string>, Withheld> {
  const targets = new Map<string, string>()
  for (const { attributes } of elementsIn(relationships)) {
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) => attributes.get(name))
    const kind = type.startsWith(`${docxNamespaces.r}/`) ? type.slice(docxNamespaces.r.length + 1) : type
    const isExternal = attributes.get('TargetMode') === 'External'
    const isOurs = isExternal
      ? kind === 'hyperlink'
      : (kind === 'image'
          ? target.startsWith('media/')
          : inside.includes(kind) && target === `${kind}.xml`) && parts.has(`word/${target}`)
    if (!isOurs || targets.has(id))
      return fail({ kind: 'foreignContent', content: 'part', name: `${kind} ${target}` })
    targets.set(id, target)
  }
  return ok(targets)
}
