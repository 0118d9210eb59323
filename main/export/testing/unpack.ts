import { defaultDesign } from '../../../domain/export/design/design'
import { unzipSync } from 'fflate'
import { inflateSync } from 'node:zlib'
import { readPdf } from '../read-pdf'

/** How deep files within files are looked into: a PDF in a mail, its attachment, what that has inside. */
const deepest = 4

/**
 * A file as it is, and all that can be got out of it: parts of a ZIP with their names, streams of a PDF inflated and its
 * letters as they are read, base64, quoted-printable, hexadecimal strings and escapes undone, files within files.
 */
export async function unpack(bytes: Uint8Array, depth = 0): Promise<readonly Buffer[]> {
  const own = Buffer.from(bytes)
  if (depth === deepest) return [own]
  const text = own.toString('latin1')
  const inner = [
    ...zipParts(own),
    ...inflatedStreams(own),
    ...decodedRuns(text),
    ...(await lettersOfPdf(own)),
  ]
  const deeper = await Promise.all(inner.map((part) => unpack(part, depth + 1)))
  return [own, ...unescaped(text), ...deeper.flat()]
}

/** Whether a word of ASCII letters stands somewhere in what was unpacked, in any case, in UTF-8 or UTF-16. */
export function holdsWord(parts: readonly Buffer[], word: string): boolean {
  const [narrow, wide] = [word.toLowerCase(), [...word.toLowerCase()].join('\0')]
  return parts.some((part) => {
    const text = part.toString('latin1').toLowerCase()
    return text.includes(narrow) || text.includes(wide)
  })
}

function zipParts(bytes: Buffer): readonly Buffer[] {
  if (bytes.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return []
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [
    Buffer.from(name),
    Buffer.from(content),
  ])
}

function inflatedStreams(bytes: Buffer): readonly Buffer[] {
  const streams: Buffer[] = []
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    const start = at + 'stream'.length + (bytes[at + 'stream'.length] === 0x0d ? 2 : 1)
    try {
      streams.push(inflateSync(bytes.subarray(start)))
    } catch {
      // No compressed stream begins at this word; what stands there is looked at as it is.
    }
  }
  return streams
}

async function lettersOfPdf(bytes: Buffer): Promise<readonly Buffer[]> {
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return []
  const read = await readPdf(new Uint8Array(bytes), { layout: 'standard', design: defaultDesign })
  if (!read.ok) throw new Error(`The PDF cannot be read: ${read.failure.detail}`)
  return read.value.pages.map(({ head, text, foot, hidden }) =>
    Buffer.from([head, text, foot, hidden].flat().join('\n')),
  )
}

/** Runs of base64, over lines and over words of a mail's head, and hexadecimal strings of a PDF. */
function decodedRuns(text: string): readonly Buffer[] {
  const joined = text.replace(/\?=\s+=\?utf-8\?b\?/gi, '')
  const base64 = joined.match(/[A-Za-z0-9+/]{8,}(?:\r?\n[A-Za-z0-9+/]+)*={0,2}/g) ?? []
  const hexadecimal = text.match(/<[0-9A-Fa-f\s]{8,}>/g) ?? []
  return [
    ...base64.map((run) => Buffer.from(run, 'base64')),
    ...hexadecimal.map((run) => Buffer.from(run.replace(/[^0-9A-Fa-f]/g, ''), 'hex')),
  ]
}

const escapes: readonly (readonly [form: RegExp, radix: number])[] = [
  [/=([0-9A-F]{2})/g, 16],
  [/%([0-9A-F]{2})/gi, 16],
  [/\\([0-7]{3})/g, 8],
  [/\\u00([0-9A-F]{2})/gi, 16],
  [/&#([0-9]{2,3});/g, 10],
  [/&#x([0-9A-F]{2});/gi, 16],
]

/** The text with each kind of escape undone; soft line ends of quoted-printable and of PDF strings are no letters. */
const unescaped = (text: string): readonly Buffer[] =>
  escapes.map(([form, radix]) =>
    Buffer.from(
      text
        .replace(/[=\\]\r?\n/g, '')
        .replace(form, (_all, digits: string) => String.fromCharCode(parseInt(digits, radix) & 255)),
      'latin1',
    ),
  )
