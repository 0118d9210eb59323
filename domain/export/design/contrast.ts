/** The contrast that text of usual size needs with its ground (WCAG 2.2, success criterion 1.4.3). */
export const textContrast = 4.5

/**
 * The contrast of two colours written as `#rrggbb`, from 1 (equal) to 21 (black on white), by WCAG 2.2; null where one of
 * them is no such colour.
 */
export function contrastBetween(one: string, other: string): number | null {
  const [a, b] = [luminanceOf(one), luminanceOf(other)]
  return a === null || b === null ? null : (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance, as WCAG 2.2 defines it. */
export function luminanceOf(colour: string): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (parts === null) return null
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
