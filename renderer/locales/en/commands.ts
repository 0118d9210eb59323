/** English: what can be done in the window, as the palette and help list it. */
export const commands = {
  command: {
    newRelease: 'New release',
    importFiles: 'Import files',
    focusSearch: 'Search the library',
    showLibrary: 'Go to the library',
    exportRelease: 'Export',
    submitRelease: 'Submit for approval',
    undo: 'Undo',
    redo: 'Redo',
    togglePanel: 'Show or hide findings, details and history',
    find: 'Find',
    findAndReplace: 'Find and replace',
    findNext: 'Find next',
    findPrevious: 'Find previous',
  },
}
