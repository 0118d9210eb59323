import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { settingsView, type SettingsView } from '../ipc/settings'
import { replaceFlushedAtOnce } from './files/write-flushed'

/** The settings of one person on this machine, kept outside the store. */
export interface Settings {
  readonly read: () => SettingsView
  /** Changes some of them and gives back all; what cannot be written still holds until the application ends. */
  readonly change: (changed: Partial<SettingsView>) => SettingsView
}

/**
 * Reads the settings file; a missing one means the defaults, a broken one is put aside as `.broken` first.
 * `overrides` (options of the window) hold for this run and are not written.
 */
export function openSettings(
  file: string,
  defaults: SettingsView,
  overrides: Partial<SettingsView>,
): Settings {
  let stored = readSettings(file, defaults)
  let current = { ...stored, ...overrides }
  return {
    read: () => current,
    change: (changed) => {
      stored = { ...stored, ...changed }
      current = { ...current, ...changed }
      writeSettings(file, stored)
      return current
    },
  }
}

function readSettings(file: string, defaults: SettingsView): SettingsView {
  const text = readIfThere(file)
  if (text === null) return defaults
  try {
    return settingsView.parse({ ...defaults, ...settingsView.partial().parse(JSON.parse(text)) })
  } catch {
    renameSync(file, `${file}.broken`)
    return defaults
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function writeSettings(file: string, settings: SettingsView): void {
  mkdirSync(dirname(file), { recursive: true })
  replaceFlushedAtOnce(file, `${JSON.stringify(settings, null, 2)}\n`)
}
