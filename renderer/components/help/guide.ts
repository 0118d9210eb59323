import type { InterfaceLanguage } from '../../../domain/language'

/** A piece of a page: words, or an element with what stands in it (scripts/build/guide.mjs). */
export type GuideNode = string | GuideElement
export interface GuideElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly GuideNode[]
}

/** The pages of the guide in reading order, by the names of their files. */
export const guidePages = [
  'start',
  'write',
  'quotes',
  'clearance',
  'findings',
  'together',
  'origins',
  'shared',
  'languages',
  'approve',
  'compare',
  'export',
  'organisation',
  'mail',
  'library',
  'import',
  'templates',
  'images',
  'keyboard',
  'trouble',
  'privacy',
] as const
export type GuidePage = (typeof guidePages)[number]

export const isGuidePage = (name: string): name is GuidePage => guidePages.some((page) => page === name)

const files = import.meta.glob<readonly GuideElement[]>('../../../docs/guide/*/*.md', {
  eager: true,
  import: 'default',
})

/** The elements of a page; a page that is missing is a fault of the build. */
export function readPage(language: InterfaceLanguage, page: GuidePage): readonly GuideElement[] {
  const found = files[`../../../docs/guide/${language}/${page}.md`]
  if (found === undefined) throw new RangeError(`docs/guide has no page ${language}/${page}.md.`)
  return found
}

/** All words of a node. */
export const wordsOf = (node: GuideNode): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('')

/** A page, or the part of it below a heading. */
export interface GuidePart {
  readonly page: GuidePage
  /** Empty for what stands above the first heading of the second rank. */
  readonly anchor: string
  readonly title: string
  readonly text: string
}

/** The title of a page: its one heading of the first rank. */
export const titleOf = (language: InterfaceLanguage, page: GuidePage): string =>
  readPage(language, page)
    .filter(({ tag }) => tag === 'h1')
    .map(wordsOf)
    .join(' ')

/** The parts of a page, each headed by its title. */
export function partsOf(language: InterfaceLanguage, page: GuidePage): readonly GuidePart[] {
  const parts: GuidePart[] = []
  for (const element of readPage(language, page)) {
    const last = parts.at(-1)
    if (element.tag === 'h1' || element.tag === 'h2')
      parts.push({
        page,
        anchor: element.tag === 'h1' ? '' : (element.attributes.id ?? ''),
        title: wordsOf(element),
        text: wordsOf(element),
      })
    else if (last !== undefined)
      parts[parts.length - 1] = { ...last, text: `${last.text} ${wordsOf(element)}` }
  }
  return parts
}

const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()

/** The parts in which every one of the words stands, those first that have them in their title. */
export function searchGuide(language: InterfaceLanguage, words: string): readonly GuidePart[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const hasAll = (text: string): boolean => {
    const folded = fold(text)
    return wanted.every((word) => folded.includes(word))
  }
  const found = guidePages.flatMap((page) => partsOf(language, page)).filter(({ text }) => hasAll(text))
  return [...found.filter(({ title }) => hasAll(title)), ...found.filter(({ title }) => !hasAll(title))]
}
