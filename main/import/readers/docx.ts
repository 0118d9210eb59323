import type { SourceComment, SourceDocument } from '../../../domain/import/source/source-document'
import { SourceWriter } from '../../../domain/import/source/source-writer'
import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from '../../export/office/xml-tree'
import { instantOf } from './comment-places'
import { docxNamespaces } from './docx-terms'
import { DocxWalker, lettersIn } from './docx-walker'
import { DamagedSource, type SourceInput } from './reader'
import { openXmlParts } from './xml-parts'

const wanted =
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels|docProps\/core\.xml)$/

/**
 * Reads a Word document, its tracked changes as made or not. What does not stand in the text then is told apart, and so
 * are comments and what stands at the head and foot of its sheets.
 */
export async function readDocxSource({ bytes, changes = 'all' }: SourceInput): Promise<SourceDocument> {
  const { names, tree } = await openXmlParts(bytes, (name) => wanted.test(name), docxNamespaces)
  const body = childOf(tree('word/document.xml'), 'w:body')
  if (body === undefined) throw new DamagedSource('word/document.xml is missing')
  const writer = new SourceWriter()
  const walker = new DocxWalker(writer, {
    styles: tree('word/styles.xml'),
    numbering: tree('word/numbering.xml'),
    relationships: tree('word/_rels/document.xml.rels'),
    taken: changes,
  })
  for (const name of names.filter((one) => /header\d*\.xml$/.test(one)).sort())
    walker.readInto('head', tree(name))
  walker.readInto('text', body)
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml'])
    for (const note of elementsIn(tree(name)).filter(isNote)) walker.readInto('footnote', note)
  const commented = elementsIn(tree('word/comments.xml'))
  for (const comment of commented) {
    writer.note('comments', comment.attributes.get('w:author') ?? null)
    walker.readInto('comment', comment)
  }
  for (const name of names.filter((one) => /footer\d*\.xml$/.test(one)).sort())
    walker.readInto('foot', tree(name))
  const { passages } = writer
  const comments = commented.map((comment): SourceComment => ({
    author: comment.attributes.get('w:author') ?? '',
    at: instantOf(comment.attributes.get('w:date')),
    text: elementsIn(comment).map(lettersIn).join('\n').trim(),
    about: walker.comments.about(comment.attributes.get('w:id') ?? '', passages),
  }))
  const title = withDescendants(tree('docProps/core.xml')).find(({ name }) => name === 'dc:title')
  return {
    format: 'docx',
    title: title === undefined ? '' : textIn(title),
    encoding: null,
    passages,
    notes: writer.notes,
    work: { changes: walker.changes, comments },
  }
}

/** Separators are notes too, by their type. */
const isNote = ({ attributes }: XmlElement): boolean => (attributes.get('w:type') ?? 'normal') === 'normal'
