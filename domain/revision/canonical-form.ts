import { Fragment, type Mark, type Node } from 'prosemirror-model'
import { asObject, objectFrom } from '../json-object'
import { detailAttributes } from '../document/attributes'
import { attributesOf } from '../document/attributes-of'
import { type DocumentFailure, type ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { type NewerSchema, parseStoredRelease } from '../document/upgrade'
import { fail, type Result } from '../result'
import { canonicalJson, type JsonValue } from './canonical-json'
import { atOnce, type Steps } from '../steps'
import { hashInSteps, type Hash } from './hash'

/** The canonical form of a release: two texts (RFC 8785) and the hash of each. The texts are what is stored. */
export interface CanonicalForm {
  /** All that a reader may quote: kind, language, organisation, keywords, teaser and every block but the media contacts. */
  readonly wording: string
  readonly wordingHash: Hash
  /** The issue details: number, issue date, embargo, and the media contacts with their places in the end matter. */
  readonly details: string
  readonly detailsHash: Hash
}

/** The issue details have not changed their grammar since the first version. */
const detailsVersion = 1

/**
 * The first schema version whose grammar has all that stands in the wording. A release that uses nothing newer keeps
 * its bytes, and so its hash and its approvals, when the grammar grows.
 */
const wordingVersion = (release: ReleaseNode): number =>
  attributesOf(release).pressImages.length > 0 ? 2 : 1

const detailNames: ReadonlySet<string> = new Set(detailAttributes)

/**
 * Builds the canonical form: schema version, no block ids or prompts, no default attributes, marks sorted by name.
 * Two releases have the same wording hash exactly when a reader could not tell their wordings apart.
 */
export const canonicalForm = (release: ReleaseNode): CanonicalForm => atOnce(canonicalFormInSteps(release))

/** The same, a part of the text at a time. */
export function* canonicalFormInSteps(release: ReleaseNode): Steps<CanonicalForm> {
  const attributes = canonicalAttributes(release)
  const pick = (isWanted: (name: string) => boolean): JsonValue =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => isWanted(name)))
  const content: JsonValue[] = []
  const contacts: JsonValue[] = []
  release.forEach((child, _offset, index) => {
    if (child.type === schema.nodes.mediaContact) contacts.push({ at: index, node: canonicalNode(child) })
    else content.push(canonicalNode(child))
  })
  yield
  const wording = canonicalJson({
    schema: wordingVersion(release),
    part: 'wording',
    attrs: pick((name) => !detailNames.has(name)),
    content,
  })
  const details = canonicalJson({
    schema: detailsVersion,
    part: 'details',
    attrs: pick((name) => detailNames.has(name)),
    mediaContacts: contacts,
  })
  yield
  const wordingHash = yield* hashInSteps(wording)
  return { wording, wordingHash, details, detailsHash: yield* hashInSteps(details) }
}

/** The canonical text of one node: equal exactly where the wording, its marks and its attributes are. */
export const canonicalNodeText = (node: Node): string => canonicalJson(canonicalNode(node))

function canonicalNode(node: Node): JsonValue {
  const attributes = canonicalAttributes(node)
  const content: JsonValue[] = []
  // Fragment joins neighbouring text with equal marks, so that equal texts have equal runs.
  Fragment.fromArray([...node.children]).forEach((child) => content.push(canonicalNode(child)))
  return {
    type: node.type.name,
    attrs: Object.keys(attributes).length > 0 ? attributes : undefined,
    marks: node.marks.length > 0 ? [...node.marks].sort(byName).map(canonicalMark) : undefined,
    text: node.isText ? node.text : undefined,
    content: content.length > 0 ? content : undefined,
  }
}

/** The canonical text of marks, whatever their order. */
export const canonicalMarksText = (marks: readonly Mark[]): string =>
  marks.length === 0 ? '' : canonicalJson([...marks].sort(byName).map(canonicalMark))

function canonicalMark(mark: Mark): JsonValue {
  const attributes = canonicalAttributes(mark)
  return { type: mark.type.name, attrs: Object.keys(attributes).length > 0 ? attributes : undefined }
}

const byName = (a: Mark, b: Mark): number => (a.type.name < b.type.name ? -1 : 1)

function canonicalAttributes(holder: Node | Mark): { readonly [name: string]: JsonValue } {
  const specs = holder.type.spec.attrs ?? {}
  const entries = Object.entries(holder.attrs as Record<string, JsonValue>).filter(
    ([name, value]) =>
      name !== 'id' && name !== 'prompt' && canonicalJson(value) !== canonicalDefault(specs[name]?.default),
  )
  return Object.fromEntries(entries)
}

const canonicalDefault = (value: unknown): string | undefined =>
  value === undefined ? undefined : canonicalJson(value as JsonValue)

/** The release that a canonical form describes; block ids are gone, all else is as it was. */
export function parseCanonicalForm(
  wording: string,
  details: string,
): Result<ReleaseNode, DocumentFailure | NewerSchema> {
  const wordingValue = objectFrom(wording)
  const detailsValue = objectFrom(details)
  if (wordingValue?.part !== 'wording' || detailsValue?.part !== 'details')
    return fail({ kind: 'notARelease', detail: 'This is not the canonical form of a release.' })
  const content: unknown[] = Array.isArray(wordingValue.content)
    ? [...(wordingValue.content as unknown[])]
    : []
  const contacts: unknown[] = Array.isArray(detailsValue.mediaContacts) ? detailsValue.mediaContacts : []
  for (const contact of contacts)
    if (typeof contact === 'object' && contact !== null && 'at' in contact && 'node' in contact)
      content.splice(Number(contact.at), 0, contact.node)
  const version = Math.max(Number(wordingValue.schema), Number(detailsValue.schema))
  const attrs = { ...asObject(wordingValue.attrs), ...asObject(detailsValue.attrs) }
  return parseStoredRelease(version, { type: 'release', attrs, content })
}
