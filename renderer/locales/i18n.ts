import { createI18n } from 'vue-i18n'
import { de } from './de'
import { en } from './en'

/** The catalogue as a Vue plugin; its language follows the settings. */
export const i18n = createI18n({ legacy: false, locale: 'en', fallbackLocale: 'de', messages: { de, en } })
