/** Letters with less contrast to their ground are as good as hidden; equal colours have 1, black on white 21. */
const smallestContrast = 1.6

/**
 * Whether letters of this colour can be told from their ground; colours as `#rrggbb`. What is no such colour, a pattern or
 * a picture, cannot be judged: as a ground it may be anything, letters filled with it count as hidden.
 */
export function isLegible(letters: string, ground: string): boolean {
  const [ink, paper] = [luminanceOf(letters), luminanceOf(ground)]
  if (ink === null) return false
  return paper === null || contrast(ink, paper) >= smallestContrast
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/** Relative luminance, as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (parts === null) return null
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
