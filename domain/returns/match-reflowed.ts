import { commonRuns } from '../revision/compare/common-runs'
import { commonWordsOf, isWord, numbering, tokensOf, wordSetOf } from '../revision/compare/words'
import { gatherMatches, type PlacedWord } from './gather-matches'
import type { Matched } from './match-lines'
import type { ReturnedDocument } from './returned-document'
import type { VersionLine } from './return-version'
import type { LineRun, SentLine, SentText } from './sent-text'

/** A text that came back where lines, spaces and signs of lists are set anew on the way, as in the body of a mail. */
export interface Reflowed {
  readonly matched: readonly Matched[]
  /** What is written around it: the words that went with it. */
  readonly cover: string
}

/** So much of the words of a text must stand in one part of a mail that it is the text. */
const leastShare = 0.3

/**
 * Finds the text of a release in a mail word by word, whatever became of its lines: above the original, or changed
 * inside the quoted original. A paragraph that is not in it at all is not struck thereby, unless its neighbours on both
 * sides are.
 */
export function matchReflowed(sent: SentText, document: ReturnedDocument): Reflowed {
  const parts = partsOf(sent, document)
  const found = parts.map((part) => ({ part, found: findIn(sent, part) }))
  const best =
    found.find((one) => one.found.share >= leastShare) ??
    found.toSorted((one, other) => other.found.share - one.found.share)[0]
  if (best === undefined) return { matched: unchanged(sent), cover: '' }
  const [top] = parts
  const cover = [...(top === undefined || top === best.part ? [] : [top]), ...best.found.around]
  return { matched: best.found.matched, cover: cover.join('\n').trim() }
}

/** So few words stand in a mail by chance. */
const fewWords = 4

/** What opens the original below an answer, in the words of the usual mail programs. */
const originalBegins =
  /^(?:-{2,}\s*(?:ursprüngliche nachricht|original message|weitergeleitete nachricht|forwarded message).*|(?:von|from):\s.*|(?:am|on)\s.{6,120}\s(?:schrieb|wrote)\b.{0,120}:)$/i

/** The answer, and the original that is quoted below or between. */
function partsOf(sent: SentText, { paragraphs }: ReturnedDocument): readonly string[] {
  // A reader of mails takes what is quoted for a quote; those of the release are its own.
  const own = sent.lines.filter(({ shape }) => shape === 'quote').map(({ text }) => wordSetOf(text))
  const lines = paragraphs.flatMap(({ runs, shape }) => {
    const text = runs.map((run) => run.text).join('')
    const words = wordSetOf(text)
    const isOwn = own.some((quote) => commonWordsOf(words, quote) * 2 > Math.max(words.size, quote.size))
    const sign = shape === 'quote' && !isOwn ? '> ' : ''
    return [...text.split('\n').map((line) => `${sign}${line}`), sign]
  })
  const [answer, original]: [string[], string[]] = [[], []]
  let isBelow = false
  for (const line of lines) {
    const quoted = /^\s*(?:>\s?)+(.*)$/.exec(line)?.[1]
    if (originalBegins.test(line.trim())) isBelow = true
    else if (quoted !== undefined) original.push(quoted)
    else if (isBelow) original.push(line)
    else answer.push(line)
  }
  return [answer, original].map((part) => part.join('\n').trim()).filter((part) => part !== '')
}

interface FoundText {
  readonly share: number
  readonly matched: readonly Matched[]
  readonly around: readonly string[]
}

interface Token extends PlacedWord {
  readonly at: number
}

