import { normaliseStrings, parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { schemaVersion } from '../../domain/document/schema'
import { parseStoredRelease } from '../../domain/document/upgrade'
import { findFindings } from '../../domain/findings/find-findings'
import type { Finding } from '../../domain/findings/finding'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { buildStoredCopy, type StoredCopy } from '../database/stored-copy'
import type { StoredText } from '../database/suggestions'

/** Parses document JSON that came from outside, brought to normalisation form C first. */
export function parseDocument(value: unknown): Result<ReleaseNode, Failure> {
  const parsed = parseRelease(normaliseStrings(value))
  return parsed.ok ? parsed : fail({ code: 'documentInvalid', detail: parsed.failure.detail })
}

/** A text as a row holds it. */
export const storedTextOf = (release: ReleaseNode): StoredText => ({
  schema: schemaVersion,
  document: JSON.stringify(release.toJSON()),
})

/** Parses a stored document; what does not fit the grammar is a failure with its reason, and the bytes stay as they are. */
export function parseStored(stored: {
  readonly schema: number
  readonly document: string
}): Result<ReleaseNode, Extract<Failure, { readonly code: 'documentInvalid' }>> {
  const value = parseJson(stored.document)
  if (!value.ok) return value
  const parsed = parseStoredRelease(stored.schema, value.value)
  if (parsed.ok) return parsed
  const { failure } = parsed
  return fail({
    code: 'documentInvalid',
    detail: failure.kind === 'newerSchema' ? `schema version ${failure.version}` : failure.detail,
  })
}

function parseJson(text: string): Result<unknown, Extract<Failure, { readonly code: 'documentInvalid' }>> {
  try {
    return ok(JSON.parse(text) as unknown)
  } catch (error) {
    return fail({ code: 'documentInvalid', detail: error instanceof Error ? error.message : 'no JSON' })
  }
}

/** A release as it is stored, with the stops that the rules find in it now. */
export const storedCopyOf = (release: ReleaseNode, now: string): StoredCopy =>
  buildStoredCopy(release, findingsOf(release, now))

/** The findings of a release, in reading order; those about open quotes and comments only where it is given which are known. */
export const findingsOf = (
  release: ReleaseNode,
  now: string,
  known: Omit<Parameters<typeof findFindings>[1], 'now'> = {},
): readonly Finding[] => findFindings(release, { now: new Date(now), ...known })
