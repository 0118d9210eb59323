import { mendAll, type TypographyRule } from './rule'

/** `typography.multiplication`: the sign × between numbers, where a letter x or an asterisk stands for it. */
export const multiplications: TypographyRule = {
  id: 'typography.multiplication',
  reason: { de: 'Ein Malzeichen (×) zwischen Zahlen.', en: 'A multiplication sign (×) between numbers.' },
  find: (text) => mendAll(text, /(?<=\d[ \u00a0])[xX*](?=[ \u00a0]\d)/g, '×'),
}
