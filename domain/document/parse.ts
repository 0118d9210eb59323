import type { Node } from 'prosemirror-model'
import { fail, ok, type Result } from '../result'
import { schema } from './schema'
import { withoutLoneSurrogates } from './well-formed'

/** A release document that fits the grammar: the root node, of type `release`. */
export type ReleaseNode = Node

/** Why a value is no release document, with the detail for whoever has to mend it. */
export interface DocumentFailure {
  readonly kind: 'notARelease' | 'outsideGrammar' | 'notNormalised'
  readonly detail: string
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const normalise = (text: string): string => withoutLoneSurrogates(text).normalize('NFC')

/** The first string anywhere in a JSON value that is not well-formed Unicode in normalisation form C, or null. */
function findDecomposed(value: unknown): string | null {
  if (typeof value === 'string') return value === normalise(value) ? null : value
  if (typeof value !== 'object' || value === null) return null
  for (const inner of Object.values(value)) {
    const found = findDecomposed(inner)
    if (found !== null) return found
  }
  return null
}

/**
 * Parses what claims to be a release document. Nothing is stripped or repaired: unknown nodes, marks, attributes
 * and attribute values, content out of order, and text that is not NFC are failures.
 */
export function parseRelease(value: unknown): Result<ReleaseNode, DocumentFailure> {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'release')
    return fail({ kind: 'notARelease', detail: 'The value is not a node of type "release".' })
  const unknown = findUnknownAttribute(value)
  if (unknown !== null) return fail({ kind: 'outsideGrammar', detail: `Unknown attribute: ${unknown}` })
  const decomposed = findDecomposed(value)
  if (decomposed !== null)
    return fail({ kind: 'notNormalised', detail: `Not in normalisation form C: ${decomposed.slice(0, 60)}` })
  try {
    const node = schema.nodeFromJSON(value)
    node.check()
    return ok(node)
  } catch (error) {
    // prosemirror-model reports every misfit by throwing; there is nothing else in this block that can fail.
    return fail({ kind: 'outsideGrammar', detail: messageOf(error) })
  }
}

/** `nodeFromJSON` drops attributes that it does not know, which would lose what a newer program stored. */
function findUnknownAttribute(value: object): string | null {
  const entries = [...listIn(value, 'content'), ...listIn(value, 'marks')]
  if ('attrs' in value && typeof value.attrs === 'object' && value.attrs !== null && 'type' in value) {
    const name = String(value.type)
    const known = schema.nodes[name]?.spec.attrs ?? schema.marks[name]?.spec.attrs ?? {}
    const extra = Object.keys(value.attrs).find((key) => !Object.hasOwn(known, key))
    if (extra !== undefined) return `${name}.${extra}`
  }
  for (const entry of entries) {
    const found = typeof entry === 'object' && entry !== null ? findUnknownAttribute(entry) : null
    if (found !== null) return found
  }
  return null
}

function listIn(value: object, name: 'content' | 'marks'): readonly unknown[] {
  const list = (value as Partial<Record<typeof name, unknown>>)[name]
  return Array.isArray(list) ? list : []
}

/**
 * The same release with all text and attribute strings in normalisation form C, a lone surrogate as the sign for a
 * lost character: for every entrance of text.
 */
export function normaliseStrings<Value>(value: Value): Value
export function normaliseStrings(value: unknown): unknown {
  if (typeof value === 'string') return normalise(value)
  if (Array.isArray(value)) return value.map((inner: unknown) => normaliseStrings(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, normaliseStrings<unknown>(inner)]),
  )
}
