import { unzipSync, zipSync, type Zippable } from 'fflate'
import type { Dice } from './dice'
import { byteMutations } from './mutate-bytes'
import { textMutations } from './mutate-text'

type Parts = Record<string, Uint8Array>

const mutateXml = (parts: Parts, dice: Dice): Parts => {
  const name = dice.oneOf(Object.keys(parts))
  const text = new TextDecoder().decode(parts[name])
  return { ...parts, [name]: new Uint8Array(Buffer.from(dice.oneOf(textMutations)(text, dice))) }
}

const mutateBytes = (parts: Parts, dice: Dice): Parts => {
  const name = dice.oneOf(Object.keys(parts))
  return { ...parts, [name]: dice.oneOf(byteMutations)(parts[name] ?? new Uint8Array(), dice) }
}

const swapParts = (parts: Parts, dice: Dice): Parts => {
  const [one, two] = [dice.oneOf(Object.keys(parts)), dice.oneOf(Object.keys(parts))]
  const [first = new Uint8Array(), second = new Uint8Array()] = [parts[one], parts[two]]
  return { ...parts, [one]: second, [two]: first }
}

const dropPart = (parts: Parts, dice: Dice): Parts => {
  const dropped = dice.oneOf(Object.keys(parts))
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== dropped))
}

const addPart = (parts: Parts, dice: Dice): Parts => {
  const content = parts[dice.oneOf(Object.keys(parts))] ?? new Uint8Array()
  const names = [
    '../../../tmp/a',
    '/etc/passwd',
    'word/header1.xml',
    'word/footnotes.xml',
    'word/comments.xml',
  ]
  const more = ['word/vbaProject.bin', 'Basic/Standard/Module1.xml', 'styles.xml', 'a'.repeat(5000)]
  return { ...parts, [dice.oneOf([...names, ...more])]: content }
}

/** A part that unpacks to far more than it is: the same words over and over, or one huge value. */
const inflate = (parts: Parts, dice: Dice): Parts => {
  const name = dice.oneOf(Object.keys(parts))
  const text = new TextDecoder().decode(parts[name])
  const at = text.lastIndexOf('<')
  const filling = dice
    .oneOf([' ', 'a', '<a/>', '<!-- a -->'])
    .repeat(dice.oneOf([10_000, 300_000, 2_000_000]))
  return { ...parts, [name]: new Uint8Array(Buffer.from(text.slice(0, at) + filling + text.slice(at))) }
}

const encodeOtherwise = (parts: Parts, dice: Dice): Parts => {
  const name = dice.oneOf(Object.keys(parts))
  const text = new TextDecoder().decode(parts[name])
  return { ...parts, [name]: new Uint8Array(Buffer.from(text, dice.oneOf(['utf16le', 'latin1'] as const))) }
}

const changes = [
  mutateXml,
  mutateXml,
  mutateXml,
  mutateBytes,
  swapParts,
  dropPart,
  addPart,
  inflate,
  encodeOtherwise,
]

/** Fields of a ZIP's entries that its reader relies on: how it is packed, what it is to unpack to, flags, the name's length. */
function lie(packed: Uint8Array, dice: Dice): Uint8Array {
  const lied = packed.slice()
  const signature = dice.oneOf([
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 1, 2],
    [0x50, 0x4b, 5, 6],
  ])
  const places = [...lied.keys()].filter((at) => signature.every((byte, index) => lied[at + index] === byte))
  if (places.length === 0) return lied
  const at = dice.oneOf(places) + 4 + dice.below(26)
  for (let byte = 0; byte < 1 + dice.below(4); byte += 1)
    if (at + byte < lied.length) lied[at + byte] = dice.oneOf([0, 1, 0x7f, 0xff, dice.below(256)])
  return lied
}

/** Bytes that a package may unpack to and still be changed: what has grown far past every limit needs no more. */
const mostUnpacked = 0x2000000

/** Changes the parts of a packed document, or what its directory says of them. A file that is none stays as it is. */
export function mutatePackage(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice.once(4)) return lie(bytes, dice)
  let parts: Parts
  try {
    parts = unzipSync(bytes)
  } catch {
    // An earlier change has broken the package; then its bytes are all there is to change.
    return dice.oneOf(byteMutations)(bytes, dice)
  }
  const size = Object.values(parts).reduce((sum, { length }) => sum + length, 0)
  if (Object.keys(parts).length === 0 || size > mostUnpacked) return bytes
  const changed: Zippable = dice.oneOf(changes)(parts, dice)
  return zipSync(changed, { level: dice.oneOf([0, 6, 9] as const) })
}
