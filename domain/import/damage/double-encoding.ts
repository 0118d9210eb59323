import type { LocalText } from '../../language'
import { decodeAgain } from './decode-again'
import { decodeNamed } from './named-characters'
import { findingAt, type DamageRule, type Wound } from './rule'
import { byNode } from '../../document/by-node'

const rule = { id: 'damage.double-encoding', severity: 'stop', acceptable: true } as const

const reason: LocalText = {
  de: 'Umlaute oder Zeichen sind hier durch falsches Öffnen der Datei zu mehreren Zeichen geworden.',
  en: 'Accented letters or signs have become several characters here because the file was opened wrongly.',
}

/** A lead byte and its followers as Windows-1252, Mac Roman or a DOS code page show them; a name or number of HTML or of a mail. */
const suspect =
  /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\s]|Ã$|Ã\P{L}|[√¬‚├┬Γ]\P{ASCII}|&(?:[A-Za-z]{2,8}|#x?[\dA-Fa-f]{2,6});|=[C-F][\dA-F](?:=[89AB][\dA-F])?|%C[2-5]%[89AB][\dA-F]/u

/** A no-break space is a byte here: "Ã\u00a0" was "à". So is the plain space that a program made of it. */
const token = /(?:[ÃÂ√├┬]\u00a0|Ã (?=[-,.;:!?’'])|[^\s\u00a0])+/gu

/** `damage.double-encoding`: characters that were read in a wrong encoding and written again, once or several times. */
export const findDoubleEncoding: DamageRule = (blocks) => {
  const strict = blocks.map((block) => woundsIn(block.node))
  const count = strict.reduce((sum, wounds) => sum + wounds.length, 0)
  const wounds = count < 3 ? strict : blocks.map((block) => allWoundsIn(block.node))
  return blocks.flatMap((block, index) => (wounds[index] ?? []).map((wound) => findingAt(rule, block, wound)))
}

const readWounds = (text: string, isSure: boolean): readonly Wound[] => {
  if (!suspect.test(text)) return []
  return [...text.matchAll(token)].flatMap(({ index, 0: found }) => {
    if (!suspect.test(found)) return []
    const mended = repair(found, isSure)
    if (mended === found) return []
    const proposal = mended.replace(/\u00ad/g, '').normalize('NFC')
    return [{ ...trimmed(found, proposal, index), reason }]
  })
}
const woundsIn = byNode(({ textContent }) => readWounds(textContent, false))
const allWoundsIn = byNode(({ textContent }) => readWounds(textContent, true))

/** What several wrong readings in a row have done is undone as long as something changes. */
function repair(word: string, isSure: boolean): string {
  let text = word
  for (let round = 0; round < 6; round += 1) {
    const next = decodeNamed(decodeAgain(text, isSure))
    if (next === text) return text
    text = next
  }
  return text
}

/** Signs that both have at their ends are left out, so that the finding is the word. */
function trimmed(found: string, mended: string, index: number): Pick<Wound, 'from' | 'to' | 'proposals'> {
  const isSign = (sign: string | undefined): boolean => sign !== undefined && /^[\p{P}]$/u.test(sign)
  let start = 0
  while (isSign(found[start]) && found[start] === mended[start]) start += 1
  let end = 0
  while (
    end < Math.min(found.length, mended.length) - start - 1 &&
    isSign(found.at(-1 - end)) &&
    found.at(-1 - end) === mended.at(-1 - end)
  )
    end += 1
  return {
    from: index + start,
    to: index + found.length - end,
    proposals: [mended.slice(start, mended.length - end)],
  }
}
