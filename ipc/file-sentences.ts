import type { LocalText } from '../domain/language'
import { assertNever } from '../domain/result'
import type { Failure } from './failure'

/** The failures of files that are to be read. */
type FileFailure = Extract<Failure, { readonly code: `file${string}` }>

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
export function fileSentence(failure: FileFailure): LocalText {
  switch (failure.code) {
    case 'fileUnreadable':
      return {
        de: `Die Datei „${failure.file}“ lässt sich nicht lesen (${failure.detail}). Prüfen Sie Pfad und Rechte.`,
        en: `The file “${failure.file}” cannot be read (${failure.detail}). Check its path and permissions.`,
      }
    case 'fileEmpty':
      return {
        de: `Die Datei „${failure.file}“ enthält keinen Text. Wählen Sie eine andere.`,
        en: `The file “${failure.file}” holds no text. Choose another one.`,
      }
    case 'fileTooLarge':
      return {
        de: `Die Datei „${failure.file}“ ist größer als ${String(failure.limitMegabytes)} MB und sicher keine Mitteilung. Wählen Sie eine kleinere.`,
        en: `The file “${failure.file}” is larger than ${String(failure.limitMegabytes)} MB and surely no release. Choose a smaller one.`,
      }
    case 'fileNotText':
      return failure.format === null
        ? {
            de: `Die Datei „${failure.file}“ enthält keinen lesbaren Text. Speichern Sie die Mitteilung als Text (UTF-8) oder Markdown.`,
            en: `The file “${failure.file}” holds no readable text. Save the release as text (UTF-8) or Markdown.`,
          }
        : {
            de: `Die Datei „${failure.file}“ ist vom Typ ${failure.format}. Speichern Sie die Mitteilung als Text (UTF-8) oder Markdown.`,
            en: `The file “${failure.file}” is of type ${failure.format}. Save the release as text (UTF-8) or Markdown.`,
          }
    case 'fileNotUtf8':
      return {
        de: `Die Datei „${failure.file}“ ist nicht in UTF-8 gespeichert (Zeile ${String(failure.line)}). Speichern Sie sie im Textprogramm mit der Kodierung UTF-8 neu.`,
        en: `The file “${failure.file}” is not saved as UTF-8 (line ${String(failure.line)}). Save it again with the encoding UTF-8.`,
      }
    case 'fileTakesTooLong':
      return {
        de: `Die Datei „${failure.file}“ ließ sich in ${String(failure.seconds)} Sekunden nicht lesen. Teilen Sie sie, oder importieren Sie nur die Mitteilung selbst.`,
        en: `The file “${failure.file}” could not be read within ${String(failure.seconds)} seconds. Split it, or import only the release itself.`,
      }
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
      return assertNever(failure, 'failure')
  }
}
