import { localDetail } from '../domain/export/local-detail'
import type { KeptReason } from '../domain/library/place'
import type { InterfaceLanguage, LocalText } from '../domain/language'
import { languageName } from '../domain/language-versions/language-name'
import { assertNever } from '../domain/result'
import type { Failure } from './failure'
import { identitySentence } from './identity-sentences'
import { sharedSentence } from './shared-sentences'
import { sourceSentence } from './source-sentences'

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
      return {
        de: `${failure.person} hat an dieser Fassung mitgeschrieben. Freigeben kann nur, wer nicht daran geschrieben hat (Vier-Augen-Prinzip).`,
        en: `${failure.person} is an author of this revision. Only somebody who did not write in it can decide (four eyes).`,
      }
    case 'reasonMissing':
      return { de: 'Geben Sie eine Begründung an.', en: 'Give a reason.' }
    case 'factsNotShown':
      return {
        de: 'Hier wird erst freigegeben, wenn die geänderten Angaben abgehakt sind. Öffnen Sie die Mitteilung dazu im Fenster.',
        en: 'Nothing is approved here before the changed facts are ticked off. Open the release in the window for that.',
      }
    case 'openQuotes':
      return {
        de:
          failure.count === 1
            ? `Ein Zitat ist noch nicht freigegeben: „${failure.first}“. Der Freigabeweg verlangt das vor der Freigabe.`
            : `${String(failure.count)} Zitate sind noch nicht freigegeben, zuerst: „${failure.first}“. Der Freigabeweg verlangt das vor der Freigabe.`,
        en:
          failure.count === 1
            ? `One quote has not been cleared yet: “${failure.first}”. The way of approval asks for that first.`
            : `${String(failure.count)} quotes have not been cleared yet, the first is “${failure.first}”. The way of approval asks for that first.`,
      }
    case 'notDeputy':
      return {
        de: `${failure.deputy} vertritt ${failure.person} heute nicht. Tragen Sie die Vertretung in den Einstellungen unter „Freigabe“ ein.`,
        en: `${failure.deputy} is no deputy of ${failure.person} today. Enter the deputy in the settings under “Approval”.`,
      }
    case 'signedAlready':
      return {
        de: `${failure.person} hat diese Fassung schon gezeichnet. Die nächste Unterschrift muss von jemand anderem kommen.`,
        en: `${failure.person} has signed this revision already. The next signature has to come from somebody else.`,
      }
    case 'notYetTheirTurn':
      return {
        de: `Zuerst zeichnet noch mit: ${failure.first.join(', ')}.`,
        en: `Still to sign off first: ${failure.first.join(', ')}.`,
      }
    case 'recordsThemselves':
      return {
        de: 'Wer selbst entscheidet, braucht nichts festzuhalten. Wählen Sie „Freigeben“.',
        en: 'Whoever decides themselves has nothing to record. Choose “Approve”.',
      }
    case 'nothingToSign':
      return {
        de: 'Hier ist von Ihnen nichts mehr zu zeichnen. Der Stand kann sich inzwischen geändert haben.',
        en: 'There is nothing left for you to sign here. The state may have changed in the meantime.',
      }
    case 'signatureNeeded':
      return {
        de: `Hier zählen nur unterschriebene Entscheidungen, und ${failure.person} hat noch keine Passphrase. Legen Sie sie in den Einstellungen unter „Personen“ fest.`,
        en: `Only signed decisions count here, and ${failure.person} has no passphrase yet. Set one in the settings under “People”.`,
      }
    case 'nothingChanged':
      return {
        de: 'Daran ist nichts geändert. Geben Sie die Fassung ohne Maßgabe frei, oder ändern Sie zuerst, was anders lauten soll.',
        en: 'Nothing in it is changed. Approve the revision without conditions, or first change what is to read differently.',
      }
    case 'policyNamesAuthor':
      return {
        de: `${failure.person} soll mitzeichnen, hat aber selbst am Text geschrieben. Nennen Sie für diese Mitteilung jemand anderen, oder eine Vertretung.`,
        en: `${failure.person} is to sign off, but wrote in the text. Name somebody else for this release, or a deputy.`,
      }
    case 'deputyshipInvalid':
      return {
        de: 'Eine Vertretung braucht zwei verschiedene Personen und einen letzten Tag, der nicht vor dem ersten liegt.',
        en: 'A deputy needs two different people and a last day that is not before the first.',
      }
    case 'evidenceMissing':
      return {
        de: 'Dieser Beleg ist nicht im Bestand. „Bestand prüfen“ zeigt, was fehlt.',
        en: 'This evidence is not in the store. “Verify the store” shows what is missing.',
      }
    case 'evidenceChanged':
      return {
        de: 'Dieser Beleg wurde außerhalb der Anwendung verändert und wird nicht herausgegeben. „Bestand prüfen“ zeigt mehr.',
        en: 'This evidence was changed outside the application and is not given out. “Verify the store” shows more.',
      }
    case 'evidenceRemoved':
      return {
        de: `Der Beleg „${failure.file}“ wurde gelöscht. Sein Hashwert und der Grund bleiben festgehalten.`,
        en: `The evidence “${failure.file}” was removed. Its hash and the reason stay on record.`,
      }
    case 'nothingApproved':
      return {
        de: `Von „${failure.release}“ ist keine Fassung freigegeben. Als Entwurf kann sie ausgegeben werden.`,
        en: `No revision of “${failure.release}” is approved. It can be exported as a draft.`,
      }
    case 'tampered':
      return {
        de: `Die gespeicherte Fassung wurde verändert und wird nicht als freigegeben ausgegeben (${failure.detail}). „verify“ zeigt, was betroffen ist.`,
        en: `The stored revision has been changed and is not exported as approved (${failure.detail}). “verify” shows what is affected.`,
      }
    case 'releaseKept':
      return keptSentences[failure.reason]
    case 'quoteChanged':
      return {
        de: 'Dieses Zitat steht so nicht mehr in der Mitteilung. Prüfen Sie den Wortlaut, und halten Sie die Freigabe dann fest.',
        en: 'This quote no longer stands in the release like this. Check its wording, then record the clearance.',
      }
    case 'clearedByMissing':
      return {
        de: 'Tragen Sie ein, wer über das Zitat entschieden hat.',
        en: 'Enter who decided about the quote.',
      }
    case 'nothingToClear':
      return failure.speaker === null
        ? {
            de: 'In dieser Mitteilung ist kein Zitat offen. Es gibt nichts zur Freigabe zu schicken.',
            en: 'No quote is open in this release. There is nothing to send for clearance.',
          }
        : {
            de: `Von „${failure.speaker}“ ist kein Zitat offen. Es gibt nichts zur Freigabe zu schicken.`,
            en: `No quote of “${failure.speaker}” is open. There is nothing to send for clearance.`,
          }
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
    case 'fileDamaged':
    case 'fileOverLimits':
    case 'fileOfOtherKind':
      return sourceSentence(failure)
    case 'imageTooLarge':
      return {
        de: `Das Bild ist größer als ${String(failure.limitMegabytes)} MB. Exportieren Sie es im Bildprogramm kleiner, und fügen Sie es dann ein.`,
        en: `The picture is larger than ${String(failure.limitMegabytes)} MB. Export it smaller in your picture program, then insert it.`,
      }
    case 'imageNotSupported':
      return imageNotSupported(failure.format)
    case 'imageDamaged':
      return {
        de: 'Das Bild ist beschädigt und lässt sich nicht anzeigen. Öffnen Sie das Original in einem Bildprogramm, und speichern Sie es neu.',
        en: 'The picture is damaged and cannot be shown. Open the original in a picture program and save it again.',
      }
    case 'assetMissing':
      return {
        de: 'Die Datei dieses Bildes ist nicht im Bestand. Fügen Sie das Bild neu ein.',
        en: 'The file of this picture is not in the store. Insert the picture again.',
      }
    case 'assetChanged':
      return {
        de: 'Die Datei dieses Bildes wurde im Bestand verändert und wird nicht mehr verwendet. Fügen Sie das Bild neu ein, und prüfen Sie den Bestand.',
        en: 'The file of this picture was changed in the store and is not used any more. Insert the picture again, and verify the store.',
      }
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
      return {
        de: 'Ein anderes Programm schreibt gerade in diesen Bestand. Versuchen Sie es in einigen Sekunden erneut.',
        en: 'Another program is writing to this store. Try again in a few seconds.',
      }
    case 'storeNewer':
      return {
        de: `Der Bestand „${failure.file}“ stammt von einer neueren Version von Imprimatur. Öffnen Sie ihn mit dieser; er wurde nicht verändert.`,
        en: `The store “${failure.file}” comes from a newer version of Imprimatur. Open it with that one; nothing was changed.`,
      }
    case 'storeDamaged':
      return {
        de: `Der Bestand „${failure.file}“ ist beschädigt (${failure.detail}). ${failure.backup === null ? 'Es gibt keine Sicherung daneben; bewahren Sie die Datei auf.' : `Die jüngste Sicherung ist „${failure.backup}“.`}`,
        en: `The store “${failure.file}” is damaged (${failure.detail}). ${failure.backup === null ? 'There is no backup beside it; keep the file.' : `The newest backup is “${failure.backup}”.`}`,
      }
    case 'storeNotWritable':
      return {
        de: `In den Bestand „${failure.file}“ lässt sich nicht schreiben (${failure.detail}). Der Text bleibt im Fenster und kann kopiert werden.`,
        en: `The store “${failure.file}” cannot be written to (${failure.detail}). The text stays in the window and can be copied.`,
      }
    case 'backupInvalid':
      return {
        de: `„${failure.file}“ ist keine brauchbare Sicherung (${failure.detail}). Der Bestand blieb, wie er war.`,
        en: `“${failure.file}” is no usable backup (${failure.detail}). The store stayed as it was.`,
      }
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

function imageNotSupported(format: string | null): LocalText {
  if (format === 'SVG' || format === 'SVGZ')
    return {
      de: 'SVG-Bilder können Programmcode enthalten und werden nicht angenommen. Exportieren Sie das Bild als PNG, und fügen Sie es dann ein.',
      en: 'SVG pictures can contain program code and are not accepted. Export the picture as PNG, then insert it.',
    }
  return format === null
    ? {
        de: 'Diese Datei ist kein Bild, das sich einfügen lässt. Möglich sind JPEG, PNG, WebP, GIF und AVIF.',
        en: 'This file is no picture that can be inserted. JPEG, PNG, WebP, GIF and AVIF are possible.',
      }
    : {
        de: `Bilder im Format ${format} lassen sich nicht einfügen. Speichern Sie das Bild als JPEG oder PNG.`,
        en: `Pictures in ${format} format cannot be inserted. Save the picture as JPEG or PNG.`,
      }
}
