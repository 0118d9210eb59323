import type { SourceLine } from './pdf-source-lines'

/** How much of a sheet, from above and from below, is looked at for heads and feet. */
const edge = 0.13

/** What stands at the edge of one sheet alone is furniture only where it is a page number. */
const pageNumber = /^(?:\W*|\D{0,12}\s)\d{1,4}(?:\s*(?:\/|von|of|de|sur)\s*\d{1,4})?\W*$/iu

/**
 * Finds heads and feet: what is marked as an artifact, what stands at the edge of at least half of the sheets (page
 * numbers apart, digits count as one), and page numbers.
 */
export function findFurniture(
  pages: readonly (readonly SourceLine[])[],
): ReadonlyMap<SourceLine, 'head' | 'foot'> {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(lines.filter(isAtEdge).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isRepeated = (line: SourceLine): boolean => {
    const count = counts.get(keyOf(line)) ?? 0
    return count >= 2 && count >= pages.length / 2
  }
  const found = new Map<SourceLine, 'head' | 'foot'>()
  for (const lines of pages)
    for (const line of lines) {
      const isFurniture =
        line.isArtifact ||
        (line.block === null && isAtEdge(line) && (isRepeated(line) || pageNumber.test(line.text.trim())))
      if (isFurniture) found.set(line, line.height > 0.5 ? 'head' : 'foot')
    }
  return found
}

const isAtEdge = ({ height }: SourceLine): boolean => height > 1 - edge || height < edge

const keyOf = ({ text, height }: SourceLine): string =>
  `${height > 0.5 ? 'head' : 'foot'} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`
