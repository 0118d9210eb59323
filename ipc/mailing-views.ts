import * as z from 'zod'
import { cmsFields } from '../domain/cms/fields'
import { recipientLimit } from '../domain/mail/recipient'
import { id, nothing, text } from './values'

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
export const recipientDraft = recipient.extend({ id: id.nullable() })

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

/** The distribution lists and the mailbox of the office. */
export const mailingContract = {
  listDistributionLists: { input: nothing, output: z.array(distributionListView) },
  /** Makes a distribution list, or gives one another name. */
  saveDistributionList: {
    input: z.object({ list: id.nullable(), name: text(120).trim().min(1) }),
    output: z.object({ id: z.string() }),
  },
  /** For good, with everybody on it. */
  deleteDistributionList: { input: z.object({ list: id }), output: nothing },
  /** Puts people on a list or changes them, all or none; answers with their ids. */
  saveRecipients: {
    input: z.object({ list: id, recipients: z.array(recipientDraft).min(1).max(20_000) }),
    output: z.object({ ids: z.array(z.string()) }),
  },
  /** For good. */
  deleteRecipients: { input: z.object({ recipients: z.array(id).max(20_000) }), output: nothing },
  /** Asks where to (a dialog in the main process) and writes a list as CSV there. */
  saveListAsFile: { input: z.object({ list: id }), output: z.object({ path: z.string() }) },
  readMailbox: { input: nothing, output: mailboxView.nullable() },
  /** The mailbox of the office; null forgets it. */
  saveMailbox: { input: z.object({ mailbox: mailboxView.nullable() }), output: nothing },
}
