import type { Mailbox } from './mailbox'

/** What a mail needs besides the release: who sends it, who gets it, and what is attached. */
export interface MailSetup {
  /** The office's own mailbox, sender and visible recipient; null leaves both to the mail program. */
  readonly mailbox: Mailbox | null
  /** Whoever gets it, seen by nobody else (BCC). */
  readonly recipients: readonly Mailbox[]
  readonly attachesPdf: boolean
}

export const bareMail: MailSetup = { mailbox: null, recipients: [], attachesPdf: false }
