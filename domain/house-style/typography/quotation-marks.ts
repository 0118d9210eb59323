import type { Mend, TypographyRule } from './rule'
import type { TypographyStyle } from './style'

const signs = /["„“”‟]/g
const opensAfter = /^$|[\s([{/\-–—‚‘›‹»«„“"]/u
const closesBefore = /^$|[\s.,;:!?)\]}/\-–—…‘’‹›«»”“"]/u

/** What a sign does, from what stands around it; null where nobody can tell. */
function roleOf(text: string, place: number, isOpen: boolean): 'opens' | 'closes' | null {
  const before = text[place - 1] ?? ''
  const after = text[place + 1] ?? ''
  // After a digit a straight sign is rather a measure (inches) than the end of a quotation that never began.
  if (text[place] === '"' && /\d/.test(before) && !isOpen) return null
  const mayOpen = opensAfter.test(before) && /\S/u.test(after) && !/[.,;:!?)\]}]/.test(after)
  const mayClose = before !== '' && !/[\s([{]/u.test(before) && closesBefore.test(after)
  if (mayOpen && mayClose) return isOpen ? 'closes' : 'opens'
  if (mayOpen) return 'opens'
  return mayClose ? 'closes' : null
}

/** Curly signs of other languages count as slips only where the language's own signs are curly too. */
const isSlip = (sign: string, { outer }: TypographyStyle): boolean =>
  sign === '"' || (outer !== null && /[„“]/.test(outer[0]))

/** `typography.quotation-marks`: quotation marks as the language sets them, „…“ in German, “…” in English, « … » in French. */
export const quotationMarks: TypographyRule = {
  id: 'typography.quotation-marks',
  reason: {
    de: 'Anführungszeichen, wie sie in dieser Sprache gesetzt werden.',
    en: 'Quotation marks as this language sets them.',
  },
  find: (text, style) => {
    const { outer, padding } = style
    if (outer === null) return []
    const mends: Mend[] = []
    let isOpen = false
    for (const { index, 0: sign } of text.matchAll(signs)) {
      const role = roleOf(text, index, isOpen)
      if (role === null) continue
      isOpen = role === 'opens'
      const wanted = isOpen ? outer[0] + padding : padding + outer[1]
      if (sign !== wanted && isSlip(sign, style)) mends.push({ from: index, to: index + 1, text: wanted })
    }
    return mends
  },
}
