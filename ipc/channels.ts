/** The names of all channels, without their schemas: the preload script needs no more. */
export const channels = [
  'describeApplication',
  'changeSettings',
  'listReleases',
  'readLibraryChoices',
  'moveRelease',
  'deleteRelease',
  'duplicateRelease',
  'citeQuote',
  'createRelease',
  'openRelease',
  'saveRelease',
  'findInReleases',
  'replaceInRelease',
  'takeBackReplacement',
  'listCheckpoints',
  'readCheckpoint',
  'readRevision',
  'reviseRelease',
  'importFiles',
  'importBytes',
  'addAsset',
  'readAsset',
  'saveAsset',
  'acceptFinding',
  'reopenFinding',
  'listPeople',
  'addPerson',
  'listTemplates',
  'saveTemplate',
  'deleteTemplate',
  'restoreTemplate',
  'orderTemplates',
  'listQuotedPeople',
  'noteQuotedPerson',
  'forgetQuotedPerson',
  'nameWriter',
  'submitRelease',
  'withdrawSubmission',
  'decideRevision',
  'exportRelease',
  'printPreview',
  'makePrint',
  'printPages',
  'showInFolder',
  'restoreBackup',
  'readyToClose',
  'readSettings',
  'listRecentReleases',
  'describeWindow',
  'changeZoom',
  'readNewestBackup',
  'backUp',
  'createExample',
  'describeMachine',
] as const

export type Channel = (typeof channels)[number]

/** What the main process announces to the window. `menuCommand` carries the name of the command, `openRelease` an id. */
export const announcements = ['storeChanged', 'saveBeforeClose', 'menuCommand', 'openRelease'] as const

export type Announcement = (typeof announcements)[number]

/** Commands that stand in the application menu even where the window does not offer them now. */
export const menuCommands = [
  'newRelease',
  'importFiles',
  'exportRelease',
  'exportForReview',
  'printRelease',
  'printForFolder',
  'submitRelease',
  'togglePreview',
  'showSettings',
  'undo',
  'redo',
  'find',
  'findAndReplace',
  'findInReleases',
  'openPalette',
  'showKeys',
  'togglePanel',
  'zoomIn',
  'zoomOut',
  'zoomReset',
  'showLibrary',
  'focusSearch',
  'showNotices',
  'showHelp',
  'showWelcome',
  'showAbout',
] as const

export type MenuCommand = (typeof menuCommands)[number]

/** Prefix of every channel on Electron's side, so that nothing else can be meant. */
export const channelPrefix = 'desk:'
