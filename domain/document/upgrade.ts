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
 * The stored bytes are never rewritten by this. Version 1 is the first, so there is nothing to upgrade yet.
 */
export function parseStoredRelease(
  version: number,
  value: unknown,
): Result<ReleaseNode, DocumentFailure | NewerSchema> {
  if (version > schemaVersion) return fail({ kind: 'newerSchema', version })
  return parseRelease(value)
}
