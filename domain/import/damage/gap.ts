import { byNode } from '../../document/by-node'
import type { TextBlock } from '../../document/text-blocks'
import type { Finding } from '../../findings/finding'
import type { LocalText } from '../../language'
import { flatMapInSteps, type Steps } from '../../steps'
import { isPresentation } from '../headings'
import {
  countWords,
  endsSentence,
  isContactLine,
  namesPositions,
  isPostalLine,
  isTitleCase,
  startsLowerCase,
} from '../line-kinds'
import { anyWords } from '../words/words-for'
import { opensWithVerb, startsInMiddle } from './sentence-start'
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
const noBracket: LocalText = {
  de: 'Diese Klammer wird nicht geschlossen. Vielleicht fehlen danach Wörter.',
  en: 'This bracket is not closed. Words after it may be missing.',
}
const unended: LocalText = {
  de: 'Der Absatz hört mitten im Satz auf: Danach fehlen Wörter.',
  en: 'The paragraph stops in mid-sentence: words after it are missing.',
}

/** `damage.gap`: places where words are lost between or inside paragraphs of running text. */
export const findGaps = function* (blocks, { lexicon }) {
  const prose = blocks.filter((block) => isRunningText(block) || isCutSentence(block))
  const closesSentences = yield* doCloseSentences(prose)
  const brands = findBrands(blocks)
  return yield* flatMapInSteps(prose, (block, index) => {
    const facts = factsOf(block.node)
    const before = neighbour(prose[index - 1], block)
    const after = neighbour(prose[index + 1], block)
    const found: Finding[] = []
    const isFragment =
      facts.startsLower &&
      !closesOnly(facts.text) &&
      (isInRunOfFragments(prose, index) || brands.has(firstWord(block.text)))
    if (
      (before !== undefined && isAnnouncedMidway(facts, before)) ||
      (!isFragment && startsMidway(facts, before, lexicon.language))
    ) {
      const isCut = before !== undefined && factsOf(before.node).isUnended
      const reason = isCut ? between(lastWords(before.text)) : middle
      found.push(findingAt(rule, block, { ...firstSentence(block.text), reason, proposals: [] }))
    }
    const goesOn = after !== undefined && startsMidway(factsOf(after.node), block, lexicon.language)
    const isAboveAddress = (facts.breaksOff || facts.hasNoEnd) && hasAddressBelow(prose, index)
    if (facts.breaksOff && !goesOn && !isAboveAddress && !isPointBeforeLast(prose, index))
      found.push(findingAt(rule, block, { ...lastSentence(block.text), reason: unended, proposals: [] }))
    else if (
      facts.hasNoEnd &&
      !goesOn &&
      !(after !== undefined && leadsUpTo(block.text, after.text)) &&
      !isAboveAddress &&
      (facts.hasOpenQuotation ||
        facts.isCutLong ||
        endsInSmallWord(block.text, lexicon.language) ||
        (closesSentences && !isOneOfFragments(facts, before, after)))
    )
      found.push(
        findingAt({ ...rule, severity: 'warning' }, block, {
          ...lastSentence(block.text),
          reason: noEnd,
          proposals: [],
        }),
      )
    const bracket = facts.openBracket
    const isFound = (from: number): boolean =>
      found.some(({ place }) => place.from <= from && from < place.to)
    if (bracket !== null && !isFound(bracket.from) && !(after !== undefined && /^[^(]*\)/.test(after.text)))
      found.push(
        findingAt({ ...rule, severity: 'warning' }, block, { ...bracket, reason: noBracket, proposals: [] }),
      )
    return found
  })
} satisfies DamageRule

/** An address has no more lines than these. */
const linesOfAddress = 4

/** Whether the lines below are an address that the words lead up to: "… on Monday at the" above that of an office. */
function hasAddressBelow(prose: readonly TextBlock[], index: number): boolean {
  const first = prose[index]
  if (first === undefined) return false
  const last = Math.min(prose.length - 1, index + linesOfAddress)
  for (let place = index + 1; place <= last; place += 1) {
    const block = prose[place]
    if (block === undefined || block.index - first.index !== place - index) return false
    if (countWords(block.text) > 12 || endsSentence(block.text)) return false
    if (isPostalLine(block.text) || endsInAddress(block.text)) return true
  }
  return false
}

