import { mendAll, type TypographyRule } from './rule'

const unit = String.raw`(?:°|%|Grad|Prozent|degrees|percent|per cent|Euro|€)`
const negative = new RegExp(
  String.raw`(?<=(?:^|[\s(])(?<!\d\s))-(?=\d+(?:[.,]\d+)?[ \u00a0\u202f]?${unit})`,
  'gu',
)

/** `typography.minus`: a minus before a negative amount. */
export const minusSigns: TypographyRule = {
  id: 'typography.minus',
  reason: {
    de: 'Ein Minuszeichen (−) vor negativen Werten.',
    en: 'A minus sign (−) before negative amounts.',
  },
  find: (text) => mendAll(text, negative, '−'),
}
