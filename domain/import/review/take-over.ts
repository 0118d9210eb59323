import { attributesOf } from '../../document/attributes-of'
import type { ReleaseNode } from '../../document/parse'
import { schema } from '../../document/schema'

/**
 * A reviewed text in the place of the one that is being worked on. Of the attributes those change that the review
 * changed (`before` is what the import was without it); all that was said in the details since stays.
 */
export function takeOverReview(
  current: ReleaseNode,
  before: ReleaseNode,
  reviewed: ReleaseNode,
): ReleaseNode {
  const old = new Map(Object.entries(attributesOf(before)))
  const changed = Object.entries(attributesOf(reviewed)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(name)),
  )
  const attributes = { ...attributesOf(current), ...Object.fromEntries(changed) }
  return schema.nodes.release.create(attributes, reviewed.content)
}
