/** German: the editor and what is around its text. */
export const editor = {
  editorView: {
    back: 'Mitteilungen',
    loading: 'Die Mitteilung wird geöffnet …',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert',
    savedAt: 'Gespeichert {time}',
    notSaved: 'Nicht gespeichert',
    readOnly: 'Nur lesen',
    characters: '{count} Zeichen',
    copyText: 'Text kopieren',
    saveAgain: 'Erneut speichern',
    saveFailedTitle: 'Der Text ist nicht gespeichert',
    textStays: 'Er wird von selbst gespeichert, sobald das wieder geht.',
    unreadableTitle: 'Diese Mitteilung lässt sich nicht als Mitteilung lesen',
    unreadableHint:
      'Der gespeicherte Text passt nicht zum Aufbau einer Mitteilung. Er wurde nicht verändert und steht hier so, wie er gespeichert ist ({detail}).',
    copyStored: 'Gespeicherten Text kopieren',
    changedElsewhere: 'Die Mitteilung wurde an anderer Stelle geändert und neu geladen.',
  },
  toolbar: {
    label: 'Werkzeuge',
    insert: 'Einfügen',
    turnInto: 'Umwandeln',
    withKey: '{label} ({key})',
  },
  link: {
    title: 'Link',
    address: 'Adresse',
    hint: 'Beginnt mit https://, mailto: oder tel:',
    invalid:
      'Diese Adresse lässt sich nicht verwenden. Sie beginnt mit https://, http://, mailto: oder tel:.',
    set: 'Link setzen',
    remove: 'Link entfernen',
  },
  quotationDialog: {
    title: 'Zitat im Fließtext',
    noWords:
      'Markieren Sie zuerst die zitierten Worte, oder setzen Sie den Cursor zwischen die Anführungszeichen.',
    hint: 'Die Anführungszeichen bleiben außerhalb des Zitats.',
    speaker: 'Zitierte Person',
    role: 'Funktion',
    set: 'Kennzeichnen',
    remove: 'Kennzeichnung entfernen',
  },
  conflict: {
    title: 'Zweimal geändert',
    hint: 'Jemand hat diese Mitteilung gespeichert, während Sie schrieben. Beide Texte sind aufgehoben. Links steht Ihr Text, rechts der andere: Welcher soll gelten?',
    hintBy:
      '{person} hat diese Mitteilung gespeichert, während Sie schrieben. Beide Texte sind aufgehoben. Links steht Ihr Text, rechts der andere: Welcher soll gelten?',
    keepMine: 'Meinen Text behalten',
    takeTheirs: 'Den anderen nehmen',
    keptMine: 'Ihr Text gilt. Der andere steht als Zwischenstand im Verlauf.',
    tookTheirs: 'Der andere Text gilt. Ihrer steht als Zwischenstand im Verlauf.',
  },
  table: {
    title: 'Tabelle einfügen',
    rows: 'Zeilen',
    columns: 'Spalten',
    hasHeads: 'Erste Zeile als Kopfzeile',
    insert: 'Einfügen',
    tools: 'Tabelle',
  },
}
