let segmenter: Intl.Segmenter | null = null

/**
 * The characters of a text as a reader sees them: an accented letter or a flag is one (UAX #29). The segmenter is made
 * for the first text that needs it: its tables take 10 ms and more to load, which no start should wait for.
 */
export function clustersOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}
