import type { PageModel } from './page-model'

/** What the name of an exported file is put together from. `purpose` says that it is a draft, or under embargo. */
export const fileNameParts = ['purpose', 'date', 'number', 'headline'] as const
export type FileNamePart = (typeof fileNameParts)[number]

/** What stands between two parts; within a part words are joined by hyphens. */
export const fileNameSeparators = ['_', '-', '__'] as const
export type FileNameSeparator = (typeof fileNameSeparators)[number]

/** How an office names its files: the parts in their order, each at most once. */
export interface FileNamePattern {
  readonly parts: readonly FileNamePart[]
  readonly separator: FileNameSeparator
}

/** The pattern that holds until an office chooses another. */
export const usualFileName: FileNamePattern = { parts: fileNameParts, separator: '_' }

/** What of a page a file name says. */
export type FileNameFacts = Pick<PageModel, 'language' | 'purpose' | 'issueDate' | 'number' | 'title'>

const germanLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
}

const longestName = 90

/**
 * A file name for a release without its extension, from what it is for, its issue date, number and headline. It holds
 * letters with the marks of their script, digits, hyphens and underscores only, so that every file system and mail program takes it. What is no final
 * release says so in its name, first where the pattern does not say where.
 */
export function exportFileName(facts: FileNameFacts, pattern: FileNamePattern = usualFileName): string {
  const { parts, separator } = pattern
  const ordered = parts.includes('purpose') ? parts : (['purpose', ...parts] as const)
  return joinFileName(
    ordered.map((part) => textOf(part, facts)),
    separator,
  )
}

/** A file name of these parts, without its extension, that every file system and mail program takes; empty parts are left out. */
export function joinFileName(parts: readonly string[], separator: FileNameSeparator = '_'): string {
  return shorten(
    parts
      .map(safePart)
      .filter((part) => part !== '')
      .join(separator),
  )
}

/** The pattern with a part one place earlier or later; the same where it is at that end already. */
export function movePart(pattern: FileNamePattern, part: FileNamePart, by: -1 | 1): FileNamePattern {
  const from = pattern.parts.indexOf(part)
  const to = from + by
  if (from === -1 || to < 0 || to >= pattern.parts.length) return pattern
  return { ...pattern, parts: pattern.parts.filter((other) => other !== part).toSpliced(to, 0, part) }
}

function textOf(part: FileNamePart, { language, purpose, issueDate, number, title }: FileNameFacts): string {
  const german = language.split('-')[0] === 'de'
  return {
    purpose: {
      draft: german ? 'ENTWURF' : 'DRAFT',
      review: german ? 'ENTWURF' : 'DRAFT',
      embargoed: german ? 'SPERRFRIST' : 'EMBARGOED',
      final: '',
    }[purpose],
    date: issueDate ?? '',
    number: number ?? '',
    headline: title,
  }[part]
}

/** Accents of Latin and Greek letters go; other scripts would be misspelt without their marks. */
const safePart = (part: string): string =>
  part
    .replace(/[äöüÄÖÜßẞ]/g, (letter) => germanLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
    ?.join('-') ?? ''

/** Cuts between words; a path component may have 255 bytes, and a letter takes up to four. */
function shorten(name: string): string {
  const letters = [...name]
  if (letters.length <= longestName && byteLength(name) <= 200) return name === '' ? 'release' : name
  const cut = letters
    .slice(0, Math.min(longestName, Math.floor((200 / byteLength(name)) * letters.length)))
    .join('')
  return cut.replace(/-[^-_]*$/, '') || cut
}

const byteLength = (text: string): number => encodeURIComponent(text).replace(/%../g, 'x').length
