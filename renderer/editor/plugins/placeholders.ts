import type { Node } from '@tiptap/pm/model'
import { Plugin, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { attributesOf } from '../../../domain/document/attributes-of'
import { kindTable, type KindRules } from '../../../domain/kinds/kind-table'
import { promptOf } from '../../../domain/kinds/prompts'
import { isBlockHolder, nameOf } from '../commands/places'
import type { LocalText } from '../../../domain/language'
import type { CurrentMessages } from '../extensions/nodes'
import type { EditorMessages } from '../messages'

/** Shows in every empty part what belongs there; in an empty paragraph only while the cursor is in it or nothing else is there. */
export function placeholders(messages: CurrentMessages): Plugin {
  return new Plugin({
    props: {
      decorations: (state) => DecorationSet.create(state.doc, emptyBlocks(state, messages.current)),
    },
  })
}

function emptyBlocks(state: EditorState, messages: EditorMessages): Decoration[] {
  const found: Decoration[] = []
  const { prompts } = kindTable[attributesOf(state.doc).kind]
  const visit = (node: Node, position: number, parent: Node, index: number): void => {
    if (!node.isTextblock) {
      node.forEach((child, offset, childIndex) => visit(child, position + 1 + offset, node, childIndex))
      return
    }
    if (node.content.size > 0) return
    const text = placeholderOf(
      node,
      parent,
      index,
      { ...messages, prompts },
      state.selection.from === position + 1,
    )
    if (text === null) return
    found.push(
      Decoration.node(position, position + node.nodeSize, {
        class: 'is-empty',
        'data-placeholder': text,
        ...(isHeading(node) ? { 'aria-label': text } : {}),
      }),
    )
  }
  state.doc.forEach((child, offset, index) => visit(child, offset, state.doc, index))
  return found
}

/** Headings have no name but their words. */
const isHeading = (node: Node): boolean => nameOf(node) === 'headline' || nameOf(node) === 'sectionHeading'

function placeholderOf(
  node: Node,
  parent: Node,
  index: number,
  { placeholder, language, prompts }: EditorMessages & Pick<KindRules, 'prompts'>,
  hasCursor: boolean,
): string | null {
  const name = nameOf(node)
  const asked = promptOf(node)?.text ?? ''
  if (asked !== '') return asked
  if (name !== 'paragraph') {
    const ofKind: Readonly<Record<string, LocalText | undefined>> = prompts
    const words: Readonly<Record<string, string>> = placeholder
    return ofKind[name]?.[language] ?? words[name] ?? null
  }
  const holder = nameOf(parent)
  if (holder === 'quote') return parent.childCount === 2 && index === 0 ? placeholder.quote : null
  if (holder === 'boilerplate' || holder === 'noteToEditors' || holder === 'mediaContact')
    return parent.textContent === '' && parent.lastChild === node ? placeholder[holder] : null
  if (!isBlockHolder(parent)) return null
  const isFirst =
    nameOf(parent) === 'release' && parent.children.find(({ type }) => type.isInGroup('block')) === node
  if (isFirst && prompts.paragraph !== undefined) return prompts.paragraph[language]
  const isOnlyBlock = parent.children.every((child) => child === node || !child.type.isInGroup('block'))
  return hasCursor || isOnlyBlock ? placeholder.paragraph : null
}
