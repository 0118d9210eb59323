import type { ReleaseNode } from '../document/parse'
import { schemaVersion } from '../document/schema'
import { parseStoredRelease } from '../document/upgrade'
import { fail, ok, type Result } from '../result'
import { objectFrom, type JsonObject } from '../json-object'
import { areNames, isInstant, isName } from './field-checks'
import { settlements, type SharedText, type SharedVersion } from './shared-text'
import { releaseHash } from '../revision/release-hash'

/** Why a file of the folder is not read. It stays as it is. */
export interface SharedFileFailure {
  /** `damaged`: its text does not have the hash that it names. */
  readonly kind: 'notShared' | 'newer' | 'damaged'
}

const format = 'imprimatur-shared-release'
const version = 1

/** Writes a shared text as the text of a file. `signature` is room for a hand-off that is signed. */
export function writeSharedFile({ release, document, earlier, base, settled, ...text }: SharedText): string {
  const { hash, writers, at } = text.version
  const file = {
    ...{ format, version, release, hash, writers, at, basedOn: earlier },
    ...{ schema: schemaVersion, document: document.toJSON() as unknown },
    ...{ base: base === null ? null : (base.toJSON() as unknown), settled, signature: null },
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Reads the text of a file. What its text says must have the hash that the file names. */
export function readSharedFile(text: string): Result<SharedText, SharedFileFailure> {
  const file = objectFrom(text)
  if (file?.format !== format) return fail({ kind: 'notShared' })
  if (typeof file.version !== 'number' || file.version > version || Number(file.schema) > schemaVersion)
    return fail({ kind: 'newer' })
  const own = versionFrom(file)
  const earlier = versionsFrom(file.basedOn)
  const settled = settledFrom(file.settled)
  if (own === null || earlier === null || settled === undefined || !isName(file.release))
    return fail({ kind: 'damaged' })
  const document = documentFrom(file, 'document')
  const base = file.base === null ? null : documentFrom(file, 'base')
  if (document === null || (base === null && file.base !== null)) return fail({ kind: 'damaged' })
  if (releaseHash(document) !== own.hash) return fail({ kind: 'damaged' })
  return ok({ release: file.release, document, version: own, earlier, base, settled })
}

function documentFrom(file: JsonObject, name: 'document' | 'base'): ReleaseNode | null {
  const parsed = parseStoredRelease(Number(file.schema), file[name])
  return parsed.ok ? parsed.value : null
}

function versionFrom(value: JsonObject): SharedVersion | null {
  const { hash, writers, at } = value
  const isHash = typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
  return isHash && areNames(writers) && isInstant(at) ? { hash, writers, at } : null
}

function versionsFrom(value: unknown): readonly SharedVersion[] | null {
  if (!Array.isArray(value)) return null
  const versions = value.map((one: unknown) =>
    typeof one === 'object' && one !== null ? versionFrom(one as JsonObject) : null,
  )
  return versions.every((one) => one !== null) ? versions : null
}

function settledFrom(value: unknown): SharedText['settled'] | undefined {
  if (value === null) return null
  if (typeof value !== 'object') return undefined
  const { how, by, at } = value as JsonObject
  const settlement = settlements.find((one) => one === how)
  return settlement !== undefined && isName(by) && isInstant(at) ? { how: settlement, by, at } : undefined
}
