/** German: what can be done in the window, as the palette and help list it. */
export const commands = {
  command: {
    newRelease: 'Neue Mitteilung',
    importFiles: 'Dateien importieren',
    focusSearch: 'Mitteilungen durchsuchen',
    showLibrary: 'Zu den Mitteilungen',
    exportRelease: 'Exportieren',
    submitRelease: 'Zur Freigabe vorlegen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    togglePanel: 'Hinweise, Angaben und Verlauf ein- oder ausblenden',
    find: 'Suchen',
    findAndReplace: 'Suchen und ersetzen',
    findNext: 'Weitersuchen',
    findPrevious: 'Rückwärts weitersuchen',
  },
}
