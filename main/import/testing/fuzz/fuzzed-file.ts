import { diceFor, type Dice } from './dice'
import { byteMutations } from './mutate-bytes'
import { mutatePackage } from './mutate-package'
import { textMutations } from './mutate-text'
import type { SeedFile } from './seed-files'

/** A broken file: which it is, its name, and its bytes. */
export interface FuzzedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Names that lie about the format, or that are none. */
const otherNames = ['datei', 'meldung.txt', 'meldung.docx', '../../meldung.pdf', 'a'.repeat(300), '‮fdp.exe']

/** Bytes of a text that is still changed: what has grown far past every limit needs no more. */
const mostWritten = 0x2000000

/** The broken file of this number; the same number gives the same file. */
export function fuzzedFile(seeds: readonly SeedFile[], number: number): FuzzedFile {
  const dice = diceFor(number)
  const seed = dice.oneOf(seeds)
  let { bytes } = seed
  for (let count = dice.oneOf([1, 1, 2, 3, 6]); count > 0; count -= 1) bytes = mutate(seed, bytes, dice)
  return { name: dice.once(6) ? dice.oneOf(otherNames) : seed.name, bytes }
}

function mutate({ kind }: SeedFile, bytes: Uint8Array, dice: Dice): Uint8Array {
  if (kind === 'package')
    return dice.once(5) ? dice.oneOf(byteMutations)(bytes, dice) : mutatePackage(bytes, dice)
  if (dice.once(3)) return dice.oneOf(byteMutations)(bytes, dice)
  if (bytes.length > mostWritten) return bytes
  // Each byte stays one: what is written into the text in other letters is written as a program of that encoding would.
  const encoding = dice.oneOf(['latin1', 'latin1', 'utf8'] as const)
  const changed = dice.oneOf(textMutations)(Buffer.from(bytes).toString(encoding), dice)
  return new Uint8Array(Buffer.from(changed, dice.once(12) ? 'utf16le' : encoding))
}
