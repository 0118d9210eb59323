import type { InterfaceLanguage } from '../../domain/language'
import { de } from './de'
import { en } from './en'
import type { MessageKey, Messages } from './messages'

const catalogues: Readonly<Record<InterfaceLanguage, Messages>> = { de, en }
const plain = new Map<InterfaceLanguage, ReadonlyMap<string, string>>()

function* plainIn(tree: object, path: string): Generator<readonly [string, string]> {
  for (const [key, value] of Object.entries(tree) as [string, unknown][])
    if (typeof value === 'object' && value !== null) yield* plainIn(value, `${path}${key}.`)
    else if (typeof value === 'string' && !/[{}|@\\]/.test(value)) yield [path + key, value]
}

/** A message that has nothing to fill in, no forms and no links: most of a window's words, which are what they are. Null for others. */
export function plainMessage(language: InterfaceLanguage, key: MessageKey): string | null {
  const known = plain.get(language) ?? new Map(plainIn(catalogues[language], ''))
  plain.set(language, known)
  return known.get(key) ?? null
}
