import type { InterfaceLanguage } from '../../domain/language'
import type { MenuCommand } from '../../ipc/channels'

type MenuWord =
  | MenuCommand
  | 'file'
  | 'text'
  | 'insert'
  | 'turnInto'
  | 'block'
  | 'table'
  | 'edit'
  | 'view'
  | 'go'
  | 'window'
  | 'help'
  | 'recent'
  | 'noRecent'
  | 'untitled'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pastePlain'
  | 'selectAll'
  | 'fullScreen'
  | 'minimize'
  | 'zoomWindow'
  | 'front'
  | 'close'
  | 'services'
  | 'hide'
  | 'hideOthers'
  | 'showAll'
  | 'quit'

/** The words of the menus. Those of commands that the window announces come from its catalogue. */
export const menuLabels: Readonly<Record<InterfaceLanguage, Readonly<Record<MenuWord, string>>>> = {
  de: {
    file: '&Datei',
    newRelease: 'Neue Mitteilung',
    importFiles: 'Importieren …',
    recent: 'Zuletzt geöffnet',
    noRecent: 'Noch keine Mitteilung',
    untitled: 'Ohne Überschrift',
    exportRelease: 'Exportieren …',
    exportForReview: 'Entwurf zur Prüfung exportieren …',
    printRelease: 'Drucken …',
    printForFolder: 'Für die Mappe drucken …',
    submitRelease: 'Zur Freigabe vorlegen',
    showSettings: 'Einstellungen …',
    close: 'Fenster schließen',
    quit: 'Beenden',
    edit: '&Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    pastePlain: 'Ohne Formatierung einfügen',
    selectAll: 'Alles auswählen',
    find: 'Suchen …',
    findAndReplace: 'Suchen und ersetzen …',
    findInReleases: 'In allen Mitteilungen ersetzen …',
    text: 'Text auszeichnen',
    insert: 'Teil einfügen',
    turnInto: 'Umwandeln',
    block: 'Block',
    table: 'Tabelle',
    view: '&Ansicht',
    togglePreview: 'Vorschau',
    togglePanel: 'Befunde, Angaben und Verlauf',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoomReset: 'Originalgröße',
    fullScreen: 'Vollbild',
    go: '&Gehe zu',
    showLibrary: 'Mitteilungen',
    focusSearch: 'Suche in allen Mitteilungen',
    showNotices: 'Letzte Meldungen',
    window: 'Fenster',
    minimize: 'Im Dock ablegen',
    zoomWindow: 'Zoomen',
    front: 'Alle nach vorne bringen',
    help: '&Hilfe',
    openPalette: 'Befehle …',
    showKeys: 'Tastenkürzel …',
    showHelp: 'Handbuch',
    showWelcome: 'Willkommen',
    showAbout: 'Über Imprimatur',
    services: 'Dienste',
    hide: 'Imprimatur ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
  },
  en: {
    file: '&File',
    newRelease: 'New Release',
    importFiles: 'Import…',
    recent: 'Open Recent',
    noRecent: 'No Release Yet',
    untitled: 'Without Headline',
    exportRelease: 'Export…',
    exportForReview: 'Export Draft for Review…',
    printRelease: 'Print…',
    printForFolder: 'Print for the Folder…',
    submitRelease: 'Submit for Approval',
    showSettings: 'Settings…',
    close: 'Close Window',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without Formatting',
    selectAll: 'Select All',
    find: 'Find…',
    findAndReplace: 'Find and Replace…',
    findInReleases: 'Replace in All Releases…',
    text: 'Mark Text',
    insert: 'Insert Part',
    turnInto: 'Turn Into',
    block: 'Block',
    table: 'Table',
    view: '&View',
    togglePreview: 'Preview',
    togglePanel: 'Findings, Details and History',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    zoomReset: 'Actual Size',
    fullScreen: 'Full Screen',
    go: '&Go',
    showLibrary: 'Library',
    focusSearch: 'Search All Releases',
    showNotices: 'Latest Messages',
    window: 'Window',
    minimize: 'Minimize',
    zoomWindow: 'Zoom',
    front: 'Bring All to Front',
    help: '&Help',
    openPalette: 'Commands…',
    showKeys: 'Keyboard Shortcuts…',
    showHelp: 'User Guide',
    showWelcome: 'Welcome',
    showAbout: 'About Imprimatur',
    services: 'Services',
    hide: 'Hide Imprimatur',
    hideOthers: 'Hide Others',
    showAll: 'Show All',
  },
}
