import { mendAll, type TypographyRule } from './rule'

/** `typography.ellipsis`: one sign for three dots. */
export const ellipses: TypographyRule = {
  id: 'typography.ellipsis',
  reason: { de: 'Auslassungspunkte sind ein Zeichen (…).', en: 'An ellipsis is one sign (…).' },
  find: (text) => mendAll(text, /(?<!\.)\.{3}(?!\.)/g, '…'),
}
