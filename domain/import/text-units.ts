import type { LocalText } from '../language'
import { findWrapping, isForced, type Line, type Wrapping } from './lines'
import { endsSentence, findFurniture, isContactLine, readListSign, startsLowerCase } from './line-kinds'
import { joinAcrossPages } from './join-across-pages'
import { passageOf, type Range } from './passage'
import { speaksInFirstPerson } from './quotations/attribution-line'
import { findDashSpeech } from './quotations/dash-speech'
import type { TextUnit, Unit } from './unit'
import { anyWords } from './words/words-for'

const rangeOf = (line: Line): Range => ({ from: line.start, to: line.start + line.text.length })

type ListSign = NonNullable<ReturnType<typeof readListSign>>

/** Lines that were one paragraph or one list item. */
interface Run {
  readonly kind: 'run'
  readonly lines: Line[]
  readonly sign: ListSign | null
}

/** Reads lines of a file that follow each other as plain text: to paragraphs, list items and what is no text of the release. */
export function readTextUnits(
  source: string,
  fileLines: readonly Line[],
  { isTop = true }: { readonly isTop?: boolean } = {},
): { readonly units: readonly Unit[]; readonly wrapping: Wrapping } {
  const lines = fileLines.map((line, index) => ({ ...line, index }))
  const runningHeads = findRunningHeads(lines)
  const wrapping = findWrapping(lines, (line) => readListSign(line.text) !== null)
  const runs: (Run | Dropped)[] = []
  let group: Line[] = []
  const flush = (): void => {
    for (const run of groupRuns(group, wrapping, isTop && runs.length === 0)) runs.push(run)
    group = []
  }
  for (const line of lines) {
    const reason =
      line.text === '' ? null : runningHeads.has(line.text) ? runningHead : findFurniture(line.text)
    if (line.text === '' || reason !== null) flush()
    if (reason !== null) runs.push({ kind: 'dropped', range: rangeOf(line), reason })
    else if (line.text !== '') group.push(line)
  }
  flush()
  const units = decideLists(runs).map((run) => (run.kind === 'dropped' ? run : runUnit(source, run, lines)))
  return { units: setSpeechApart(joinAcrossPages(units), lines), wrapping }
}

/**
 * Indented paragraphs below a line that ends in a colon and a verb of saying are what was said, and so are those without
 * quotation marks below "Jane Doe, head of the harbour, said:", as British authorities set them.
 */
function setSpeechApart(units: readonly Unit[], lines: readonly Line[]): readonly Unit[] {
  const isIndented = (unit: TextUnit): boolean => (lines[unit.firstLine]?.indent ?? 0) >= 2
  let [isSpeech, isRun] = [false, false]
  return units.map((unit, index) => {
    const before = units[index - 1]
    const isAnnounced = before?.kind === 'text' && !isIndented(before) && announcesSpeech(before.passage.text)
    const isUnmarked =
      unit.kind === 'text' &&
      before?.kind === 'text' &&
      unit.blankBefore &&
      isUnmarkedSpeech(unit.passage.text) &&
      (saysBelow.test(before.passage.text) || (isRun && speaksInFirstPerson(unit.passage.text)))
    const isSet =
      unit.kind === 'text' &&
      unit.blankBefore &&
      ((isIndented(unit) && (isAnnounced || isSpeech)) || isUnmarked)
    isRun = isUnmarked
    isSpeech = isSet
    return isSet ? { kind: 'quoted', passage: unit.passage, signs: [], startsQuote: isAnnounced } : unit
  })
}

