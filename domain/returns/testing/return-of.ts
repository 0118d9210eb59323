import type { ReleaseNode } from '../../document/parse'
import type { ReturnedDocument, ReturnedParagraph, ReturnedRun } from '../returned-document'
import { sentText, type LineRun } from '../sent-text'

/** Letters that nobody is on record for. */
export const plainRun = (run: LineRun): ReturnedRun => ({
  ...run,
  ...{ inserted: null, deleted: null, restyled: null },
})

/** A paragraph of these words. */
export const plainParagraph = (text: string, facts: Partial<ReturnedParagraph> = {}): ReturnedParagraph => ({
  ...{ shape: 'text', level: 0, cell: null, bookmarks: [], endInserted: null, endDeleted: null },
  runs: [plainRun({ text, strong: false, emphasis: false, href: null })],
  ...facts,
})

/** A text as it comes back where nobody touched it. */
export function returnOf(base: ReleaseNode): ReturnedDocument {
  const paragraphs = sentText(base).lines.map(({ runs, block, shape, level, cell }): ReturnedParagraph => ({
    ...{ shape, level, cell, endInserted: null, endDeleted: null },
    bookmarks: block === null ? [] : [`block${String(block)}`],
    runs: runs.map(plainRun),
  }))
  return {
    ...{ base: null, sender: null, paragraphs, comments: [], asides: [], pictures: null, isReflowed: false },
  }
}
