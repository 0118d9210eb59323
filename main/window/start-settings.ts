import { readFileSync } from 'node:fs'
import { objectFrom } from '../../domain/json-object'
import type { SettingsView } from '../../ipc/settings'
import { knownLanguage, knownTheme } from '../window-options'

/** The settings that Chromium and the window need before they are made; null where nobody has chosen. */
export type StartSettings = {
  readonly [Name in 'language' | 'theme']: SettingsView[Name] | null
}

/**
 * Reads two settings by hand, so that the window waits for no library that reads shapes. A file that is missing or
 * broken has none; `openSettings` says what becomes of it.
 */
export function readStartSettings(file: string): StartSettings {
  const stored = objectFrom(readIfThere(file))
  return { language: knownLanguage(stored?.language), theme: knownTheme(stored?.theme) }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
