import { byNode } from '../../document/by-node'
import type { TextBlock } from '../../document/text-blocks'
import type { Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import { countWords, endsSentence, isContactLine, startsLowerCase } from '../line-kinds'
import { anyWords } from '../words/words-for'
import { startsInMiddle } from './sentence-start'
import { findingAt, isRunningText, type DamageRule } from './rule'

const rule = { id: 'damage.gap', severity: 'stop', acceptable: true } as const

const middle: LocalText = {
  de: 'Der Satz beginnt in der Mitte: Davor fehlen Wörter.',
  en: 'The sentence starts in its middle: words before it are missing.',
}
const between = (before: string): LocalText => ({
  de: `Der Absatz davor endet mitten im Satz („… ${before}“), und dieser beginnt klein: Dazwischen fehlen Wörter.`,
  en: `The paragraph before stops in mid-sentence (“… ${before}”) and this one starts in lower case: words between them are missing.`,
})
const noEnd: LocalText = {
  de: 'Diesem Absatz fehlt das Ende: Die anderen schließen mit einem Satzzeichen. Vielleicht fehlen danach Wörter.',
  en: 'This paragraph has no end: the others close with a full stop or the like. Words after it may be missing.',
}
const unended: LocalText = {
  de: 'Der Absatz hört mitten im Satz auf: Danach fehlen Wörter.',
  en: 'The paragraph stops in mid-sentence: words after it are missing.',
}

/** `damage.gap`: places where words are lost between or inside paragraphs of running text. */
export const findGaps: DamageRule = (blocks, { lexicon }) => {
  const prose = blocks.filter((block) => isRunningText(block) || isLongSubheadline(block))
  const closesSentences = doesCloseSentences(prose)
  return prose.flatMap((block, index) => {
    const facts = factsOf(block.node)
    const before = neighbour(prose[index - 1], block)
    const after = neighbour(prose[index + 1], block)
    const found: Finding[] = []
    const isFragment = facts.startsLower && isInRunOfFragments(prose, index)
    if (!isFragment && startsMidway(facts, before, lexicon.language)) {
      const isCut = before !== undefined && factsOf(before.node).isUnended
      const reason = isCut ? between(lastWords(before.text)) : middle
      found.push(findingAt(rule, block, { ...firstSentence(block.text), reason, proposals: [] }))
    }
    const goesOn = after !== undefined && startsMidway(factsOf(after.node), block, lexicon.language)
    if (facts.breaksOff && !goesOn)
      found.push(findingAt(rule, block, { ...lastSentence(block.text), reason: unended, proposals: [] }))
    else if (
      facts.hasNoEnd &&
      !goesOn &&
      (facts.hasOpenQuotation || (closesSentences && !isOneOfFragments(facts, before, after)))
    )
      found.push(
        findingAt({ ...rule, severity: 'warning' }, block, {
          ...lastSentence(block.text),
          reason: noEnd,
          proposals: [],
        }),
      )
    return found
  })
}

/** Whether the paragraphs of a text close as sentences do, nearly all of them. */
function doesCloseSentences(prose: readonly TextBlock[]): boolean {
  const long = prose.filter(({ node }) => factsOf(node).isLong)
  const closed = long.filter(({ node }) => factsOf(node).endsSentence)
  return closed.length > 0 && closed.length >= 0.34 * long.length
}

/** Whether a line without an end stands beside another one, as the items of a list do. */
const isOneOfFragments = (facts: Facts, ...beside: readonly (TextBlock | undefined)[]): boolean =>
  !facts.hasSentences && beside.some((block) => block !== undefined && factsOf(block.node).isUnended)

/** No list has more lines than these. */
const longestRun = 60

/** Whether a paragraph is one of several short lines that are no sentences: opening hours, what an offer has. */
function isInRunOfFragments(prose: readonly TextBlock[], index: number): boolean {
  for (let place = index - 1; place >= Math.max(0, index - longestRun); place -= 1) {
    const block = prose[place]
    const below = prose[place + 1]
    if (block === undefined || below === undefined || below.index - block.index !== 1) return false
    const facts = factsOf(block.node)
    if (facts.leadsOn) return true
    if (!facts.isShort || facts.endsSentence) return false
    if (!facts.startsLower)
      return factsOf(below.node).isShort && !factsOf(prose[index]?.node ?? block.node).endsSentence
  }
  return false
}

/** A second headline of several sentences, or of more words than one has, is a lead that lost its end. */
const isLongSubheadline = ({ name, text }: TextBlock): boolean =>
  name === 'subheadline' && (countWords(text) >= 20 || /\p{Ll}{2}[.!?]["“”»’]?\s+["„“«]?\p{Lu}/u.test(text))

/** The block beside this one where both are parts of one run of paragraphs. */
const neighbour = (other: TextBlock | undefined, block: TextBlock): TextBlock | undefined =>
  other !== undefined && Math.abs(other.index - block.index) === 1 ? other : undefined

/** What a paragraph tells by itself of words that are lost before or after it. */
interface Facts {
  readonly text: string
  readonly startsMidway: boolean
  /** Starts in lower case, for no reason of its own. */
  readonly startsLower: boolean
  readonly endsSentence: boolean
  readonly isUnended: boolean
  /** Announces or enumerates what comes next. */
  readonly leadsOn: boolean
  readonly breaksOff: boolean
  /** Is a sentence or more by its length, and ends in a word all the same. */
  readonly hasNoEnd: boolean
  /** Opens a quotation that it does not close. */
  readonly hasOpenQuotation: boolean
  readonly hasSentences: boolean
  readonly isLong: boolean
  readonly isShort: boolean
}

const factsOf = byNode(({ textContent: text }): Facts => ({
  text,
  startsMidway: /^[,;)\]]\s/.test(text) || startsInMiddle(text),
  startsLower: startsLowerCase(text) && !isLabelled(text) && countWords(text) >= 3,
  endsSentence: endsSentence(text),
  isUnended: isUnended(text),
  leadsOn: /[:;,]\s*$/.test(text),
  breaksOff: breaksOff(text),
  hasNoEnd: countWords(text) >= 8 && hasNoEnd(text),
  hasOpenQuotation: /[„«“»][^“”»«]*$/u.test(text) && !/\p{L}[“”»«][^„“«»]*$/u.test(text),
  hasSentences: /\p{Ll}{2}[.!?]["“”»’]?\s+["„“«]?\p{Lu}/u.test(text),
  isLong: countWords(text) >= 8,
  isShort: countWords(text) <= 14 && !/\p{Ll}{2}[.!?]\s/u.test(text),
}))

