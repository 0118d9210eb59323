import type { Mailbox } from './mailbox'

/** Somebody on a distribution list. */
export interface Recipient extends Mailbox {
  /** The paper, station or office that they work for; may be empty. */
  readonly outlet: string
  /** What the office wants to remember; may be empty. */
  readonly note: string
}

export const recipientFields = ['name', 'address', 'outlet', 'note'] as const
export type RecipientField = (typeof recipientFields)[number]

/** Characters that each field may have. */
export const recipientLimit = { name: 200, address: 254, outlet: 200, note: 500 } as const satisfies Record<
  RecipientField,
  number
>

const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** A recipient as it is kept: in NFC, one space between words, no longer than its fields may be. */
export const tidyRecipient = (recipient: Recipient): Recipient => ({
  name: tidyText(recipient.name).slice(0, recipientLimit.name),
  address: tidyText(recipient.address).replace(/^mailto:/i, ''),
  outlet: tidyText(recipient.outlet).slice(0, recipientLimit.outlet),
  note: tidyText(recipient.note).slice(0, recipientLimit.note),
})
