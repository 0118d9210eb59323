import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Finding } from '../../domain/findings/finding'
import { isHouseWord } from '../../domain/spelling/house-words'
import { runWithDictionary } from '../../domain/spelling/word-memory'
import type { Services } from './services'
import { findingsOf } from './stored-document'

/** Whether a dictionary of the language or the house knows each of these words; null where there is no dictionary. */
export async function askDictionary(
  { dictionaries, store }: Pick<Services, 'dictionaries' | 'store'>,
  language: string,
  words: readonly string[],
): Promise<readonly boolean[] | null> {
  const answers = (await dictionaries?.check(language, words)) ?? null
  if (answers === null) return null
  const listed = await store.listHouseWords(null)
  const house = new Set(listed.ok ? listed.value : [])
  return answers.map((isKnown, index) => isKnown || isHouseWord(house, words[index] ?? ''))
}

/** The findings of a release with what its language's dictionary knows, where there is one; else as without it. */
export const findingsWithDictionary = (
  services: Services,
  release: ReleaseNode,
  known: Parameters<typeof findingsOf>[2] = {},
): Promise<readonly Finding[]> =>
  runWithDictionary(
    (dictionary) => findingsOf(release, services.now(), { ...known, dictionary }),
    (words) => askDictionary(services, attributesOf(release).language, words),
  )
