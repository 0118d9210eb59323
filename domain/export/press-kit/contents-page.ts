import { kennwort } from '../../revision/kennwort'
import type { Hash } from '../../revision/hash'
import { attribute, escapeHtml } from '../escape-html'
import { htmlDocument } from '../html-document'
import type { ListedFile } from '../manifest'
import { labelsFor } from '../page-labels'
import type { PageModel } from '../page-model'
import { pageStyle } from '../page-style'
import { renderLabel } from '../render-text'
import { contentsWords } from './contents-words'

/** A file as the contents page of a press kit lists it. */
export type KitFile = Pick<ListedFile, 'name' | 'bytes' | 'sha256'> & {
  readonly format: ListedFile['format'] | 'manifest'
}

const wordsFor = (page: PageModel) => contentsWords[labelsFor(page.language).language]

/** The name of the contents page, which comes first in any list. */
export const contentsFileName = (page: PageModel): string => `${wordsFor(page).fileName}.html`

/** A release in a press kit, with its files. */
export interface KitRelease {
  readonly page: PageModel
  readonly wordingHash: Hash
  readonly files: readonly KitFile[]
}

/**
 * The contents page of a press kit, a standalone HTML document in the release's language: each file with what it is, its
 * size and its SHA-256, above them the marks that the release bears.
 */
export function renderContentsPage({ page, wordingHash, files }: KitRelease): string {
  const words = wordsFor(page)
  return document(page, `${words.title}: ${page.title}`, [
    ...marksOf(page),
    ...organisationOf(page),
    titleOf(page, 'h1'),
    `<h2>${escapeHtml(words.title)}</h2>`,
    `<p>${escapeHtml(words.intro)}</p>`,
    table(page, files),
    `<p>${escapeHtml(words.proof(kennwort(wordingHash, page.language)))}</p>`,
  ])
}

/** The contents page of a press kit that holds several releases, in the language of the first, each with its own marks. */
export function renderContentsOfSeveral(
  [first, ...others]: readonly [KitRelease, ...KitRelease[]],
  manifest: KitFile,
): string {
  const words = wordsFor(first.page)
  return document(first.page, words.title, [
    ...organisationOf(first.page),
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p>${escapeHtml(words.introOfSeveral)}</p>`,
    ...[first, ...others].flatMap(({ page, wordingHash, files }) => [
      titleOf(page, 'h2', first.page),
      ...marksOf(page),
      table(first.page, files),
      `<p>${escapeHtml(words.proof(kennwort(wordingHash, page.language)))}</p>`,
    ]),
    `<h2>${escapeHtml(words.formats.manifest)}</h2>`,
    table(first.page, [manifest]),
  ])
}

const marksOf = (page: PageModel): readonly string[] => {
  const { language } = labelsFor(page.language)
  return [
    ...(page.draftMark === null ? [] : [renderLabel(page.draftMark, 'p', language, 'note draft-mark')]),
    ...(page.embargo === null ? [] : [renderLabel(page.embargo, 'p', language, 'note embargo')]),
  ]
}

/** The language of a page's own words, where the contents page stands in another. */
const languageOf = (page: PageModel, around: PageModel): string | null =>
  page.language === labelsFor(around.language).language ? null : page.language

const organisationOf = (page: PageModel): readonly string[] =>
  page.organisation.trim() === ''
    ? []
    : [`<p class="kicker"${attribute('lang', languageOf(page, page))}>${escapeHtml(page.organisation)}</p>`]

const titleOf = (page: PageModel, tag: 'h1' | 'h2', around: PageModel = page): string =>
  `<${tag}${attribute('lang', languageOf(page, around))}${attribute('dir', page.direction)}>${escapeHtml(page.title)}</${tag}>`

function table(page: PageModel, files: readonly KitFile[]): string {
  const words = wordsFor(page)
  const { language } = labelsFor(page.language)
  const size = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB')
  const row = ({ name, format, bytes, sha256 }: KitFile): string =>
    [
      '<tr>',
      `<td><a${attribute('href', addressOf(name))}>${escapeHtml(name)}</a></td>`,
      `<td>${escapeHtml(words.formats[format])}</td>`,
      `<td>${size.format(Math.max(1, Math.round(bytes / 1024)))} kB</td>`,
      `</tr><tr><td colspan="3">SHA-256: <code>${escapeHtml(sha256)}</code></td></tr>`,
    ].join('')
  return [
    '<table>',
    `<thead><tr><th scope="col">${escapeHtml(words.file)}</th><th scope="col">${escapeHtml(words.what)}</th><th scope="col">${escapeHtml(words.size)}</th></tr></thead>`,
    `<tbody>${files.map(row).join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

const document = (page: PageModel, title: string, body: readonly string[]): string =>
  htmlDocument({
    ...{ language: labelsFor(page.language).language, direction: null },
    head: [
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escapeHtml(title)}</title>`,
      '<meta name="robots" content="noindex">',
      `<style>${pageStyle(page.design)} code { overflow-wrap: anywhere; font-size: .85em; }</style>`,
    ],
    body: ['<main>', ...body, '</main>'],
  })

/** Where a file lies, seen from the contents page. */
export const addressOf = (name: string): string => name.split('/').map(encodeURIComponent).join('/')
