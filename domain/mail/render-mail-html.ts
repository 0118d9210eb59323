import { textDirection } from '../language'
import { assertNever } from '../result'
import { attribute, escapeHtml } from '../export/escape-html'
import { htmlDocument } from '../export/html-document'
import type {
  PageBlock,
  PageCell,
  PageFigure,
  PageLabel,
  PageModel,
  PageSection,
  PageText,
  TextRole,
} from '../export/page-model'
import { languageAttributes, renderText } from '../export/render-text'
import { mailStyles } from './mail-style'

/** Where a picture of the mail lies, and how wide it is shown, in pixels: Outlook knows no `max-width`. */
export interface MailPicture {
  readonly source: string
  readonly width: number
}

/** The picture for a figure, counted from 0 in reading order. */
export type PictureFor = (figure: PageFigure, index: number) => MailPicture

/** The widest that a picture is shown in a mail, in pixels. */
export const widestPicture = 600

/** A page as the HTML of a mail: a whole document of plain elements with inline styles, and no table but the release's own. */
export const renderMailHtml = (page: PageModel, pictureFor: PictureFor): string =>
  htmlDocument({
    ...{ language: page.language, direction: page.direction },
    head: [`<title>${escapeHtml(page.title)}</title>`],
    body: [renderMailFragment(page, pictureFor)],
    bodyStyle: mailStyles.body,
  })

/** The same without the document around it, to be put into a mail that is being written. */
export function renderMailFragment(page: PageModel, pictureFor: PictureFor): string {
  const { language } = page
  let pictures = 0
  const inOrder = (figure: PageFigure): MailPicture => pictureFor(figure, pictures++)
  return [
    `<div${languageOf(page)}${attribute('style', mailStyles.page)}>`,
    ...[page.draftMark, page.embargo].flatMap((mark) => (mark === null ? [] : [renderNote(mark, language)])),
    ...page.masthead.map((text) =>
      styled(text, 'p', language, text.role === 'organisation' ? 'organisation' : 'release'),
    ),
    ...page.head.map((text) =>
      styled(text, text.role === 'headline' ? 'h1' : 'p', language, headStyles[text.role] ?? 'paragraph'),
    ),
    ...page.blocks.map((block) => renderBlock(block, language, inOrder)),
    ...page.sections.map((section) => renderSection(section, language, inOrder)),
    '</div>',
  ].join('\n')
}

const languageOf = ({ language, direction }: PageModel): string =>
  attribute('lang', language) + attribute('dir', direction)

type Style = keyof typeof mailStyles
type Picture = (figure: PageFigure) => MailPicture

const headStyles: Partial<Record<TextRole, Style>> = {
  kicker: 'kicker',
  headline: 'headline',
  subheadline: 'subheadline',
  dateline: 'dateline',
  lead: 'lead',
}

const styled = (text: PageText, tag: string, language: string, style: Style): string =>
  renderText(text, tag, language, null, { style: mailStyles[style] })

const renderNote = (mark: PageLabel, around: string): string =>
  `<p${languageAttributes(mark.language === around ? null : mark.language, around)}${attribute('style', mailStyles.note)}>${escapeHtml(mark.text)}</p>`

function renderSection({ part, heading, blocks }: PageSection, language: string, picture: Picture): string {
  const inside = [
    ...(heading === null ? [] : [styled(heading, 'h2', language, 'heading')]),
    ...blocks.map((block) => renderBlock(block, language, picture)),
  ].join('\n')
  return part === 'section' ? inside : `<div${attribute('style', mailStyles.endMatter)}>\n${inside}\n</div>`
}

function renderBlock(block: PageBlock, language: string, picture: Picture): string {
  switch (block.kind) {
    case 'text':
      return styled(block, 'p', language, block.role === 'context' ? 'context' : 'paragraph')
    case 'quote': {
      const style = textDirection(language) === 'rtl' ? 'quoteRightToLeft' : 'quote'
      const words = block.paragraphs.map((paragraph) => styled(paragraph, 'p', language, 'quoted'))
      const by = block.attribution === null ? [] : [styled(block.attribution, 'p', language, 'attribution')]
      return `<blockquote${attribute('style', mailStyles[style])}>\n${[...words, ...by].join('\n')}\n</blockquote>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      const start = attribute('start', block.ordered && block.start !== 1 ? block.start : null)
      const items = block.items.map(
        ({ blocks }) =>
          `<li${attribute('style', mailStyles.item)}>${blocks.map((inner) => renderInItem(inner, language, picture)).join('\n')}</li>`,
      )
      return `<${tag}${start}${attribute('style', mailStyles.list)}>\n${items.join('\n')}\n</${tag}>`
    }
    case 'table':
      return `<table cellpadding="0" cellspacing="0"${attribute('style', mailStyles.table)}>\n${block.rows
        .map((row) => `<tr>${row.map((cell) => renderCell(cell, language)).join('')}</tr>`)
        .join('\n')}\n</table>`
    case 'figure':
      return renderFigure(block, language, picture)
    default:
      return assertNever(block, 'page block')
  }
}

const renderInItem = (block: PageBlock, language: string, picture: Picture): string =>
  block.kind === 'text' ? styled(block, 'p', language, 'item') : renderBlock(block, language, picture)

function renderCell(cell: PageCell, language: string): string {
  const tag = cell.scope === null ? 'td' : 'th'
  const scope = cell.scope === null ? null : cell.scope === 'column' ? 'col' : 'row'
  const attributes = [
    attribute('scope', scope),
    attribute('colspan', cell.columns === 1 ? null : cell.columns),
    attribute('rowspan', cell.rows === 1 ? null : cell.rows),
    attribute('align', textDirection(language) === 'rtl' ? 'right' : 'left'),
    attribute('style', cell.scope === null ? mailStyles.cell : mailStyles.headerCell),
  ]
  const words = cell.paragraphs.map((paragraph) => styled(paragraph, 'p', language, 'cellText'))
  return `<${tag}${attributes.join('')}>${words.join('')}</${tag}>`
}

function renderFigure(figure: PageFigure, language: string, picture: Picture): string {
  const { source, width } = picture(figure)
  const image = `<img${attribute('src', source)}${attribute('alt', figure.alternativeText)}${attribute('width', width)}${attribute('style', mailStyles.picture)}>`
  const words = [figure.caption, figure.credit].flatMap((text) =>
    text === null ? [] : [styled(text, 'p', language, 'caption')],
  )
  return `<div${attribute('style', mailStyles.figure)}>\n${[image, ...words].join('\n')}\n</div>`
}
