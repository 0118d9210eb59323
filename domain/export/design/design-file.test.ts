import { expect, it } from 'vitest'
import { makeJpeg, makePng } from '../../testing/make-picture'
import { decodeBase64 } from './base64'
import { shippedDesigns } from './design'
import { readDesignFile, writeDesignFile } from './design-file'
import { switchBase } from './switch-base'

const design = { ...shippedDesigns.modern, accent: '#7a1f3d', logoHeight: 22 }
const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
const png = makePng({ width: 30, height: 10 })

/** The fields that are refused. */
const refused = (text: string): readonly string[] => {
  const read = readDesignFile(text)
  return read.ok ? [] : read.failure.map(({ field }) => field)
}

it('gives back what was written, with its logo byte for byte, and writes the same text for the same design', () => {
  const text = writeDesignFile('Hafenamt Lindenau', design, { mediaType: 'image/png', base64: base64(png) })
  expect(readDesignFile(text)).toEqual({ ok: true, value: { name: 'Hafenamt Lindenau', design, logo: png } })
  expect(writeDesignFile('Hafenamt Lindenau', design, { mediaType: 'image/png', base64: base64(png) })).toBe(
    text,
  )
  expect(readDesignFile(writeDesignFile('', design, null))).toMatchObject({ ok: true, value: { logo: null } })
})

it.each([0, 1, 2, 3, 255, 256, 257])('reads %i bytes out of base64', (length) => {
  const bytes = Uint8Array.from({ length }, (_none, index) => (index * 37) % 256)
  expect(decodeBase64(base64(bytes))).toEqual(bytes)
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const encoded = (text: string): string => base64(new TextEncoder().encode(text))
const file = (changed: object): string =>
  JSON.stringify({ ...JSON.parse(writeDesignFile('Hafenamt', design, null)), ...changed })

it.each<[string, string, readonly string[]]>([
  ['that is no JSON', 'design', ['']],
  ['of another program', '{"format":"other"}', ['']],
  ['of a later version', file({ version: 2 }), ['version']],
  ['with a value too many', file({ onload: 'alert(1)' }), ['onload']],
  ['with a value too many in its design', file({ design: { ...design, css: '}' } }), ['design.css']],
  ['with a style in its colour', file({ design: { ...design, accent: '#000000}' } }), ['design.accent']],
  [
    'whose logo is an SVG with a script',
    file({ logo: { mediaType: 'image/svg+xml', base64: encoded(svg) } }),
    ['logo.mediaType', 'logo.base64'],
  ],
  [
    'whose logo is an SVG that is called a PNG',
    file({ logo: { mediaType: 'image/png', base64: encoded(svg) } }),
    ['logo.base64'],
  ],
  [
    'whose logo is a JPEG that is called a PNG',
    file({ logo: { mediaType: 'image/png', base64: base64(makeJpeg({ width: 8, height: 8 }, 80)) } }),
    ['logo.mediaType'],
  ],
  [
    'whose logo is no base64',
    file({ logo: { mediaType: 'image/png', base64: '<script>' } }),
    ['logo.base64'],
  ],
  [
    'whose logo has a value too many',
    file({ logo: { mediaType: 'image/png', base64: base64(png), href: 'https://example.org' } }),
    ['logo.href'],
  ],
  ['whose name turns what follows around', file({ name: 'a\u202eb' }), ['name']],
])('refuses a file %s', (_name, text, fields) => {
  expect(refused(text)).toEqual(fields)
})

it('keeps what was adjusted when the base is another, and nothing else', () => {
  const switched = switchBase(design, 'plain')
  expect(switched).toEqual({ ...shippedDesigns.plain, accent: '#7a1f3d', logoHeight: 22 })
  expect(switchBase(shippedDesigns.modern, 'official')).toEqual(shippedDesigns.official)
})
