import { escapeHtml } from '../export/escape-html'

/** The text of a mail in both its forms. */
interface MailText {
  readonly plain: string
  readonly html: string
}

/** What a mail says that asks for approval, beside the text itself. */
export interface ApprovalRequest {
  /** Of the release; German, otherwise English. */
  readonly language: string
  readonly headline: string
  readonly revision: number
  readonly kennwort: string
  /** What the submitter adds; may be empty. */
  readonly note: string
  /** Until when an answer is asked for, in words, or null. */
  readonly deadline: string | null
  /** Who asks; may be empty. */
  readonly from: string
}

interface Words {
  readonly subject: (request: ApprovalRequest) => string
  readonly ask: (request: ApprovalRequest) => string
  readonly answer: (request: ApprovalRequest) => string
  readonly until: (deadline: string) => string
}

const words: Readonly<Record<'de' | 'en', Words>> = {
  de: {
    subject: ({ headline, revision, kennwort }) =>
      `Bitte um Freigabe: ${headline} (Fassung ${String(revision)} · ${kennwort})`,
    ask: ({ revision, kennwort }) =>
      `Ich bitte um Freigabe der Mitteilung unten: Fassung ${String(revision)}, Kennwort „${kennwort}“.`,
    answer: ({ kennwort }) =>
      `Zur Antwort genügt „Freigegeben, ${kennwort}“. Änderungen schreiben Sie bitte in den Text.`,
    until: (deadline) => `Bitte bis ${deadline}.`,
  },
  en: {
    subject: ({ headline, revision, kennwort }) =>
      `For your approval: ${headline} (revision ${String(revision)} · ${kennwort})`,
    ask: ({ revision, kennwort }) =>
      `Please approve the release below: revision ${String(revision)}, code words “${kennwort}”.`,
    answer: ({ kennwort }) =>
      `“Approved, ${kennwort}” is all the answer needed. Please write changes into the text.`,
    until: (deadline) => `Please by ${deadline}.`,
  },
}

/**
 * A mail that asks for approval: what is asked and how to answer in a few lines, then the full text, so that it can be
 * read and answered on a telephone.
 */
export function requestMail(
  text: MailText,
  request: ApprovalRequest,
): MailText & { readonly subject: string } {
  const say = words[request.language.split('-')[0] === 'de' ? 'de' : 'en']
  const lines = [
    say.ask(request),
    say.answer(request),
    ...(request.deadline === null ? [] : [say.until(request.deadline)]),
    ...(request.note === '' ? [] : [request.note]),
    ...(request.from === '' ? [] : [request.from]),
  ]
  const html = lines.map((line) => `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`).join('\n')
  return {
    subject: say.subject(request).replace(/\s+/gu, ' '),
    plain: `${lines.join('\n\n')}\n\n----------------------------------------\n\n${text.plain}`,
    html: `${html}\n<hr>\n${text.html}`,
  }
}
