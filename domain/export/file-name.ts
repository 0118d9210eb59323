import type { PageModel } from './page-model'

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
 * letters, digits and hyphens only, so that every file system and mail program takes it.
 */
export function exportFileName(page: PageModel): string {
  const german = page.language.split('-')[0] === 'de'
  const prefix = {
    draft: german ? 'ENTWURF' : 'DRAFT',
    review: german ? 'ENTWURF' : 'DRAFT',
    embargoed: german ? 'SPERRFRIST' : 'EMBARGOED',
    final: '',
  }[page.purpose]
  const name = [prefix, page.issueDate ?? '', page.number ?? '', page.title]
    .map(safePart)
    .filter((part) => part !== '')
  return shorten(name.join('_'))
}

const safePart = (part: string): string =>
  part
    .replace(/[äöüÄÖÜßẞ]/g, (letter) => germanLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')

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
