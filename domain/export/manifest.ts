import type { InterfaceLanguage } from '../language'
import type { Hash } from '../revision/hash'
import { kennwort } from '../revision/kennwort'
import type { ExportFormat } from './formats'
import type { PageModel } from './page-model'
import { describeWithheld, differenceOf, type Withheld } from './withheld'

/** A file of an export, as its manifest lists it. */
export interface ListedFile {
  /** Its name; that of a press image with its folder: `…-images/01.jpg`. */
  readonly name: string
  readonly format: ExportFormat | 'pressImage' | 'pressImageList'
  /** Its size in bytes. */
  readonly bytes: number
  readonly sha256: Hash
  /** The standards that it was checked against. */
  readonly standards: readonly string[]
}

/** A file that was not handed out. */
export interface ListedWithheld {
  readonly format: ExportFormat
  readonly withheld: Withheld
}

export interface ManifestInput {
  readonly page: PageModel
  readonly wordingHash: Hash
  readonly detailsHash: Hash
  readonly files: readonly ListedFile[]
  readonly withheld: readonly ListedWithheld[]
}

/** Kinds whose sentence tells of the machine: a path, or what an operating system answered. */
const ofTheMachine: ReadonlySet<Withheld['kind']> = new Set([
  'printFailed',
  'unreadable',
  'diskFull',
  'folderNotWritable',
])

/**
 * The manifest of an export: JSON with its keys in a fixed order, a line a fact, that says of every file what it is and
 * what it was compared with. It names no time of the machine, no path and no person: the same export gives the same
 * bytes. Its format is in docs/file-formats.md.
 */
export const renderManifest = (input: ManifestInput): string =>
  render({ manifest: 'imprimatur-export', version: 1, ...factsOf(input) })

/** A release of which an export of several could make nothing, and the failure's code. */
export interface NotExported {
  readonly headline: string
  readonly number: string | null
  readonly because: string
}

/** The one manifest of an export of several releases: what each had in a manifest of its own, in the order of the export. */
export const renderBatchManifest = (
  releases: readonly ManifestInput[],
  notExported: readonly NotExported[],
): string =>
  render({
    ...{ manifest: 'imprimatur-batch', version: 1, releases: releases.map(factsOf) },
    notExported: notExported.map(({ headline, number, because }) => ({ headline, number, because })),
  })

const render = (manifest: object): string => `${JSON.stringify(manifest, null, 2)}\n`

function factsOf({ page, wordingHash, detailsHash, files, withheld }: ManifestInput): object {
  const language: InterfaceLanguage = page.language.split('-')[0] === 'de' ? 'de' : 'en'
  return {
    release: {
      headline: page.title,
      organisation: page.organisation.trim() === '' ? null : page.organisation,
      number: page.number,
      issueDate: page.issueDate,
      language: page.language,
    },
    purpose: page.purpose,
    embargo: page.embargo?.text ?? null,
    embargoedUntil: page.embargoedUntil,
    revision: page.revision?.number ?? null,
    kennwort: kennwort(wordingHash, page.language),
    wordingSha256: wordingHash,
    detailsSha256: detailsHash,
    files: files.map(({ name, format, bytes, sha256, standards }) => ({
      ...{ name, format, bytes, sha256, check: checkOf(format) },
      ...(standards.length === 0 ? {} : { standards }),
    })),
    withheld: withheld.map(({ format, withheld: why }) => ({
      ...{ format, because: why.kind },
      ...(ofTheMachine.has(why.kind)
        ? {}
        : { sentence: describeWithheld(why)[language], ...differenceOf(why) }),
    })),
  }
}

/** `sameWords`: read back with another library and compared with the release; `sameBytes`: read back and hashed. */
const checkOf = (format: ListedFile['format']): 'sameWords' | 'sameBytes' =>
  format === 'pressImage' || format === 'pressImageList' ? 'sameBytes' : 'sameWords'
