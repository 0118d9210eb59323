/** German: drafts that go out for comment, and come back. */
export const returns = {
  returns: {
    send: 'Zur Anmerkung versenden',
    sendHint:
      'Der Entwurf wird als Datei geschrieben, in der andere mit ihrem Schreibprogramm arbeiten. Was sie ändern und anmerken, liest Imprimatur aus der zurückgesandten Datei, auch ohne Änderungsverfolgung.',
    format: 'Format',
    docx: 'Word (DOCX)',
    odt: 'OpenDocument (ODT)',
    losses: 'Was nicht zurückkommt',
    write: 'Datei schreiben …',
    sent: 'Der Entwurf zur Anmerkung liegt in {path}.',
  },
}
