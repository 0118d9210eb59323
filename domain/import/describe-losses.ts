import type { InterfaceLanguage, LocalText } from '../language'
import type { ApartKind, LossReport } from './losses'

/** What became of the tracked changes of a file, and whether its comments were kept. */
export interface WorkOutcome {
  readonly changes: 'accept' | 'reject' | 'keep'
  readonly keepsComments: boolean
}

const signs = { inserted: '+', deleted: '−' } as const

const changesBecame: Readonly<Record<WorkOutcome['changes'], LocalText>> = {
  accept: { de: 'nachverfolgte Änderung, angenommen', en: 'tracked change, accepted' },
  reject: { de: 'nachverfolgte Änderung, abgelehnt', en: 'tracked change, rejected' },
  keep: { de: 'nachverfolgte Änderung, jetzt ein Vorschlag', en: 'tracked change, now a suggestion' },
}

const commentLeftOut: LocalText = { de: 'Kommentar, nicht übernommen', en: 'comment, not taken' }
const commentKept: LocalText = { de: 'Kommentar, übernommen', en: 'comment, taken' }

const apart: Readonly<Record<ApartKind, LocalText>> = {
  head: { de: 'Kopfzeile, nicht übernommen', en: 'head of the page, not taken' },
  foot: { de: 'Fußzeile, nicht übernommen', en: 'foot of the page, not taken' },
  footnote: { de: 'Fußnote, nicht übernommen', en: 'footnote, not taken' },
  textBox: { de: 'Textfeld, als Text übernommen', en: 'text box, taken as text' },
  hidden: { de: 'verborgener Text, nicht übernommen', en: 'hidden text, not taken' },
}

/** What a file has besides its text and what became of it, a line each. */
export function describeLosses(
  { changes, comments, apart: words }: LossReport,
  { changes: taken, keepsComments }: WorkOutcome,
  language: InterfaceLanguage,
): readonly string[] {
  const line = (what: LocalText, author: string | null, text: string): string => {
    const said = author === null || author.trim() === '' ? '' : `${author.trim()}: `
    return `${what[language]}: ${said}${JSON.stringify(text.replace(/\s+/g, ' ').trim())}`
  }
  return [
    ...changes.map(({ kind, author, text }) => `${signs[kind]} ${line(changesBecame[taken], author, text)}`),
    ...comments.map(
      ({ author, text }) => `# ${line(keepsComments ? commentKept : commentLeftOut, author, text)}`,
    ),
    ...words.flatMap(({ kind, texts }) => texts.map((text) => `  ${line(apart[kind], null, text)}`)),
  ]
}
