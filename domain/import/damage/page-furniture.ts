import type { TextBlock } from '../../document/text-blocks'
import type { LocalText } from '../../language'
import { countWords } from '../line-kinds'
import { anyWords } from '../words/words-for'
import { findingAt, isRunningText, type DamageRule, type Wound } from './rule'

const rule = { id: 'damage.page-furniture', severity: 'stop', acceptable: true } as const

const reason: LocalText = {
  de: 'Hier steht eine Kopf- oder Fußzeile mitten im Satz: Der Satz geht dahinter weiter.',
  en: 'There is the head or foot of a page in the middle of a sentence, which goes on behind it.',
}

const page = 'seite|page|pagina|página|strona|sayfa|sivu|sida|side|blatt'
const counted = `(?:${page})\\s+\\d{1,3}\\s*(?:von|of|sur|de|di|van|av|z|\\/|\\|)\\s*\\d{1,3}`
const number = `(?:${page})\\s+\\d{1,3}`
const dashed = '[-–—]\\s\\d{1,3}\\s[-–—]'
const goesOn =
  '[-–—(]+\\s*(?:more|weiter|suite|mehr|bitte wenden|forts(?:etzung)?\\.?(?:\\s+auf\\s+seite\\s+\\d+)?)\\s*[-–—)]+'
/** What stands beside a page number in the same line: "Pressemitteilung Nr. 12 | Seite 2". */
const pattern = new RegExp(
  `(?<=\\S\\s)(?:${counted}|${dashed}|${goesOn}|[|·•]\\s*${number}|${number}(?=\\s*[|·•])|${number})(?=\\s\\S)`,
  'giu',
)
const sure = new RegExp(`^(?:${counted}|${goesOn}|${dashed})$`, 'iu')
/** A page that the sentence speaks of: "auf Seite 3", "on page 2 of 8". */
const spokenOf =
  /(?:auf|siehe|s\.|vgl\.|ab|bis|von|zu|der|die|das|jede|jeder|dieser|diese|on|see|to|from|the|at|this|each|per|à|la|en|de|cette|chaque|sur|op|en|na|på|a|alla|in|der|zur|erste|zweite|und|and|et|our|unsere|unserer|ihre|web|facebook|\()$/iu

/** `damage.page-furniture`: a running head, a foot or a page number that a page break left inside a sentence. */
export const findPageFurniture: DamageRule = (blocks) => {
  const heads = blocks
    .filter(
      ({ name, text }) =>
        /^(?:kicker|headline|dateline)$/.test(name) && countWords(text) >= 3 && !isQuoted(text),
    )
    .map(({ text }) => text)
  return blocks.filter(isRunningText).flatMap((block) =>
    // A lead says once more what the headline says, and no page ends so early.
    woundsIn(block, block.name === 'lead' ? [] : heads).map((wound) => findingAt(rule, block, wound)),
  )
}

/** "The post … appeared first on …": a sentence that speaks of the release by its headline. */
const citesTitle =
  /(?:post|article|story|release|report|study|titled|entitled|called|beitrag|artikel|titel|thema|motto|namen|studie|projekt|titre|intitulée?|título|titolo)\s+$/iu

/** "Beim Tag der offenen Tür können …": a word that goes on with the words of the headline. */
function leadsInto(before: string): boolean {
  const word = /(?<![\p{L}’'-])([\p{L}’']+)\s$/u.exec(before)?.[1] ?? ''
  return /^(?:be|zu|i|a|vo)[imr]$/iu.test(word) || anyWords(({ unfinished }) => unfinished.test(word))
}

/** A motto in quotation marks may well stand in the headline and in a sentence. */
const isQuoted = (text: string): boolean => /^[„“«"][^„“”»«"]*[“”»"]$/u.test(text)

function woundsIn({ text }: TextBlock, heads: readonly string[]): readonly Wound[] {
  const wounds: Wound[] = []
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const to = index + found.length
    const before = text.slice(0, index).trimEnd()
    const isSure = sure.test(found)
    if (spokenOf.test(before) && !isSure) continue
    if (!isInside(before, text.slice(to), isSure)) continue
    wounds.push(wound(text, index, to))
  }
  for (const head of heads) {
    const index = text.indexOf(head)
    const to = index + head.length
    if (
      index > 0 &&
      to < text.length &&
      !citesTitle.test(text.slice(0, index)) &&
      !leadsInto(text.slice(0, index)) &&
      /\s/.test(text[to] ?? '') &&
      isInside(text.slice(0, index).trimEnd(), text.slice(to), true)
    )
      wounds.push(wound(text, index, to))
  }
  return wounds.sort((a, b) => a.from - b.from)
}

/** Between a word and a small letter; what is sure by itself may stand before a capital, too. */
const isInside = (before: string, after: string, isSure: boolean): boolean =>
  /[\p{L}\p{N},]$/u.test(before) && (isSure ? /^\s+[\p{L}\p{N}„“«]/u : /^\s+\p{Ll}/u).test(after)

/** The furniture with the space behind it, so that the sentence is whole when it is gone. */
const wound = (text: string, from: number, end: number): Wound => {
  const space = /^\s+/.exec(text.slice(end))?.[0].length ?? 0
  return { from, to: end + space, reason, proposals: [''] }
}
