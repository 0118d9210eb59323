import { isCalendarDate } from './attributes'

/**
 * A picture that newsrooms may print: no part of the text, but of what is approved. Its bytes lie in the store under
 * their hash; everything here is words, and so is checked and hashed as words are.
 */
export interface PressImage {
  /** SHA-256 of the original file. */
  readonly asset: string
  /** Name of the original file, without folders. */
  readonly fileName: string
  readonly caption: string
  readonly alt: string
  readonly credit: string
  /** Who or what is shown, parted by commas; may be empty. */
  readonly subject: string
  /** Last day on which the picture may be used, `YYYY-MM-DD`, or null where that is not limited. */
  readonly rightsEnd: string | null
}

const textFields = ['fileName', 'caption', 'alt', 'credit', 'subject'] as const
const allFields = ['asset', ...textFields, 'rightsEnd'].sort().join()

function isPressImage(value: unknown): value is PressImage {
  if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== allFields)
    return false
  const image = value as Readonly<Record<string, unknown>>
  return (
    typeof image.asset === 'string' &&
    /^[0-9a-f]{64}$/.test(image.asset) &&
    textFields.every((field) => typeof image[field] === 'string') &&
    (image.rightsEnd === null || isCalendarDate(image.rightsEnd))
  )
}

/** Whether this is a list of press images, as the grammar takes it. */
export const arePressImages = (value: unknown): value is readonly PressImage[] =>
  Array.isArray(value) && value.every(isPressImage)
