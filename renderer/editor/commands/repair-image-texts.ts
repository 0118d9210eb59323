import type { Transaction } from '@tiptap/pm/state'
import { attributesOf } from '../../../domain/document/attributes-of'
import { withPressImageText } from '../../../domain/document/image-texts'
import type { Finding } from '../../../domain/findings/finding'
import { imageTextAt, repairedText } from '../../../domain/findings/repair'

/**
 * Puts texts in the place of damaged words of pictures; no position moves by it. False where there were none, or their
 * words are gone.
 */
export function repairImageTexts(
  transaction: Transaction,
  repairs: readonly { readonly finding: Finding; readonly text: string }[],
): boolean {
  const lastFirst = repairs
    .filter(({ finding }) => finding.place.field !== undefined)
    .sort(({ finding: { place: a } }, { finding: { place: b } }) => b.block - a.block || b.from - a.from)
  let isRepaired = false
  for (const { finding, text } of lastFirst) {
    const imageText = imageTextAt(transaction.doc, finding)
    if (imageText === null) continue
    isRepaired = true
    const { holder, field } = imageText
    const repaired = repairedText(imageText, finding, text)
    if (holder.kind === 'image') transaction.setNodeAttribute(holder.position, field, repaired)
    else {
      const { pressImages } = attributesOf(transaction.doc)
      transaction.setDocAttribute(
        'pressImages',
        withPressImageText(pressImages, holder.index, field, repaired),
      )
    }
  }
  return isRepaired
}
