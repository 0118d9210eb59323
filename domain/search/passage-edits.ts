/** A change within one text: these characters make way for that text, which takes the marks of the first of them. */
export interface PassageEdit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * The smallest changes that turn a passage into other words. What stays the same is not touched, and where both have
 * as many words each word is changed by itself: so every word keeps its own marks (name, function, link, quotation).
 */
export function passageEdits(from: number, old: string, text: string): readonly PassageEdit[] {
  const before = pieces(old)
  const after = pieces(text)
  if (before.length !== after.length || before.length < 2) return trimmed(from, old, text)
  let start = from
  return before.flatMap((piece, index) => {
    const edits = trimmed(start, piece, after[index] ?? '')
    start += piece.length
    return edits
  })
}

/** Words, and what stands between them. */
const pieces = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []

function trimmed(from: number, old: string, text: string): readonly PassageEdit[] {
  if (old === text) return []
  const olds = [...old]
  const news = [...text]
  const most = Math.min(olds.length, news.length)
  let same = 0
  while (same < most && olds[same] === news[same]) same += 1
  let sameEnd = 0
  while (sameEnd < most - same && olds.at(-1 - sameEnd) === news.at(-1 - sameEnd)) sameEnd += 1
  const head = olds.slice(0, same).join('').length
  const tail = olds.slice(olds.length - sameEnd).join('').length
  return [
    {
      from: from + head,
      to: from + old.length - tail,
      text: news.slice(same, news.length - sameEnd).join(''),
    },
  ]
}
