import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog, nativeTheme, powerMonitor, protocol, session, shell } from 'electron'
import type { InterfaceLanguage } from '../domain/language'
import { defaultSettings } from '../ipc/default-settings'
import { createReopeningStore } from './database/reopening-store'
import { openStoreInWorker } from './database/open-store-in-worker'
import { createDictionaries } from './dictionaries/dictionaries'
import { configFolder, defaultStoreFolder, dictionaryFolder, profileFolder, settingsFile } from './folders'
import type { Answer } from './handlers/answer'
import type { Services } from './handlers/services'
import type { Example } from './handlers/seed-example'
import { createKeyring } from './identity/keyring'
import { createSigner } from './identity/signer'
import { handleChannels } from './ipc/handle'
import { createLog } from './log'
import { createApplicationMenu, offerContextMenu } from './menu/application-menu'
import { createPrinter } from './print/printer'
import { sendToPrinter } from './print/send-to-printer'
import { designSystemPage, startPage } from './security/origin'
import { registerScheme, sealCommandLine, sealContents, sealSession } from './security/seal'
import { serveApplication } from './security/serve-application'
import { openSettings } from './settings'
import { createWindow, type ApplicationWindow } from './window/create-window'
import { parseWindowOptions } from './window-options'

const built = resolve(import.meta.dirname, '..')
const options = parseWindowOptions(process.argv.slice(1))
const storeFolder = resolve(options.store ?? defaultStoreFolder())
const profile = profileFolder(storeFolder)
const config = configFolder()
/** Milliseconds after which an import is given up; a megabyte of prose takes two or three seconds. */
const longestImport = 30_000
const damagedExample = 'pressemitteilung-beschaedigt.txt'
const now = (): string => new Date().toISOString()

mkdirSync(profile, { recursive: true })
app.setPath('userData', profile)
const logFile = join(profile, 'imprimatur.log')
const log = createLog(logFile, () => new Date())
process.on('uncaughtException', (error) => {
  log('An error that nobody expected.', error)
})
process.on('unhandledRejection', (error) => {
  log('A rejection that nobody expected.', error)
})

registerScheme()
sealCommandLine()
sealContents()

if (app.requestSingleInstanceLock()) start()
else app.quit()

