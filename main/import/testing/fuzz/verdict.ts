import { textBlocks } from '../../../../domain/document/text-blocks'
import { parseRelease } from '../../../../domain/document/parse'
import { withoutLoneSurrogates } from '../../../../domain/document/well-formed'
import type { SourceDocument } from '../../../../domain/import/source/source-document'
import { keptWords } from '../../../../domain/import/kept-words'
import { failureSchema, type Failure } from '../../../../ipc/failure'
import { sentenceFor } from '../../../../ipc/sentences'
import { storedCopyOf } from '../../../handlers/stored-document'
import type { ReadRelease } from '../../read-release'

/** What came of one file: it was read, or refused with a sentence, or something is wrong with how it was read. */
export type Verdict =
  | { readonly kind: 'read' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'wrong'; readonly what: string }

const wrong = (what: string): Verdict => ({ kind: 'wrong', what })

/** The longest sentence that a dialog can show. */
const longestSentence = 800

/** Whether a refusal is one of the application's failures, with a sentence that somebody can read. */
export function judgeRefusal(failure: Failure, file: string): Verdict {
  const parsed = failureSchema.safeParse(failure)
  if (!parsed.success) return wrong(`a failure that is none: ${JSON.stringify(failure).slice(0, 300)}`)
  for (const language of ['de', 'en'] as const) {
    const sentence = sentenceFor(parsed.data, language)
    if (sentence.length < 10) return wrong(`no sentence for ${failure.code}`)
    if (sentence.length > longestSentence + file.length)
      return wrong(`a sentence of ${String(sentence.length)} letters: ${sentence.slice(0, 200)}`)
  }
  return { kind: 'refused', code: failure.code }
}

/** U+0085 ends a line, whatever JavaScript says. */
const withoutSpace = (text: string): string => text.replace(/[\s\u0085]/g, '')

/** Whether what was read is a document, has all the words of its file, and can be stored. */
export function judgeRelease({ imported }: ReadRelease, source: SourceDocument | null): Verdict {
  const document: unknown = JSON.parse(JSON.stringify(imported.release.toJSON()))
  const parsed = parseRelease(document)
  if (!parsed.ok) return wrong(`an invalid document: ${parsed.failure.detail.slice(0, 300)}`)
  const mapped = withoutSpace(imported.mapping.map(({ text }) => text).join(''))
  const words = source?.passages.map(({ text }) => text).join('\n\n')
  if (words !== undefined && mapped !== withoutSpace(withoutLoneSurrogates(words).normalize('NFC')))
    return wrong('words lost or added between the file and its mapping')
  const held = textBlocks(parsed.value).map(({ text }) => text)
  if (withoutSpace(held.join('')) !== withoutSpace(keptWords(imported.mapping)))
    return wrong('words lost or added between the mapping and the document')
  storedCopyOf(parsed.value, new Date('2026-03-02T08:00:00Z').toISOString())
  return { kind: 'read' }
}
