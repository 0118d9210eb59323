import type { Reading } from '../export/visible-letters'
import type { ExpectedPart } from './expected-parts'
import { letterText, wordsBetween, type LetterText } from './letter-text'

/** A release's wording found whole in a text. */
export interface WholeText {
  /** The first letter of it, and the first behind it. */
  readonly from: number
  readonly to: number
  /** What stands between the text and its end matter, or around the media contact, and is no part of the release. */
  readonly between: readonly string[]
  /** Whether the media contact stands there as it was recorded; null where the release has none. */
  readonly contact: boolean | null
}

interface Step {
  readonly kind: ExpectedPart['kind']
  readonly texts: readonly LetterText[]
}

/** The longest text that may stand between a release and its end matter: an end mark and a count of characters. */
const longestGap = 120
/** So many places are tried where a text begins like the release: a page's title and its menus do, too. */
const mostPlaces = 50

/**
 * Looks for a release's wording in a text, letter by letter and word by word: all of it, in order, and nothing between
 * that no format writes there. What stands before and behind does not matter.
 */
export function findWholeText(
  parts: readonly ExpectedPart[],
  source: LetterText,
  reading: Reading,
): WholeText | null {
  const steps = parts.map((part): Step => ({
    kind: part.kind,
    texts: textsOf(part).map((text) => joined(letterText([text], reading), part)),
  }))
  const first = steps.find(({ kind, texts }) => kind === 'words' && (texts[0]?.letters ?? '') !== '')
    ?.texts[0]
  if (first === undefined) return null
  let place = source.letters.indexOf(first.letters)
  for (let tried = 0; place >= 0 && tried < mostPlaces; tried += 1) {
    const found = followFrom(steps, source, place)
    if (found !== null) return found
    place = source.letters.indexOf(first.letters, place + 1)
  }
  return null
}

/** Behind a link, the boundary to the words before counts like any other. */
function joined(text: LetterText, part: ExpectedPart): LetterText {
  const boundary = part.kind === 'words' || part.kind === 'contact' ? part.joins : null
  return boundary === null ? text : { ...text, before: [boundary, ...text.before.slice(1)] }
}

function textsOf(part: ExpectedPart): readonly string[] {
  if (part.kind === 'gap') return []
  return part.kind === 'sign' ? part.texts : [part.text]
}

function followFrom(steps: readonly Step[], source: LetterText, start: number): WholeText | null {
  const between: string[] = []
  // Where the next words may begin: behind a sign, or before it, for it may be their own first letter.
  let places: readonly number[] = [start]
  let to = start
  let mayGap = false
  let contact: boolean | null = null
  for (const [index, { kind, texts }] of steps.entries()) {
    if (kind === 'gap') mayGap = true
    else if (kind === 'sign') {
      const behind = places.flatMap((place) => endsOf(texts, source, place))
      places = [...new Set([...behind, ...places])].slice(0, mostPlaces)
    } else {
      let end = firstEnd(texts, source, places)
      const at = places.at(-1) ?? start
      const next = end === null && mayGap ? placeAfterGap(steps, index, source, at) : null
      if (next !== null) {
        between.push(...gapWords(source, at, next, steps[index - 1]))
        end = firstEnd(texts, source, [next])
      }
      if (kind === 'contact') contact = (contact ?? true) && end !== null
      else if (end === null) return null
      mayGap = kind === 'contact' && contact === false
      if (end !== null) {
        places = [end]
        to = end
      }
    }
  }
  return { from: start, to, between, contact }
}

/** Where the words of a step begin behind what the sender has set between; null where they do not come soon. */
function placeAfterGap(
  steps: readonly Step[],
  index: number,
  { letters }: LetterText,
  at: number,
): number | null {
  const wanted = steps[index]?.texts[0]?.letters ?? ''
  if (wanted === '') return at
  const next = letters.slice(at, at + longestGap + wanted.length).indexOf(wanted)
  return next < 0 ? null : at + next
}

function gapWords(source: LetterText, from: number, to: number, before: Step | undefined): readonly string[] {
  const words = wordsBetween(source, from, to)
  const isLabel =
    before?.kind === 'sign' && before.texts.some(({ letters }) => letters === words.replace(/\s/g, ''))
  return words === '' || isLabel ? [] : [words]
}

const endsOf = (texts: readonly LetterText[], source: LetterText, at: number): readonly number[] =>
  texts.map((text) => endOf(text, source, at)).filter((end) => end !== null)

/** Behind the first of these texts that stands at one of these places, or null. */
const firstEnd = (
  texts: readonly LetterText[],
  source: LetterText,
  places: readonly number[],
): number | null => places.flatMap((place) => endsOf(texts, source, place))[0] ?? null

function endOf(text: LetterText, source: LetterText, start: number): number | null {
  let at = start
  for (let index = 0; index < text.letters.length; index += 1, at += 1) {
    const wanted = text.letters.charAt(index)
    if (source.letters.charAt(at) !== wanted && isLineEndHyphen(source, at)) at += 1
    if (source.letters.charAt(at) !== wanted) return null
    if (!haveSameBoundary(text, index, source, at)) return null
  }
  return at
}

/** A hyphen at the end of a line that parts a word and is none of its letters. */
const isLineEndHyphen = ({ letters, before }: LetterText, at: number): boolean =>
  (letters.charAt(at) === '-' || letters.charAt(at) === '\u2010') &&
  before[at + 1] === 'end' &&
  before[at] === 'none'

function haveSameBoundary(text: LetterText, index: number, source: LetterText, at: number): boolean {
  const found = source.before[at]
  // Where a block of the release begins, a file may go on in its line.
  if (found === 'end' || found === 'unknown' || (index === 0 && text.before[index] === 'end')) return true
  return text.before[index] === 'none' ? found === 'none' : found !== 'none'
}
