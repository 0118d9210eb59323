import { Fragment, Slice, type Mark, type Node } from 'prosemirror-model'
import type { ReleaseNode } from '../document/parse'
import { textBlocks, type TextBlock } from '../document/text-blocks'
import type { NodeName } from '../document/schema'
import { fail, ok, type Result } from '../result'
import type { Search, TextHit } from './find-in-text'
import { passageEdits } from './passage-edits'
import type { Replacement, SearchFailure } from './query'
import { replacementFor } from './replacement'

/** A hit in a release: ProseMirror positions, and what a person has to know before changing it. */
export interface Hit {
  readonly from: number
  readonly to: number
  readonly text: TextHit
  /** The text block it stands in. */
  readonly block: NodeName
  /** Whether it touches words that somebody is quoted with, or the line that says who. */
  readonly isQuoted: boolean
}

/** What a search in a text block came to, remembered by its node: an unchanged block is never searched twice. */
export type HitMemory = WeakMap<Node, Result<readonly TextHit[], SearchFailure>>

/** Steps that an expression may take in a whole release, before it is given up: about a second. */
const stepsPerRelease = 10_000_000

/** All hits of a release in reading order. None crosses the border of a text block. */
export function findInRelease(
  release: ReleaseNode,
  search: Search,
  memory: HitMemory = new WeakMap(),
): Result<readonly Hit[], SearchFailure> {
  const hits: Hit[] = []
  const budget = { left: stepsPerRelease }
  for (const block of textBlocks(release)) {
    const found = memory.get(block.node) ?? search(block.text, budget)
    memory.set(block.node, found)
    if (!found.ok) return fail(found.failure)
    for (const text of found.value) hits.push(hitIn(block, text))
  }
  return ok(hits)
}

function hitIn({ node, start, name, ancestors }: TextBlock<NodeName>, text: TextHit): Hit {
  return {
    from: start + text.from,
    to: start + text.to,
    text,
    block: name,
    isQuoted: ancestors.includes('quote') || touchesQuotation(node, text.from, text.to),
  }
}

function touchesQuotation(node: Node, from: number, to: number): boolean {
  let isTouched = false
  node.nodesBetween(from, to, (child) => {
    isTouched ||= child.marks.some(({ type }) => type.name === 'quotation')
  })
  return isTouched
}

/** A change of a document: these positions make way for that text with those marks. */
export interface DocumentEdit {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The changes that put a replacement in the place of hits, from the last to the first, so that each may be made as it stands. */
export function replacementEdits(
  release: ReleaseNode,
  hits: readonly Hit[],
  replacement: Replacement,
  isExpression: boolean,
): readonly DocumentEdit[] {
  return [...hits]
    .sort((a, b) => b.from - a.from)
    .flatMap((hit) =>
      passageEdits(
        hit.from,
        release.textBetween(hit.from, hit.to),
        replacementFor(hit.text, replacement, isExpression),
      )
        .map((edit) => ({ ...edit, marks: marksFor(release, hit, edit.from, edit.to) }))
        .reverse(),
    )
}

/** Text that takes the place of other text has its marks; text that is only added those of the letter before it in the hit. */
function marksFor(release: ReleaseNode, hit: Hit, from: number, to: number): readonly Mark[] {
  const at = from === to ? Math.max(hit.from, from - 1) : from
  return release.nodeAt(at)?.marks ?? []
}

/** The release with the replacement in the place of these hits, which must be its own. */
export function replaceInRelease(
  release: ReleaseNode,
  hits: readonly Hit[],
  replacement: Replacement,
  isExpression: boolean,
): ReleaseNode {
  return replacementEdits(release, hits, replacement, isExpression).reduce<ReleaseNode>(
    (document, { from, to, text, marks }) => {
      const content = text === '' ? Fragment.empty : Fragment.from(document.type.schema.text(text, marks))
      return document.replace(from, to, new Slice(content, 0, 0))
    },
    release,
  )
}
