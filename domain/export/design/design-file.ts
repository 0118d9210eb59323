import { inspectLogo, logoLimit } from '../../images/inspect-logo'
import { fail, ok, type Result } from '../../result'
import { decodeBase64 } from './base64'
import { defaultDesign, type Design } from './design'
import { parseDesign } from './parse-design'
import type { Problem } from './problem'
import { FieldReader } from './read-fields'

/** The ending of a file that holds a design, and how much of one is read, in bytes: a logo in base64 and some. */
export const designFileEnding = '.imprimatur-design'
export const designFileLimit = Math.ceil((logoLimit * 4) / 3) + 100_000

const format = 'imprimatur-design'
const version = 1

/** What a file of a design holds. */
export interface DesignFile {
  /** What the design is called, for people. */
  readonly name: string
  readonly design: Design
  readonly logo: Uint8Array<ArrayBuffer> | null
}

/** Writes a design as the text of a file: the same design, the same text. `logo` is the picture in base64. */
export const writeDesignFile = (
  name: string,
  design: Design,
  logo: { readonly mediaType: string; readonly base64: string } | null,
): string => `${JSON.stringify({ format, version, name, design, logo }, null, 2)}\n`

/** Reads the text of a file. A file with one value too many, or one that no dialog could have set, is refused as a whole. */
export function readDesignFile(text: string): Result<DesignFile, readonly Problem[]> {
  const fields = new FieldReader(parseJson(text), '')
  if (fields.take('format') !== format) return fail([{ field: '', sentence: noDesignFile }])
  if (fields.take('version') !== version) return fail([{ field: 'version', sentence: otherVersion }])
  const file: DesignFile = {
    name: fields.text('name', { most: 120 }),
    design: fields.object('design', (value, path) => {
      const parsed = parseDesign(value, path)
      return parsed.ok ? [parsed.value, []] : [defaultDesign, parsed.failure]
    }),
    logo: fields.object('logo', parseLogo),
  }
  const problems = fields.end()
  return problems.length === 0 ? ok(file) : fail(problems)
}

function parseLogo(value: unknown, path: string): readonly [DesignFile['logo'], readonly Problem[]] {
  if (value === null) return [null, []]
  const fields = new FieldReader(value, path)
  const mediaType = fields.oneOf('mediaType', ['image/png', 'image/jpeg'])
  const base64 = fields.take('base64')
  const bytes = typeof base64 === 'string' ? decodeBase64(base64) : null
  const facts = bytes === null ? null : inspectLogo(bytes)
  if (facts === null) fields.refuse('base64', logoUnreadable)
  else if (!facts.ok) fields.refuse('base64', facts.failure)
  else if (facts.value.mediaType !== mediaType) fields.refuse('mediaType', logoUnreadable)
  return [bytes, fields.end()]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no design either; the caller says so.
    return null
  }
}

const noDesignFile = {
  de: 'Diese Datei enthält keine Gestaltung von Imprimatur. Wählen Sie eine Datei, die auf „.imprimatur-design“ endet.',
  en: 'This file holds no design of Imprimatur. Choose one whose name ends in “.imprimatur-design”.',
}
const otherVersion = {
  de: 'Diese Gestaltung stammt aus einer anderen Version von Imprimatur. Lassen Sie sie dort neu speichern, oder bringen Sie beide auf denselben Stand.',
  en: 'This design comes from another version of Imprimatur. Have it saved there again, or bring both to the same version.',
}
const logoUnreadable = {
  de: 'Das Logo in der Datei ist nicht lesbar. Lassen Sie die Gestaltung neu speichern.',
  en: 'The logo in the file cannot be read. Have the design saved again.',
}