/** Ends in a word or number, and not in an address. */
function hasNoEnd(text: string): boolean {
  if (!/[\p{L}\p{N},–-]["“”»’]?$/u.test(text)) return false
  // An address or a credit stands in the last words; the rest is not read for it.
  const [before = '', last = ''] = text.slice(-200).split(/\s+/).slice(-2)
  const isAddress = /www\.|:\/\/|@|\/|\.\p{Ll}{2,}$/u.test(last) || before === '/'
  return !isAddress && isSentence(text)
}

/** Is no line of parts, no caption with its label, and no sentence that runs into the next without a space. */
const isSentence = (text: string): boolean =>
  !/\p{Ll}\.\p{Lu}|\s[|·•]\s/u.test(text) && !/^\p{Lu}[^.:]{0,60}:\s[^.!?]*$/u.test(text)

/** Articles of these languages, which are parts of names elsewhere. */
const isArticle = (text: string, language: string): boolean =>
  /^de\b/u.test(text) && /^(?:nl|fr|es|it|pt)\b/.test(language)

function startsMidway(facts: Facts, before: TextBlock | undefined, language: string): boolean {
  if (facts.startsMidway) return true
  if (!facts.startsLower && !isArticle(facts.text, language)) return false
  if (before === undefined) return facts.endsSentence
  const previous = factsOf(before.node)
  // An announced or enumerated line goes on with the one before it on purpose.
  return !previous.leadsOn && (previous.isUnended || facts.endsSentence)
}

/** "website: www…", "e.on", "iPhone": small letters that open a line on purpose. */
const isLabelled = (text: string): boolean =>
  /^\S{1,24}:\s/.test(text) ||
  isContactLine(text) ||
  /^\p{Ll}+\p{Lu}|^\p{Ll}\.\p{L}|^\p{Ll}+\.\p{Ll}|^(?:von|van|al)\s\p{Lu}|^(?:de|bpost|adidas)\b/u.test(text)

const isUnended = (text: string): boolean => /[\p{L}\p{N},–-]$/u.test(text) && countWords(text) >= 4

/** The last word is one that no sentence ends in, or a long paragraph of whole sentences ends in a small word without a stop. */
function breaksOff(text: string): boolean {
  if (!/[\p{L},]$/u.test(text)) return false
  const word = /(?<![\p{L}’'])([\p{L}’']+)$/u.exec(text)?.[1] ?? ''
  if (countWords(text) >= 6 && (text.endsWith(',') || (/^\p{Ll}/u.test(word) && isUnfinished(word))))
    return !isSalutation(text)
  return (
    /^\p{Ll}/u.test(word) &&
    countWords(text) >= 25 &&
    /[.!?]\s+\p{Lu}/u.test(text) &&
    countWords(text.slice(lastSentence(text).from)) >= 3
  )
}

const isSalutation = (text: string): boolean => anyWords(({ phrase }) => phrase.test(text))

/** Words that lead on in every use; particles that German puts at a sentence's end ("findet statt", "kommt an") are left out. */
const isUnfinished = (word: string): boolean =>
  anyWords(({ unfinished }) => unfinished.test(word)) &&
  !/^(?:an|auf|aus|ab|bei|ein|vor|nach|zu|um|durch|mit|unter|über|nicht|sehr|auch|in|on|at|by|for|with|from|before|after|since|that|his|her|not|been|have|had|has|be|was|were|is|are|plus|a|e|i|y|o|en|av|om|su|na|do|ve|z|w|ne|se|ile)$/i.test(
    word,
  )

function firstSentence(text: string): { readonly from: number; readonly to: number } {
  const end = /[.!?…](?=["“”»’]?(?:\s|$))["“”»’]?/u.exec(
    text.replace(/\b(?:Dr|Prof|Nr|St|bzw|ca)\./g, (one) => one.replace('.', ' ')),
  )
  return { from: 0, to: end === null ? text.length : end.index + end[0].length }
}

function lastSentence(text: string): { readonly from: number; readonly to: number } {
  const starts = [...text.matchAll(/[.!?…]["“”»’]?\s+(?=["„“«]?\p{Lu})/gu)]
  const last = starts.at(-1)
  return { from: last === undefined ? 0 : last.index + last[0].length, to: text.length }
}

const lastWords = (text: string): string => text.trim().split(/\s+/).slice(-4).join(' ')