function findIn(sent: SentText, text: string): FoundText {
  const places = sent.lines.flatMap((line, place) => (line.block === null ? [] : [place]))
  const olds = places.flatMap((place) => wordsOf(sent.lines[place]?.text ?? '', place))
  const news = wordsOfMail(text)
  const number = numbering()
  const runs = commonRuns(
    olds.map((token) => number(token.text)),
    news.map((token) => number(token.text)),
  )
  const kept = new Map<number, { first: number; last: number; count: number; end: number; start: number }>()
  const pairs = runs.flatMap((run) =>
    Array.from({ length: run.length }, (_none, index) => ({ old: run.old + index, fresh: run.new + index })),
  )
  for (const pair of gatherMatches(pairs, olds, news)) {
    const [old, fresh] = [olds[pair.old], news[pair.fresh]]
    if (old === undefined || fresh === undefined) continue
    const known = kept.get(old.paragraph)
    const [start, end] = [fresh.at, fresh.at + fresh.text.length]
    if (known === undefined)
      kept.set(old.paragraph, { first: old.at, last: old.at + old.text.length, count: 1, start, end })
    else kept.set(old.paragraph, { ...known, last: old.at + old.text.length, count: known.count + 1, end })
  }
  const count = [...kept.values()].reduce((sum, one) => sum + one.count, 0)
  // A paragraph with a few words in common is another one, or the mail's own.
  for (const place of places) {
    const words = olds.filter(({ paragraph }) => paragraph === place).length
    const least = words < fewWords ? words : words * leastShare
    if ((kept.get(place)?.count ?? 0) < Math.max(1, least)) kept.delete(place)
  }
  const ordered = places.filter((place) => kept.has(place))
  const bounds = ordered.map((place, index) => ({ place, ...stretchOf(sent, text, kept, ordered, index) }))
  const matched = sent.lines.flatMap((line, place): readonly Line[] => {
    const here = bounds.find((bound) => bound.place === place)
    const isByChance =
      here !== undefined &&
      wordsOf(line.text, 0).length < fewWords &&
      wordsOf(text.slice(here.from, here.to), 0).length > wordsOf(line.text, 0).length
    if (isByChance) return [lineOf(line, place, line.text)]
    if (here !== undefined)
      return [
        lineOf(line, place, text.slice(here.from, here.to)),
        ...here.added.map((words) => newLine(words)),
      ]
    const [before, after] = [ordered.findLast((one) => one < place), ordered.find((one) => one > place)]
    const isStruck = line.block !== null && before !== undefined && after !== undefined
    return isStruck ? [] : [lineOf(line, place, line.text)]
  })
  const [first, last] = [bounds[0], bounds.at(-1)]
  return {
    share: olds.length === 0 ? 0 : count / olds.length,
    matched: withTables(sent, matched),
    around:
      first === undefined || last === undefined
        ? [text]
        : [text.slice(0, first.from), text.slice(last.until)].map((one) => one.trim()),
  }
}

const unchanged = (sent: SentText): readonly Matched[] =>
  withTables(
    sent,
    sent.lines.map((line, place) => lineOf(line, place, line.text)),
  )

const wordsOf = (text: string, paragraph: number): readonly Token[] => {
  let at = 0
  return tokensOf(text).flatMap((token) => {
    const here = at
    at += token.length
    return isWord(token) ? [{ text: token, at: here, paragraph }] : []
  })
}

/** The words of a mail, with the paragraphs that empty lines make. */
function wordsOfMail(text: string): readonly Token[] {
  const ends = [...text.matchAll(/\n\s*\n/g)].map(({ index }) => index)
  let paragraph = 0
  return wordsOf(text, 0).map((word) => {
    while ((ends[paragraph] ?? text.length) < word.at) paragraph += 1
    return { ...word, paragraph }
  })
}

/** Where a paragraph stands in the mail: from its first word that stayed to its last, and what clings to them. */
function stretchOf(
  sent: SentText,
  text: string,
  kept: ReadonlyMap<
    number,
    { readonly first: number; readonly last: number; readonly start: number; readonly end: number }
  >,
  ordered: readonly number[],
  index: number,
): { readonly from: number; readonly to: number; readonly until: number; readonly added: readonly string[] } {
  const here = kept.get(ordered[index] ?? -1)
  const before = kept.get(ordered[index - 1] ?? -1)
  const after = kept.get(ordered[index + 1] ?? -1)
  const line = sent.lines[ordered[index] ?? -1]
  if (here === undefined || line === undefined) return { from: 0, to: 0, until: 0, added: [] }
  const head = text.slice(before?.end ?? 0, here.start)
  const tail = text.slice(here.end, after?.start ?? text.length)
  // Back to the beginning of its paragraph, on to the end of it: an empty line parts two.
  const opening = head.slice(head.search(/[^\n]*(?:\n(?!\s*\n)[^\n]*)*$/))
  const clung =
    before === undefined || /\n/.test(head) ? opening : head.slice(head.length - signsBefore(head))
  const from = here.start - withoutMark(clung).length
  const gap = /\n\s*\n/.exec(tail)
  const untilNext = after === undefined ? tail : tail.slice(0, tail.length - nextOpening(tail))
  const own = gap === null ? untilNext : tail.slice(0, gap.index)
  const between = gap === null ? '' : untilNext.slice(gap.index)
  return {
    from,
    to: here.end + own.trimEnd().length,
    until: here.end + (after === undefined ? own.length : tail.length),
    added:
      after === undefined
        ? []
        : between
            .split(/\n\s*\n/)
            .map((one) => one.trim())
            .filter((one) => one !== ''),
  }
}

