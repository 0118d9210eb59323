import { parseArgs } from 'node:util'
import type { SettingsView } from '../ipc/settings'

/** What the window can be started with (README, "Options of the window"). */
export interface WindowOptions {
  readonly store: string | null
  readonly as: string | null
  readonly language: SettingsView['language'] | null
  readonly theme: SettingsView['theme'] | null
  /** Shows the page of all tokens and components instead of the store (docs/design-system). */
  readonly showsDesignSystem: boolean
}

const languages: readonly SettingsView['language'][] = ['de', 'en']
const themes: readonly SettingsView['theme'][] = ['system', 'light', 'dark', 'high-contrast']

/** A value as a language of the window; null where it is none. */
export const knownLanguage = (value: unknown): SettingsView['language'] | null =>
  languages.find((known) => known === value) ?? null

/** A value as a theme; null where it is none. */
export const knownTheme = (value: unknown): SettingsView['theme'] | null =>
  themes.find((known) => known === value) ?? null

/** Reads the window's options; what Electron and Chromium understand stands among them and is passed over. */
export function parseWindowOptions(args: readonly string[]): WindowOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      store: { type: 'string' },
      as: { type: 'string' },
      lang: { type: 'string' },
      theme: { type: 'string' },
      'design-system': { type: 'boolean' },
    },
    strict: false,
  })
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
  return {
    store: text(values.store),
    as: text(values.as),
    language: knownLanguage(values.lang),
    theme: knownTheme(values.theme),
    showsDesignSystem: values['design-system'] === true,
  }
}
