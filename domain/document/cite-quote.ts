import { escapeHtml } from '../export/escape-html'

/** A quote as somebody takes it along, with all that tells whose words they are. */
export interface Citation {
  readonly text: string
  readonly speaker: string | null
  readonly role: string | null
  readonly organisation: string
  /** Calendar date of the release, `YYYY-MM-DD`. */
  readonly date: string
  /** The language of the release (BCP 47). */
  readonly language: string
  readonly isApproved: boolean
}

/** The same citation for a text field and for a document. */
export interface CitationText {
  readonly plain: string
  readonly html: string
}

const marks = { de: ['„', '“'], fr: ['« ', ' »'], en: ['“', '”'] } as const
const notApproved = { de: 'nicht freigegeben', fr: 'not approved', en: 'not approved' } as const

/** Writes a citation: „quote“ – person, function, organisation, date; and says where the words are not approved. */
export function citeQuote(citation: Citation): CitationText {
  const { text, speaker, role, organisation, date, language, isApproved } = citation
  const source = [speaker, role, organisation, formatDay(date, language)].filter(
    (part): part is string => part !== null && part.trim() !== '',
  )
  const warning = isApproved ? '' : ` [${notApproved[languageKey(language)]}]`
  const quoted = withQuotationMarks(withoutOuterMarks(text), language)
  const html = quoted.map((words) => `<p>${escapeHtml(words)}</p>`).join('')
  const by = `– ${source.join(', ')}${warning}`
  return {
    plain: `${quoted.join('\n')} ${by}`,
    html: `<blockquote lang="${escapeHtml(language)}">${html}<p>${escapeHtml(by)}</p></blockquote>`,
  }
}

/** The paragraphs of a quote in the marks of a language: each opens with one, the last closes. */
export function withQuotationMarks(text: string, language: string): readonly string[] {
  const [open, close] = marks[languageKey(language)]
  const paragraphs = text.split('\n')
  const last = paragraphs.length - 1
  return paragraphs.map((words, index) => `${open}${words}${index === last ? close : ''}`)
}

function languageKey(language: string): keyof typeof marks {
  const [primary] = language.split('-')
  return primary === 'de' || primary === 'fr' ? primary : 'en'
}

/** In a quote block the marks are typed, in running text they stand outside of the quote. */
const withoutOuterMarks = (text: string): string =>
  /^\s*[„“”"«»]\s*(.*?)\s*[“”"«»]\s*$/su.exec(text)?.[1] ?? text.trim()

function formatDay(date: string, language: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format).format(
    new Date(`${date}T00:00:00Z`),
  )
}
