import { Slice, Fragment } from 'prosemirror-model'
import { attributesOf } from '../document/attributes-of'
import { imageTexts, withPressImageText, type ImageText } from '../document/image-texts'
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
  const imageText = imageTextAt(release, finding)
  if (imageText !== null) return repairImageText(release, imageText, finding, text)
  const range = resolvePlace(release, finding.place)
  if (range === null || release.textBetween(range.from, range.to) !== finding.text) return null
  const normal = text.normalize('NFC')
  const marks = release.nodeAt(range.from)?.marks ?? []
  const content = normal === '' ? Fragment.empty : Fragment.from(schema.text(normal, marks))
  return release.replace(range.from, range.to, new Slice(content, 0, 0))
}

/** The text of a picture that a finding is about, or null where it is about a text block, or its words are gone. */
export function imageTextAt(
  release: ReleaseNode,
  { place, text }: Pick<Finding, 'place' | 'text'>,
): ImageText | null {
  if (place.field === undefined) return null
  const found = imageTexts(release).find(({ index }) => index === place.block)
  return found?.text.slice(place.from, place.to) === text && found.field === place.field ? found : null
}

/** The text of a picture with the passage of a finding replaced. */
export const repairedText = (imageText: ImageText, { place }: Pick<Finding, 'place'>, text: string): string =>
  `${imageText.text.slice(0, place.from)}${text}${imageText.text.slice(place.to)}`.normalize('NFC')

function repairImageText(
  release: ReleaseNode,
  imageText: ImageText,
  finding: Finding,
  text: string,
): ReleaseNode {
  const { field, holder } = imageText
  const repaired = repairedText(imageText, finding, text)
  if (holder.kind === 'pressImage') {
    const pressImages = withPressImageText(attributesOf(release).pressImages, holder.index, field, repaired)
    return release.type.create({ ...release.attrs, pressImages }, release.content, release.marks)
  }
  const image = release.nodeAt(holder.position)
  if (image === null) return release
  const changed = image.type.create({ ...image.attrs, [field]: repaired })
  return release.replace(holder.position, holder.position + 1, new Slice(Fragment.from(changed), 0, 0))
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
