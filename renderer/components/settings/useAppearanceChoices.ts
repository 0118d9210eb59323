import { computed } from 'vue'
import { useMessages } from '../../composables/useMessages'

/** The languages and themes that the window can have, by their names. */
export function useAppearanceChoices() {
  const { t } = useMessages()
  return {
    languages: computed(
      () =>
        [
          { value: 'de', label: t('settings.de') },
          { value: 'en', label: t('settings.en') },
        ] as const,
    ),
    themes: computed(
      () =>
        [
          { value: 'system', label: t('settings.system') },
          { value: 'light', label: t('settings.light') },
          { value: 'dark', label: t('settings.dark') },
          { value: 'high-contrast', label: t('settings.highContrast') },
        ] as const,
    ),
  }
}
