import { findingIn, type ReadinessRule } from './readiness-rule'

/** Signs that something is still to come. An ellipsis in brackets is an omission where it stands in quoted words. */
const placeholder =
  /(?<![\p{L}\p{N}.])(?:TK(?:TK)*|TBC|TBD|TBA|XX+|xx+|N\.\s?N\.|TODO|FIXME|lorem ipsum|folgt noch|wird nachgereicht)(?![\p{L}\p{N}])|\?{3,}|_{4,}|\[\s*(?:…|\.{3}|XX*|TK|Name|Ort|Datum|Zahl|Titel|Funktion|date|place|name|number|title|insert[^\]]{0,40}|bitte [^\]]{0,40}|à compléter|nom|lieu)\s*\]|<(?:Name|Ort|Datum|Zahl|date|place|name|number)>/gu

/** `readiness.placeholder`: a place that still waits for its words. */
export const findPlaceholders: ReadinessRule = ({ blocks }) =>
  blocks.flatMap((block) =>
    [...block.text.matchAll(placeholder)]
      .filter(
        ({ index, 0: text }) =>
          !(
            /^\[\s*(?:…|\.{3})\s*\]$/.test(text) &&
            isQuoted(block.text, index, block.ancestors.includes('quote'))
          ),
      )
      .map(({ index, 0: text }) =>
        findingIn(block, {
          id: 'readiness.placeholder',
          severity: 'stop',
          acceptable: true,
          from: index,
          to: index + text.length,
          reason: { de: 'Hier steht noch ein Platzhalter.', en: 'A placeholder still stands here.' },
        }),
      ),
  )

/** Whether quotation marks were opened and not closed before a place. */
function isQuoted(text: string, place: number, inQuoteBlock: boolean): boolean {
  const before = text.slice(0, place)
  const opened = (before.match(/[„«「]|[“"](?=[\p{L}\p{N}[])/gu) ?? []).length
  const closed = (before.match(/[”»」]|(?<=[\p{L}\p{N}.,!?\]])[“"]/gu) ?? []).length
  return inQuoteBlock || opened > closed
}
