import { changesOfLine, type ShownLine } from '../../../domain/revision/compare/shown-line'

/** Lines of a comparison as they are shown: one that says something, or a stretch in which nothing changed. */
export type ComparedItem =
  | { readonly kind: 'line'; readonly index: number; readonly line: ShownLine }
  | { readonly kind: 'fold'; readonly first: number; readonly lines: readonly ShownLine[] }

/** Lines that stay visible on each side of a change, and from how many on a stretch is folded. */
const context = 1
const leastFolded = 2

/** Whether a line says that something changed. */
export const isChangedLine = (line: ShownLine): boolean => changesOfLine(line).length > 0

/** The lines with unchanged stretches folded, those opened by hand (by their first line) left out. */
export function foldUnchanged(
  lines: readonly ShownLine[],
  opened: ReadonlySet<number>,
): readonly ComparedItem[] {
  const isNear = lines.map((_line, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(isChangedLine),
  )
  const items: ComparedItem[] = []
  for (let index = 0; index < lines.length;) {
    let end = index
    while (end < lines.length && isNear[end] === false) end += 1
    if (end - index >= leastFolded && !opened.has(index)) {
      items.push({ kind: 'fold', first: index, lines: lines.slice(index, end) })
      index = end
      continue
    }
    for (const last = Math.max(end, index + 1); index < last; index += 1) {
      const line = lines[index]
      if (line !== undefined) items.push({ kind: 'line', index, line })
    }
  }
  return items
}
