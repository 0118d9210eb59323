import { nativeTheme } from 'electron'
import type { SettingsView } from '../../ipc/settings'

/** Makes the frame, the dialogs and the fields of Chromium look as the person chose. */
export function applyTheme(theme: SettingsView['theme']): void {
  nativeTheme.themeSource = theme === 'high-contrast' ? 'system' : theme
}
