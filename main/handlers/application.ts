import { ok } from '../../domain/result'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { SettingsView } from '../../ipc/settings'
import type { Services } from './services'

/** The application itself: what it is, its settings, its store as a whole. */
export function applicationHandlers(
  services: Services,
): Pick<
  Handlers,
  'describeApplication' | 'changeSettings' | 'showInFolder' | 'restoreBackup' | 'readyToClose'
> {
  const { store, settings, version, platform, storeFolder } = services
  return {
    describeApplication: async () => {
      // Any reading opens the store; one that cannot be opened is what the window has to say first.
      const opened = await store.listPeople(null)
      return opened.ok ? ok({ version, platform, storeFolder, settings: settings.read() }) : opened
    },
    changeSettings: (changed) => Promise.resolve(ok(settings.change(withoutUndefined(changed)))),
    showInFolder: ({ path }) => {
      services.showInFolder(path)
      return Promise.resolve(ok(null))
    },
    restoreBackup: async ({ backup }) => {
      const restored = await services.restore(backup)
      return restored.ok ? ok(null) : restored
    },
    readyToClose: () => {
      services.readyToClose()
      return Promise.resolve(ok(null))
    },
  }
}

/** What was really named: a name that came along without a value changes nothing. */
function withoutUndefined(changed: ParsedInput<'changeSettings'>): Partial<SettingsView> {
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
}
