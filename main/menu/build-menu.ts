import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { InterfaceLanguage } from '../../domain/language'
import type { MenuCommand } from '../../ipc/channels'

const labels = {
  de: {
    file: '&Datei',
    newRelease: 'Neue Mitteilung',
    importFiles: 'Importieren …',
    exportRelease: 'Exportieren …',
    exportForReview: 'Entwurf zur Prüfung (PDF)',
    printRelease: 'Drucken …',
    printForFolder: 'Für die Mappe drucken',
    submitRelease: 'Zur Freigabe vorlegen',
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
    view: '&Ansicht',
    showLibrary: 'Mitteilungen',
    focusSearch: 'Mitteilungen durchsuchen',
    openPalette: 'Befehle …',
    showKeys: 'Tastenkürzel …',
    togglePreview: 'Vorschau',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoomReset: 'Originalgröße',
    fullScreen: 'Vollbild',
  },
  en: {
    file: '&File',
    newRelease: 'New Release',
    importFiles: 'Import…',
    exportRelease: 'Export…',
    exportForReview: 'Draft for Review (PDF)',
    printRelease: 'Print…',
    printForFolder: 'Print for the Folder',
    submitRelease: 'Submit for Approval',
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
    view: '&View',
    showLibrary: 'Library',
    focusSearch: 'Search Library',
    openPalette: 'Commands…',
    showKeys: 'Keyboard Shortcuts…',
    togglePreview: 'Preview',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    zoomReset: 'Actual Size',
    fullScreen: 'Full Screen',
  },
} as const

/**
 * Builds the application menu in one language. Undo and redo are commands of the page, keys included: Chromium's
 * own would reach past the editor's history.
 */
export function buildMenu(language: InterfaceLanguage, run: (command: MenuCommand) => void): Menu {
  const label = labels[language]
  const command = (name: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label: label[name],
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      run(name)
    },
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const applicationMenu: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return Menu.buildFromTemplate([
    ...applicationMenu,
    {
      label: label.file,
      submenu: [
        command('newRelease', 'CmdOrCtrl+N'),
        command('importFiles', 'CmdOrCtrl+O'),
        separator,
        command('submitRelease'),
        command('exportRelease', 'CmdOrCtrl+E'),
        command('exportForReview'),
        separator,
        command('printRelease', 'CmdOrCtrl+P'),
        command('printForFolder'),
        separator,
        process.platform === 'darwin'
          ? { role: 'close', label: label.close }
          : { role: 'quit', label: label.quit, accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: label.edit,
      submenu: [
        { ...command('undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        { ...command('redo', 'CmdOrCtrl+Shift+Z'), registerAccelerator: false },
        separator,
        { role: 'cut', label: label.cut },
        { role: 'copy', label: label.copy },
        { role: 'paste', label: label.paste },
        { role: 'pasteAndMatchStyle', label: label.pastePlain },
        { role: 'selectAll', label: label.selectAll },
        separator,
        { ...command('find', 'CmdOrCtrl+F'), registerAccelerator: false },
        { ...command('findAndReplace', 'CmdOrCtrl+H'), registerAccelerator: false },
        { ...command('findInReleases', 'CmdOrCtrl+Shift+H'), registerAccelerator: false },
      ],
    },
    {
      label: label.view,
      submenu: [
        command('showLibrary', 'CmdOrCtrl+L'),
        command('focusSearch', 'CmdOrCtrl+Shift+F'),
        separator,
        { ...command('togglePreview', 'F7'), registerAccelerator: false },
        { ...command('openPalette', 'CmdOrCtrl+Shift+P'), registerAccelerator: false },
        { ...command('showKeys', 'CmdOrCtrl+/'), registerAccelerator: false },
        separator,
        { role: 'zoomIn', label: label.zoomIn },
        { role: 'zoomOut', label: label.zoomOut },
        { role: 'resetZoom', label: label.zoomReset },
        { role: 'togglefullscreen', label: label.fullScreen },
      ],
    },
  ])
}
