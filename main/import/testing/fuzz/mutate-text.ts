import type { Dice } from './dice'
import { oddValues, plantedMarkup, plantedText, plantedTypes } from './planted'

/** A change of a text, the same for the same dice. */
export type MutateText = (text: string, dice: Dice) => string

const put = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at)

/** Between two signs of the format, where a part of it begins or ends, or anywhere. */
function placeIn(text: string, dice: Dice): number {
  const from = dice.below(text.length + 1)
  if (dice.once(3)) return from
  const next = /[<>{}\n]/.exec(text.slice(from, from + 2000))
  return next === null ? from : from + next.index + (next[0] === '<' || next[0] === '{' ? 0 : 1)
}

const plant =
  (what: readonly string[]): MutateText =>
  (text, dice) =>
    put(text, placeIn(text, dice), dice.oneOf(what))

/** Before the first element, after the declaration that XML may begin with. */
const plantType: MutateText = (text, dice) => {
  const at = /^<\?xml[^>]*>/.exec(text)?.[0].length ?? 0
  return put(text, at, dice.oneOf(plantedTypes)).replace(
    />([^<>]{3,100000})</,
    dice.oneOf(['>&h;$1<', '>&e;$1<', '>$1<']),
  )
}

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['<div>', '</div>'],
  ['<b>', '</b>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<ul><li>', '</li></ul>'],
  ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
  ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
  ['<text:section>', '</text:section>'],
  ['<text:list><text:list-item>', '</text:list-item></text:list>'],
  ['{', '}'],
  ['[', ']'],
  ['<<', '>>'],
  ['> ', ''],
  ['**', '**'],
  ['„', '“'],
  ['(', ')'],
]

const nest: MutateText = (text, dice) => {
  const at = placeIn(text, dice)
  const end = Math.min(text.length, at + dice.below(200))
  const [open, close] = dice.oneOf(pairs)
  const depth = dice.oneOf([2, 20, 150, 398, 402, 3000, 20_000])
  const closes = dice.once(4) ? '' : close.repeat(depth)
  return text.slice(0, at) + open.repeat(depth) + text.slice(at, end) + closes + text.slice(end)
}

/** The parts that a text's signs divide it into: elements, groups, lines. */
const tokensOf = (text: string): readonly string[] =>
  text.match(/<[^<>]*>|\{|\}|\\[a-z]+-?\d* ?|[^<>{}\\]+|./gs) ?? []

/** Letters that a token may have and still be repeated: repeating what was repeated ends in no string at all. */
const longestToken = 50_000

const mixTokens: MutateText = (text, dice) => {
  const tokens = [...tokensOf(text)]
  for (let time = dice.below(6); time >= 0 && tokens.length > 1; time -= 1) {
    const [at, other] = [dice.below(tokens.length), dice.below(tokens.length)]
    const [one = '', two = ''] = [tokens[at], tokens[other]]
    switch (dice.below(4)) {
      case 0:
        tokens.splice(at, 1)
        break
      case 1:
        tokens.splice(at, 0, two)
        break
      case 2:
        tokens[at] = two
        tokens[other] = one
        break
      default:
        tokens[at] = one.length > longestToken ? one : one.repeat(dice.oneOf([2, 30, 500]))
    }
  }
  return tokens.join('')
}

const changeValue: MutateText = (text, dice) => {
  const values = [...text.matchAll(/"[^"<>\n]{0,200}"|\d+/g)]
  if (values.length === 0) return put(text, placeIn(text, dice), dice.oneOf(oddValues))
  const { 0: value, index } = dice.oneOf(values)
  const other = dice.oneOf(oddValues)
  return (
    text.slice(0, index) + (value.startsWith('"') ? `"${other}"` : other) + text.slice(index + value.length)
  )
}

const hugeValue: MutateText = (text, dice) => {
  const at = text.indexOf('>', dice.below(text.length + 1))
  const value = dice
    .oneOf(['a', 'ä ', '&amp;', '\ud83d\ude00', 'a:'])
    .repeat(dice.oneOf([1000, 20_000, 100_000]))
  return at < 0 ? put(text, placeIn(text, dice), value) : put(text, at, ` title="${value}"`)
}

const manyElements: MutateText = (text, dice) =>
  put(
    text,
    placeIn(text, dice),
    dice
      .oneOf(['<br>', '<p>a</p>', '<w:p/>', '<text:p/>', '\\par\n', '\n\n', 'a\n\n', '- a\n', '| a | b |\n'])
      .repeat(dice.oneOf([300, 3000, 20_000])),
  )

/** Changes to what is text inside: markup, mail, RTF, a PDF that nothing packs. */
export const textMutations: readonly MutateText[] = [
  ...[plant(plantedMarkup), plant(plantedMarkup), plant(plantedText), plant(plantedText), plantType],
  ...[nest, mixTokens, mixTokens, changeValue, changeValue, hugeValue, manyElements],
]
