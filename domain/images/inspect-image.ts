import { fail, ok, type Result } from '../result'

/** The largest picture that is taken in, in megabytes (1,000,000 bytes). */
export const imageLimitMegabytes = 25
export const imageLimit = imageLimitMegabytes * 1_000_000

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const
export type ImageType = (typeof imageTypes)[number]

/** What the first bytes of a picture say. */
export interface ImageFacts {
  readonly mediaType: ImageType
  /** In pixels, as stored: a camera's turn by 90° is not taken into account. */
  readonly width: number
  readonly height: number
}

/** Why bytes are not taken in as a picture. `format` is what they turned out to be, or null. */
export type ImageRefusal =
  | { readonly kind: 'tooLarge'; readonly limitMegabytes: number }
  | { readonly kind: 'notSupported'; readonly format: string | null }
  | { readonly kind: 'damaged' }

/** The usual extension of a file of this type, without its dot. */
export const extensionOf = (mediaType: ImageType): string =>
  mediaType === 'image/jpeg' ? 'jpg' : mediaType.slice('image/'.length)

/** Tells by its bytes, not by its name, what a picture is and how large. */
export function inspectImage(bytes: Uint8Array): Result<ImageFacts, ImageRefusal> {
  if (bytes.length > imageLimit) return fail({ kind: 'tooLarge', limitMegabytes: imageLimitMegabytes })
  const mediaType = mediaTypeOf(bytes)
  if (mediaType === null) return fail({ kind: 'notSupported', format: otherFormat(bytes) })
  const size = sizeReaders[mediaType](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return size === null || size.width === 0 || size.height === 0
    ? fail({ kind: 'damaged' })
    : ok({ mediaType, ...size })
}

interface Size {
  readonly width: number
  readonly height: number
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

function mediaTypeOf(bytes: Uint8Array): ImageType | null {
  if (latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (latin(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg'
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (/^GIF8[79]a/.test(latin(bytes, 0, 6))) return 'image/gif'
  return /^ftypavi[fs]/.test(latin(bytes, 4, 12)) ? 'image/avif' : null
}

/** A name for what is not taken in, so that its sentence can say it. */
function otherFormat(bytes: Uint8Array): string | null {
  const start = latin(bytes, 0, 16)
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return 'TIFF'
  if (start.startsWith('%PDF')) return 'PDF'
  if (start.startsWith('BM')) return 'BMP'
  if (start.startsWith('8BPS')) return 'Photoshop'
  if (/^.{4}ftyp(?:hei|hev|mif1|msf1)/s.test(start)) return 'HEIC'
  if (/^\x1f\x8b/.test(start)) return 'SVGZ'
  const text = latin(bytes, 0, 1024).replace(/^\xef\xbb\xbf/, '')
  return /^\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(text) && /<svg[\s>:]|!doctype svg/i.test(text)
    ? 'SVG'
    : null
}

const sizeReaders: Readonly<Record<ImageType, (view: DataView) => Size | null>> = {
  'image/png': (view) =>
    view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) },
  'image/gif': (view) =>
    view.byteLength < 10 ? null : { width: view.getUint16(6, true), height: view.getUint16(8, true) },
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/avif': avifSize,
}

/** Walks the segments to the start of frame (ITU-T T.81, B.2.2). */
function jpegSize(view: DataView): Size | null {
  let place = 2
  while (place + 9 <= view.byteLength) {
    if (view.getUint8(place) !== 0xff) return null
    const marker = view.getUint8(place + 1)
    if (marker === 0xff) {
      place += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(place + 5), width: view.getUint16(place + 7) }
    place += 2 + view.getUint16(place + 2)
  }
  return null
}

/** The three kinds of WebP each have their size elsewhere (RFC 9649). */
function webpSize(view: DataView): Size | null {
  if (view.byteLength < 30) return null
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((place) => view.getUint8(place)))
  const uint24 = (place: number): number => view.getUint16(place, true) + view.getUint8(place + 2) * 65536
  switch (kind) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: uint24(24) + 1, height: uint24(27) + 1 }
    default:
      return null
  }
}

/** The first image spatial extents property (ISO/IEC 23008-12, 6.5.3), which stands near the start. */
function avifSize(view: DataView): Size | null {
  const end = Math.min(view.byteLength, 65_536) - 16
  for (let place = 0; place < end; place += 1)
    if (view.getUint32(place) === 0x69737065)
      return { width: view.getUint32(place + 8), height: view.getUint32(place + 12) }
  return null
}
