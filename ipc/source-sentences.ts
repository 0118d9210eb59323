import type { LocalText } from '../domain/language'
import { assertNever } from '../domain/result'
import type { SourceReadFailure } from './source-failures'

const reasons: Readonly<Record<'size' | 'parts' | 'depth', LocalText>> = {
  size: {
    de: 'sie entpackt sich zu weit mehr, als ein Dokument hat',
    en: 'it unpacks to far more than a document has',
  },
  parts: { de: 'sie besteht aus zu vielen Teilen', en: 'it is made of too many parts' },
  depth: { de: 'sie ist zu tief verschachtelt', en: 'it is nested too deep' },
}

const readable: LocalText = {
  de: 'Gelesen werden PDF, Word, OpenDocument, RTF, HTML, Mails, Markdown und Text.',
  en: 'PDF, Word, OpenDocument, RTF, HTML, mails, Markdown and text are read.',
}

/** What went wrong with a file, and what to do. */
export function sourceSentence(failure: SourceReadFailure): LocalText {
  switch (failure.code) {
    case 'fileEncrypted':
      return {
        de: `Die Datei „${failure.file}“ ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort, und nehmen Sie diese.`,
        en: `The file “${failure.file}” is protected by a password. Save it without one and take that.`,
      }
    case 'fileDamaged':
      return {
        de: `Die Datei „${failure.file}“ ist beschädigt oder nicht vollständig (${failure.format}: ${failure.detail}). Öffnen Sie das Original, und speichern Sie es neu.`,
        en: `The file “${failure.file}” is damaged or not complete (${failure.format}: ${failure.detail}). Open the original and save it again.`,
      }
    case 'fileOverLimits':
      return {
        de: `Die Datei „${failure.file}“ wird nicht gelesen: ${reasons[failure.limit].de}. Kopieren Sie den Text heraus, und fügen Sie ihn ein.`,
        en: `The file “${failure.file}” is not read: ${reasons[failure.limit].en}. Copy its text and paste that.`,
      }
    case 'fileOfOtherKind':
      return failure.format === null
        ? {
            de: `Die Datei „${failure.file}“ enthält keinen lesbaren Text. ${readable.de}`,
            en: `The file “${failure.file}” holds no readable text. ${readable.en}`,
          }
        : {
            de: `Die Datei „${failure.file}“ ist vom Typ ${failure.format}. ${readable.de}`,
            en: `The file “${failure.file}” is of type ${failure.format}. ${readable.en}`,
          }
    default:
      return assertNever(failure, 'failure of a reader')
  }
}
