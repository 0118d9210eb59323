import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, Menu, protocol, session } from 'electron'
import type { InterfaceLanguage } from '../domain/language'
import { createReopeningStore } from './database/reopening-store'
import { openStoreInWorker } from './database/open-store-in-worker'
import { configFolder, defaultStoreFolder, profileFolder, settingsFile } from './folders'
import type { Answer } from './handlers/answer'
import type { Settings } from './settings'
import { handleChannels } from './ipc/handle'
import { createLog } from './log'
import { createApplicationMenu, offerContextMenu } from './menu/application-menu'
import { designSystemPage, startPage } from './security/origin'
import { registerScheme, sealCommandLine, sealContents, sealSession } from './security/seal'
import { serveApplication } from './security/serve-application'
import { applyTheme } from './window/apply-theme'
import { createWindow, type ApplicationWindow } from './window/create-window'
import { readStartSettings } from './window/start-settings'
import { parseWindowOptions } from './window-options'

// The window comes first: what stands above is all that is loaded before it, and nothing of it loads a schema, the
// grammar or a rule. Everything else comes by `loadAnswer`, while the page is read.

const built = resolve(import.meta.dirname, '..')
const options = parseWindowOptions(process.argv.slice(1))
const storeFolder = resolve(options.store ?? defaultStoreFolder())
const profile = profileFolder(storeFolder)
const config = configFolder()
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
  let settings: Settings | null = null
  let hasStarted = false

  const chosen = readStartSettings(settingsFile(profile))
  const language = (): InterfaceLanguage =>
    settings?.read().language ?? options.language ?? chosen.language ?? systemLanguage()
  // Chromium writes dates in its fields, and its own words, in this language.
  app.commandLine.appendSwitch('lang', language())
  // Electron would build a menu of its own, which nobody ever sees.
  Menu.setApplicationMenu(null)

  const store = createReopeningStore(async () => {
    const opened = await openStoreInWorker(join(built, 'main', 'database-worker.js'), storeFolder, {
      configFolder: config,
      pollInterval: 1000,
      housekeeping: 'behind',
    })
    if (!opened.ok || !opened.value.isNew) return opened
    const [{ seedExamples }, { firstExamples }] = await Promise.all([
      import('./handlers/seed-example'),
      import('./examples'),
    ])
    return seedExamples(opened, firstExamples(app.getAppPath()), { now, newId: randomUUID })
  })
  // Opened while Chromium still starts: any reading opens it, and the window asks again and says what is wrong.
  void store.listPeople(null)
  store.onNews((news) => {
    if (news.kind !== 'changed') log(`Store: ${news.kind} (${news.failure.code})`)
    window?.announce('storeChanged', null)
  })

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

  const menu = createApplicationMenu({
    language,
    run: (command) => window?.announce('menuCommand', command),
    openRelease: (release) => window?.announce('openRelease', release),
  })

  void app.whenReady().then(() => {
    sealSession(session.defaultSession, log)
    serveApplication(protocol, join(built, 'renderer'))
    applyTheme(options.theme ?? chosen.theme ?? 'system')
    window = createWindow({
      preload: join(built, 'preload', 'index.cjs'),
      stateFolder: profile,
      language,
      page: options.showsDesignSystem ? designSystemPage : startPage,
    })
    const { browserWindow } = window
    browserWindow.on('closed', () => {
      window = null
    })
    // Evaluating modules holds up this thread, through which the page itself comes: the page goes first.
    const isOnItsWay = new Promise((done) => browserWindow.webContents.once('did-navigate', done))
    handleChannels(isOnItsWay.then(loadAnswer), log)
    menu.show()
    offerContextMenu(browserWindow, language)
  })

  /** Loads what answers the window, and what works with texts once the library has been asked for. */
  async function loadAnswer(): Promise<Answer> {
    const [{ createWindowServices }, { createHandlers, loadReleaseHandlers }, { answerBy }] =
      await Promise.all([
        import('./window/window-services'),
        import('./handlers/create-handlers'),
        import('./handlers/answer'),
      ])
    const { services, close } = createWindowServices({
      ...{ store, storeFolder, built, config, profile, logFile, now },
      systemLanguage: systemLanguage(),
      overrides: {
        ...(options.language === null ? {} : { language: options.language }),
        ...(options.theme === null ? {} : { theme: options.theme }),
      },
      window: () => window,
      describeWindow: (view) => {
        menu.show(view)
        window?.browserWindow.setDocumentEdited(view.isUnsaved)
      },
      settingsChanged: ({ theme }) => {
        applyTheme(theme)
        menu.show()
      },
    })
    settings = services.settings
    window?.browserWindow.on('closed', close)
    const handlers = createHandlers(services)
    return answerBy({
      ...handlers,
      describeApplication: async (input) => {
        await startAs(services.settings)
        return handlers.describeApplication(input)
      },
      listReleases: async (input) => {
        const listed = await handlers.listReleases(input)
        void loadReleaseHandlers()
        return listed
      },
    })
  }

  /** Resolves the person whom the window was started for, by name or id; once, and only where there is such a person. */
  async function startAs({ change }: Settings): Promise<void> {
    const { as: person } = options
    if (person === null || hasStarted) return
    const people = await store.listPeople(null)
    if (!people.ok) return
    hasStarted = true
    const found = people.value.find(
      ({ id, name, isRetired }) => !isRetired && (id === person || name === person),
    )
    if (found === undefined) log(`Nobody is listed as the person the window was started for.`)
    else change({ actingAs: found.id })
  }
}

function systemLanguage(): InterfaceLanguage {
  return app.getPreferredSystemLanguages()[0]?.startsWith('de') === true ? 'de' : 'en'
}
