import { assertNever } from '../../domain/result'
import type { OriginView } from '../../ipc/origin-views'
import type { MessageValues } from '../composables/useMessages'
import type { MessageKey } from '../locales/messages'

/** What is needed to put an origin into words. */
export interface OriginWords {
  readonly t: (key: MessageKey, values?: MessageValues) => string
  readonly formatDay: (day: string) => string
}

/** Where words come from, without day and paragraph, as a list names it. */
export function nameOrigin(origin: OriginView, { t }: Pick<OriginWords, 't'>): string {
  switch (origin.kind) {
    case 'unknown':
      return t('origins.unknown')
    case 'written':
      return origin.person ?? t('origins.nobody')
    case 'imported':
      return t('origins.file', { file: origin.file })
    case 'pasted':
      return t('origins.pasted', { source: t(`paste.source.${origin.source}`) })
    case 'suggested':
      return origin.source.kind === 'window'
        ? t('origins.suggested', { name: origin.from })
        : t('origins.suggestedIn', { name: origin.from, file: origin.source.name })
    case 'condition':
      return t('origins.condition', { name: origin.person ?? t('origins.nobody') })
    case 'restored':
      return t('origins.revision', { number: origin.revision ?? 0 })
    case 'release':
      return t('origins.release', { headline: origin.headline || t('library.untitled') })
    case 'template':
      return origin.name === '' ? t('origins.template') : t('origins.templateNamed', { name: origin.name })
    default:
      return assertNever(origin, 'origin')
  }
}

const deeds = {
  written: 'written',
  imported: 'imported',
  pasted: 'inserted',
  suggested: 'takenIn',
  condition: 'stated',
  restored: 'restored',
  release: 'takenOver',
  template: 'created',
} as const satisfies Readonly<Record<Exclude<OriginView['kind'], 'unknown'>, string>>

/** Where words come from, and who brought them in when, as one sentence. */
export function describeOrigin(origin: OriginView, words: OriginWords): string {
  const { t, formatDay } = words
  const name = nameOrigin(origin, words)
  if (origin.kind === 'unknown') return name
  const day = formatDay(origin.day)
  const { person } = origin
  const what = deeds[origin.kind]
  const deed =
    person === null ? t(`origins.namelessDeed.${what}`, { day }) : t(`origins.deed.${what}`, { person, day })
  if (origin.kind === 'written') return deed
  const place =
    origin.kind === 'imported' && origin.paragraph !== null
      ? t('origins.paragraph', { name, number: origin.paragraph })
      : name
  return t('origins.sentence', { name: place, deed })
}
