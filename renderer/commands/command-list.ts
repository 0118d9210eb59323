import type { CommandGroup, WindowCommand } from './window-commands'

/** Where a command stands, and its keys as prosemirror-keymap writes them, the one to show first. */
interface ListedCommand {
  readonly group: CommandGroup
  readonly keys: readonly string[]
}

/**
 * Every command of the window beside those of the text (`editor/keys.ts`), whether or not the view that offers it is on
 * the screen. Its words are `command.<id>` of the catalogue.
 */
const list = {
  newFromTemplate: { group: 'file', keys: ['Shift-Mod-n'] },
  manageTemplates: { group: 'file', keys: [] },
  saveAsTemplate: { group: 'file', keys: [] },
  newRelease: { group: 'file', keys: ['Mod-n'] },
  importFiles: { group: 'file', keys: ['Mod-o'] },
  importFolder: { group: 'file', keys: ['Shift-Mod-o'] },
  showLastImport: { group: 'file', keys: [] },
  exportRelease: { group: 'file', keys: ['Mod-e'] },
  exportForReview: { group: 'file', keys: [] },
  sendForComment: { group: 'file', keys: [] },
  takeInReturn: { group: 'file', keys: [] },
  makeLanguageVersion: { group: 'file', keys: [] },
  shareRelease: { group: 'file', keys: [] },
  stopSharing: { group: 'file', keys: [] },
  askForClearance: { group: 'file', keys: [] },
  copyForMail: { group: 'file', keys: ['Shift-Mod-m'] },
  copyForCms: { group: 'file', keys: [] },
  identifyText: { group: 'file', keys: [] },
  manageLists: { group: 'file', keys: [] },
  printRelease: { group: 'file', keys: ['Mod-p'] },
  printForFolder: { group: 'file', keys: [] },
  submitRelease: { group: 'file', keys: ['Shift-Mod-Enter'] },
  compareTexts: { group: 'file', keys: ['Shift-F7'] },
  showSettings: { group: 'file', keys: ['Mod-,'] },
  showOrganisation: { group: 'file', keys: [] },
  findInReleases: { group: 'edit', keys: ['Shift-Mod-h'] },
  addPressImages: { group: 'edit', keys: [] },
  find: { group: 'edit', keys: ['Mod-f'] },
  findAndReplace: { group: 'edit', keys: ['Mod-h'] },
  findNext: { group: 'edit', keys: ['F3', 'Mod-g'] },
  findPrevious: { group: 'edit', keys: ['Shift-F3', 'Shift-Mod-g'] },
  suggestChanges: { group: 'edit', keys: ['Shift-Mod-e'] },
  // On a German keyboard Mod-Alt-m types µ.
  addComment: { group: 'insert', keys: ['Mod-Alt-y'] },
  insertQuoteOf: { group: 'insert', keys: ['Mod-Alt-w'] },
  showCounts: { group: 'view', keys: ['Shift-Mod-c'] },
  togglePreview: { group: 'view', keys: ['F7'] },
  togglePanel: { group: 'view', keys: ['F9'] },
  zoomIn: { group: 'view', keys: ['Mod-+', 'Mod-='] },
  zoomOut: { group: 'view', keys: ['Mod--'] },
  zoomReset: { group: 'view', keys: ['Mod-0'] },
  toggleSourceText: { group: 'view', keys: [] },
  toggleOutline: { group: 'view', keys: ['Shift-F9'] },
  toggleFocus: { group: 'view', keys: ['Alt-z', 'Shift-F11'] },
  toggleFocusUnit: { group: 'view', keys: [] },
  leaveFocus: { group: 'view', keys: ['Escape'] },
  toggleTypewriter: { group: 'view', keys: [] },
  // Word's key for it is Mod-* on a German keyboard.
  toggleInvisibles: { group: 'view', keys: ['Alt-i', 'Mod-*'] },
  toggleTypography: { group: 'view', keys: [] },
  toggleOrigins: { group: 'view', keys: ['Alt-w'] },
  askOrigin: { group: 'view', keys: ['Shift-Alt-w'] },
  focusSearch: { group: 'go', keys: ['Shift-Mod-f'] },
  nextChange: { group: 'go', keys: ['F4'] },
  previousChange: { group: 'go', keys: ['Shift-F4'] },
  nextComment: { group: 'go', keys: ['F2'] },
  previousComment: { group: 'go', keys: ['Shift-F2'] },
  showLibrary: { group: 'go', keys: ['Mod-l'] },
  showNotices: { group: 'go', keys: [] },
  showKeys: { group: 'help', keys: ['Mod-/'] },
  openPalette: { group: 'help', keys: ['Shift-Mod-p', 'Shift-Mod-k'] },
  showHelp: { group: 'help', keys: ['F1'] },
  showWelcome: { group: 'help', keys: [] },
  showAbout: { group: 'help', keys: [] },
} as const satisfies Readonly<Record<string, ListedCommand>>

export type WindowCommandId = keyof typeof list

/** What a list of commands shows of one. */
export type CommandFacts = Pick<WindowCommand, 'id' | 'title' | 'group' | 'keys'>

/** What is listed of this command. */
export const commandFacts = (id: WindowCommandId): CommandFacts => ({
  id,
  title: `command.${id}`,
  ...list[id],
})

// The keys of an object literal are its own and no others.
const ids = Object.keys(list) as readonly WindowCommandId[]

/** All of them, in the order of the list. */
export const listedCommands: readonly CommandFacts[] = ids.map(commandFacts)
