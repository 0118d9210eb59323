import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { facesOf, families, type Family } from '../../domain/export/design/faces'
import { expectedText } from '../../domain/export/expected-text'
import type { PageModel } from '../../domain/export/page-model'
import { furnitureFamily, type PrintFonts } from '../../domain/export/print-page'

const installed = createRequire(import.meta.url)

type Weight = 400 | 600
type Style = 'normal' | 'italic'

/** One cut of a shipped typeface. */
interface Cut {
  readonly family: Family
  readonly weight: Weight
  readonly style: Style
}

const folders: Readonly<Record<Family, string>> = {
  'Source Serif 4': 'source-serif-4',
  'Source Sans 3': 'source-sans-3',
}
const scripts = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
] as const

type Script = (typeof scripts)[number]

/** The characters that a part of a font covers, as CSS writes them: `U+0000-00FF,U+0131`. */
type Ranges = Readonly<Partial<Record<Script, string>>>

const cache = new Map<string, Promise<string>>()

/**
 * The `@font-face` rules, fonts inside, with which a page is printed: the shipped typefaces (Source Serif 4 and
 * Source Sans 3, OFL) in the scripts that occur. What they do not hold falls back to the system's fonts. Head and foot
 * get one cut each: Chromium sets them anew on every sheet, and every font there costs time on every sheet.
 */
export async function fontsFor(page: PageModel): Promise<PrintFonts> {
  const texts = expectedText(page, 'flow').map(({ text }) => text)
  const headTexts = page.pageHead.map(({ text }) => text)
  const footTexts = [page.pageFoot.text, page.pageNumber.text]
  const styles: readonly Style[] = JSON.stringify(page).includes('"emphasis":true')
    ? ['normal', 'italic']
    : ['normal']
  const used = new Set(Object.values(facesOf(page.design)).map((face) => families[face]))
  const furniture = furnitureFamily(page.design)
  const cuts = [...used].flatMap((family) =>
    ([400, 600] as const).flatMap((weight) => styles.map((style): Cut => ({ family, weight, style }))),
  )
  const [body, head, foot] = await Promise.all([
    fontFaces(cuts, texts),
    fontFaces([{ family: furniture, weight: 600, style: 'normal' }], headTexts),
    fontFaces([{ family: furniture, weight: 400, style: 'normal' }], footTexts),
  ])
  return { body, head, foot }
}

/** Which letters of a text are not in the scripts of the shipped typefaces, and come from fonts of the system. */
export async function lettersOfOtherFonts(text: string): Promise<ReadonlySet<string>> {
  const ranges = await rangesOf('Source Serif 4')
  const shipped = scripts.map((script) => ranges[script] ?? '').join(',')
  const drawn = [...new Set(text.normalize('NFC'))].filter(
    (letter) =>
      !/[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(letter) || /\p{Cn}|\p{Co}/u.test(letter),
  )
  return new Set(drawn.filter((letter) => !covers(shipped, letter)))
}

async function fontFaces(cuts: readonly Cut[], texts: readonly string[]): Promise<string> {
  const text = texts.join('')
  if (text === '') return ''
  const rules = cuts.map(async (cut) => {
    const ranges = await rangesOf(cut.family)
    const needed = scripts.filter((script) => script === 'latin' || covers(ranges[script] ?? '', text))
    return (await Promise.all(needed.map((script) => fontFace(cut, script, ranges[script] ?? '')))).join('\n')
  })
  return `${(await Promise.all(rules)).join('\n')}\n`
}

async function rangesOf(family: Family): Promise<Ranges> {
  const path = installed.resolve(`@fontsource/${folders[family]}/unicode.json`)
  // A file of a pinned dependency, whose shape the tests of this module hold.
  return JSON.parse(await readFile(path, 'utf8')) as Ranges
}

function covers(ranges: string, text: string): boolean {
  const bounds = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-')
    return [parseInt(from, 16), parseInt(to, 16)] as const
  })
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0
    return bounds.some(([from, to]) => code >= from && code <= to)
  })
}

function fontFace({ family, weight, style }: Cut, script: Script, ranges: string): Promise<string> {
  const folder = folders[family]
  const file = `@fontsource/${folder}/files/${folder}-${script}-${String(weight)}-${style}.woff2`
  const cached = cache.get(file)
  if (cached !== undefined) return cached
  const rule = readFile(installed.resolve(file)).then(
    (bytes) =>
      `@font-face { font-family: '${family}'; font-weight: ${String(weight)}; font-style: ${style}; unicode-range: ${ranges}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2'); }`,
  )
  cache.set(file, rule)
  return rule
}
