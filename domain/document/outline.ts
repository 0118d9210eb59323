import type { Node } from 'prosemirror-model'
import { hashedQuotesOf } from '../approval/clearance/hashed-quotes'
import type { Finding, Severity } from '../findings/finding'
import type { InterfaceLanguage } from '../language'
import { canonicalForm } from '../revision/canonical-form'
import type { Hash } from '../revision/hash'
import type { ReleaseKind } from './attributes'
import { attributesOf } from './attributes-of'
import { formatEmbargo } from './format-embargo'
import type { ReleaseNode } from './parse'
import { beforeLead } from './run-in-dateline'
import type { NodeName } from './schema'
import { textOf } from './text-blocks'

/** The plain view of a release, which the command line prints as JSON (docs/file-formats.md). */
export interface Outline<Status extends string = string> {
  readonly id: string
  readonly number: string | null
  readonly kind: ReleaseKind
  readonly status: Status
  readonly language: string
  readonly wordingHash: Hash
  readonly detailsHash: Hash
  readonly revision: number | null
  readonly kicker: string | null
  readonly headline: string | null
  readonly subheadline: string | null
  /** As printed, its separator included; a dateline that runs in stands in the lead too. */
  readonly dateline: string | null
  readonly lead: string | null
  /** Heading null for what stands before the first heading. A list's text has one item a line. */
  readonly sections: readonly OutlineSection[]
  readonly quotes: readonly OutlineQuote[]
  readonly boilerplate: string | null
  readonly noteToEditors: string | null
  readonly mediaContact: string | null
  readonly embargo: string | null
  /** All of it as plain text in reading order, blocks parted by an empty line. */
  readonly text: string
  readonly findings: readonly OutlineFinding[]
}

export interface OutlineSection {
  readonly heading: string | null
  readonly blocks: readonly { readonly kind: string; readonly text: string }[]
}

export interface OutlineQuote {
  readonly text: string
  readonly speaker: string | null
  readonly role: string | null
  readonly kind: 'quote' | 'quotation'
  /** Whether exactly these words of this speaker in this function are cleared. */
  readonly cleared: boolean
}

export interface OutlineFinding {
  readonly id: string
  readonly severity: Severity
  readonly text: string
  readonly place: Finding['place']
  readonly reason: string
  readonly proposals: readonly string[]
}

/** What the outline says about a release that does not stand in its document. */
export interface OutlineFacts<Status extends string = string> {
  readonly id: string
  readonly status: Status
  /** Number of the revision that the document is, null for a working copy. */
  readonly revision: number | null
  /** The hashes of all cleared quotes; left out for a text of which no clearance can be known. */
  readonly cleared?: ReadonlySet<Hash>
}

/** Builds the outline of a document with the findings of its rules, reasons in the given language. */
export function outlineOf<Status extends string>(
  release: ReleaseNode,
  facts: OutlineFacts<Status>,
  findings: readonly Finding[],
  interfaceLanguage: InterfaceLanguage,
): Outline<Status> {
  const { number, kind, language, embargo } = attributesOf(release)
  const { wordingHash, detailsHash } = canonicalForm(release)
  const parts = new Map<NodeName, string[]>()
  const sections: { heading: string | null; blocks: { kind: string; text: string }[] }[] = []
  release.forEach((child) => {
    const name = child.type.name as NodeName
    if (child.type.spec.group === 'block') {
      if (sections.length === 0) sections.push({ heading: null, blocks: [] })
      sections[0]?.blocks.push(outlineBlock(child))
    } else if (name === 'section') sections.push(outlineSection(child))
    else parts.set(name, [...(parts.get(name) ?? []), textOf(child)])
  })
  const part = (name: NodeName): string | null => parts.get(name)?.join('\n\n') || null
  return {
    id: facts.id,
    number,
    kind,
    status: facts.status,
    language,
    wordingHash,
    detailsHash,
    revision: facts.revision,
    kicker: part('kicker'),
    headline: part('headline'),
    subheadline: part('subheadline'),
    dateline: part('dateline'),
    lead: printedLead(release),
    sections,
    quotes: hashedQuotesOf(release).map(({ quote, hash }) => ({
      text: quote.text,
      speaker: quote.speaker,
      role: quote.role,
      kind: quote.kind,
      cleared: facts.cleared?.has(hash) === true,
    })),
    boilerplate: part('boilerplate'),
    noteToEditors: part('noteToEditors'),
    mediaContact: part('mediaContact'),
    embargo: embargo === null ? null : formatEmbargo(embargo, language),
    text: plainText(release),
    findings: findings.map((finding) => ({
      id: finding.id,
      severity: finding.severity,
      text: finding.text,
      place: finding.place,
      reason: finding.reason[interfaceLanguage],
      proposals: finding.proposals,
    })),
  }
}

const outlineBlock = (node: Node): { kind: string; text: string } => ({
  kind: node.type.name,
  text: textOf(node),
})

function outlineSection(node: Node): { heading: string | null; blocks: { kind: string; text: string }[] } {
  const [heading, ...blocks] = node.children
  return { heading: heading?.textContent ?? null, blocks: blocks.map(outlineBlock) }
}

function printedLead(release: ReleaseNode): string | null {
  const lead = release.children.find(({ type }) => type.name === 'lead')
  return lead === undefined || lead.textContent === '' ? null : afterDateline(release, lead.textContent)
}

function afterDateline(release: ReleaseNode, lead: string): string {
  const dateline = runInDatelineOf(release)
  return dateline === null ? lead : lead === '' ? dateline : beforeLead(dateline) + lead
}

const runInDatelineOf = (release: ReleaseNode): string | null =>
  release.children.find(({ type, attrs }) => type.name === 'dateline' && attrs.runIn === true)?.textContent ||
  null

/** All text of a release in reading order: blocks parted by an empty line, a running-in dateline on the lead's line. */
export function plainText(release: ReleaseNode): string {
  const blocks: string[] = []
  const add = (node: Node): void => {
    if (node.type.spec.group === 'block' || node.isTextblock) blocks.push(textOf(node))
    else node.forEach(add)
  }
  release.forEach((child) => {
    const isRunIn = child.type.name === 'dateline' && child.attrs.runIn === true
    if (child.type.name === 'lead') blocks.push(afterDateline(release, child.textContent))
    else if (!isRunIn || !release.children.some(({ type }) => type.name === 'lead')) add(child)
  })
  return blocks.filter((text) => text !== '').join('\n\n')
}

/** The headline of a release, or empty where it has none yet. */
export const headlineOf = (release: ReleaseNode): string =>
  release.children.find(({ type }) => type.name === 'headline')?.textContent.trim() ?? ''
