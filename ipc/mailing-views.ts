import * as z from 'zod'
import { cmsFields } from '../domain/cms/fields'
import { recipientLimit } from '../domain/mail/recipient'

export const mailboxView = z.object({
  name: z.string().max(recipientLimit.name),
  address: z.string().max(recipientLimit.address),
})

const recipient = mailboxView.extend({
  outlet: z.string().max(recipientLimit.outlet),
  note: z.string().max(recipientLimit.note),
})

export const recipientView = recipient.extend({ id: z.string() })
/** Somebody on a distribution list. */
export type RecipientView = z.infer<typeof recipientView>

/** Somebody who is put on a list (no id yet) or changed. */
export const recipientDraft = recipient.extend({ id: z.string().max(100).nullable() })

export const distributionListView = z.object({
  id: z.string(),
  name: z.string(),
  recipients: z.array(recipientView),
})
/** A distribution list of the office, with everybody on it. */
export type DistributionListView = z.infer<typeof distributionListView>

export const mailCopyView = z.object({
  html: z.string(),
  plain: z.string(),
  isDraft: z.boolean(),
})
/** The text of a mail in both its forms, for the clipboard. */
export type MailCopyView = z.infer<typeof mailCopyView>

export const cmsView = z.object({
  language: z.string(),
  isDraft: z.boolean(),
  fields: z.array(z.object({ field: z.enum(cmsFields), text: z.string() })),
})
/** What the fields of a CMS take of a release, in the order in which they are filled in. */
export type CmsView = z.infer<typeof cmsView>
