import { Marked } from 'marked'
import type { SourceDocument } from '../../../domain/import/source/source-document'
import type { DecodedText } from './decode-bytes'
import { readHtmlText } from './html'

const reader = new Marked({ gfm: true, async: false })

/** Reads Markdown as its readers do: it becomes a page, and the page is read. */
export function readMarkdown(decoded: DecodedText): SourceDocument {
  const html = reader.parse(decoded.text, { async: false })
  return { ...readHtmlText({ ...decoded, text: html }), format: 'md', title: '' }
}
