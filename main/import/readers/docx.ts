import type { SourceComment, SourceDocument } from '../../../domain/import/source/source-document'
import { SourceWriter } from '../../../domain/import/source/source-writer'
import { childOf, elementsIn, textIn, withDescendants, type XmlElement } from '../../export/office/xml-tree'
import { instantOf } from './comment-places'
import { docxNamespaces } from './docx-terms'
import { DocxWalker, lettersIn } from './docx-walker'
import { openPackage } from './open-package'
import { DamagedSource, type SourceInput } from './reader'
import { readForeignXml } from './xml'

const wanted =
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels|docProps\/core\.xml)$/

/**
 * Reads a Word document, its tracked changes as made or not. What does not stand in the text then is told apart, and so
 * are comments and what stands at the head and foot of its sheets.
 */
export async function readDocxSource({ bytes, changes = 'all' }: SourceInput): Promise<SourceDocument> {
  const parts = await openPackage(bytes, (name) => wanted.test(name))
  const tree = (name: string): XmlElement | undefined => {
    const content = parts.get(name)
    return content === undefined ? undefined : readForeignXml(content, docxNamespaces)
  }
  const document = tree('word/document.xml')
  const body = childOf(document, 'w:body')
  if (body === undefined) throw new DamagedSource('word/document.xml is missing')
  const writer = new SourceWriter()
  const walker = new DocxWalker(writer, {
    styles: tree('word/styles.xml'),
    numbering: tree('word/numbering.xml'),
    relationships: tree('word/_rels/document.xml.rels'),
    taken: changes,
  })
  for (const name of [...parts.keys()].filter((one) => /header\d*\.xml$/.test(one)).sort())
    walker.readInto('head', tree(name))
  walker.readInto('text', body)
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml'])
    for (const note of elementsIn(tree(name) ?? nothing).filter(isNote)) walker.readInto('footnote', note)
  for (const comment of elementsIn(tree('word/comments.xml') ?? nothing)) {
    writer.note('comments', comment.attributes.get('w:author') ?? null)
    walker.readInto('comment', comment)
  }
  for (const name of [...parts.keys()].filter((one) => /footer\d*\.xml$/.test(one)).sort())
    walker.readInto('foot', tree(name))
  const { passages } = writer
  const comments = elementsIn(tree('word/comments.xml') ?? nothing).map((comment): SourceComment => ({
    author: comment.attributes.get('w:author') ?? '',
    at: instantOf(comment.attributes.get('w:date')),
    text: elementsIn(comment).map(lettersIn).join('\n').trim(),
    about: walker.comments.about(comment.attributes.get('w:id') ?? '', passages),
  }))
  const core = tree('docProps/core.xml')
  const title = withDescendants(core ?? nothing).find(({ name }) => name === 'dc:title')
  return {
    format: 'docx',
    title: title === undefined ? '' : textIn(title),
    encoding: null,
    passages,
    notes: writer.notes,
    work: { changes: walker.changes, comments },
  }
}

const nothing: XmlElement = { name: '', attributes: new Map(), children: [] }

/** Separators are notes too, by their type. */
const isNote = ({ attributes }: XmlElement): boolean => (attributes.get('w:type') ?? 'normal') === 'normal'
