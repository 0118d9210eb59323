/**
 * An ICC profile (ICC.1:2004-10, version 4.2) of the sRGB colour space (IEC 61966-2-1) as a display: three primaries
 * adapted to D50 and the transfer curve as a formula, in 500 bytes.
 */
export function srgbProfile(): Uint8Array {
  const curve = tag(
    'para',
    uint16(3),
    uint16(0),
    [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
  )
  const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168]
  const tags: readonly (readonly [string, readonly number[]])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('CC0')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', tag('sf32', adaptation.flatMap(fixed))],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const start = 128 + 4 + tags.length * 12
  const data: number[] = []
  const places = new Map<readonly number[], number>()
  for (const [, bytes] of tags) {
    if (places.has(bytes)) continue
    places.set(bytes, start + data.length)
    data.push(...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0))
  }
  const table = tags.flatMap(([signature, bytes]) => [
    ...letters(signature),
    ...uint32(places.get(bytes) ?? 0),
    ...uint32(bytes.length),
  ])
  return new Uint8Array([...header(start + data.length), ...uint32(tags.length), ...table, ...data])
}

/** Size, version, class, colour spaces, date, signature, intent, and the illuminant D50 (7.2). */
const header = (size: number): number[] => [
  ...uint32(size),
  ...uint32(0),
  ...uint32(0x04200000),
  ...letters('mntrRGB XYZ '),
  ...[2026, 1, 1, 0, 0, 0].flatMap(uint16),
  ...letters('acsp'),
  ...Array<number>(28).fill(0),
  ...[0.9642, 1, 0.8249].flatMap(fixed),
  ...Array<number>(48).fill(0),
]

const letters = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0))
const uint16 = (value: number): number[] => [(value >> 8) & 255, value & 255]
const uint32 = (value: number): number[] => [...uint16(value >>> 16), ...uint16(value & 0xffff)]
/** A signed number with 16 bits behind the point. */
const fixed = (value: number): number[] => uint32(Math.round(value * 65_536) >>> 0)
const tag = (type: string, ...parts: readonly (readonly number[])[]): number[] => [
  ...letters(type),
  ...uint32(0),
  ...parts.flat(),
]
const xyz = (x: number, y: number, z: number): number[] => tag('XYZ ', [x, y, z].flatMap(fixed))

/** One text, in English of the United States, as the type `mluc` has it. */
const text = (value: string): number[] =>
  tag(
    'mluc',
    uint32(1),
    uint32(12),
    letters('enUS'),
    uint32(value.length * 2),
    uint32(28),
    [...value].flatMap((letter) => uint16(letter.charCodeAt(0))),
  )
