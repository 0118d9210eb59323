/** What a picture carries inside: IPTC-IIM fields by their number in record 2, an XMP packet, and in Exif where it was taken. */
export interface PictureWords {
  readonly iptc?: Readonly<Record<number, string>>
  readonly xmp?: string
  /** Degrees; south and west are below zero. */
  readonly gps?: { readonly latitude: number; readonly longitude: number }
}

const bytesOf = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))
const uint16 = (value: number): number[] => [(value >> 8) & 255, value & 255]
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 0xffff)]

/** UTF-8 without the encoder of a runtime, which the domain does not know. */
const utf8 = (text: string): number[] => bytesOf(unescape(encodeURIComponent(text)))

/**
 * Makes a JPEG of one grey (T.81, baseline): one Huffman code for "as before" and one for the first block's shade,
 * 0 to 127. Small, and every decoder takes it.
 */
export function makeJpeg(
  size: { readonly width: number; readonly height: number },
  shade = 100,
  words: PictureWords = {},
): Uint8Array<ArrayBuffer> {
  const segment = (marker: number, content: readonly number[]): number[] => [
    ...[0xff, marker],
    ...uint16(content.length + 2),
    ...content,
  ]
  const noCodes = (used: readonly number[]): number[] => [...used, ...Array<number>(16 - used.length).fill(0)]
  const blocks = Math.ceil(size.width / 8) * Math.ceil(size.height / 8)
  const bits = `10${(64 + (shade % 64)).toString(2)}0${'00'.repeat(blocks - 1)}`
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1')
  const scan = (padded.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...(words.iptc === undefined ? [] : segment(0xed, photoshop(words.iptc))),
    ...(words.xmp === undefined
      ? []
      : segment(0xe1, [...bytesOf('http://ns.adobe.com/xap/1.0/\0'), ...utf8(words.xmp)])),
    ...(words.gps === undefined ? [] : segment(0xe1, [...bytesOf('Exif\0\0'), ...exif(words.gps)])),
    ...segment(0xdb, [0, ...Array<number>(64).fill(8)]),
    ...segment(0xc0, [8, ...uint16(size.height), ...uint16(size.width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...noCodes([1, 1]), 0, 7]),
    ...segment(0xc4, [0x10, ...noCodes([1]), 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...scan,
    ...[0xff, 0xd9],
  ])
}

/** A TIFF structure that holds nothing but a directory of GPS (Exif 2.32, 4.6.6). */
function exif({ latitude, longitude }: NonNullable<PictureWords['gps']>): number[] {
  const [ascii, long, rational] = [2, 4, 5]
  const field = (tag: number, type: number, count: number, value: readonly number[]): number[] => [
    ...[...uint16(tag), ...uint16(type), ...uint32(count)],
    ...value,
  ]
  // Ten thousandths of a second, so that degrees come back as they were given.
  const degrees = (angle: number): number[] => {
    const seconds = Math.round(Math.abs(angle) * 36_000_000)
    const parts = [Math.floor(seconds / 36_000_000), 1, Math.floor(seconds / 600_000) % 60, 1]
    return [...parts, seconds % 600_000, 10_000].flatMap(uint32)
  }
  const letter = (sign: string): number[] => [...bytesOf(sign), 0, 0, 0]
  return [
    ...[...bytesOf('MM'), ...uint16(42), ...uint32(8)],
    ...[...uint16(1), ...field(0x8825, long, 1, uint32(26)), ...uint32(0)],
    ...uint16(4),
    ...field(1, ascii, 2, letter(latitude < 0 ? 'S' : 'N')),
    ...field(2, rational, 3, uint32(80)),
    ...field(3, ascii, 2, letter(longitude < 0 ? 'W' : 'E')),
    ...field(4, rational, 3, uint32(104)),
    ...uint32(0),
    ...degrees(latitude),
    ...degrees(longitude),
  ]
}

/** The resource block in which a JPEG carries IPTC-IIM, its text declared as UTF-8 (1:90). */
function photoshop(fields: Readonly<Record<number, string>>): number[] {
  const dataset = (record: number, field: number, data: readonly number[]): number[] => [
    ...[0x1c, record, field],
    ...uint16(data.length),
    ...data,
  ]
  const data = [
    ...dataset(1, 90, [0x1b, 0x25, 0x47]),
    ...Object.entries(fields).flatMap(([field, text]) => dataset(2, Number(field), utf8(text))),
  ]
  const padding = data.length % 2 === 1 ? [0] : []
  return [
    ...bytesOf('Photoshop 3.0\x008BIM'),
    ...uint16(0x0404),
    0,
    0,
    ...uint32(data.length),
    ...data,
    ...padding,
  ]
}

/** Makes a PNG (8 bits RGB, stored without compression) of the colour that the function gives for each byte. */
export function makePng(
  { width, height }: { readonly width: number; readonly height: number },
  byteAt: (index: number) => number = () => 120,
): Uint8Array<ArrayBuffer> {
  const line = width * 3 + 1
  const raw = new Uint8Array(line * height)
  for (let index = 0; index < raw.length; index += 1) raw[index] = index % line === 0 ? 0 : byteAt(index)
  const parts = [
    new Uint8Array([0x89, ...bytesOf('PNG\r\n\x1a\n')]),
    chunk('IHDR', new Uint8Array([...uint32(width), ...uint32(height), 8, 2, 0, 0, 0])),
    chunk('IDAT', stored(raw)),
    chunk('IEND', new Uint8Array(0)),
  ]
  return joined(parts)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new Uint8Array(bytesOf(name)), data])
  return joined([new Uint8Array(uint32(data.length)), named, new Uint8Array(uint32(crc32(named)))])
}

/** A zlib stream (RFC 1950) of stored blocks. */
function stored(raw: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [new Uint8Array([0x78, 0x01])]
  for (let from = 0; from < raw.length; from += 65_535) {
    const block = raw.subarray(from, from + 65_535)
    const [high = 0, low = 0] = uint16(block.length)
    const isLast = from + 65_535 >= raw.length ? 1 : 0
    parts.push(new Uint8Array([isLast, low, high, low ^ 255, high ^ 255]), block)
  }
  let one = 1
  let two = 0
  for (const byte of raw) {
    one = (one + byte) % 65_521
    two = (two + one) % 65_521
  }
  return joined([...parts, new Uint8Array([...uint16(two), ...uint16(one)])])
}

const crcTable = Array.from({ length: 256 }, (_unused, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value >>> 0
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