/** "Road Safety Minister Jane Doe said:" on a line of its own; names stand before the verb. */
const saysBelow = /^(?=.{10,160}$)\p{Lu}[^.!?:„“”"]*\p{Lu}[\p{L}'’-]+(?:,[^.!?:]{2,100},)?\s(?:said|says):$/u

const isUnmarkedSpeech = (text: string): boolean =>
  !/[„“”"«»]|^[‘']/u.test(text) && endsSentence(text) && !text.endsWith(':') && text.length > 60

/** More letters than any verb has, with its colon. */
const longestVerb = 40

function announcesSpeech(text: string): boolean {
  if (!text.endsWith(':')) return false
  const verb = /\p{L}+$/u.exec(text.slice(-longestVerb, -1))?.[0] ?? ''
  return anyWords(({ saying }) => saying.test(verb))
}

type Dropped = Extract<Unit, { readonly kind: 'dropped' }>

const runningHead: LocalText = {
  de: 'Kopf- oder Fußzeile, die sich auf jeder Seite wiederholt.',
  en: 'Head or foot line that repeats on each page.',
}

/** Texts that stand at the top of at least two pages. */
function findRunningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const heads = lines.filter(({ opensPage, text }) => opensPage && text !== '').map(({ text }) => text)
  const seen = new Set<string>()
  return new Set(heads.filter((text) => seen.size === seen.add(text).size))
}

/** Splits lines without an empty line between them into paragraphs and list items. */
function groupRuns(group: readonly Line[], wrapping: Wrapping, isFirst: boolean): readonly Run[] {
  const runs: Run[] = []
  const titleWidth = isTitleGroup(group, wrapping, isFirst) ? titleWidthOf(group, wrapping) : null
  for (const [index, line] of group.entries()) {
    const run = runs.at(-1)
    if (
      run !== undefined &&
      !isSetBetween(group, index, wrapping) &&
      isContinued(run, line, { wrapping, titleWidth })
    )
      run.lines.push(line)
    else runs.push({ kind: 'run', lines: [line], sign: readListSign(line.text) })
  }
  return runs
}

/** A short line between the end of a sentence and a line that would have found room on it: a heading without empty lines around it. */
function isSetBetween(group: readonly Line[], index: number, { width }: Wrapping): boolean {
  const [before, line, next] = [group[index - 1], group[index], group[index + 1]]
  return (
    width !== null &&
    before !== undefined &&
    line !== undefined &&
    next !== undefined &&
    line.text.length < width * 0.6 &&
    endsSentence(before.text) &&
    /^\p{Lu}.*[\p{L}\p{N}?!]$/u.test(line.text) &&
    /^\p{Lu}/u.test(next.text) &&
    next.text.length > width * 0.6 &&
    !isForced(line.text, next.text, width)
  )
}

function runUnit(source: string, { lines: run, sign }: Run, lines: readonly Line[]): Unit {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) throw new Error('A run of lines has at least one line')
  const ranges = run.map(rangeOf)
  if (sign === null)
    return {
      kind: 'text',
      passage: passageOf(source, ranges),
      blankBefore: (lines[first.index - 1]?.text ?? '') === '',
      firstLine: first.index,
      lastLine: last.index,
    }
  const signRange = { from: first.start, to: first.start + sign.length }
  const passage = passageOf(source, [{ from: signRange.to, to: rangeOf(first).to }, ...ranges.slice(1)])
  return {
    kind: 'item',
    sign: passageOf(source, [signRange]),
    number: sign.number,
    depth: Math.min(6, Math.floor(first.indent / 2)),
    passage,
    signs: [signRange],
  }
}

/** Lines at the top of a file that are no running text: headline and what stands around it. */
const isTitleGroup = (group: readonly Line[], { width }: Wrapping, isFirst: boolean): boolean =>
  isFirst &&
  group.length > 1 &&
  group.every(({ text }) => text.length <= (width === null ? 100 : width * 0.8) && !/[.;]$/.test(text))

function isContinued(
  run: Run,
  line: Line,
  { wrapping, titleWidth }: { readonly wrapping: Wrapping; readonly titleWidth: number | null },
): boolean {
  const last = run.lines.at(-1)
  const first = run.lines[0]
  if (last === undefined || first === undefined) return false
  const sign = readListSign(line.text)
  if (sign !== null && sign.kind === run.sign?.kind) return false
  if (sign !== null && !isDateStart(line.text)) return isSplitNumber(last, line, wrapping)
  if (opensContact(line.text)) return false
  if (isContactLine(line.text) && line.text.length < 60) return isInSentence(last, line, wrapping)
  if (isContactLine(last.text) && !isInSentence(last, line, wrapping)) return false
  if (titleWidth !== null) return isTitleContinued(last, line, titleWidth)
  const isItem = run.sign !== null
  if (isItem && line.indent > first.indent) return true
  if (wrapping.width === null) return false
  if (line.indent > last.indent && !isItem && last.indent === 0 && line.indent < 9) return false
  const forced = isForced(last.text, line.text, wrapping.width)
  if (forced) return !(endsSentence(last.text) && last.text.length < wrapping.width * 0.75)
  if (endsSentence(last.text)) return isLowered(last, line, wrapping.width)
  return isLowered(last, line, wrapping.width) || endsUnfinished(last.text, wrapping.width)
}

/** "Media contact: Jane Doe, …" */
const opensContact = (text: string): boolean => {
  const label = /^(\p{Lu}[^:]{3,40}):/u.exec(text)?.[1]
  return label !== undefined && anyWords(({ headings }) => headings.mediaContact.test(label))
}

/** The next line goes on in lower case, and this one was long enough to have been broken. */
const isLowered = (last: Line, line: Line, width: number): boolean =>
  startsLowerCase(line.text) && last.text.length > width * 0.4