function start(): void {
  let window: ApplicationWindow | null = null
  let hasStarted = false

  const store = createReopeningStore(async () => {
    const opened = await openStoreInWorker(join(built, 'main', 'database-worker.js'), storeFolder, {
      configFolder: config,
      pollInterval: 1000,
      housekeeping: 'behind',
    })
    if (!opened.ok || !opened.value.isNew) return opened
    const { seedExamples } = await import('./handlers/seed-example')
    return seedExamples(opened, firstExamples(), { now, newId: randomUUID })
  })
  // Opened while Chromium still starts: any reading opens it, and the window asks again and says what is wrong.
  void store.listPeople(null)
  store.onNews((news) => {
    if (news.kind !== 'changed') log(`Store: ${news.kind} (${news.failure.code})`)
    window?.announce('storeChanged', null)
  })

  const keyring = createKeyring(now, () => window?.announce('personLocked', null))

  const settings = openSettings(
    settingsFile(profile),
    { ...defaultSettings, language: systemLanguage() },
    {
      ...(options.language === null ? {} : { language: options.language }),
      ...(options.theme === null ? {} : { theme: options.theme }),
    },
  )
  const language = (): InterfaceLanguage => settings.read().language
  // Chromium writes dates in its fields, and its own words, in this language.
  app.commandLine.appendSwitch('lang', language())

  app.on('second-instance', () => {
    const browserWindow = window?.browserWindow
    if (browserWindow?.isMinimized() === true) browserWindow.restore()
    browserWindow?.focus()
  })
  app.on('window-all-closed', () => {
    void store.close().finally(() => {
      app.quit()
    })
  })

  void app.whenReady().then(() => {
    sealSession(session.defaultSession, log)
    serveApplication(protocol, join(built, 'renderer'))
    // Whoever leaves the screen leaves no deciding unlocked behind.
    powerMonitor.on('lock-screen', keyring.lockAll)
    powerMonitor.on('suspend', keyring.lockAll)
    const printer = createPrinter({ session })
    const dictionaries = createDictionaries(join(built, 'main', 'dictionary-worker.js'), {
      chosen: dictionaryFolder(config),
    })
    const applyTheme = (): void => {
      const { theme } = settings.read()
      nativeTheme.themeSource = theme === 'high-contrast' ? 'system' : theme
    }
    const menu = createApplicationMenu({
      language,
      run: (command) => window?.announce('menuCommand', command),
      openRelease: (release) => window?.announce('openRelease', release),
    })
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
      announceExportStep: (step) => window?.announce('exportStep', step),
      settings: {
        read: settings.read,
        change: (changed) => {
          const all = settings.change(changed)
          applyTheme()
          menu.show()
          return all
        },
      },
      readLongText: async (file) => {
        const { importInWorker } = await import('./import/import-in-worker')
        return importInWorker(join(built, 'main', 'import-worker.js'), file, {
          ...{ timeLimit: longestImport, now: now() },
        })
      },
      readSource: async (input) => {
        const { readInWorker } = await import('./import/readers/read-in-worker')
        return readInWorker(join(built, 'main', 'source-worker.js'), input, longestImport)
      },
      dictionaries,
      printer,
      sendToPrinter: (sheets) => sendToPrinter((partition) => session.fromPartition(partition), sheets),
      chooseFiles: () => choose(['openFile', 'multiSelections']),
      chooseFolder: async () => (await choose(['openDirectory', 'createDirectory']))?.[0] ?? null,
      chooseTarget: async (fileName) => {
        const dialogOptions = { defaultPath: fileName }
        const { canceled, filePath } =
          window === null
            ? await dialog.showSaveDialog(dialogOptions)
            : await dialog.showSaveDialog(window.browserWindow, dialogOptions)
        return canceled ? null : filePath
      },
      showInFolder: (path) => {
        shell.showItemInFolder(path)
      },
      restore: async (backup) => {
        const { restoreStore } = await import('./database/restore-store')
        return restoreStore(storeFolder, backup, { configFolder: config }, { now, newId: randomUUID })
      },
      readyToClose: () => window?.readyToClose(),
      desktop: {
        describeWindow: (view) => {
          menu.show(view)
          window?.browserWindow.setDocumentEdited(view.isUnsaved)
        },
        changeZoom: (step) => window?.changeZoom(step) ?? 100,
        exampleFile: (wanted) =>
          join(app.getAppPath(), 'examples', wanted === 'de' ? damagedExample : 'press-release.md'),
        logFile,
        runtime: describeRuntime(),
      },
    }
    // Their modules are read and run while the process of the window starts.
    handleChannels(loadAnswer(services), log)
    applyTheme()
    window = createWindow({
      preload: join(built, 'preload', 'index.cjs'),
      stateFolder: profile,
      language,
      page: options.showsDesignSystem ? designSystemPage : startPage,
    })
    menu.show()
    offerContextMenu(window.browserWindow, language)
    window.browserWindow.on('closed', () => {
      window = null
      // The hidden window that prints would keep the application alive.
      void printer.close()
      void dictionaries.close()
    })
  })

  async function loadAnswer(services: Services): Promise<Answer> {
    const [{ createHandlers }, { answerBy }] = await Promise.all([
      import('./handlers/create-handlers'),
      import('./handlers/answer'),
    ])
    const handlers = createHandlers(services)
    return answerBy({
      ...handlers,
      describeApplication: async (input) => {
        await startAs(options.as)
        return handlers.describeApplication(input)
      },
    })
  }

  /** Resolves the person whom the window was started for, by name or id; once, and only where there is such a person. */
  async function startAs(person: string | null): Promise<void> {
    if (person === null || hasStarted) return
    const people = await store.listPeople(null)
    if (!people.ok) return
    hasStarted = true
    const found = people.value.find(
      ({ id, name, isRetired }) => !isRetired && (id === person || name === person),
    )
    if (found === undefined) log(`Nobody is listed as the person the window was started for.`)
    else settings.change({ actingAs: found.id })
  }

  async function choose(
    properties: NonNullable<Electron.OpenDialogOptions['properties']>,
  ): Promise<readonly string[] | null> {
    const dialogOptions = { properties }
    const { canceled, filePaths } =
      window === null
        ? await dialog.showOpenDialog(dialogOptions)
        : await dialog.showOpenDialog(window.browserWindow, dialogOptions)
    return canceled ? null : filePaths
  }
}

/** What a new store begins with: a damaged release to try, listed above its repaired twin. */
function firstExamples(): readonly Example[] {
  const folder = join(app.getAppPath(), 'examples')
  return ['pressemitteilung.txt', damagedExample].map((fileName) => ({
    fileName,
    text: readFileSync(join(folder, fileName), 'utf8'),
  }))
}

/** Versions of what the application stands on. */
function describeRuntime(): readonly string[] {
  const { electron = '', chrome = '', node = '' } = process.versions
  return [
    `Electron ${electron}, Chromium ${chrome}, Node.js ${node}`,
    `${process.platform} ${process.getSystemVersion()} (${process.arch})`,
  ]
}

function systemLanguage(): InterfaceLanguage {
  return app.getPreferredSystemLanguages()[0]?.startsWith('de') === true ? 'de' : 'en'
}
