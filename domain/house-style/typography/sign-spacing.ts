import { mendAll, type Mend, type TypographyRule } from './rule'

const before = String.raw`[\p{L}\p{N})\]}%€“”’»«]`
const spaceTooMuch = new RegExp(`(?<=${before}) +(?=[,;:!?.](?:\\s|$))`, 'gu')
const missing = new RegExp(`(?<=${before})[ ]?[;!?:](?=$|[\\s)\\]}»”"])`, 'gu')

const frenchSigns = (text: string, spaces: Readonly<Record<string, string>>): readonly Mend[] =>
  [...text.matchAll(missing)].map(({ index, 0: found }) => {
    const sign = found.trim()
    return { from: index, to: index + found.length, text: (spaces[sign] ?? '') + sign }
  })

const guillemets = (text: string, padding: string): readonly Mend[] => [
  ...mendAll(text, /« ?(?=[^\s\u00a0\u202f])/gu, `«${padding}`),
  ...mendAll(text, /(?<=[^\s\u00a0\u202f«]) ?»/gu, `${padding}»`),
]

/** `typography.sign-spacing`: no space before a sign, and in French the one that the sign wants. */
export const signSpacing: TypographyRule = {
  id: 'typography.sign-spacing',
  reason: {
    de: 'Der Abstand vor diesem Zeichen, wie ihn die Sprache verlangt.',
    en: 'The space before this sign as the language wants it.',
  },
  find: (text, { spaceBefore, padding }) => {
    if (spaceBefore === null) return mendAll(text, spaceTooMuch, '')
    return [...frenchSigns(text, spaceBefore), ...guillemets(text, padding)].sort((a, b) => a.from - b.from)
  },
}