/** How much of what stands before the next paragraph opens it: its line, or the signs that cling to it. */
function nextOpening(tail: string): number {
  const line = tail.lastIndexOf('\n')
  return line === -1 ? signsBefore(tail) : tail.length - line
}

const signsBefore = (text: string): number => /[^\p{L}\p{N}\s]*$/u.exec(text)?.[0].length ?? 0

/** The signs that a mail program sets before headings and items are no words of the text. */
const withoutMark = (text: string): string => text.replace(/^\s*(?:[-*•–#]+|\d{1,3}[.)])?\s*/, '')

type Line = Extract<Matched, { readonly kind: 'line' }>

/** A paragraph with its words as they came back, each set as it was. */
function lineOf(line: SentLine, place: number, returned: string): Line {
  const text = returned.replace(/\s*\n\s*/g, ' ').trim()
  const before = line.text.trim()
  const isSame = before.replace(/\s+/g, ' ') === text.replace(/\s+/g, ' ')
  const runs = isSame ? line.runs : styledLike(line, text)
  return {
    ...{ kind: 'line', sent: place, isMoved: false },
    line: {
      ...{
        text: runs.map((run) => run.text).join(''),
        runs,
        shape: line.shape,
        level: line.level,
        cell: line.cell,
      },
      ...{ bookmarks: [], pieces: [], isBehindStruck: false },
    },
  }
}

function newLine(text: string): Line {
  const words = withoutMark(text.replace(/\s*\n\s*/g, ' '))
  const line: VersionLine = {
    ...{ text: words, runs: [{ text: words, strong: false, emphasis: false, href: null }] },
    ...{ shape: 'text', level: 0, cell: null, bookmarks: [], pieces: [], isBehindStruck: false },
  }
  return { kind: 'line', sent: null, isMoved: false, line }
}

/** The letters of a text, each word that stayed set as it was, each new one as what it stands behind. */
function styledLike(line: SentLine, text: string): readonly LineRun[] {
  const number = numbering()
  const [olds, news] = [tokensOf(line.text), tokensOf(text)]
  const styles = olds.map((_token, index) => {
    let at = olds.slice(0, index).join('').length
    for (const run of line.runs) {
      if (at < run.text.length) return run
      at -= run.text.length
    }
    return line.runs.at(-1)
  })
  const of = new Map(
    commonRuns(olds.map(number), news.map(number)).flatMap((run) =>
      Array.from(
        { length: run.length },
        (_none, index) => [run.new + index, styles[run.old + index]] as const,
      ),
    ),
  )
  return news.map((token, index) => {
    const { strong = false, emphasis = false, href = null } = of.get(index) ?? {}
    return { text: token, strong, emphasis, href }
  })
}

/** Cells of one table side by side are that table. */
function withTables(sent: SentText, lines: readonly Line[]): readonly Matched[] {
  const matched: Matched[] = []
  for (const entry of lines) {
    const block = entry.sent === null ? null : (sent.lines[entry.sent]?.block ?? null)
    const unit = block === null || entry.line.cell === null ? null : (sent.unitOf[block] ?? null)
    const last = matched.at(-1)
    if (unit === null) matched.push(entry)
    else if (last?.kind === 'table' && last.unit === unit)
      matched[matched.length - 1] = { ...last, lines: [...last.lines, entry.line] }
    else matched.push({ kind: 'table', lines: [entry.line], unit, isMoved: false })
  }
  return matched
}
