import { expect, it } from 'vitest'
import type { OriginView } from '../../ipc/origin-views'
import { formatDay } from '../composables/format-time'
import { i18n } from '../locales/i18n'
import { describeOrigin, type OriginWords } from './describe-origin'

const ada = { person: 'Ada', day: '2026-11-24' } as const
const origins: readonly OriginView[] = [
  { kind: 'unknown' },
  { kind: 'written', ...ada },
  { kind: 'written', ...ada, person: null },
  { kind: 'imported', file: 'Meldung.docx', hash: null, paragraph: 3, ...ada },
  { kind: 'imported', file: 'Meldung.docx', hash: null, paragraph: null, ...ada },
  { kind: 'pasted', source: 'web', ...ada },
  { kind: 'suggested', from: 'Ben', source: { kind: 'window', name: '', hash: null }, ...ada },
  {
    kind: 'suggested',
    from: 'Referat 3',
    source: { kind: 'file', name: 'Rücklauf.docx', hash: null },
    ...ada,
  },
  { kind: 'condition', ...ada },
  { kind: 'restored', revision: 2, ...ada },
  { kind: 'release', release: 'r1', headline: 'Neue Brücke', ...ada },
  { kind: 'template', name: '', ...ada },
  { kind: 'template', name: 'Grußwort', ...ada },
]

const words = (language: 'de' | 'en', locale: string): OriginWords => ({
  t: (key, values = {}) => i18n.global.t(key, { ...values }, { locale: language }),
  formatDay: (day) => formatDay(day, locale),
})

it('says in German where words come from, and who brought them in when', () => {
  expect(origins.map((origin) => describeOrigin(origin, words('de', 'de-DE')))).toEqual([
    'Herkunft nicht festgehalten',
    'Geschrieben von Ada, 24.11.2026',
    'Geschrieben, niemand genannt, 24.11.2026',
    'Aus „Meldung.docx“, Absatz 3 · importiert von Ada, 24.11.2026',
    'Aus „Meldung.docx“ · importiert von Ada, 24.11.2026',
    'Aus einer Webseite · eingefügt von Ada, 24.11.2026',
    'Vorschlag von Ben · übernommen von Ada, 24.11.2026',
    'Vorschlag von Referat 3 in „Rücklauf.docx“ · übernommen von Ada, 24.11.2026',
    'Maßgabe von Ada · 24.11.2026',
    'Aus Fassung 2 · zurückgeholt von Ada, 24.11.2026',
    'Aus der Mitteilung „Neue Brücke“ · übernommen von Ada, 24.11.2026',
    'Aus der Vorlage · angelegt von Ada, 24.11.2026',
    'Aus der Vorlage „Grußwort“ · angelegt von Ada, 24.11.2026',
  ])
})

it('says in English of each origin something else', () => {
  const said = origins.map((origin) => describeOrigin(origin, words('en', 'en-GB')))
  expect(said[3]).toBe('From “Meldung.docx”, paragraph 3 · imported by Ada, 24 Nov 2026')
  expect(new Set(said).size).toBe(origins.length)
})
