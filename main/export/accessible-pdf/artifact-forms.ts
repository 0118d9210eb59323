import { PDFDict, PDFName, PDFStream, type PDFContext } from '@cantoo/pdf-lib'
import { ObstacleMet } from './obstacle'
import { readForm, streamOf, type ReadPage } from './page-content'
import type { Scan } from './scan-drawings'
import { name } from './structure-tree'
import { withoutMarks } from './write-marks'

/**
 * Forms that are drawn as artifacts, such as the line numbers of the folder's sheets, must not hold marks of their own
 * (ISO 14289-1, 7.1): they are taken out. A form in real content is part of the mark around it and may have none.
 */
export function cleanForms(context: PDFContext, { node, number, scan }: ReadPage): void {
  clean(context, scan, node.lookupMaybe(name('Resources'), PDFDict), number, null)
}

function clean(
  context: PDFContext,
  scan: Scan,
  resources: PDFDict | undefined,
  number: number,
  inArtifact: boolean | null,
): void {
  const forms = resources?.lookupMaybe(name('XObject'), PDFDict)
  for (const drawing of scan.drawings) {
    if (drawing.name === null || forms === undefined) continue
    const key = PDFName.of(drawing.name)
    const form = forms.lookup(key)
    if (!(form instanceof PDFStream) || form.dict.lookup(name('Subtype')) !== name('Form')) continue
    const isArtifact = inArtifact ?? (drawing.mark === null || drawing.mark.tag === 'Artifact')
    const inner = readForm(context, form, number)
    clean(context, inner, form.dict.lookupMaybe(name('Resources'), PDFDict), number, isArtifact)
    if (inner.marks.every(({ id }) => id === null)) continue
    if (!isArtifact)
      throw new ObstacleMet({ kind: 'content', page: number, detail: 'a form with marks of its own' })
    const cleaned = streamOf(context, withoutMarks(inner), form.dict)
    cleaned.dict.delete(name('StructParents'))
    const ref = context.getObjectRef(form)
    if (ref === undefined) forms.set(key, context.register(cleaned))
    else context.assign(ref, cleaned)
  }
}
