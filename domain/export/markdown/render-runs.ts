import type { PageText, TextRun } from '../page-model'
import { asReference, escapeMarkdown, escapeTarget } from './escape-markdown'

type Style = 'href' | 'strong' | 'emphasis'

const styles: readonly Style[] = ['href', 'strong', 'emphasis']

/** Words as CommonMark, and whether signs of emphasis stand at their ends. */
interface Piece {
  readonly text: string
  readonly opensWithSign: boolean
  readonly endsWithSign: boolean
}

const plain = (text: string): Piece => ({ text, opensWithSign: false, endsWithSign: false })

/** The words of a block as CommonMark, on one line. */
export const renderRuns = ({ runs }: PageText): string => renderStyled(runs, styles).text.trim()

/** Neighbouring runs of one style share its signs: between two runs, `****` would be neither an end nor a start. */
function renderStyled(runs: readonly TextRun[], [style, ...inner]: readonly Style[]): Piece {
  if (style === undefined) return plain(renderWords(runs))
  const groups: TextRun[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last?.[0]?.[style] === run[style]) last.push(run)
    else groups.push([run])
  }
  return groups
    .map((group) => {
      const words = renderStyled(group, inner)
      const value = group[0]?.[style] ?? null
      return value === null || value === false ? words : wrap(words, style, value)
    })
    .reduce(join, plain(''))
}

function renderWords(runs: readonly TextRun[]): string {
  const words = escapeMarkdown(runs.map(({ text }) => text).join(''))
  // Some readers take an escaped bracket in the words of a link for the start of another link.
  return runs[0]?.href === null
    ? words
    : words.replace(/\\([[\]])/g, (_escape, sign: string) => asReference(sign))
}

/** Spaces stand outside of the signs, or the signs would be letters. */
function wrap({ text, ...ends }: Piece, style: Style, value: string | true): Piece {
  const core = text.trim()
  if (core === '') return { text, ...ends }
  const from = text.indexOf(core)
  const [before, after] = [text.slice(0, from), text.slice(from + core.length)]
  if (typeof value === 'string') return plain(`${before}[${core}](${escapeTarget(value)})${after}`)
  const sign = style === 'strong' ? '**' : '_'
  return {
    text: before + sign + core + sign + after,
    opensWithSign: before === '',
    endsWithSign: after === '',
  }
}

/** Signs and spaces beside which signs of emphasis may open and end. */
const neutral = /^[\s!-/:-@[-`{-~]$/u

/**
 * Joins two pieces. Beside a letter, signs of emphasis count by what stands inside them (CommonMark 0.31.2, 6.2), so
 * that letter is written as a reference, which ends and starts with punctuation.
 */
function join(before: Piece, after: Piece): Piece {
  if (before.text === '') return after
  if (after.text === '') return before
  const last = [...before.text].at(-1) ?? ''
  const [first = ''] = after.text
  const head =
    after.opensWithSign && !before.endsWithSign && !neutral.test(last)
      ? before.text.slice(0, -last.length) + asReference(last)
      : before.text
  const tail =
    before.endsWithSign && !after.opensWithSign && !neutral.test(first)
      ? asReference(first) + after.text.slice(first.length)
      : after.text
  return {
    text: head + tail,
    opensWithSign: before.opensWithSign,
    endsWithSign: after.endsWithSign,
  }
}
