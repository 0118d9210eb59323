import type { Node } from 'prosemirror-model'
import type { ReleaseNode } from '../../document/parse'
import { compareAttributes, compareNodes, compareSequences } from './compare-nodes'
import { jsonOf } from './compare-text'
import type { ChangeId, Comparison, Row } from './comparison'
import { flowOf, frontNames } from './flow'

/** What is different between two releases: attributes and issue details, then blocks, words, marks and attributes of blocks. */
export function compareReleases(old: ReleaseNode, fresh: ReleaseNode): Comparison {
  let last = 0
  const nextId = (): ChangeId => (last += 1)
  const [before, after] = [flowOf(old), flowOf(fresh)]
  return {
    attributes: compareAttributes(old, fresh, nextId),
    front: compareFront(before.front, after.front, nextId),
    body: compareSequences(before.body, after.body, nextId),
  }
}

/** Each part of the front is itself, whatever it says: a headline never becomes a lead. */
function compareFront(old: readonly Node[], fresh: readonly Node[], nextId: () => ChangeId): readonly Row[] {
  return frontNames.flatMap((name): readonly Row[] => {
    const oldPlace = old.findIndex(({ type }) => type.name === name)
    const newPlace = fresh.findIndex(({ type }) => type.name === name)
    const [before, after] = [old[oldPlace], fresh[newPlace]]
    if (before !== undefined && after !== undefined)
      return [{ kind: 'kept', old: oldPlace, new: newPlace, inner: compareNodes(before, after, nextId) }]
    if (before !== undefined) return [{ kind: 'deleted', id: nextId(), old: oldPlace }]
    return after === undefined ? [] : [{ kind: 'inserted', id: nextId(), new: newPlace, node: jsonOf(after) }]
  })
}
