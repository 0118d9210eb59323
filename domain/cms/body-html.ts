import { attribute, escapeHtml } from '../export/escape-html'
import type { PageBlock, PageFigure, PageList, PageModel, PageText, TextRun } from '../export/page-model'
import { assertNever } from '../result'
import { bodyParts } from './body-parts'

/** The elements of which a body consists: what every CMS takes as it is. */
export const cmsElements = [
  'p',
  'h2',
  'h3',
  'ul',
  'ol',
  'li',
  'blockquote',
  'a',
  'img',
  'strong',
  'em',
] as const

/** The body of a release for the HTML field of a CMS: plain elements without styles, classes and languages. */
export function renderCmsHtml(page: PageModel): string {
  let pictures = 0
  const nameOf = (figure: PageFigure): string => {
    pictures += 1
    return `picture-${String(pictures)}.${/^data:image\/([a-z]+)/.exec(figure.source)?.[1]?.replace('jpeg', 'jpg') ?? 'jpg'}`
  }
  return bodyParts(page)
    .map((part) => {
      switch (part.kind) {
        case 'mark':
          return `<p><strong>${escapeHtml(part.text)}</strong></p>`
        case 'heading':
          return element(part.level === 2 ? 'h2' : 'h3', part.text)
        case 'block':
          return block(part.block, nameOf)
      }
    })
    .filter((html) => html !== '')
    .join('\n')
}

const element = (tag: 'p' | 'h2' | 'h3', text: PageText): string => {
  const words = inline(text)
  return words === '' ? '' : `<${tag}>${words}</${tag}>`
}

type NameOf = (figure: PageFigure) => string

function block(content: PageBlock, nameOf: NameOf): string {
  switch (content.kind) {
    case 'text':
      return element('p', content)
    case 'quote':
      return `<blockquote>\n${[...content.paragraphs, content.attribution].flatMap((text) => (text === null ? [] : [element('p', text)])).join('\n')}\n</blockquote>`
    case 'list':
      return list(content, nameOf)
    case 'table':
      return content.rows
        .map((row) => row.map((cell) => cell.paragraphs.map(inline).join(' ')).join(' | '))
        .map((words) => `<p>${words}</p>`)
        .join('\n')
    case 'figure':
      return [
        `<p><img${attribute('src', nameOf(content))}${attribute('alt', content.alternativeText)}></p>`,
        ...[content.caption, content.credit].flatMap((text) => (text === null ? [] : [element('p', text)])),
      ].join('\n')
    default:
      return assertNever(content, 'page block')
  }
}

function list({ ordered, start, items }: PageList, nameOf: NameOf): string {
  const tag = ordered ? 'ol' : 'ul'
  const written = items.map(({ blocks }) => {
    const [only] = blocks
    return blocks.length === 1 && only?.kind === 'text'
      ? `<li>${inline(only)}</li>`
      : `<li>${blocks.map((inner) => block(inner, nameOf)).join('')}</li>`
  })
  return `<${tag}${attribute('start', ordered && start !== 1 ? start : null)}>\n${written.join('\n')}\n</${tag}>`
}

const inline = ({ runs }: PageText): string => runs.map(run).join('').trim()

function run({ text, strong, emphasis, href }: TextRun): string {
  const emphasised = emphasis ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text)
  const marked = strong ? `<strong>${emphasised}</strong>` : emphasised
  return href === null ? marked : `<a${attribute('href', href)}>${marked}</a>`
}
