import { kennwort } from '../../revision/kennwort'
import type { Hash } from '../../revision/hash'
import { attribute, escapeHtml } from '../escape-html'
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

/**
 * The contents page of a press kit, a standalone HTML document in the release's language: each file with what it is, its
 * size and its SHA-256, above them the marks that the release bears.
 */
export function renderContentsPage(page: PageModel, wordingHash: Hash, files: readonly KitFile[]): string {
  const words = wordsFor(page)
  const { language } = labelsFor(page.language)
  const marks = [
    ...(page.draftMark === null ? [] : [renderLabel(page.draftMark, 'p', language, 'note draft-mark')]),
    ...(page.embargo === null ? [] : [renderLabel(page.embargo, 'p', language, 'note embargo')]),
  ]
  const size = new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB')
  const row = ({ name, format, bytes, sha256 }: KitFile): string =>
    [
      '<tr>',
      `<td><a${attribute('href', addressOf(name))}>${escapeHtml(name)}</a></td>`,
      `<td>${escapeHtml(words.formats[format])}</td>`,
      `<td>${size.format(Math.max(1, Math.round(bytes / 1024)))} kB</td>`,
      `</tr><tr><td colspan="3">SHA-256: <code>${escapeHtml(sha256)}</code></td></tr>`,
    ].join('')
  const ofThePage = page.language === language ? null : page.language
  return [
    '<!DOCTYPE html>',
    `<html${attribute('lang', language)}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(words.title)}: ${escapeHtml(page.title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<style>${pageStyle(page.design)} code { overflow-wrap: anywhere; font-size: .85em; }</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...marks,
    ...(page.organisation.trim() === ''
      ? []
      : [`<p class="kicker"${attribute('lang', ofThePage)}>${escapeHtml(page.organisation)}</p>`]),
    `<h1${attribute('lang', ofThePage)}${attribute('dir', page.direction)}>${escapeHtml(page.title)}</h1>`,
    `<h2>${escapeHtml(words.title)}</h2>`,
    `<p>${escapeHtml(words.intro)}</p>`,
    '<table>',
    `<thead><tr><th scope="col">${escapeHtml(words.file)}</th><th scope="col">${escapeHtml(words.what)}</th><th scope="col">${escapeHtml(words.size)}</th></tr></thead>`,
    `<tbody>${files.map(row).join('\n')}</tbody>`,
    '</table>',
    `<p>${escapeHtml(words.proof(kennwort(wordingHash, page.language)))}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Where a file lies, seen from the contents page. */
export const addressOf = (name: string): string => name.split('/').map(encodeURIComponent).join('/')
