import { textDirection } from '../language'
import { attribute, escapeHtml } from './escape-html'
import type { Design, Paper, SheetMargins } from './design/design'
import { facesOf, families } from './design/faces'
import type { Direction, PageLabel, PageModel } from './page-model'
import { layoutStyle, marginsOf, type PageLayout } from './page-layout'
import { renderHtml } from './render-html'

/** What the hidden window prints: a page, and what stands at the head and foot of every sheet. */
export interface PrintPage {
  readonly html: string
  /** Chromium's header and footer templates: HTML with a style of its own; both empty where there are none. */
  readonly headHtml: string
  readonly footHtml: string
  readonly margins: SheetMargins
  readonly paper: Paper
}

/** The `@font-face` rules, fonts inside, for a page and for the head and foot of its sheets. */
export interface PrintFonts {
  readonly body: string
  readonly head: string
  readonly foot: string
}

/** Builds what is printed from a page model. */
export function buildPrintPage(
  page: PageModel,
  fonts: PrintFonts,
  layout: PageLayout = 'standard',
): PrintPage {
  const margins = marginsOf(layout, page.design)
  const family = furnitureFamily(page.design)
  return {
    margins,
    paper: page.design.paper,
    html: renderHtml(page, { kind: 'print', fontFaces: fonts.body })
      .replace('</style>', () => `${wholeStyle}${layoutStyle(layout)}</style>`)
      .replaceAll('<span lang=', languageSpan)
      .replace(paragraph, keepWhole)
      .replace(tableHead, (head) =>
        head.replace(/<td([ >])/g, '<th scope="col"$1').replaceAll('</td>', '</th>'),
      )
      .replace(emptyCell, '$1&nbsp;$2')
      .replace('</body>', () => `${fontLoader(page)}\n</body>`),
    headHtml: furniture(
      fonts.head,
      'head',
      family,
      margins,
      page.direction,
      page.pageHead
        .map(
          (label) =>
            `<span class="${label.isQuiet === true ? 'quiet' : 'mark'}"${language(label)}>${escapeHtml(label.text)}</span>`,
        )
        .join(''),
    ),
    footHtml: furniture(
      fonts.foot,
      'foot',
      family,
      margins,
      page.direction,
      `<span${language(page.pageFoot)}>${escapeHtml(page.pageFoot.text)}</span>` +
        `<span${language(page.pageNumber)}>${pageNumber(page.pageNumber)}</span>`,
    ),
  }
}

/**
 * Chromium leaves plain spans out of the tags, and their language with them. Any attribute for assistive programs keeps
 * them in; this one says what holds anyway. Text is escaped, so that only elements begin like this.
 */
const languageSpan = '<span aria-atomic="false" lang='

/**
 * Where not enough lines stay on both sheets, Chromium leaves one alone on the next: two and two of four lines are
 * enough, and paragraphs of three stay whole. Text is escaped, so that only elements begin like this.
 */
const paragraph = /<p((?: [^>]*)?)>([^]*?)<\/p>/g
const wholeStyle = '@media print { p[data-whole] { break-inside: avoid; } }\n'
const lettersOfThreeLines = 300

function keepWhole(element: string, attributes: string, content: string): string {
  const words = content.replace(/<[^>]*>|&[^;]*;/g, ' ')
  const wide = words.match(/[\u2e80-\uffef]/g)?.length ?? 0
  return words.length + wide > lettersOfThreeLines ? element : `<p data-whole${attributes}>${content}</p>`
}

/**
 * In the tags of a PDF, a row is the head of its table only where all its cells are headings, those without words
 * included. Text is escaped, so that only elements begin like this.
 */
const tableHead = /<thead>[^]*?<\/thead>/g

/** Chromium leaves cells without content out of the tags, and the others of their row then stand in wrong columns. */
const emptyCell = /(<t[dh](?: [^>]*)?>)(<\/t[dh]>)/g

/** A page that is printed as it is, such as an HTML file that has to prove that its style hides nothing. */
export const printAsIs = (html: string, { margins, paper }: Design): PrintPage => ({
  ...{ html, headHtml: '', footHtml: '', margins, paper },
})

/** The family in which head and foot of the sheets are set. */
export const furnitureFamily = (design: Design): (typeof families)[keyof typeof families] =>
  families[facesOf(design).small]

/**
 * Chromium sets head and foot before their own fonts are ready, and prints nothing then, unless the page has loaded the
 * same fonts. So the page sets the same words, where they take no room and are not printed.
 */
function fontLoader(page: PageModel): string {
  const words = (labels: readonly PageLabel[]): string => labels.map(({ text }) => escapeHtml(text)).join(' ')
  const style = `position: absolute; top: 0; visibility: hidden; font-family: '${furnitureFamily(page.design)}'`
  return `<div aria-hidden="true" style="${style}"><b style="font-weight: 600">${words(page.pageHead)}</b> ${words([page.pageFoot, page.pageNumber])} 0123456789</div>`
}

const language = (label: PageLabel): string =>
  attribute('lang', label.language) + attribute('dir', textDirection(label.language))

/** Chromium fills elements of these classes. */
const pageNumber = ({ text }: PageLabel): string =>
  escapeHtml(text)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>')

const furniture = (
  fontFaces: string,
  place: 'head' | 'foot',
  family: string,
  margins: SheetMargins,
  direction: Direction,
  content: string,
): string =>
  `<style>${fontFaces}
#header, #footer { padding: 0; }
.${place} { display: flex; justify-content: space-between; align-items: baseline; gap: 8mm; width: 100%;
  padding: ${place === 'head' ? '9mm' : '0'} ${String(margins.right)}mm ${place === 'foot' ? '9mm' : '0'} ${String(margins.left)}mm;
  font: 8pt/1.3 '${family}', sans-serif; font-variant-ligatures: none; font-feature-settings: 'locl' 0; color: #4d535b; }
.mark { font-size: 10pt; font-weight: 600; color: #a1121c; -webkit-print-color-adjust: exact; }
.quiet { font-weight: 600; }
.${place} > span:last-child { white-space: nowrap; }
</style><div class="${place}"${attribute('dir', direction)}>${content}</div>`
