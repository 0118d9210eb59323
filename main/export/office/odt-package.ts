import { odtNamespaces } from '../../../domain/export/office/odt/odt-terms'
import { odtFixedParts } from '../../../domain/export/office/odt/render-odt'
import type { PageModel } from '../../../domain/export/page-model'
import type { Withheld } from '../../../domain/export/withheld'
import { fail, ok, type Result } from '../../../domain/result'
import { foreignIn, foreignPart, type Form } from './form'
import { contentForm, manifestForm, metaForm } from './odt-form'
import { openDocument } from './open-document'
import { elementsIn, readXml, type XmlElement } from './xml-tree'

/** The parts of an OpenDocument text that hold what it says, each made of our elements alone. */
export interface OdtPackage {
  readonly content: XmlElement
  readonly styles: XmlElement
  readonly meta: XmlElement
  readonly parts: ReadonlyMap<string, Buffer>
}

/** Opens an OpenDocument text and refuses what no export of this page holds: other parts, elements or styles. */
export async function openOdt(bytes: Uint8Array, page: PageModel): Promise<Result<OdtPackage, Withheld>> {
  const opened = await openDocument(bytes)
  if (!opened.ok) return opened
  const parts = opened.value
  const forms = {
    'content.xml': contentForm,
    'meta.xml': metaForm,
    'META-INF/manifest.xml': manifestForm,
    // Compared byte by byte.
    'styles.xml': null,
  } satisfies Record<string, Form | null>
  const foreign = foreignPart(
    parts,
    odtFixedParts(page),
    Object.keys(forms),
    /^Pictures\/[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/,
  )
  if (foreign !== null) return fail(foreign)
  if ([...parts.keys()][0] !== 'mimetype')
    return fail({ kind: 'unreadable', detail: 'the media type does not come first' })
  const read = (name: keyof typeof forms): Result<XmlElement, Withheld> => {
    const tree = readXml(parts.get(name) ?? new Uint8Array(), odtNamespaces)
    if (!tree.ok) return fail({ kind: 'unreadable', detail: `${name}: ${tree.failure.detail}` })
    const form = forms[name]
    const fault = form === null ? null : foreignIn(tree.value, form)
    return fault === null ? tree : fail(fault)
  }
  const [content, meta, manifest, styles] = [
    read('content.xml'),
    read('meta.xml'),
    read('META-INF/manifest.xml'),
    read('styles.xml'),
  ]
  if (!content.ok) return content
  if (!meta.ok) return meta
  if (!styles.ok) return styles
  if (!manifest.ok) return manifest
  const unlisted = notInManifest(manifest.value, parts)
  if (unlisted !== null) return fail({ kind: 'foreignContent', content: 'part', name: unlisted })
  return ok({ content: content.value, meta: meta.value, styles: styles.value, parts })
}

/** The first part that the manifest does not list, or that it lists and that is not there. */
function notInManifest(manifest: XmlElement, parts: ReadonlyMap<string, Buffer>): string | null {
  const listed = elementsIn(manifest).map(({ attributes }) => attributes.get('manifest:full-path') ?? '')
  const there = [...parts.keys()].filter((name) => name !== 'mimetype' && name !== 'META-INF/manifest.xml')
  return (
    there.find((name) => !listed.includes(name)) ??
    listed.find((name) => name !== '/' && !there.includes(name)) ??
    null
  )
}
