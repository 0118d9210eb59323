import { imageLimit, imageLimitMegabytes, inspectImage } from '../../domain/images/inspect-image'
import { fail, ok, type Result } from '../../domain/result'
import { ask, type WindowFailure } from '../api'
import { readImagePlace, type ImagePlace } from './read-image-place'
import { readImageWords, type ImageWords } from './read-image-words'

/** A picture that is in the store, with the words that came with it. */
export interface TakenImage {
  readonly asset: string
  readonly fileName: string
  readonly words: ImageWords
  readonly place: ImagePlace | null
}

/**
 * Takes a picture in: looks at its size before reading it, makes sure that it can be shown, keeps its bytes as they are,
 * and reads its words. `language` is that of the release.
 */
export async function takeInImage(file: File, language: string): Promise<Result<TakenImage, WindowFailure>> {
  if (file.size > imageLimit) return fail({ code: 'imageTooLarge', limitMegabytes: imageLimitMegabytes })
  const bytes = await bytesOf(file)
  if (bytes === null) return fail({ code: 'imageDamaged' })
  // What is no picture is told apart by the main process, whose sentence says what it is.
  if (inspectImage(bytes).ok && !(await canBeShown(file))) return fail({ code: 'imageDamaged' })
  const added = await ask('addAsset', { bytes })
  if (!added.ok) return added
  const [words, place] = await Promise.all([readImageWords(bytes, language), readImagePlace(bytes.buffer)])
  return ok({ asset: added.value.hash, fileName: file.name.normalize('NFC').slice(-255), words, place })
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // The file went away, or may not be read.
    return null
  }
}

async function canBeShown(file: File): Promise<boolean> {
  try {
    const picture = await createImageBitmap(file, { resizeWidth: 16, resizeQuality: 'pixelated' })
    picture.close()
    return true
  } catch {
    // A picture that Chromium cannot decode is reported in no other way.
    return false
  }
}

/** Asks for pictures by the system's own dialog; gives none where it was closed. */
export function chooseImages(isMultiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/jpeg,image/png,image/webp,image/gif,image/avif'
  input.multiple = isMultiple
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
