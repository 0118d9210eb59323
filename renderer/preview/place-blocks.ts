/** A block of the text: its id in the document, and its words. */
export interface TextBlock {
  readonly id: string
  readonly text: string
}

/** A passage of a page as it is drawn; distances from the page's upper edge in points. */
export interface DrawnText {
  /** Counted from 1. */
  readonly page: number
  readonly text: string
  readonly top: number
  readonly bottom: number
}

/** Where the words of a block stand on one page. A block that goes over two pages has a place on each. */
export interface PlacedBlock {
  readonly id: string
  readonly page: number
  readonly top: number
  readonly bottom: number
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/gu, '')

/**
 * Finds the blocks of a text on its printed pages: both have the same words in the same order, and the pages a few more
 * (what stands above the release, list numbers). A block whose words are not found as they stand, as one that runs from
 * right to left, has no place.
 */
export function placeBlocks(
  blocks: readonly TextBlock[],
  drawn: readonly DrawnText[],
): readonly PlacedBlock[] {
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  for (const { text } of drawn) {
    const part = squeeze(text)
    starts.push(length)
    parts.push(part)
    length += part.length
  }
  const whole = parts.join('')
  const places: PlacedBlock[] = []
  let from = 0
  let first = 0
  for (const { id, text } of blocks) {
    const words = squeeze(text)
    const at = words === '' ? -1 : whole.indexOf(words, from)
    if (at < 0) continue
    from = at + words.length
    while (first + 1 < starts.length && (starts[first + 1] ?? 0) <= at) first += 1
    const passages: DrawnText[] = []
    for (let index = first; index < drawn.length && (starts[index] ?? 0) < from; index += 1) {
      const passage = drawn[index]
      if (passage !== undefined && parts[index] !== '') passages.push(passage)
    }
    for (const page of new Set(passages.map((passage) => passage.page))) {
      const onPage = passages.filter((passage) => passage.page === page)
      places.push({
        id,
        page,
        top: Math.min(...onPage.map(({ top }) => top)),
        bottom: Math.max(...onPage.map(({ bottom }) => bottom)),
      })
    }
  }
  return places
}

/** The block at a height of a page, or the nearest one on it; null on a page without any. */
export function blockAt(places: readonly PlacedBlock[], page: number, height: number): string | null {
  const distance = ({ top, bottom }: PlacedBlock): number => Math.max(top - height, height - bottom, 0)
  const onPage = places.filter((place) => place.page === page)
  return (
    onPage.reduce<PlacedBlock | null>(
      (nearest, place) => (nearest === null || distance(place) < distance(nearest) ? place : nearest),
      null,
    )?.id ?? null
  )
}
