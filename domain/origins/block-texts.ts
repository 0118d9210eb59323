import { schema } from '../document/schema'
import type { BlockText } from './release-origins'

const textBlockNames: ReadonlySet<string> = new Set(
  Object.values(schema.nodes).flatMap(({ name, isTextblock }) => (isTextblock ? [name] : [])),
)

interface NodeJson {
  readonly type?: unknown
  readonly text?: unknown
  readonly attrs?: { readonly id?: unknown } | null
  readonly content?: readonly NodeJson[]
}

/** The text blocks of a stored document in reading order, read from its JSON, which costs a fraction of parsing it. */
export function blockTextsOf(document: unknown): readonly BlockText[] {
  const blocks: BlockText[] = []
  const visit = (node: NodeJson): void => {
    const content = node.content ?? []
    if (typeof node.type !== 'string' || !textBlockNames.has(node.type)) {
      content.forEach(visit)
      return
    }
    const id = node.attrs?.id
    const text = content.map((child) => (typeof child.text === 'string' ? child.text : '')).join('')
    blocks.push({ id: typeof id === 'string' ? id : null, text })
  }
  if (typeof document === 'object' && document !== null) visit(document)
  return blocks
}
