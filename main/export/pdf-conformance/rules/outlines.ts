import type { Finding, Rule } from '../finding'
import type { PdfDocument } from '../reading/document'
import { referenceIn } from '../reading/structure'

const broken = (place: string, detail: string): Finding => ({
  ...{ rule: 'outlines', clause: 'ISO 32000-1, 12.3.3', place, detail },
})

/** Bookmarks are a tree, and each has a text. */
export const outlines: Rule = (document) => {
  const root = referenceIn(document.catalog.get('Outlines'))
  return root === null ? [] : visit(document, root, new Set())
}

function visit(document: PdfDocument, parent: number, seen: Set<number>): readonly Finding[] {
  const { file } = document
  const findings: Finding[] = []
  let item = referenceIn(file.entries(file.object(parent)).get('First'))
  while (item !== null && !seen.has(item)) {
    seen.add(item)
    const entries = file.entries(file.object(item))
    const place = `object ${String(item)}`
    if (referenceIn(entries.get('Parent')) !== parent)
      findings.push(broken(place, 'a bookmark with another parent'))
    if ((file.text(entries.get('Title')) ?? '').trim() === '')
      findings.push(broken(place, 'a bookmark without a text'))
    findings.push(...visit(document, item, seen))
    item = referenceIn(entries.get('Next'))
  }
  return findings
}
