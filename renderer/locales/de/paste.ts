/** German: what the window says after a paste, and of files dropped on the text. */
export const paste = {
  paste: {
    pastedFrom: 'Eingefügt aus {source}{kept}.',
    kept: ': {list}',
    leftOut: 'Weggelassen: {list}.',
    changed: 'Bitte prüfen: {list}.',
    reading: 'Der eingefügte Text wird gelesen …',
    dropTitle: 'Eine Textdatei liegt auf der Mitteilung',
    dropQuestion: 'Was soll aus „{file}“ werden?',
    dropInsert: 'Hier einfügen',
    dropImport: 'Als neue Mitteilung importieren',
    asPlain: 'Stattdessen ohne Formatierung',
    tooLate:
      'Der Text wurde seitdem geändert. Machen Sie schrittweise rückgängig oder fügen Sie mit {key} neu ein.',
    source: {
      word: 'Word',
      outlook: 'Outlook',
      excel: 'Excel',
      libreOffice: 'LibreOffice',
      googleDocs: 'Google Docs',
      web: 'einer Webseite',
      release: 'einer Mitteilung',
      text: 'reinem Text',
    },
    keptKind: {
      heading: '1 Überschrift | {count} Überschriften',
      list: '1 Liste | {count} Listen',
      table: '1 Tabelle | {count} Tabellen',
      quote: '1 Zitat | {count} Zitate',
    },
    leftOutKind: {
      image: '1 Bild | {count} Bilder',
      deletion: '1 nachverfolgte Löschung | {count} nachverfolgte Löschungen',
      comment: '1 Kommentar | {count} Kommentare',
      hidden: '1 verborgene Stelle | {count} verborgene Stellen',
      navigation: '1 Navigation der Seite | {count} Navigationen der Seite',
      control: '1 Schaltfläche oder Feld | {count} Schaltflächen oder Felder',
      media: '1 Video oder eingebetteter Teil | {count} Videos oder eingebettete Teile',
      noteSign: '1 Verweiszeichen | {count} Verweiszeichen',
      furniture: '1 Seitenzahl oder Trennlinie | {count} Seitenzahlen oder Trennlinien',
    },
    changedKind: {
      footnote: '1 Fußnote steht am Ende | {count} Fußnoten stehen am Ende',
      textBox: '1 Textfeld steht am Ende | {count} Textfelder stehen am Ende',
      flattened:
        '1 Teil wurde einfacher Text, weil er hier nicht stehen kann | {count} Teile wurden einfacher Text, weil sie hier nicht stehen können',
      strike: '1 durchgestrichene Stelle ist geblieben | {count} durchgestrichene Stellen sind geblieben',
      address: '1 Link ohne vollständige Adresse | {count} Links ohne vollständige Adresse',
      raised: '1 hoch- oder tiefgestellte Zahl | {count} hoch- oder tiefgestellte Zahlen',
      joinedLines: '1 Zeile verbunden | {count} umbrochene Zeilen zu Absätzen verbunden',
      hyphen: '1 Trennstrich am Zeilenende entfernt | {count} Trennstriche an Zeilenenden entfernt',
      toBody: 'was folgte, steht am Anfang des Textes | was folgte, steht am Anfang des Textes',
      tooLarge:
        'eine so große Seite wird als reiner Text eingefügt | eine so große Seite wird als reiner Text eingefügt',
      letters:
        'Buchstaben und ihre Akzente wurden zusammengesetzt | Buchstaben und ihre Akzente wurden zusammengesetzt',
    },
  },
}
