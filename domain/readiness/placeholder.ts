import { byNode } from '../document/by-node'
import { findingIn, type ReadinessRule } from './readiness-rule'

/** Signs that something is still to come. An ellipsis in brackets is an omission where it stands in quoted words. */
const placeholder =
  /(?<![\p{L}\p{N}.])(?:TK(?:TK)*|TBC|TBD|TBA|XX+|xx+|N\.\s?N\.|TODO|FIXME|lorem ipsum|folgt noch|wird nachgereicht)(?![\p{L}\p{N}])|\?{3,}|_{4,}|\[\s*(?:…|\.{3}|XX*|TK|Name|Ort|Datum|Zahl|Titel|Funktion|date|place|name|number|title|insert[^\]]{0,40}|bitte [^\]]{0,40}|à compléter|nom|lieu)\s*\]|<(?:Name|Ort|Datum|Zahl|date|place|name|number)>/gu

const placeholdersIn = byNode(({ textContent }) => [...textContent.matchAll(placeholder)])

/** `readiness.placeholder`: a place that still waits for its words. */
export const findPlaceholders: ReadinessRule = ({ blocks, imageTexts }) =>
  [...blocks, ...imageTexts].flatMap((block) => {
    const found = placeholdersIn(block.node)
    if (found.length === 0) return []
    const isQuoted = quotedPlaces(block.text)
    return found
      .filter(
        ({ index, 0: text }) =>
          !(/^\[\s*(?:…|\.{3})\s*\]$/.test(text) && (block.ancestors.includes('quote') || isQuoted(index))),
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
      )
  })

/** Tells of places, asked for in their order, whether quotation marks were opened and not closed before them. */
function quotedPlaces(text: string): (place: number) => boolean {
  const placesOf = (pattern: RegExp): readonly number[] =>
    [...text.matchAll(pattern)].map(({ index }) => index)
  const openings = placesOf(/[„«「]|[“"](?=[\p{L}\p{N}[])/gu)
  const closings = placesOf(/[”»」]|(?<=[\p{L}\p{N}.,!?\]])[“"]/gu)
  let opened = 0
  let closed = 0
  return (place) => {
    while ((openings[opened] ?? Infinity) < place) opened += 1
    while ((closings[closed] ?? Infinity) < place) closed += 1
    // Of a straight mark right before the place nobody can tell what it does.
    const isUnsure = openings[opened - 1] === place - 1 && /[“"]/.test(text[place - 1] ?? '')
    return opened - (isUnsure ? 1 : 0) > closed
  }
}
