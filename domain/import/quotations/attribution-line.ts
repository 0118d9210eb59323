import { isRoleWord } from '../../document/role-words'
import { countWords, isContactLine } from '../line-kinds'

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
