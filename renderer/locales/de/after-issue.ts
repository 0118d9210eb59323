/** What becomes of a release after its approval. */
export const afterIssue = {
  afterIssue: {
    title: 'Herausgabe',
    linked: 'Gehört zu',
    noteSent: 'Als versandt vermerken',
    noteSentHint: 'Hält fest, dass die freigegebene Fassung jetzt versandt wurde',
    sentNoted: 'Vermerkt: versandt.',
    onlineNoted: 'Vermerkt: online.',
    byFile: 'Versandte Mail oder gespeicherte Seite ablegen …',
    correct: 'Berichtigen …',
    grade: {
      formal: 'Formale Berichtigung (nur Schreibweisen)',
      substantive: 'Inhaltliche Berichtigung (eine Angabe war falsch)',
      grave: 'Schwere Korrektur (bitte nicht mehr verwenden)',
    },
    newVersion: 'Neue Version',
    retract: 'Zurückziehen …',
    retractTitle: 'Mitteilung zurückziehen',
    retractHint:
      'Die Mitteilung gilt danach als zurückgezogen. Für die Redaktionen entsteht der Entwurf eines Rückzugs, in dem diese Begründung steht.',
    retractAction: 'Zurückziehen',
    writeNote: 'Freigabevermerk …',
    noteWritten: 'Der Freigabevermerk liegt in {path}.',
    writeRecord: 'Zur Akte …',
    recordTitle: 'Zur Akte nehmen',
    recordHint:
      'Mitteilung, Freigabevermerk, Synopse und alle Belege kommen in eine einzige PDF-Datei, die den Regeln der Archive folgt (PDF/A-3).',
    reference: 'Aktenzeichen (kann leer bleiben)',
    recordAction: 'Ordner wählen …',
    recordWritten: 'Die Datei für die Akte liegt in {path}.',
    event: {
      sent: 'Versandt am {when}, vermerkt von {person}',
      online: 'Online seit {when}, vermerkt von {person}',
      withdrawn: 'Zurückgezogen am {when} von {person}',
    },
    original: {
      correction: 'Berichtigt „{headline}“',
      newVersion: 'Neue Version von „{headline}“',
      retraction: 'Zieht „{headline}“ zurück',
    },
    successor: {
      correction: 'Berichtigt durch „{headline}“',
      newVersion: 'Neue Version: „{headline}“',
      retraction: 'Rückzug: „{headline}“',
    },
  },
}
