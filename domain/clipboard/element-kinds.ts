import type { LeftOutKind } from './paste-report'
import { classesOf, type Markup } from './markup'
import type { TextKind } from './piece'
import type { Style } from './style-rules'

const blocks = new Set(
  'p div section article main header footer aside address figure figcaption pre dt dd center form fieldset body html details summary hgroup search legend h1 h2 h3 h4 h5 h6 li tr td th caption'.split(
    ' ',
  ),
)
/** Whether an element is a block of its own in every page. */
export const isBlockTag = (tag: string): boolean => blocks.has(tag)

const silent = new Set([
  'style',
  'script',
  'head',
  'title',
  'meta',
  'link',
  'template',
  'noscript',
  'xml',
  'datalist',
])
/** Whether nothing in an element was ever to be read. */
export const isSilent = ({ tag }: Markup): boolean => silent.has(tag)

const byTag: Readonly<Record<string, LeftOutKind>> = {
  img: 'image',
  picture: 'image',
  svg: 'image',
  canvas: 'image',
  'v:imagedata': 'image',
  video: 'media',
  audio: 'media',
  iframe: 'media',
  object: 'media',
  embed: 'media',
  nav: 'navigation',
  button: 'control',
  select: 'control',
  textarea: 'control',
  del: 'deletion',
}

/** Why an element's words do not come along, or null where they do. */
export function leftOutKind(element: Markup, style: Style): LeftOutKind | null {
  const { tag, attributes } = element
  const classes = classesOf(element)
  if (byTag[tag] !== undefined) return byTag[tag]
  if (classes.includes('msoDel')) return 'deletion'
  if (isComment(classes, style)) return 'comment'
  if (classes.includes('MsoCommentReference') || classes.includes('msocomanchor')) return 'noteSign'
  if (classes.includes('sdfootnoteanc') || classes.includes('sdfootnotesym')) return 'noteSign'
  if (/^(?:_ftnref|_ednref|_ftn|_edn)\d+$/.test(attributes.name ?? '')) return 'noteSign'
  if (/^#(?:ftnt|ftnt_ref)\d+$/.test(attributes.href ?? '')) return 'noteSign'
  if (attributes.role === 'navigation') return 'navigation'
  const isHidden =
    attributes.hidden !== undefined ||
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style['mso-hide'] === 'all'
  return isHidden ? 'hidden' : null
}

const isComment = (classes: readonly string[], style: Style): boolean =>
  classes.includes('msocomtxt') ||
  style['mso-element'] === 'comment-list' ||
  style['mso-special-character'] === 'comment'

/** Whether an element holds the notes of a text. */
export const isNoteHolder = (element: Markup, style: Style): boolean =>
  style['mso-element'] === 'footnote' ||
  style['mso-element'] === 'endnote' ||
  /^sd(?:foot|end)note\d+$/.test(element.attributes.id ?? '')

const headingName = /^(?:mso)?(?:heading|(?:ü|ue)?berschrift|titre|encabezado|kop|rubrik)\s?(\d)$/i
const titleName = /^(?:mso)?(?:title|titel|title\d*cxsp\w+|western title)$/i
const subtitleName = /^(?:mso)?(?:subtitle|untertitel)$/i
const quoteName = /^(?:mso)?(?:intense\s?)?(?:quote|zitat|quotations|intensives\s?zitat)$/i

/** What a block's element and the name of its style say of it; null where they say nothing. */
export function textKindOf(element: Markup, style: Style): TextKind | null {
  const names = [
    ...classesOf(element),
    (style['mso-style-name'] ?? '').replace(/["']/g, '').replace(/\\/g, ''),
  ]
  if (names.some((name) => titleName.test(name))) return { kind: 'heading', level: 0 }
  if (names.some((name) => subtitleName.test(name))) return { kind: 'heading', level: 0.5 }
  const tagLevel = /^h([1-6])$/.exec(element.tag)?.[1]
  const nameLevel = names.map((name) => headingName.exec(name)?.[1]).find((level) => level !== undefined)
  const outline = /^[1-6]$/.exec(style['mso-outline-level'] ?? '')?.[0]
  const aria = element.attributes.role === 'heading' ? (element.attributes['aria-level'] ?? '2') : undefined
  const level = tagLevel ?? nameLevel ?? outline ?? aria
  if (level !== undefined) return { kind: 'heading', level: Number(level) }
  return names.some((name) => quoteName.test(name)) ? { kind: 'quoted' } : null
}
