import { mendAll, type TypographyRule } from './rule'

/** `typography.double-space`: one space between words. At the end of a block somebody may be typing. */
export const doubleSpaces: TypographyRule = {
  id: 'typography.double-space',
  reason: { de: 'Ein Leerzeichen genügt.', en: 'One space is enough.' },
  find: (text) => mendAll(text, /(?<=\S) {2,}(?=\S)/g, ' '),
}
