import { Slice, Fragment } from 'prosemirror-model'
import { textBlocks } from '../document/text-blocks'
import { schema } from '../document/schema'
import type { ReleaseNode } from '../document/parse'
import type { Finding, Place } from './finding'

/** The ProseMirror range of a place, or null where the document has no such text block or it is too short. */
export function resolvePlace(
  release: ReleaseNode,
  place: Place,
): { readonly from: number; readonly to: number } | null {
  const block = textBlocks(release)[place.block]
  if (block === undefined || place.to > block.text.length) return null
  return { from: block.start + place.from, to: block.start + place.to }
}

/** Replaces one passage; the new text takes the marks of the first replaced character. Null where the place is gone or holds other words. */
export function repairFinding(release: ReleaseNode, finding: Finding, text: string): ReleaseNode | null {
  const range = resolvePlace(release, finding.place)
  if (range === null || release.textBetween(range.from, range.to) !== finding.text) return null
  const normal = text.normalize('NFC')
  const marks = release.nodeAt(range.from)?.marks ?? []
  const content = normal === '' ? Fragment.empty : Fragment.from(schema.text(normal, marks))
  return release.replace(range.from, range.to, new Slice(content, 0, 0))
}

/** Repairs several findings at once, each with the text given for it; later passages first, so that places stay true. */
export function repairFindings(
  release: ReleaseNode,
  repairs: readonly { readonly finding: Finding; readonly text: string }[],
): ReleaseNode {
  const byPlace = [...repairs].sort(
    ({ finding: { place: a } }, { finding: { place: b } }) => b.block - a.block || b.from - a.from,
  )
  return byPlace.reduce(
    (document, { finding, text }) => repairFinding(document, finding, text) ?? document,
    release,
  )
}
