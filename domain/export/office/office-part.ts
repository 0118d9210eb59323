import type { ImageType } from '../../images/inspect-image'
import type { Hash } from '../../revision/hash'

/** One file inside a document of an office program. */
export interface OfficePart {
  readonly name: string
  readonly content: string | Uint8Array
}

/** A picture's file as it is, with its size in pixels. */
export interface OfficePicture {
  readonly bytes: Uint8Array
  readonly mediaType: ImageType
  readonly width: number
  readonly height: number
}

export type OfficePictures = ReadonlyMap<Hash, OfficePicture>

/** The width of the text on a sheet and the largest height of a picture, in points. */
export const textWidth = 462
const pictureHeight = 510

/** How large a picture is set, in points: a pixel is 1/96 inch, and all of it fits on the sheet. */
export function pictureSize({ width, height }: Pick<OfficePicture, 'width' | 'height'>): {
  readonly width: number
  readonly height: number
} {
  const scale = Math.min(0.75, textWidth / width, pictureHeight / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** What a picture is called in its file's list of objects; no words for a reader. */
export const pictureName = (place: number): string => `Image ${String(place)}`
