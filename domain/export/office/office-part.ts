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

/** How large a picture may be at most, in points; `pixel` is how large one of its pixels may be. */
export interface PictureSpace {
  readonly width: number
  readonly height: number
  readonly pixel: number
}

/** How large a picture is set, in points: all of it fits in the space that it has. */
export function pictureSize(
  { width, height }: Pick<OfficePicture, 'width' | 'height'>,
  most: PictureSpace,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(most.pixel, most.width / width, most.height / height)
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}

/** What a picture is called in its file's list of objects; no words for a reader. */
export const pictureName = (place: number): string => `Image ${String(place)}`
