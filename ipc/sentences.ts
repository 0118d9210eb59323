import { localDetail } from '../domain/export/local-detail'
import type { KeptReason } from '../domain/library/place'
import type { InterfaceLanguage, LocalText } from '../domain/language'
import { languageName } from '../domain/language-versions/language-name'
import { assertNever } from '../domain/result'
import type { Failure } from './failure'
import { approvalSentence } from './approval-sentences'
import { fileSentence } from './file-sentences'
import { identitySentence } from './identity-sentences'
import { pictureSentence } from './picture-sentences'
import { sharedSentence } from './shared-sentences'
import { storeSentence } from './store-sentences'

/** What went wrong and what to do, in one or two sentences: the same in the window and on the command line. */
export const sentenceFor = (failure: Failure, language: InterfaceLanguage): string =>
  sentences(failure)[language]

const keptSentences: Readonly<Record<KeptReason, LocalText>> = {
  recorded: {
    de: 'Diese Mitteilung lässt sich nicht endgültig löschen: Sie wurde vorgelegt, oder zu ihr ist eine Entscheidung festgehalten, und beides bleibt nachweisbar. Lassen Sie sie im Papierkorb, oder legen Sie sie ins Archiv.',
    en: 'This release cannot be deleted for good: it was submitted, or a decision about it is on record, and both must stay provable. Leave it in the bin, or put it into the archive.',
  },
  inReview: {
    de: 'Diese Mitteilung liegt zur Freigabe vor. Ziehen Sie sie zuerst zurück, dann kann sie in den Papierkorb.',
    en: 'This release is in review. Withdraw it first, then it can go to the bin.',
  },
  notInBin: {
    de: 'Endgültig gelöscht wird nur aus dem Papierkorb. Legen Sie die Mitteilung zuerst hinein.',
    en: 'Only what lies in the bin is deleted for good. Put the release there first.',
  },
}

