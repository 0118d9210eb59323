import { Fragment, type Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import type { ReleaseKind } from '../../../domain/document/attributes'
import { attributesOf } from '../../../domain/document/attributes-of'
import { kindTable, type KindPart } from '../../../domain/kinds/kind-table'
import { newReleaseOf } from '../../../domain/kinds/new-release'
import { headPartTarget } from './insert-part'
import { childPosition, headParts, nameOf, typeOf } from './places'
import { isEmpty } from './transactions'

/** The parts with words in them that a release of this kind has no use for. */
export const unexpectedParts = (release: Node, kind: ReleaseKind): readonly KindPart[] =>
  kindTable[kind].unexpected.filter((part) =>
    release.children.some((child) => nameOf(child) === part && !isEmpty(child)),
  )

/**
 * Makes a release one of another kind, as one step to undo. No word is lost: only empty parts go, and the parts that
 * the kind requires come. A release without a word opens as a new one of its kind does.
 */
export const changeKind =
  (kind: ReleaseKind): Command =>
  (state, dispatch) => {
    const { doc, schema } = state
    if (attributesOf(doc).kind === kind) return true
    const transaction = state.tr.setDocAttribute('kind', kind)
    const opened = newReleaseOf({ ...attributesOf(doc), kind })
    if (isUntouched(doc))
      transaction.replaceWith(0, doc.content.size, Fragment.fromJSON(schema, opened.content.toJSON()))
    else {
      for (const part of kindTable[kind].unexpected) {
        const position = childPosition(transaction.doc, part)
        const node = position === null ? null : transaction.doc.nodeAt(position)
        if (position !== null && node !== null && isEmpty(node))
          transaction.delete(position, position + node.nodeSize)
      }
      for (const part of headParts)
        if (kindTable[kind].requires.includes(part) && childPosition(transaction.doc, part) === null)
          transaction.insert(headPartTarget(transaction.doc, part), typeOf(schema, part).create())
    }
    dispatch?.(transaction)
    return true
  }

/** Whether nobody has written anything: all there is are the labels with which a release of its kind opens. */
function isUntouched(doc: Node): boolean {
  return isEmpty(doc) || doc.textContent === newReleaseOf(attributesOf(doc)).textContent
}
