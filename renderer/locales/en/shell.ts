/** English: title of the window, help, welcome and about. */
export const shell = {
  windowTitle: {
    library: '{library} – Imprimatur',
    release: '{headline} · {status} – Imprimatur',
    unsaved: '● {headline} · {status} – Imprimatur',
  },
  help: {
    open: 'Help',
    title: 'User guide',
    contents: 'Contents',
    search: 'Search the guide',
    hits: 'Nothing found | 1 place | {count} places',
  },
  welcome: {
    title: 'Welcome to Imprimatur',
    hint: 'Say who writes, and begin. Everything stays on this computer.',
    skip: 'Skip',
    name: 'Your name',
    role: 'Your job title',
    start: {
      example: 'Begin with an example',
      new: 'Begin a new release',
      import: 'Import a file',
    },
  },
  about: {
    title: 'About Imprimatur',
    what: 'Draft press releases, have them approved, and export them so that everybody can check: this is the approved text.',
    places: 'Places',
    store: 'Store',
    log: 'Log',
    copyDetails: 'Copy details for technicians',
    copyHint: 'Versions, places and settings. Not a word of any release.',
    licences: 'Licences',
    licencesHint:
      'Imprimatur is under the MIT licence and contains {count} packages and fonts by others. The licences of Chromium come with the program.',
  },
}
