import { assertNever } from '../result'
import type { Embargo } from './attributes'

const labels = {
  de: { until: 'Sperrfrist', startOfSpeech: 'Sperrfrist: Redebeginn' },
  en: { until: 'Embargoed until', startOfSpeech: 'Embargoed until the start of the speech' },
} as const

/**
 * An embargo as it is printed: date, time and time zone in the language of the release (German, otherwise English).
 * `ownLabel` are the office's words for it, such as "Strictly embargoed until".
 */
export function formatEmbargo(embargo: Embargo, language: string, ownLabel = ''): string {
  const isGerman = language.split('-')[0] === 'de'
  const usual = labels[isGerman ? 'de' : 'en']
  const label = ownLabel === '' ? usual : { until: ownLabel, startOfSpeech: speech(ownLabel, isGerman) }
  switch (embargo.kind) {
    case 'startOfSpeech':
      return label.startOfSpeech
    case 'until': {
      const instant = new Date(embargo.instant)
      const format = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(isGerman ? 'de-DE' : 'en-GB', {
          timeZone: embargo.timeZone,
          ...options,
        }).format(instant)
      const date = format({ day: 'numeric', month: 'long', year: 'numeric' })
      const time = format({ hour: '2-digit', minute: '2-digit' })
      const zone = timeZoneName(instant, embargo.timeZone, isGerman ? 'de-DE' : 'en-GB')
      return isGerman
        ? `${label.until}: ${date}, ${time} Uhr (${zone})`
        : `${label.until}: ${date}, ${time} (${zone})`
    }
    default:
      return assertNever(embargo, 'embargo')
  }
}

const speech = (label: string, isGerman: boolean): string =>
  isGerman ? `${label}: Redebeginn` : `${label} the start of the speech`

const timeZoneName = (instant: Date, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
