import { contrastBetween, luminanceOf } from '../../domain/export/design/contrast'

/** Letters with less contrast to their ground are as good as hidden; equal colours have 1, black on white 21. */
const smallestContrast = 1.6

/**
 * Whether letters of this colour can be told from their ground; colours as `#rrggbb`. What is no such colour, a pattern or
 * a picture, cannot be judged: as a ground it may be anything, letters filled with it count as hidden.
 */
export function isLegible(letters: string, ground: string): boolean {
  if (luminanceOf(letters) === null) return false
  return (contrastBetween(letters, ground) ?? Infinity) >= smallestContrast
}
