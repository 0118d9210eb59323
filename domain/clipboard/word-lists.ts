import { textOfMarkup, type Markup, type MarkupNode } from './markup'
import type { ListPlace } from './piece'
import { readStyle, type Style, type StyleRules } from './style-rules'

/** Whether an element holds nothing but the sign of a list item, as Word writes it. */
export const isListSign = (style: Style): boolean => /^ignore$/i.test(style['mso-list'] ?? '')

/** The place in a list that Word notes in a paragraph's style, or null. */
export function wordListPlace(paragraph: Markup, style: Style, rules: StyleRules): ListPlace | null {
  const [, list, level] = /\b(l\d+)\s+level(\d+)/i.exec(style['mso-list'] ?? '') ?? []
  if (list === undefined || level === undefined) return null
  const sign = signIn(paragraph)
  const format = rules.lists.get(`${list.toLowerCase()}:level${level}`)
  const place = sign === null || sign === '' ? formatPlace(format) : readSign(sign)
  return { level: Number(level), ...place }
}

function signIn(node: MarkupNode): string | null {
  if (typeof node === 'string') return null
  if (isListSign(readStyle(node.attributes.style ?? '')))
    return textOfMarkup(node).replace(/[\s\u00a0]+/g, '')
  for (const child of node.children) {
    const sign = signIn(child)
    if (sign !== null) return sign
  }
  return null
}

/** What the style sheet says of a list whose paragraphs carry no sign. */
const formatPlace = (format: Style | undefined): Omit<ListPlace, 'level'> => {
  const isBullet = /bullet|image|none/.test(format?.['mso-level-number-format'] ?? 'bullet')
  return { isOrdered: !isBullet && format !== undefined, number: null }
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** Reads a sign: "3.", "(b)", "iv)", "2.1." count; everything else is a bullet. */
export function readSign(sign: string): { readonly isOrdered: boolean; readonly number: number | null } {
  const [, body] = /^[([]?((?:\d+\.)*\d+|[a-z]|[ivxlcdm]+)[.)\]:]*$/i.exec(sign) ?? []
  // A lone "o" is the bullet of Word's second level.
  if (body === undefined || sign === 'o') return { isOrdered: false, number: null }
  const digits = /(\d+)$/.exec(body)?.[1]
  if (digits !== undefined) return { isOrdered: true, number: Number(digits) }
  const letters = body.toLowerCase()
  if (letters.length === 1 && !/[iv]/.test(letters))
    return { isOrdered: true, number: letters.charCodeAt(0) - 96 }
  return { isOrdered: true, number: roman(letters) }
}

function roman(letters: string): number {
  const values = [...letters].map((letter) => romanValues[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
