import { zipSync, type Zippable } from 'fflate'
import { noHour } from '../office/pack-document'

/** A file of a press kit; press images have their folder in the name. */
export interface KitContent {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is compressed already: packing it again costs time and gains nothing. */
const packed = /\.(pdf|docx|odt|jpe?g|png|webp|gif|avif)$/i

/** Packs a press kit in the order given; the same files give the same bytes on every day and every machine. */
export function makePressKit(contents: readonly KitContent[]): Uint8Array {
  const files: Zippable = {}
  for (const { name, bytes } of contents)
    files[name] = [bytes, { level: packed.test(name) ? 0 : 9, mtime: noHour }]
  return zipSync(files)
}
