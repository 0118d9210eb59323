/** German: title of the window, help, welcome and about. */
export const shell = {
  windowTitle: {
    library: '{library} – Imprimatur',
    release: '{headline} · {status} – Imprimatur',
    unsaved: '● {headline} · {status} – Imprimatur',
  },
  help: {
    open: 'Hilfe',
    title: 'Handbuch',
    contents: 'Inhalt',
    search: 'Im Handbuch suchen',
    hits: 'Nichts gefunden | 1 Stelle | {count} Stellen',
  },
  welcome: {
    title: 'Willkommen bei Imprimatur',
    hint: 'Sagen Sie, wer schreibt, und beginnen Sie. Alles bleibt auf diesem Rechner.',
    skip: 'Überspringen',
    name: 'Ihr Name',
    role: 'Ihre Funktion',
    start: {
      example: 'Mit einem Beispiel beginnen',
      new: 'Neue Mitteilung beginnen',
      import: 'Eine Datei importieren',
    },
  },
  about: {
    title: 'Über Imprimatur',
    what: 'Pressemitteilungen entwerfen, freigeben und so ausgeben, dass jeder prüfen kann: Das ist der freigegebene Text.',
    places: 'Orte',
    store: 'Bestand',
    log: 'Protokoll',
    copyDetails: 'Angaben für die Technik kopieren',
    copyHint: 'Versionen, Orte und Einstellungen. Kein Wort aus einer Mitteilung.',
    licences: 'Lizenzen',
    licencesHint:
      'Imprimatur steht unter der MIT-Lizenz und enthält {count} Pakete und Schriften anderer. Die Lizenzen von Chromium liegen dem Programm bei.',
  },
}
