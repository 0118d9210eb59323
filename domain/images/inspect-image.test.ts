import { describe, expect, it } from 'vitest'
import { makeJpeg, makePng } from '../testing/make-picture'
import { imageLimit, inspectImage } from './inspect-image'

const latin = (text: string, length = text.length): Uint8Array => {
  const bytes = new Uint8Array(length)
  bytes.set([...text].map((character) => character.charCodeAt(0)))
  return bytes
}
const put = (bytes: Uint8Array, place: number, ...values: readonly number[]): Uint8Array => {
  bytes.set(values, place)
  return bytes
}

describe('inspectImage', () => {
  it.each([
    ['a PNG', makePng({ width: 40, height: 30 }), 'image/png', 40, 30],
    ['a JPEG', makeJpeg({ width: 640, height: 48 }), 'image/jpeg', 640, 48],
    [
      'a JPEG with words in it',
      makeJpeg({ width: 24, height: 16 }, 90, { iptc: { 120: 'Brücke' } }),
      ...(['image/jpeg', 24, 16] as const),
    ],
    ['a GIF', put(latin('GIF89a', 20), 6, 3, 0, 2, 1), 'image/gif', 3, 258],
    [
      'a WebP with an extended header',
      put(latin('RIFF\0\0\0\0WEBPVP8X', 40), 24, 99, 0, 0, 49, 0, 0),
      ...(['image/webp', 100, 50] as const),
    ],
    [
      'a lossy WebP',
      put(latin('RIFF\0\0\0\0WEBPVP8 ', 40), 26, 100, 0, 50, 0),
      ...(['image/webp', 100, 50] as const),
    ],
    [
      'an AVIF',
      put(
        latin('\0\0\0\x1cftypavif', 80),
        40,
        ...[0x69, 0x73, 0x70, 0x65, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 8],
      ),
      ...(['image/avif', 9, 8] as const),
    ],
  ])('tells type and size of %s', (_name, bytes, mediaType, width, height) => {
    expect(inspectImage(bytes)).toEqual({ ok: true, value: { mediaType, width, height } })
  })

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'SVG'],
    ['an SVG with a prologue', '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a --><svg>', 'SVG'],
    ['a TIFF', 'II*\0', 'TIFF'],
    ['a HEIC', '\0\0\0\x18ftypheic', 'HEIC'],
    ['a PDF', '%PDF-1.7', 'PDF'],
    ['a text', 'Die Brücke ist offen.', null],
    ['nothing', '', null],
  ])('refuses %s', (_name, text, format) => {
    expect(inspectImage(latin(text))).toEqual({ ok: false, failure: { kind: 'notSupported', format } })
  })

  it('refuses a picture whose size cannot be read, and one that is too large', () => {
    const jpeg = makeJpeg({ width: 640, height: 48 })
    expect(inspectImage(jpeg.subarray(0, 30))).toEqual({ ok: false, failure: { kind: 'damaged' } })
    expect(inspectImage(put(latin('GIF89a', 20), 6, 0, 0, 0, 0))).toMatchObject({
      failure: { kind: 'damaged' },
    })
    const large = new Uint8Array(imageLimit + 1)
    large.set(jpeg)
    expect(inspectImage(large)).toMatchObject({ failure: { kind: 'tooLarge', limitMegabytes: 25 } })
  })
})