const endsUnfinished = (text: string, width: number): boolean => {
  const word = /(?<![\p{L}’'])([\p{L}’']+)$/u.exec(text)?.[1]
  return (
    text.length > width * 0.4 &&
    word !== undefined &&
    anyWords(({ unfinished }) => unfinished.test(word)) &&
    /^\p{Ll}/u.test(word)
  )
}

const isDateStart = (text: string): boolean => /^\d{1,2}\.\s+\p{Lu}\p{Ll}+\s+\d{4}/u.test(text)

/** "… on the\n19. May" in running text: a number at a line's start that belongs to the sentence before it. */
const isSplitNumber = (last: Line, line: Line, { width }: Wrapping): boolean =>
  width !== null &&
  !endsSentence(last.text) &&
  readListSign(line.text)?.kind !== 'bullet' &&
  isForced(last.text, line.text, width)

const isInSentence = (last: Line, line: Line, { width }: Wrapping): boolean =>
  width !== null &&
  last.text.length > width * 0.7 &&
  !endsSentence(last.text) &&
  isForced(last.text, line.text, width)

/** Where no other line of the file was broken, none of the titles was for its length. */
const titleWidthOf = (lines: readonly Line[], { width }: Wrapping): number =>
  width === null ? Infinity : lines.reduce((most, { text }) => Math.max(most, text.length), 0)

function isTitleContinued(last: Line, line: Line, width: number): boolean {
  const isMeta = (text: string): boolean =>
    /\d{4}/.test(text) ||
    anyWords(({ releaseLabel, embargo }) => releaseLabel.test(text) || embargo.test(text))
  if (last.text === line.text) return false
  if (isMeta(last.text) || isMeta(line.text) || /[:!?]$/.test(last.text)) return startsLowerCase(line.text)
  if (startsLowerCase(line.text) || /[,–-]$/.test(last.text)) return true
  const word = /(?<![\p{L}’'])([\p{L}’']+)$/u.exec(last.text)?.[1] ?? ''
  if (/^\p{Ll}/u.test(word) && anyWords(({ unfinished }) => unfinished.test(word))) return true
  return last.text.length >= 30 && last.text.length + 1 + (/^\S+/.exec(line.text)?.[0].length ?? 0) > width
}

/** Dashes and numbers are list signs only where the items around them agree; elsewhere they are text. */
function decideLists(runs: readonly (Run | Dropped)[]): readonly (Run | Dropped)[] {
  const signOf = (index: number): ListSign | null => {
    const run = runs[index]
    return run?.kind === 'run' ? run.sign : null
  }
  const hasFirst = runs.some((_, index) => signOf(index)?.number === 1)
  let counted = 0
  return runs.map((run, index) => {
    const sign = signOf(index)
    if (run.kind === 'dropped' || sign === null) return run
    const around = [signOf(index - 1), signOf(index + 1)]
    if (sign.number === null) {
      const before = runs[index - 1]
      const isAnnounced = before?.kind === 'run' && before.lines.at(-1)?.text.endsWith(':') === true
      // One dash alone opens no list but what somebody says.
      const isAlone =
        sign.kind === 'dash' &&
        isSentence(run) &&
        [runs[index - 1], runs[index + 1]].every(
          (one) => one?.kind !== 'run' || one.sign?.kind !== 'dash' || isSpeech(one),
        )
      const isListed =
        sign.kind === 'bullet' ||
        (!isAlone && (isAnnounced || around.some((other) => other?.kind === sign.kind)))
      const isText =
        (sign.kind === 'dash' && isSpeech(run)) ||
        // "■開発の経緯": a sign that stands alone and is no point heads what follows.
        (headingSign.test(run.lines[0]?.text ?? '') && around.every((other) => other?.kind !== sign.kind))
      return isListed && !isText ? run : { ...run, sign: null }
    }
    const { number } = sign
    const hasNeighbour = around.some(
      (other) => typeof other?.number === 'number' && Math.abs(other.number - number) === 1,
    )
    const isListed = counted > 0 && number === counted + 1 ? true : hasNeighbour && hasFirst
    if (isListed) counted = number
    return isListed ? run : { ...run, sign: null }
  })
}

const headingSign = /^[■◆□◇▼]\s?\p{Lo}/u

const isSentence = ({ lines }: Run): boolean =>
  /^[–—―-]\s+\p{Lu}/u.test(lines[0]?.text ?? '') && /[.!?][”"»]?$/u.test(lines.at(-1)?.text ?? '')

/** "– We have time – says the mayor.": speech that a dash opens is no item. */
const isSpeech = ({ lines }: Run): boolean => findDashSpeech(lines.map(({ text }) => text).join(' ')) !== null
