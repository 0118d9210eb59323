import * as z from 'zod'
import { settingsView } from './settings'
import { id, nothing, text } from './values'
import { applicationView, backupView, machineView, recentRelease, windowView } from './views'

/** The window, its settings, and the store as a whole. */
export const windowContract = {
  describeApplication: { input: nothing, output: applicationView },
  changeSettings: { input: settingsView.partial(), output: settingsView },
  showInFolder: { input: z.object({ path: text(4000) }), output: nothing },

  /** Puts the newest verified backup in the place of a store that cannot be opened; the old file is kept beside it. */
  restoreBackup: { input: z.object({ backup: text(4000) }), output: nothing },
  /** The window has saved what it had and may be closed. */
  readyToClose: { input: nothing, output: nothing },

  /** The settings, also where the store cannot be opened. */
  readSettings: { input: nothing, output: settingsView },
  /** Of the releases opened last those that still exist, newest first. */
  listRecentReleases: { input: nothing, output: z.array(recentRelease) },
  /** What the menu and the frame of the window show. */
  describeWindow: { input: windowView, output: nothing },
  /** One step larger or smaller, or 0 for the original size; answers with the size in percent. */
  changeZoom: {
    input: z.object({ step: z.union([z.literal(-1), z.literal(0), z.literal(1)]) }),
    output: z.object({ percent: z.number() }),
  },
  /** The newest verified backup beside the store. */
  readNewestBackup: { input: nothing, output: backupView.nullable() },
  /** Makes a verified backup beside the store. */
  backUp: { input: nothing, output: backupView },
  /** A draft from the example that ships, to try things on. */
  createExample: {
    input: z.object({ language: z.enum(['de', 'en']), as: id.nullable() }),
    output: z.object({ id: z.string() }),
  },
  /** What helps to find a fault: versions, places and settings, never a word of a release. */
  describeMachine: { input: nothing, output: machineView },
}
