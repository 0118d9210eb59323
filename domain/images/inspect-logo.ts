import type { LocalText } from '../language'
import { fail, type Result } from '../result'
import { inspectImage, type ImageFacts } from './inspect-image'

/** The largest logo that is taken in, in bytes, and the longest side in pixels: it lies in every file that goes out. */
export const logoLimit = 2_000_000
const longestSide = 6000

/**
 * Takes a picture as a logo: PNG or JPEG, told by its bytes. Both are drawn alike by every reader and hold nothing but a
 * picture, unlike SVG, which is a document with scripts and addresses.
 */
export function inspectLogo(bytes: Uint8Array): Result<ImageFacts, LocalText> {
  if (bytes.length > logoLimit) return fail(tooLarge)
  const facts = inspectImage(bytes)
  if (!facts.ok)
    return fail(facts.failure.kind === 'notSupported' ? notTaken(facts.failure.format ?? '') : notReadable)
  const { mediaType, width, height } = facts.value
  if (!isLogoType(mediaType)) return fail(notTaken(mediaType.slice('image/'.length).toUpperCase()))
  return Math.max(width, height) > longestSide ? fail(tooLarge) : facts
}

export const isLogoType = (mediaType: string): boolean =>
  mediaType === 'image/png' || mediaType === 'image/jpeg'

/** Whether a logo has too few pixels for this height in millimetres: fewer than 150 an inch look soft on paper. */
export const isLogoCoarse = (heightInPixels: number, millimetres: number): boolean =>
  heightInPixels < (millimetres / 25.4) * 150

/** The pixels that a logo of this height in millimetres should have: 300 an inch. */
export const goodLogoHeight = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 300)

const tooLarge: LocalText = {
  de: 'Dieses Logo ist zu groß. Nehmen Sie eine Datei bis 2 MB und bis 6000 Pixel Seitenlänge.',
  en: 'This logo is too large. Take a file of up to 2 MB and up to 6000 pixels a side.',
}
const notReadable: LocalText = {
  de: 'Dieses Logo ist beschädigt. Speichern Sie es noch einmal als PNG.',
  en: 'This logo is damaged. Save it as a PNG once more.',
}
const notTaken = (format: string): LocalText => {
  const inBrackets = format === '' ? '' : ` (${format})`
  return {
    de: `Als Logo gehen PNG und JPEG, diese Datei ist etwas anderes${inBrackets}. Speichern Sie das Logo als PNG, am besten mit durchsichtigem Grund.`,
    en: `A logo can be a PNG or a JPEG; this file is something else${inBrackets}. Save the logo as a PNG, best with a transparent ground.`,
  }
}
