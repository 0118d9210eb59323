import type { Node } from 'prosemirror-model'
import { buildBlocks } from './build-blocks'
import { findSource, type ClipboardSource } from './clipboard-source'
import type { Markup, MarkupNode } from './markup'
import { PasteNotes } from './paste-report'
import { readLines } from './read-lines'
import { readPage } from './read-page'

/** What the clipboard held, read as blocks of a release. */
export interface Pasted {
  readonly source: ClipboardSource
  readonly blocks: readonly Node[]
  readonly notes: PasteNotes
}

/** The largest page that is read with its form, in characters; beyond it the words alone are pasted. */
export const largestPage = 8_000_000

/** Reads plain text, as a PDF viewer or a text editor gives it. */
export function readPastedText(text: string): Pasted {
  const notes = new PasteNotes()
  return { source: 'text', blocks: buildBlocks(readLines(text, notes), notes), notes }
}

/** Reads a page; `html` is what it was parsed from. Null where the page has no form at all: then its text is what counts. */
export function readPastedPage(page: Markup, html: string): Pasted | null {
  if (!hasForm(page)) return null
  const notes = new PasteNotes()
  const blocks = buildBlocks(readPage(page, notes), notes)
  return { source: findSource(html), blocks, notes }
}

const formless = new Set(['html', 'head', 'body', 'meta', 'style', 'title'])

/** PDF viewers offer bare text as a page. */
const hasForm = (node: MarkupNode): boolean =>
  typeof node !== 'string' && (!formless.has(node.tag) || node.children.some(hasForm))