/** Whether a line leads to the last point of a list that other words announce: no sentence of it has an end before. */
function isPointBeforeLast(prose: readonly TextBlock[], index: number): boolean {
  const block = prose[index]
  if (block === undefined || !leadsOnToLast.test(block.text) || factsOf(block.node).hasSentences) return false
  const below = prose[index + 1]
  // A last point of several sentences is the next paragraph.
  if (below?.index !== block.index + 1 || factsOf(below.node).hasSentences) return false
  for (let place = index - 1; place >= Math.max(0, index - longestRun); place -= 1) {
    const above = prose[place]
    const next = prose[place + 1]
    if (above === undefined || next === undefined || next.index - above.index !== 1) return false
    if (/:\s*$/.test(above.text)) return true
    if (factsOf(above.node).endsSentence) return false
  }
  return false
}

/** Words of a language that a sentence ends in where another may, too, but no paragraph without a full stop. */
const smallWords: Readonly<Record<string, RegExp>> = {
  en: /\s(?:from|with|by|at|for|into|has|have|had|is|are|was|were|been|his|her|that|than)$/u,
  fr: /\s(?:en|sans|sous|entre|vers|dont|est|sont|ont|leur|leurs)$/u,
}
const endsInSmallWord = (text: string, language: string): boolean =>
  smallWords[language.split('-')[0] ?? '']?.test(text) ?? false

/** "To read the report, visit" above the address, or a line that presents whose words stand below it. */
const leadsUpTo = (text: string, below: string): boolean =>
  /^(?:www\.|https?:)/iu.test(below) || (/^["„“«]/u.test(below) && isPresentation(text))

const firstWord = (text: string): string => /^\p{Ll}[\p{L}\p{N}.-]*/u.exec(text)?.[0] ?? ''

/** Names that are written small, "example.": they open the headline, a heading or several paragraphs. */
function findBrands(blocks: readonly TextBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { name, text } of blocks) {
    const word = firstWord(text)
    const weight = /^(?:headline|sectionHeading)$/.test(name) ? 3 : 1
    if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + weight)
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([word]) => word))
}

/** Whether the paragraphs of a text close as sentences do, nearly all of them. */
function* doCloseSentences(prose: readonly TextBlock[]): Steps<boolean> {
  const long = yield* flatMapInSteps(prose, (block) => (factsOf(block.node).isLong ? [block] : []))
  const closed = long.filter(({ node }) => factsOf(node).endsSentence || factsOf(node).hasSentences)
  return closed.length > 0 && closed.length >= 0.25 * long.length
}

/** Whether a line without an end stands beside another one, as the items of a list do. */
const isOneOfFragments = (facts: Facts, ...beside: readonly (TextBlock | undefined)[]): boolean =>
  !facts.hasSentences &&
  countWords(facts.text) < 20 &&
  beside.some(
    (block) =>
      block !== undefined && factsOf(block.node).isUnended && !/^\p{Lu}[^.:]{0,40}:\s/u.test(block.text),
  )

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

/** "Réaction de …", "Statement by …": long as it may be, it is no sentence. */
const names =
  /^(?:réaction|déclaration|discours|hommage|entretien|statement|reaction|remarks|interview|erklärung|stellungnahme|rede|dichiarazione|declaración)(?!\p{L})/iu

/** A line that has lost its end is taken for a headline: one of several sentences or of more words than those have, or one that leads on. */
function isCutSentence({ name, text, node }: TextBlock): boolean {
  // Points under the headline end as points do.
  if (!/^(?:sub)?headline$|^sectionHeading$/.test(name) || /^[-–—•*▪]\s/.test(text) || namesPositions(text))
    return false
  const { hasSentences, breaksOff } = factsOf(node)
  const words = countWords(text)
  return (
    (name === 'subheadline'
      ? (words >= 20 && !isTitleCase(text) && !names.test(text)) || hasSentences
      : words >= 12 && hasSentences) ||
    (breaksOff && words >= 12)
  )
}

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
  /** Is longer than any line of a list, and ends in a small word. */
  readonly isCutLong: boolean
  /** Opens a quotation that it does not close. */
  readonly hasOpenQuotation: boolean
  /** The sentence that opens a bracket which nothing closes, from the bracket on. */
  readonly openBracket: { readonly from: number; readonly to: number } | null
  readonly hasSentences: boolean
  readonly isLong: boolean
  readonly isShort: boolean
}

