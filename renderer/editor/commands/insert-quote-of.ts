import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { attributesOf } from '../../../domain/document/attributes-of'
import { insertQuote } from './insert'
import { markOf } from './marks'
import { nameOf } from './places'

/** Whom a quote names. */
export interface QuotedBy {
  readonly name: string
  /** Function, may be empty. */
  readonly role: string
  readonly organisation: string
}

/**
 * Inserts a quote with its attribution behind the block with the cursor, and puts the cursor where the words go. The
 * organisation is named where it is another one than the release's own.
 */
export const insertQuoteOf =
  ({ name, role, organisation }: QuotedBy): Command =>
  (state, dispatch) =>
    insertQuote()(state, (transaction) => {
      const isOwn = organisation === attributesOf(state.doc).organisation
      const title = [role, isOwn ? '' : organisation].filter((text) => text !== '').join(', ')
      const quote = quoteAround(transaction.selection.$from)
      if (quote !== null) {
        const { schema } = state
        const words = [schema.text(name.normalize('NFC'), [markOf(schema, 'speaker').create()])]
        if (title !== '')
          words.push(
            schema.text(', '),
            schema.text(title.normalize('NFC'), [markOf(schema, 'role').create()]),
          )
        const attribution = quote.node.lastChild
        const end = quote.position + quote.node.nodeSize - 1
        if (attribution !== null) transaction.insert(end - attribution.nodeSize + 1, words)
      }
      dispatch?.(transaction)
    })

function quoteAround(place: {
  readonly depth: number
  readonly node: (depth: number) => Node
  readonly before: (depth: number) => number
}): { readonly node: Node; readonly position: number } | null {
  for (let depth = place.depth; depth > 0; depth -= 1)
    if (nameOf(place.node(depth)) === 'quote')
      return { node: place.node(depth), position: place.before(depth) }
  return null
}
