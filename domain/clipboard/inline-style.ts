import { isAllowedLink } from '../document/attributes'
import type { Markup } from './markup'
import type { Style } from './style-rules'

/** How words look where they stand in the page. */
export interface Look {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href: string | null
  /** Size of the letters in points, null where the page does not say. */
  readonly size: number | null
  /** Spaces and line ends count as they are typed. */
  readonly isPreformatted: boolean
  readonly position: 'sup' | 'sub' | null
}

export const plainLook: Look = {
  strong: false,
  emphasis: false,
  href: null,
  size: null,
  isPreformatted: false,
  position: null,
}

/** How words in an element look; a style outweighs the element, as in the `<b style="font-weight:normal">` around a text of Google Docs. */
export function lookIn(element: Markup, style: Style, around: Look): Look {
  const { tag } = element
  const position = tag === 'sup' || tag === 'sub' ? tag : raised(style['vertical-align'])
  return {
    strong: weightOf(style) ?? (tag === 'b' || tag === 'strong' ? true : around.strong),
    emphasis: slantOf(style) ?? (tag === 'i' || tag === 'em' ? true : around.emphasis),
    href: tag === 'a' ? (addressOf(element.attributes.href ?? '') ?? around.href) : around.href,
    size: sizeOf(style) ?? around.size,
    isPreformatted: /^(?:pre|pre-wrap|break-spaces)$/.test(style['white-space'] ?? '')
      ? tag !== 'span' || around.isPreformatted
      : tag === 'pre' || around.isPreformatted,
    position: position ?? around.position,
  }
}

const raised = (value: string | undefined): 'sup' | 'sub' | null =>
  value === 'super' ? 'sup' : value === 'sub' ? 'sub' : null

function weightOf(style: Style): boolean | null {
  const weight = (style['font-weight'] ?? /(?:^|\s)bold(?:\s|$)/.exec(style.font ?? '')?.[0] ?? '').trim()
  if (/^(?:bold|bolder|[6-9]00)$/.test(weight)) return true
  return /^(?:normal|lighter|[1-5]00)$/.test(weight) ? false : null
}

function slantOf(style: Style): boolean | null {
  const slant = style['font-style'] ?? ''
  if (/^(?:italic|oblique)/.test(slant)) return true
  return slant === 'normal' ? false : null
}

function sizeOf(style: Style): number | null {
  const [, value, unit] = /^([\d.]+)(pt|px)$/.exec(style['font-size'] ?? '') ?? []
  return value === undefined ? null : Number(value) * (unit === 'px' ? 0.75 : 1)
}

/** Where a link leads: mail programs and Google Docs hide the address in one of their own. Null where none may stand in a release. */
export function addressOf(written: string): string | null {
  const href = written.trim().normalize('NFC')
  const hidden =
    /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/i.exec(href)?.[1] ??
    /^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/.*[?&]url=([^&]+)/i.exec(href)?.[1]
  const address = hidden === undefined ? href : (decoded(hidden) ?? href)
  return isAllowedLink(address) ? address : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const superscripts = new Map(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'][index] ?? sign]),
)
const subscripts = new Map(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign]),
)

/** Raised or lowered digits as characters of their own, for the grammar has no such style; null where there are none for a text. */
export function raisedDigits(text: string, position: 'sup' | 'sub'): string | null {
  const signs = position === 'sup' ? superscripts : subscripts
  return /^[\d+\-=()]{1,4}$/.test(text) ? [...text].map((sign) => signs.get(sign) ?? sign).join('') : null
}