/** Where a sentence ends and another begins: behind a word or a year, not behind the number of a day or "Mio." */
const innerEnd =
  /(?:\p{Ll}{2}(?<!(?<!\p{L})(?:Mio|Mrd|Tsd|Prof|Abs|Art))|\d{4})["“”»’]?[.!?]["“”»’]?\s+["„“«‘]?\p{Lu}/u

const factsOf = byNode(({ textContent: text }): Facts => ({
  text,
  startsMidway: /^[,;)\]]\s/.test(text) || startsInMiddle(text) || closesOnly(text),
  startsLower: startsLowerCase(text) && !isLabelled(text) && countWords(text) >= 3,
  endsSentence: endsSentence(text),
  isUnended: isUnended(text),
  leadsOn: /[:;,]\s*$/.test(text),
  breaksOff: breaksOff(text),
  hasNoEnd: countWords(text) >= 8 && hasNoEnd(text),
  isCutLong: countWords(text) >= 25 && /(?<![\p{L}’'])\p{Ll}+$/u.test(text),
  hasOpenQuotation:
    (/[„«“»][^“”»«]*$/u.test(text) && !/\p{L}[“”»«][^„“«»]*$/u.test(text)) ||
    /(?:^|[\s(])"(?=\p{L})[^"]*$/u.test(text),
  openBracket: openBracketIn(text),
  hasSentences: innerEnd.test(text),
  isLong: countWords(text) >= 8,
  isShort: countWords(text) <= 14 && !/\p{Ll}{2}[.!?]\s/u.test(text),
}))

/** "here since I was six.”": a small letter opens what was said, and a quotation mark that none stands before closes it. */
const closesOnly = (text: string): boolean =>
  /^\p{Ll}[^"„“”«»]*[.!?]["“”»]$/u.test(text) && countWords(text) >= 5

/** A bracket behind a word that is open to the end, with words in it, and with the end of a sentence. */
function openBracketIn(text: string): { readonly from: number; readonly to: number } | null {
  const from = text.lastIndexOf('(')
  if (from < 1 || countWords(text) < 8 || text.indexOf(')', from) >= 0) return null
  const rest = text.slice(from)
  if (!/^\(\p{L}{2,}/u.test(rest) || !/\s$/.test(text.slice(0, from)) || countWords(rest) < 3) return null
  return { from, to: from + firstSentence(rest).to }
}

/** Ends in a word or number, and not in an address. */
function hasNoEnd(text: string): boolean {
  if (!/[\p{L}\p{N},–-]["“”»’]?$/u.test(text)) return false
  // An address or a credit stands in the last words; the rest is not read for it.
  const [before = '', last = ''] = text.slice(-200).split(/\s+/).slice(-2)
  const isAddress = /www\.|:\/\/|@|\/|\.\p{Ll}{2,}$/u.test(last) || before === '/'
  if (isAddress || endsInAddress(text)) return false
  return isSentence(text) && !endsInCredit(text) && !endsInSpeaker.test(text)
}

/** "… at the Harbour Office, 12 Quay Street", "… im Hafenamt, Am Markt 3, 12345 Wesau" */
const endsInAddress = (text: string): boolean =>
  /(?:^|\s)\d{4,5}\s+\p{Lu}\p{Ll}+(?:[\s/-]\p{Lu}\p{L}*|\s(?:am|an der|bei|im|ob der)){0,3}$/u.test(text) ||
  isPostalLine(/(?:^|[,;:.]\s+)([^,;:.]+)$/u.exec(text.slice(-120))?.[1] ?? '')

/** "“We are proud.” – Jane Doe", but not "– Mine. – Here they fight for it" of a dialogue. */
const endsInSpeaker =
  /[.!?][”“"»]?\s?[–—-]\s\p{Lu}[\p{L}.’'-]*(?:$|,|\s(?:(?:von|van|de|der|den|la|le|al|el|du|da|di)\s)*\p{Lu})[^.!?]{0,80}$/u

/** "… an der neuen Waage. Foto: Landratsamt" */
const endsInCredit = (text: string): boolean => {
  const last = text.slice(lastSentence(text).from)
  return anyWords(({ credit }) => credit.test(last))
}

/** Is no line of parts, no caption with its label, and no sentence that runs into the next without a space. */
const isSentence = (text: string): boolean =>
  !/\p{Ll}\.\p{Lu}|\s[|·•]\s/u.test(text) &&
  !openingHours.test(text) &&
  (!isLabelledLine(text) || (countWords(text) >= 12 && endsInAuxiliary.test(text)))

/** "Pictured: …", "Chiffre d'affaires du trimestre : …", but no sentence of some length with a colon in it. */
const isLabelledLine = (text: string): boolean =>
  /^\p{Lu}[^.:]{0,60}:\s(?!["„“«»])[^.!?]*$/u.test(text) &&
  (countWords(text) < 15 || /^\S+(?:\s[^\s:]+){0,3}\s?:/u.test(text))

/** Words that the name of a picture or a place hardly ends in. */
const endsInAuxiliary = /\s(?:is|are|was|were|been|has|have|had|from|his|her|the|of)$/u

/** "Dienstag bis Sonntag 10–17 Uhr, an Feiertagen auch montags" */
const openingHours =
  /^(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|täglich|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|daily)(?!\p{L})[^.!?]*\d/iu

/** Small words of these languages that are parts of names elsewhere. */
const isNoName = (text: string, language: string): boolean =>
  (/^de\b/u.test(text) && /^(?:nl|fr|es|it|pt)\b/.test(language)) ||
  (/^van\b/u.test(text) && language.startsWith('nl'))

/** After a salutation a verb opens no statement; what is announced in several sentences starts like one. */
const isAnnouncedMidway = (facts: Facts, before: TextBlock): boolean =>
  facts.startsLower &&
  ((isSalutation(before.text) && opensWithVerb(facts.text)) ||
    (/:\s*$/.test(before.text) && facts.hasSentences && facts.endsSentence))

function startsMidway(facts: Facts, before: TextBlock | undefined, language: string): boolean {
  if (facts.startsMidway) return true
  if (!facts.startsLower && !isNoName(facts.text, language)) return false
  if (before === undefined) return facts.endsSentence
  const previous = factsOf(before.node)
  // An announced or enumerated line goes on with the one before it on purpose.
  return !previous.leadsOn && (previous.isUnended || facts.endsSentence)
}

/** "website: www…", "e.on", "iPhone": small letters that open a line on purpose. */
const isLabelled = (text: string): boolean =>
  (/^\S{1,24}:\s/.test(text) && !isCutLabel(text)) ||
  // "(mk) Eine Streife …": who wrote it.
  /^\(\p{L}{2,4}\)\s\p{Lu}/u.test(text) ||
  isContactLine(text) ||
  /^\p{Ll}+\p{Lu}|^\p{Ll}\.\p{L}|^\p{Ll}+\.\p{Ll}|^(?:von|van|al)\s\p{Lu}|^(?:de|bpost|adidas)\b/u.test(text)

/** "added: “It is …": what is said stands behind a colon, as it does behind a label, and so do whole sentences. */
const isCutLabel = (text: string): boolean =>
  /^\p{Ll}+:\s["„“«]\p{Lu}/u.test(text) ||
  (/^\p{Ll}+:\s\p{Lu}[^:@\d/]*[.!?]["“”»]?$/u.test(text) && countWords(text) >= 10)

const isUnended = (text: string): boolean => /[\p{L}\p{N},–-]$/u.test(text) && countWords(text) >= 4

const leadsOnToLast = /(?<!\p{L})(?:and|or|und|oder|sowie|et|ou|y|o|e|en|of)$/u

/** "…; and": a point of a list before the last one. */
const leadsToNextPoint = /;\s(?:and|or|und|oder|sowie|et|ou|y|o|e|en|of)$/u

/** The last word is one that no sentence ends in, or a long paragraph of whole sentences ends in a small word without a stop. */
function breaksOff(text: string): boolean {
  if (!/[\p{L},]$/u.test(text) || leadsToNextPoint.test(text)) return false
  const word = /(?<![\p{L}’'.@/])([\p{L}’']+)$/u.exec(text)?.[1] ?? ''
  if (countWords(text) >= 6 && (text.endsWith(',') || (/^\p{Ll}/u.test(word) && isUnfinished(word))))
    return !isSalutation(text)
  return (
    /^\p{Ll}/u.test(word) &&
    countWords(text) >= 14 &&
    innerEnd.test(text) &&
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
