import { latinName } from './ideographic-attributions'
import type { Speaker } from './persons'

/** Last syllables of functions, which stand behind a name or before it. */
const role =
  /(?:\p{Script=Hangul}{1,4}장|\p{Script=Hangul}{2,3}자|대표이사|대표|이사|군수|지사|장관|차관|총리|대통령|교수|위원|팀원|의원|박사|대변인|감독|연구원|CEO|CTO|CFO)인?$/u
const saying =
  /말|밝|설명|강조|전했|전하|덧붙|당부|언급|평가|소감|지적|주장|답|약속|다짐|회상|기대|했다|하였다|했습니다/u
/** First syllables of family names, which stand before the given name. */
const surname =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구라민진지엄채원천방공현함변염추도소석선설마길연위표명기반왕금옥육인맹제모]'
const name = new RegExp(`^${surname}\\p{Script=Hangul}{1,3}$`, 'u')

/** Whether a piece of text is written in Hangul. */
export const isHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text)

/** Who is named before a quotation, with the particle of the subject: “김하늘 시장은 "…"”; null where nobody is. */
export function readHangulBefore(clause: string): Speaker | null {
  const phrase = /^(.{1,90}?)(?:은|는|이|가|께서|께서는)[,\s]*$/u.exec(clause)?.[1]
  return phrase === undefined ? null : readName(phrase)
}

/** Who is named behind a quotation: “"…"라고 김하늘 시장은 말했다”; somebody named before in “"…"라고 말했다”. */
export function readHangulAfter(rest: string): Speaker | null {
  const quoting = /^(?:이?라고|이?라며|이?라면서|고|며|면서)(?:도)?\s+/u.exec(rest)?.[0]
  if (quoting === undefined) return null
  const sentence = /^[^.!?]{0,400}/u.exec(rest.slice(quoting.length))?.[0] ?? ''
  if (!saying.test(sentence)) return null
  const subject = /^(.{2,60}?)(?:은|는|이|가)\s/u.exec(sentence)?.[1]
  if (subject === undefined) return { name: null, role: null, isPronoun: true }
  return readName(subject) ?? { name: null, role: subject, isPronoun: false, isIndefinite: true }
}

/** The name in a phrase: in Latin letters at its end, before the function ("김하늘 시장") or behind it ("팀장 김하늘"). */
function readName(phrase: string): Speaker | null {
  const bare = phrase.replace(/\([^)]*\)/gu, '').trim()
  if (/^(?:그|그녀|그는|이들)$/u.test(bare)) return { name: null, role: null, isPronoun: true }
  const latin = latinName.exec(bare)?.[0]
  if (latin !== undefined) return named(latin, bare.slice(0, -latin.length))
  const words = bare.split(/\s+/)
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (name.test(before) && (role.test(last) || last === '씨'))
    return named(before, [...words.slice(0, -2), ...(last === '씨' ? [] : [last])].join(' '))
  if (name.test(last) && role.test(before)) return named(last, words.slice(0, -1).join(' '))
  return name.test(bare) ? named(bare, '') : null
}

const named = (who: string, told: string): Speaker => {
  const is = told.trim().replace(/인$/u, '')
  return { name: who.trim(), role: is === '' ? null : is, isPronoun: false }
}
