import { textPassages, type SourceDocument, type SourcePassage } from '../import/source/source-document'
import type { ReturnedDocument, ReturnedParagraph } from './returned-document'
import type { LineShape } from './sent-text'

/** What came back in a format that tracks nothing: a mail, a text, a page. Its paragraphs are those of the sender. */
export function returnedText(source: SourceDocument): ReturnedDocument {
  return {
    ...{ base: null, sender: senderOf(source), comments: [], asides: [], pictures: null, isReflowed: true },
    paragraphs: textPassages(source).flatMap(paragraphsOf),
  }
}

/** Whoever a mail is from: their name, else their address. */
function senderOf({ passages }: SourceDocument): string | null {
  const from = passages.find(({ kind, style }) => kind === 'head' && style === 'From')?.text.trim()
  if (from === undefined || from === '') return null
  const [, name = '', address = from] = /^(.*?)\s*<([^<>]*)>$/.exec(from) ?? []
  const plain = name.replace(/^["']|["']$/g, '').trim()
  return plain === '' ? address : plain
}

const shapes: Partial<Record<SourcePassage['kind'], LineShape>> = {
  heading: 'heading',
  listItem: 'item',
  quote: 'quote',
}

function paragraphsOf({ kind, text, level, spans }: SourcePassage): readonly ReturnedParagraph[] {
  const shape = shapes[kind] ?? 'text'
  const isSet = (name: string, from: number, to: number): boolean =>
    spans.some((span) => span.kind === name && span.from <= from && span.to >= to)
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  )
  const runs = edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length
    const link = spans.find((span) => span.kind === 'link' && span.from <= from && span.to >= to)
    return {
      ...{
        text: text.slice(from, to),
        strong: isSet('strong', from, to),
        emphasis: isSet('emphasis', from, to),
      },
      href: link?.kind === 'link' ? link.href : null,
      ...{ inserted: null, deleted: null, restyled: null },
    }
  })
  return [
    {
      ...{ shape, level: shape === 'item' ? (level ?? 1) : 0, cell: null, bookmarks: [], runs },
      ...{ endInserted: null, endDeleted: null },
    },
  ]
}
