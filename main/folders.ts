import { createHash } from 'node:crypto'
import { homedir, platform } from 'node:os'
import { join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where an application keeps a person's data, by the convention of the platform (XDG Base Directory on Linux). */
export function dataFolder(environment: Environment = process.env): string {
  switch (platform()) {
    case 'win32':
      return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Imprimatur')
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Imprimatur')
    default:
      return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'imprimatur')
  }
}

/** Where settings, Chromium profiles and the last heads of audit chains lie: never inside a store. */
export function configFolder(environment: Environment = process.env): string {
  return platform() === 'linux'
    ? join(environment.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'imprimatur')
    : join(dataFolder(environment), 'config')
}

/** The store that is opened when none is named. */
export const defaultStoreFolder = (environment: Environment = process.env): string =>
  join(dataFolder(environment), 'store')

/** The Chromium profile that belongs to a store, below the folder of settings: one a store, so that two can be open at once. */
export function profileFolder(storeFolder: string, config: string = configFolder()): string {
  const name = createHash('sha256').update(resolve(storeFolder)).digest('hex').slice(0, 16)
  return join(config, 'profiles', name)
}

/** Where the dictionaries lie that somebody chose; an administrator can name another folder. */
export const dictionaryFolder = (config: string, environment: Environment = process.env): string =>
  environment.IMPRIMATUR_DICTIONARIES ?? join(config, 'dictionaries')

/** Where the settings of a person stand for a store. */
export const settingsFile = (profile: string): string => join(profile, 'settings.json')
