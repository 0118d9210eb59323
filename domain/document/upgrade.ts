import { fail, type Result } from '../result'
import { parseRelease, type DocumentFailure, type ReleaseNode } from './parse'
import { schemaVersion } from './schema'

/** A stored document comes from a newer program, whose grammar this one does not know. */
export interface NewerSchema {
  readonly kind: 'newerSchema'
  readonly version: number
}

/**
 * Parses a document stored with the given schema version, upgraded in memory to the current grammar.
 * The stored bytes are never rewritten by this. Version 2 adds the press images and what empty blocks ask for, which are none in version 1, so that a
 * document of version 1 is one of version 2 as it stands.
 */
export function parseStoredRelease(
  version: number,
  value: unknown,
): Result<ReleaseNode, DocumentFailure | NewerSchema> {
  if (version > schemaVersion) return fail({ kind: 'newerSchema', version })
  return parseRelease(value)
}
