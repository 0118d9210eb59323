import { detailAttributes } from '../document/attributes'
import type { Became } from './became'
import type { MappingEntry } from './mapping'
import { referredCharacter } from './markdown-inline'

/** Not among the words of a release: left out, or in its details. */
const apart: ReadonlySet<Became> = new Set(['dropped', 'language', ...detailAttributes])

/**
 * The words of a file that the release made of it has to hold, in their order. Of a character reference the first sign
 * is kept and the rest left out; it counts as what it stands for.
 */
export const keptWords = (mapping: readonly Pick<MappingEntry, 'text' | 'became'>[]): string =>
  mapping
    .map(({ text, became }, index) => {
      if (apart.has(became)) return ''
      const next = mapping[index + 1]
      const rest = text.endsWith('&') && next?.became === 'dropped' ? next.text.trim() : ''
      const character = rest === '' ? null : referredCharacter(`&${rest}`)
      return character === null ? text : text.slice(0, -1) + character
    })
    .join('')
