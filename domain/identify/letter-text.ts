import { lettersOf, type Boundary, type Reading } from '../export/visible-letters'

/** The visible letters of a text as one string, with what stands before each UTF-16 unit. */
export interface LetterText {
  readonly letters: string
  readonly before: readonly Boundary[]
}

/**
 * The visible letters of lines, as the exports' read-back compares them: white space and soft hyphens are no letters, and
 * what stands between two words is kept apart from them.
 */
export function letterText(lines: readonly string[], reading: Reading): LetterText {
  const letters: string[] = []
  const before: Boundary[] = []
  for (const line of lines)
    for (const letter of lettersOf(line, reading)) {
      letters.push(letter.letter)
      before.push(letter.before)
      for (let unit = 1; unit < letter.letter.length; unit += 1) before.push('none')
    }
  return { letters: letters.join(''), before }
}

/** The words again, out of letters from one place to another. */
export function wordsBetween({ letters, before }: LetterText, from: number, to: number): string {
  let text = ''
  for (let at = Math.max(0, from); at < Math.min(to, letters.length); at += 1) {
    if (text !== '' && before[at] !== 'none') text += ' '
    text += letters.charAt(at)
  }
  return text
}
