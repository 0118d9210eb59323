import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { app, dialog, powerMonitor, session, shell } from 'electron'
import { defaultSettings } from '../../ipc/default-settings'
import type { SettingsView } from '../../ipc/settings'
import type { Store } from '../database/store'
import { createDictionaries } from '../dictionaries/dictionaries'
import { exampleFile } from '../examples'
import { dictionaryFolder, settingsFile } from '../folders'
import type { Services } from '../handlers/services'
import { createKeyring } from '../identity/keyring'
import { createSigner } from '../identity/signer'
import { createPrinter } from '../print/printer'
import { sendToPrinter } from '../print/send-to-printer'
import { openSettings } from '../settings'
import type { ApplicationWindow } from './create-window'

/** What the services of a window are made of. */
export interface WindowSurroundings {
  readonly store: Store
  readonly storeFolder: string
  /** The folder of the built application. */
  readonly built: string
  readonly config: string
  readonly profile: string
  readonly logFile: string
  readonly now: () => string
  /** The language where nobody has chosen one. */
  readonly systemLanguage: SettingsView['language']
  /** Options of the window, which hold for this run. */
  readonly overrides: Partial<SettingsView>
  /** The window, as long as there is one. */
  readonly window: () => ApplicationWindow | null
  readonly describeWindow: NonNullable<Services['desktop']>['describeWindow']
  readonly settingsChanged: (settings: SettingsView) => void
}

/** Milliseconds after which an import is given up; a megabyte of prose takes two or three seconds. */
const longestImport = 30_000

/** What the handlers of a window work with, and how it ends. Electron must be ready. */
export function createWindowServices(surroundings: WindowSurroundings): {
  readonly services: Services
  readonly close: () => void
} {
  const { store, storeFolder, built, config, logFile, now, window } = surroundings
  const settings = openSettings(
    settingsFile(surroundings.profile),
    { ...defaultSettings, language: surroundings.systemLanguage },
    surroundings.overrides,
  )
  const keyring = createKeyring(now, () => window()?.announce('personLocked', null))
  // Whoever leaves the screen leaves no deciding unlocked behind.
  powerMonitor.on('lock-screen', keyring.lockAll)
  powerMonitor.on('suspend', keyring.lockAll)
  const printer = createPrinter({ session })
  const dictionaries = createDictionaries(join(built, 'main', 'dictionary-worker.js'), {
    chosen: dictionaryFolder(config),
    shipped: join(built, 'main'),
  })
  const choose = async (
    properties: NonNullable<Electron.OpenDialogOptions['properties']>,
  ): Promise<readonly string[] | null> => {
    const owner = window()?.browserWindow
    const { canceled, filePaths } = await (owner === undefined
      ? dialog.showOpenDialog({ properties })
      : dialog.showOpenDialog(owner, { properties }))
    return canceled ? null : filePaths
  }

  const services: Services = {
    store,
    signer: createSigner(store, keyring),
    keyring,
    storeFolder,
    now,
    newId: randomUUID,
    version: app.getVersion(),
    platform: process.platform,
    computer: hostname(),
    announceExportStep: (step) => window()?.announce('exportStep', step),
    settings: {
      read: settings.read,
      change: (changed) => {
        const all = settings.change(changed)
        surroundings.settingsChanged(all)
        return all
      },
    },
    readLongText: async (file) => {
      const { importInWorker } = await import('../import/import-in-worker')
      return importInWorker(join(built, 'main', 'import-worker.js'), file, {
        ...{ timeLimit: longestImport, now: now() },
      })
    },
    readSource: async (input) => {
      const { readInWorker } = await import('../import/readers/read-in-worker')
      return readInWorker(join(built, 'main', 'source-worker.js'), input, longestImport)
    },
    dictionaries,
    printer,
    sendToPrinter: (sheets) => sendToPrinter((partition) => session.fromPartition(partition), sheets),
    chooseFiles: () => choose(['openFile', 'multiSelections']),
    chooseFolder: async () => (await choose(['openDirectory', 'createDirectory']))?.[0] ?? null,
    chooseTarget: async (fileName) => {
      const owner = window()?.browserWindow
      const dialogOptions = { defaultPath: fileName }
      const { canceled, filePath } = await (owner === undefined
        ? dialog.showSaveDialog(dialogOptions)
        : dialog.showSaveDialog(owner, dialogOptions))
      return canceled ? null : filePath
    },
    showInFolder: (path) => {
      shell.showItemInFolder(path)
    },
    restore: async (backup) => {
      const { restoreStore } = await import('../database/restore-store')
      return restoreStore(storeFolder, backup, { configFolder: config }, { now, newId: randomUUID })
    },
    readyToClose: () => window()?.readyToClose(),
    desktop: {
      describeWindow: surroundings.describeWindow,
      changeZoom: (step) => window()?.changeZoom(step) ?? 100,
      exampleFile: (language) => exampleFile(app.getAppPath(), language),
      logFile,
      runtime: describeRuntime(),
    },
  }
  return {
    services,
    close: () => {
      // The hidden window that prints would keep the application alive.
      void printer.close()
      void dictionaries.close()
    },
  }
}

/** Versions of what the application stands on. */
function describeRuntime(): readonly string[] {
  const { electron = '', chrome = '', node = '' } = process.versions
  return [
    `Electron ${electron}, Chromium ${chrome}, Node.js ${node}`,
    `${process.platform} ${process.getSystemVersion()} (${process.arch})`,
  ]
}