function sentences(failure: Failure): LocalText {
  switch (failure.code) {
    case 'releaseNotFound':
      return {
        de: `Es gibt keine Mitteilung „${failure.release}“. Die Liste der Mitteilungen zeigt Nummern und Kennungen.`,
        en: `There is no release “${failure.release}”. The list of releases shows numbers and ids.`,
      }
    case 'revisionNotFound':
      return failure.revision === null
        ? {
            de: `Die Mitteilung „${failure.release}“ hat noch keine Fassung. Legen Sie sie zuerst zur Freigabe vor.`,
            en: `The release “${failure.release}” has no revision yet. Submit it for approval first.`,
          }
        : {
            de: `Die Mitteilung „${failure.release}“ hat keine Fassung ${String(failure.revision)}.`,
            en: `The release “${failure.release}” has no revision ${String(failure.revision)}.`,
          }
    case 'personNotFound':
      return {
        de: `„${failure.person}“ ist nicht eingetragen. Tragen Sie die Person zuerst ein.`,
        en: `“${failure.person}” is not listed. Add the person first.`,
      }
    case 'templateNotFound':
      return {
        de: 'Diese Vorlage gibt es nicht mehr. Wählen Sie eine andere.',
        en: 'This template is gone. Choose another one.',
      }
    case 'listNotFound':
      return {
        de: `Es gibt keinen Verteiler „${failure.list}“. Unter „Verteiler verwalten“ stehen alle.`,
        en: `There is no distribution list “${failure.list}”. “Manage distribution lists” shows them all.`,
      }
    case 'noDictionary':
      return {
        de: `„${failure.file}“ ist kein Wörterbuch, das die Anwendung lesen kann. Sie braucht zwei Dateien nebeneinander, deren Namen die Sprache sagen, etwa de_DE.aff und de_DE.dic; wählen Sie eine davon.`,
        en: `“${failure.file}” is no dictionary that the application can read. It needs two files side by side whose names tell the language, like de_DE.aff and de_DE.dic; choose one of them.`,
      }
    case 'noWord':
      return {
        de: `„${failure.word}“ kann kein Hauswort sein: Ein Hauswort ist ein einzelnes Wort aus höchstens 60 Zeichen.`,
        en: `“${failure.word}” cannot be a word of the house: that is one single word of at most 60 characters.`,
      }
    case 'listExists':
      return {
        de: `Einen Verteiler „${failure.list}“ gibt es schon. Wählen Sie einen anderen Namen.`,
        en: `There is a distribution list “${failure.list}” already. Choose another name.`,
      }
    case 'recipientExists':
      return {
        de: `„${failure.address}“ steht schon auf diesem Verteiler. Ändern Sie den vorhandenen Eintrag.`,
        en: `“${failure.address}” is on this list already. Change the entry that is there.`,
      }
    case 'addressInvalid':
      return {
        de: `„${failure.address}“ ist keine Mailadresse. Schreiben Sie sie wie presse@beispiel.de.`,
        en: `“${failure.address}” is no email address. Write it like press@example.com.`,
      }
    case 'personExists':
      return {
        de: `„${failure.person}“ ist schon eingetragen. Wählen Sie einen anderen Namen, damit niemand verwechselt wird.`,
        en: `“${failure.person}” is already listed. Choose another name, so that nobody is mistaken.`,
      }
    case 'personMissing':
      return {
        de: 'Wählen Sie zuerst, wer handelt.',
        en: 'Choose first who is acting.',
      }
    case 'personRetired':
    case 'passphraseNeeded':
    case 'passphraseWrong':
    case 'passphraseTooSoon':
    case 'passphraseTooShort':
    case 'passphraseExists':
    case 'passphraseMissing':
    case 'personKeyDamaged':
      return identitySentence(failure)
    case 'documentInvalid':
      return {
        de: `Der Text passt nicht zum Aufbau einer Mitteilung und wurde nicht gespeichert (${failure.detail}). Kopieren Sie ihn, bevor Sie das Fenster schließen.`,
        en: `The text does not fit the structure of a release and was not saved (${failure.detail}). Copy it before you close the window.`,
      }
    case 'staleVersion':
      return {
        de: 'Die Mitteilung wurde inzwischen an anderer Stelle gespeichert. Ihr Text ist als Zwischenstand aufgehoben; wählen Sie, welcher gelten soll.',
        en: 'The release was saved elsewhere in the meantime. Your text is kept as a checkpoint; choose which one is to stand.',
      }
    case 'notEditable':
      return {
        de: 'Der freigegebene Text wird nicht mehr geändert. Beginnen Sie einen neuen Entwurf.',
        en: 'The approved text is not changed any more. Start a new draft.',
      }
    case 'notInThisStatus':
      return {
        de: `Das geht im jetzigen Stand der Mitteilung nicht (${failure.status}).`,
        en: `The release’s status does not allow that (${failure.status}).`,
      }
    case 'openStops':
      return {
        de: `Vorher ${failure.count === 1 ? 'muss eine Stelle' : `müssen ${String(failure.count)} Stellen`} behoben oder mit Begründung angenommen werden, zuerst: „${failure.first}“.`,
        en: `${failure.count === 1 ? 'One place has' : `${String(failure.count)} places have`} to be repaired, or accepted with a reason, first: “${failure.first}”.`,
      }
    case 'findingNotFound':
      return {
        de: `Diesen Befund gibt es nicht (mehr): „${failure.finding}“. Prüfen Sie die Mitteilung erneut.`,
        en: `There is no such finding (any more): “${failure.finding}”. Check the release again.`,
      }
    case 'findingNotAcceptable':
      return {
        de: `Dieser Befund lässt sich nicht annehmen, er muss behoben werden: „${failure.finding}“.`,
        en: `This finding cannot be accepted, it has to be repaired: “${failure.finding}”.`,
      }
    case 'authorMayNotDecide':
    case 'factsNotShown':
    case 'openQuotes':
    case 'notDeputy':
    case 'signedAlready':
    case 'notYetTheirTurn':
    case 'recordsThemselves':
    case 'nothingToSign':
    case 'signatureNeeded':
    case 'nothingChanged':
    case 'policyNamesAuthor':
    case 'deputyshipInvalid':
    case 'evidenceMissing':
    case 'evidenceChanged':
    case 'evidenceRemoved':
    case 'nothingApproved':
    case 'tampered':
    case 'quoteChanged':
    case 'clearedByMissing':
    case 'nothingToClear':
      return approvalSentence(failure)
    case 'reasonMissing':
      return { de: 'Geben Sie eine Begründung an.', en: 'Give a reason.' }
    case 'releaseKept':
      return keptSentences[failure.reason]
    case 'quoteNotFound':
      return {
        de: 'Das Zitat steht nicht mehr in der Mitteilung. Suchen Sie erneut.',
        en: 'The quote no longer stands in the release. Search again.',
      }
    case 'originalMissing':
      return {
        de: 'Die Datei, aus der diese Mitteilung kam, ist nicht aufbewahrt. Wählen Sie, wer handelt, und importieren Sie sie noch einmal: Dann bleibt sie als Beleg.',
        en: 'The file that this release came from is not kept. Choose who acts and import it once more: then it stays as evidence.',
      }
    case 'importGone':
      return {
        de: 'Diese Datei wartet nicht mehr auf den Import. Wählen Sie sie noch einmal.',
        en: 'This file does not wait for its import any more. Choose it again.',
      }
    case 'commentEmpty':
      return { de: 'Schreiben Sie zuerst etwas.', en: 'Write something first.' }
    case 'commentNotFound':
      return {
        de: 'Diese Anmerkung gibt es nicht mehr. Öffnen Sie die Mitteilung neu.',
        en: 'This comment is gone. Open the release again.',
      }
    case 'suggestionNotFound':
      return {
        de: 'Diesen Änderungsvorschlag gibt es nicht mehr. Öffnen Sie die Mitteilung neu.',
        en: 'This suggestion is gone. Open the release again.',
      }
    case 'languageVersionLinked':
      return {
        de: 'Diese Mitteilung ist schon mit anderen Sprachfassungen verknüpft. Lösen Sie zuerst diese Verknüpfung.',
        en: 'This release is linked with other language versions already. Unlink it there first.',
      }
    case 'languageVersionMissing':
      return {
        de: 'Diese Mitteilung ist nicht mehr als Sprachfassung verknüpft. Öffnen Sie sie neu.',
        en: 'This release is no longer linked as a language version. Open it again.',
      }
    case 'languageVersionSame':
      return {
        de: `Diese Sprache gibt es unter den Sprachfassungen schon: ${languageName(failure.language).de}. Wählen Sie eine andere, oder ändern Sie die Sprache in den Angaben.`,
        en: `This language is among the language versions already: ${languageName(failure.language).en}. Choose another one, or change the language in the details.`,
      }
    case 'sourceChanged':
      return {
        de: 'Die Ausgangsfassung hat sich gerade noch einmal geändert. Sehen Sie sich an, was anders ist, und gleichen Sie dann ab.',
        en: 'The source has just changed once more. Look at what is different, then bring this version in line.',
      }
    case 'returnOfOther':
      return {
        de: `„${failure.file}“ gehört zu einer anderen Mitteilung: „${failure.headline}“. Öffnen Sie jene, und ziehen Sie die Datei dort hinein.`,
        en: `“${failure.file}” belongs to another release: “${failure.headline}”. Open that one and drop the file there.`,
      }
    case 'returnUnlike':
      return {
        de: `„${failure.file}“ hat mit dieser Mitteilung kaum ein Wort gemeinsam. Prüfen Sie, ob es die richtige Datei ist.`,
        en: `“${failure.file}” has hardly a word in common with this release. Check whether it is the right file.`,
      }
    case 'returnTaken':
      return {
        de: `„${failure.file}“ ist schon übernommen. Ihre Vorschläge stehen unter „Vorschläge“.`,
        en: `“${failure.file}” has been taken in already. Its suggestions stand under “Suggestions”.`,
      }
    case 'fileUnreadable':
    case 'fileEmpty':
    case 'fileTooLarge':
    case 'fileNotText':
    case 'fileNotUtf8':
    case 'fileTakesTooLong':
    case 'fileEncrypted':
    case 'fileDamaged':
    case 'fileOverLimits':
    case 'fileOfOtherKind':
      return fileSentence(failure)
    case 'imageTooLarge':
    case 'imageNotSupported':
    case 'imageDamaged':
    case 'assetMissing':
    case 'assetChanged':
      return pictureSentence(failure)
    case 'organisationInvalid':
      return {
        de: `In den Angaben zur Organisation stimmt etwas nicht. ${failure.problems[0]?.sentence.de ?? ''}`.trim(),
        en: `Something is wrong in what is said of the organisation. ${failure.problems[0]?.sentence.en ?? ''}`.trim(),
      }
    case 'organisationChanged':
      return {
        de: 'Die Angaben zur Organisation wurden inzwischen an anderer Stelle geändert und nicht überschrieben. Schließen Sie den Dialog, öffnen Sie ihn neu, und ändern Sie noch einmal.',
        en: 'The organisation was changed elsewhere in the meantime and was not overwritten. Close the dialog, open it again, and make your change once more.',
      }
    case 'folderNotWritable':
      return {
        de: `In den Ordner „${failure.folder}“ lässt sich nicht schreiben (${localDetail(failure.detail).de}). Wählen Sie einen anderen.`,
        en: `The folder “${failure.folder}” cannot be written to (${localDetail(failure.detail).en}). Choose another one.`,
      }
    case 'diskFull':
      return {
        de: `Auf dem Datenträger von „${failure.path}“ ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut; der Text bleibt im Fenster und kann kopiert werden.`,
        en: `There is no room left on the disk of “${failure.path}”. Free some and try again; the text stays in the window and can be copied.`,
      }
    case 'withheld':
      return { de: failure.reason, en: failure.reason }
    case 'printFailed':
      return {
        de: `Die Seiten ließen sich nicht erzeugen (${localDetail(failure.detail).de}). Versuchen Sie es erneut.`,
        en: `The pages could not be made (${localDetail(failure.detail).en}). Try again.`,
      }
    case 'storeBusy':
    case 'storeNewer':
    case 'storeDamaged':
    case 'storeNotWritable':
    case 'backupInvalid':
      return storeSentence(failure)
    case 'sharedFolderNotChosen':
    case 'sharedFolderAway':
    case 'sharedFileLeft':
    case 'sharedTextGone':
    case 'sharedPictureMissing':
    case 'sharedHeld':
    case 'notShared':
    case 'branchGone':
      return sharedSentence(failure)
    case 'cancelled':
      return { de: 'Abgebrochen.', en: 'Cancelled.' }
    default:
      return assertNever(failure, 'failure')
  }
}
