import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { ClipboardSource } from '../../../domain/clipboard/clipboard-source'
import { blockTextsOf } from '../../../domain/origins/block-texts'
import type { BroughtWords } from '../../../ipc/origin-views'

const key = 'brought-words'

/** Notes on a transaction what it pastes: words from that program, as blocks and as plain lines. */
export function notePasted(
  transaction: Transaction,
  source: ClipboardSource,
  blocks: readonly Node[],
  plain = '',
): Transaction {
  const texts = [
    ...blockTextsOf({ content: blocks.map((block) => block.toJSON() as object) }).map(({ text }) => text),
    ...plain.normalize('NFC').split(/[\r\n\u2028\u2029]+/),
  ]
  const words: BroughtWords = {
    ...{ kind: 'pasted', source },
    texts: [...new Set(texts)].filter((text) => text.trim() !== ''),
  }
  return transaction.setMeta(key, words)
}

/** Notes on a transaction that it puts the text of a file in, in the place of what was noted of it as a paste. */
export const noteFile = (transaction: Transaction, file: string, text: string): Transaction =>
  transaction.setMeta(key, { kind: 'file', file, text } satisfies BroughtWords)

/** What a transaction brings into the text from elsewhere; null where its words were typed. */
export const broughtBy = (transaction: Transaction): BroughtWords | null =>
  (transaction.getMeta(key) as BroughtWords | undefined) ?? null
