import { onScopeDispose, ref, watchEffect } from 'vue'
import { textDirection } from '../../domain/language'
import type { SettingsView } from '../../ipc/settings'
import { i18n } from '../locales/i18n'
import { useApplicationStore } from '../stores/application'

type Theme = Exclude<SettingsView['theme'], 'system'>

/** Keeps language, direction and theme of the page as the settings say; `system` follows the computer's own. */
export function useAppearance(): void {
  const application = useApplicationStore()
  const prefersDark = useMedia('(prefers-color-scheme: dark)')
  const prefersContrast = useMedia('(prefers-contrast: more)')

  const systemTheme = (): Theme => {
    if (prefersContrast.value) return 'high-contrast'
    return prefersDark.value ? 'dark' : 'light'
  }

  watchEffect(() => {
    const { language, theme, textSize, measure, motion } = application.settings
    const { documentElement } = document
    i18n.global.locale.value = language
    documentElement.lang = language
    documentElement.dir = textDirection(language)
    Object.assign(documentElement.dataset, { textSize, measure, motion })
    documentElement.dataset.theme = theme === 'system' ? systemTheme() : theme
  })
}

function useMedia(query: string) {
  const media = matchMedia(query)
  const matches = ref(media.matches)
  const update = (): void => {
    matches.value = media.matches
  }
  media.addEventListener('change', update)
  onScopeDispose(() => {
    media.removeEventListener('change', update)
  })
  return matches
}
