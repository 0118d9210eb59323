import { isRoleWord } from '../../document/role-words'
import { countWords, endsSentence, isContactLine } from '../line-kinds'

const dashed = /^(?:[–—]|--?|―)\s*\p{Lu}/u
const nameAndRole =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|de|der|den|del|di|da|du|la|le|al)(?:\s|(?=,))){2,6},\s/u

/** Whether a line below quoted paragraphs says who is quoted: "— Anna Muster, Ministerin", "Anna Muster, Ministerin". */
export const isAttributionLine = (text: string): boolean =>
  countWords(text) <= 18 &&
  text.length <= 160 &&
  !/[!?:;]$/.test(text) &&
  !isContactLine(text) &&
  (dashed.test(text) || isNameAndRole(text))

function isNameAndRole(text: string): boolean {
  const name = nameAndRole.exec(text)?.[0]
  return (
    name !== undefined &&
    !/\.$/.test(text) &&
    text
      .slice(name.length)
      .split(/[\s\u00a0]+/)
      .some((word) => isRoleWord(word))
  )
}

/** "we", "my" in the languages that the importer knows best. */
const firstPerson =
  /(?<!\p{L})(?:(?<!\p{Lu}\p{Ll}+\s)I(?=\s\p{Ll}|['’])|(?:[Ii]ch|[Ww]ir|[Uu]ns|[Uu]nser\p{Ll}{0,2}|[Mm]ein\p{Ll}{0,2}|[Ww]e|[Oo]ur|[Mm]y|[Jj]e|[Nn]ous|[Nn]otre|[Nn]osotros|[Nn]uestr[oa]s?|[Nn]oi|[Nn]ostr[oaie]|[Ww]ij|[Oo]nze|[Ii]k|[Nn]oss[oa]s?))(?!\p{L})/u

/** Whether a paragraph speaks of itself: "we", "my". */
export const speaksInFirstPerson = (text: string): boolean => firstPerson.test(text)

/** Whether a paragraph without quotation marks is said by somebody whom the line below it names: it speaks in the first person. */
export const isSpeechAbove = (text: string, below: string): boolean =>
  !/[„“”"«»]|[:;]$/u.test(text) && speaksInFirstPerson(text) && endsSentence(text) && isAttributionLine(below)
