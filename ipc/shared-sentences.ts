import type { LocalText } from '../domain/language'
import { assertNever } from '../domain/result'
import type { SharedFailure } from './shared-failures'

/** What is wrong with the shared folder, and what to do. */
export function sharedSentence(failure: SharedFailure): LocalText {
  switch (failure.code) {
    case 'sharedFolderNotChosen':
      return {
        de: 'Es ist kein gemeinsamer Ordner gewählt. Wählen Sie ihn in den Einstellungen.',
        en: 'No shared folder is chosen. Choose it in the settings.',
      }
    case 'sharedFolderAway':
      return {
        de: `Der gemeinsame Ordner „${failure.folder}“ ist nicht erreichbar. Schreiben Sie weiter: Ihr Text ist in Ihrem Bestand gesichert und wird übergeben, sobald der Ordner wieder da ist.`,
        en: `The shared folder “${failure.folder}” cannot be reached. Go on writing: your text is saved in your store and is handed over as soon as the folder is there again.`,
      }
    case 'sharedFileLeft':
      return leftSentence(failure.file, failure.reason)
    case 'sharedTextGone':
      return {
        de: 'Diese Mitteilung liegt nicht mehr im gemeinsamen Ordner. Ihr Text ist in Ihrem Bestand gesichert. Beenden Sie das Teilen, oder teilen Sie danach neu.',
        en: 'This release is no longer in the shared folder. Your text is saved in your store. Stop sharing it, or share it again after that.',
      }
    case 'sharedPictureMissing':
      return {
        de: 'Ein Bild des Textes fehlt im gemeinsamen Ordner oder ist beschädigt; der Text wurde nicht übernommen. Lassen Sie die Mitteilung dort, wo das Bild ist, noch einmal öffnen und ändern.',
        en: 'A picture of the text is missing from the shared folder or damaged; the text was not taken. Have the release opened and changed once more where the picture is.',
      }
    case 'sharedHeld':
      return failure.person === null
        ? {
            de: 'Jemand anderes bearbeitet diese Mitteilung gerade.',
            en: 'Somebody else is editing this release.',
          }
        : {
            de: `${failure.person} bearbeitet diese Mitteilung gerade.`,
            en: `${failure.person} is editing this release.`,
          }
    case 'notShared':
      return {
        de: 'Diese Mitteilung wird nicht geteilt.',
        en: 'This release is not shared.',
      }
    case 'branchGone':
      return {
        de: 'Über diesen Stand hat inzwischen jemand anderes entschieden.',
        en: 'Somebody else has decided about this version in the meantime.',
      }
    default:
      return assertNever(failure, 'failure')
  }
}

function leftSentence(file: string, reason: 'notShared' | 'newer' | 'damaged'): LocalText {
  switch (reason) {
    case 'notShared':
      return {
        de: `„${file}“ ist keine Datei von Imprimatur und bleibt unberührt. Nehmen Sie sie aus dem gemeinsamen Ordner, oder holen Sie sie aus einer Sicherung zurück.`,
        en: `“${file}” is no file of Imprimatur and is left alone. Take it out of the shared folder, or get it back from a backup.`,
      }
    case 'newer':
      return {
        de: `„${file}“ stammt von einer neueren Version von Imprimatur und bleibt unberührt. Bringen Sie beide auf denselben Stand.`,
        en: `“${file}” comes from a newer version of Imprimatur and is left alone. Bring both to the same version.`,
      }
    case 'damaged':
      return {
        de: `„${file}“ ist beschädigt oder wurde von Hand geändert und bleibt unberührt. Ihr Text ist in Ihrem Bestand gesichert. Holen Sie die Datei aus einer Sicherung des Ordners zurück.`,
        en: `“${file}” is damaged or was changed by hand and is left alone. Your text is saved in your store. Get the file back from a backup of the folder.`,
      }
  }
}
