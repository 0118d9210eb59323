/** One place of a text that was damaged on purpose. */
export interface Planted {
  /** What stands there now, and what stood there before. */
  readonly damaged: string
  readonly sound: string
}

/** A damaged text and what was done to it. */
export interface DamagedText {
  readonly text: string
  readonly planted: readonly Planted[]
}

/** Damages words; null leaves a word as it is. */
export type DamageWord = (word: string, next: () => number) => string | null

const word = /(?<![\p{L}\p{M}\p{N}@#/_.’'*:&-])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}@/_’'*:-]|\.\p{L})/gu

/** Damages a share of the words that can be damaged so. */
export function plantInWords(
  text: string,
  damage: DamageWord,
  share: number,
  next: () => number,
): DamagedText {
  const planted: Planted[] = []
  const damaged = text.replace(word, (sound) => {
    const result = next() < share ? damage(sound, next) : null
    if (result === null || result === sound) return sound
    planted.push({ damaged: result, sound })
    return result
  })
  return { text: damaged, planted }
}

/** Long paragraphs of sentences, in which lines are doubled and sentences cut. */
const isProse = (paragraph: string): boolean =>
  paragraph.split(/\s+/).length >= 16 && /[.!?]["“”»’]?$/.test(paragraph) && !/^[#>*\-•|]|@/.test(paragraph)

/** Damages some paragraphs of running text; null leaves a paragraph as it is. */
export function plantInParagraphs(
  text: string,
  damage: (
    words: readonly string[],
    next: () => number,
  ) => { readonly text: string; readonly planted: Planted } | null,
  share: number,
  next: () => number,
): DamagedText {
  const planted: Planted[] = []
  const parts = text.split(/(\n[ \t]*\n)/)
  const damaged = parts.map((part, index) => {
    const paragraph = part.trim()
    // The first paragraphs are head, headline and dateline.
    if (index < 4 || !isProse(paragraph) || next() >= share) return part
    const result = damage(paragraph.split(/\s+/), next)
    if (result === null) return part
    planted.push(result.planted)
    return result.text
  })
  return { text: damaged.join(''), planted }
}
