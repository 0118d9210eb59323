import type { Node } from 'prosemirror-model'
import { hasText } from '../export/build-blocks'
import type { Matched } from './match-lines'
import type { VersionLine } from './return-version'
import { rewriteText } from './rewrite-text'
import { leafOf, nameOf } from './sent-units'
import type { LineRun, SentLine, SentText } from './sent-text'

/** Kicker to lead, with the words that came back. */
export function rebuildFront(sent: SentText, matched: readonly Matched[]): readonly Node[] {
  const texts = new Map<Node, Node>()
  for (const entry of matched) {
    if (entry.kind !== 'line' || entry.sent === null) continue
    const line = sent.lines[entry.sent]
    const leaf = leafOf(sent, line)
    if (line === undefined || leaf === null) continue
    if (line.dateline === null)
      texts.set(leaf, rewriteText(leaf, { sent: line.runs, returned: entry.line.runs }))
    else {
      const dateline = sent.blocks[line.dateline.block]?.node
      const [first, rest] = splitRunIn(line, entry.line)
      const [firstSent, restSent] = cutRuns(line.runs, line.dateline.length - 1, 1)
      if (dateline !== undefined)
        texts.set(dateline, rewriteText(dateline, { sent: firstSent, returned: first }))
      texts.set(leaf, rewriteText(leaf, { sent: restSent, returned: rest }))
    }
  }
  return sent.units.slice(0, sent.frontCount).flatMap((unit) => {
    const text = texts.get(unit)
    if (text !== undefined)
      return unit.content.size > 0 && !hasText(text) && nameOf(unit) !== 'headline' ? [] : [text]
    if (!hasText(unit)) return [unit]
    return nameOf(unit) === 'headline' ? [unit.type.create(unit.attrs)] : []
  })
}

/** The line of a lead that a dateline opens, parted where the dateline ends. */
function splitRunIn(line: SentLine, back: VersionLine): readonly [readonly LineRun[], readonly LineRun[]] {
  const length = line.dateline?.length ?? 0
  const dateline = line.text.slice(0, length - 1)
  if (back.text.startsWith(dateline))
    return cutRuns(back.runs, dateline.length, back.text[dateline.length] === ' ' ? 1 : 0)
  // What stands behind is looked for by the longest end that stayed.
  let tail = 0
  const lead = line.text.slice(length)
  while (tail < lead.length && lead.at(-1 - tail) === back.text.at(-1 - tail)) tail += 1
  const at = Math.max(0, back.text.length - Math.max(tail, 0))
  const space = tail === lead.length && back.text[at - 1] === ' ' ? 1 : 0
  const mark = tail === lead.length ? at - space : endOfDateline(back.text)
  return cutRuns(back.runs, mark, back.text[mark] === ' ' ? 1 : 0)
}

/** A dateline ends with a dash or a colon where its words were changed together with those of the lead. */
function endOfDateline(text: string): number {
  const sign = /\s[–—-](?=\s)|:(?=\s)|\)(?=\s)/.exec(text)
  return sign === null ? 0 : sign.index + sign[0].length
}

/** Runs up to a letter and from behind it, with some letters between left out. */
function cutRuns(
  runs: readonly LineRun[],
  at: number,
  without: number,
): readonly [readonly LineRun[], readonly LineRun[]] {
  const cut = (from: number, to: number): readonly LineRun[] => {
    let place = 0
    return runs.flatMap((run) => {
      const start = place
      place += run.text.length
      const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
      return text === '' ? [] : [{ ...run, text }]
    })
  }
  return [cut(0, at), cut(at + without, Infinity)]
}
