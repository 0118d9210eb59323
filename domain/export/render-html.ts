import { attribute, escapeHtml } from './escape-html'
import { htmlDocument } from './html-document'
import { pageMetadata } from './page-metadata'
import type { PageLetterhead, PageModel, PageSection, PageText, TextRole } from './page-model'
import { pageStyle } from './page-style'
import { mastheadOf } from './sender-parts'
import { renderBlocks, renderSection } from './render-blocks'
import { renderLabel, renderText } from './render-text'
import { structuredData } from './structured-data'

/**
 * Renders a page as a standalone HTML document. `file` is what goes out; `print` is what the hidden window prints:
 * with the given font faces, and without the draft mark, which stands at the head of each printed page.
 */
export function renderHtml(
  page: PageModel,
  medium: { readonly kind: 'file' } | { readonly kind: 'print'; readonly fontFaces: string } = {
    kind: 'file',
  },
): string {
  const { language } = page
  const masthead = mastheadOf(page)
  const sections = (isWanted: (section: PageSection) => boolean): readonly string[] =>
    page.sections.filter(isWanted).map((section) => renderSection(section, language, page.design))
  const body = [
    '<header>',
    ...(page.draftMark === null || medium.kind === 'print'
      ? []
      : [renderLabel(page.draftMark, 'p', language, 'note draft-mark')]),
    ...(page.letterhead === null ? [] : [renderLetterhead(page.letterhead, language)]),
    ...(page.embargo === null ? [] : [renderLabel(page.embargo, 'p', language, 'note embargo')]),
    `<div class="masthead">\n${masthead.map((text) => renderMasthead(text, page)).join('\n')}\n</div>`,
    ...(page.spokenWord === null ? [] : [renderText(page.spokenWord, 'p', language, 'spoken-word')]),
    ...page.head.map((text) => renderHead(text, language)),
    '</header>',
    ...(page.blocks.length === 0 ? [] : [renderBlocks(page.blocks, language, page.design)]),
    ...sections(isBody),
    ...(page.closing.length === 0 ? [] : [renderLines(page.closing, 'closing', language)]),
    ...sections((section) => !isBody(section)),
    ...(page.imprint === null ? [] : [renderText(page.imprint, 'p', language, 'imprint')]),
  ]
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    ...pageMetadata(page).map(
      ({ attribute: naming, key, content }) =>
        `<meta${attribute(naming, key)}${attribute('content', content)}>`,
    ),
    `<script type="application/ld+json">${structuredData(page)}</script>`,
    `<style>${medium.kind === 'print' ? medium.fontFaces : ''}${pageStyle(page.design)}</style>`,
  ]
  return htmlDocument({ language, direction: page.direction, head, body: ['<main>', ...body, '</main>'] })
}

const isBody = ({ part }: PageSection): boolean => part === 'section'

const renderLines = (texts: readonly PageText[], className: string, language: string): string =>
  `<div class="${className}">\n${texts.map((text) => renderText(text, 'p', language)).join('\n')}\n</div>`

function renderLetterhead({ logo, name, contact }: PageLetterhead, language: string): string {
  const image =
    logo === null ? '' : `<img${attribute('src', logo.source)}${attribute('alt', logo.alternativeText)}>\n`
  const sender = [
    ...(name === null ? [] : [renderText(name, 'p', language, 'organisation')]),
    ...(contact.length === 0 ? [] : [renderLines(contact, 'contact', language)]),
  ]
  return `<div class="letterhead">\n${image}${sender.length === 0 ? '' : `<div class="sender">\n${sender.join('\n')}\n</div>\n`}</div>`
}

function renderMasthead(text: PageText, page: PageModel): string {
  const isDate = page.issueDate !== null && text === page.masthead.at(-1)
  return isDate
    ? `<p class="issue-date">${renderText(text, 'time', page.language, null, { datetime: page.issueDate })}</p>`
    : renderText(text, isTitle(text, page) ? 'h1' : 'p', page.language, text.role)
}

/** Where there is no headline, the kind of the release is what the page is called, or its sections stood below nothing. */
const isTitle = (text: PageText, page: PageModel): boolean =>
  text === page.masthead.find(({ role }) => role === 'release') &&
  !page.head.some(({ role }) => role === 'headline')

const headTags: Partial<Record<TextRole, string>> = { headline: 'h1' }

const renderHead = (text: PageText, language: string): string =>
  renderText(text, headTags[text.role] ?? 'p', language, text.role === 'headline' ? null : text.role)
