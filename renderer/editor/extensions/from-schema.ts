import { Mark, Node, type Attributes } from '@tiptap/core'
import type {
  AttributeSpec,
  DOMOutputSpec,
  Mark as DocumentMark,
  Node as DocumentNode,
  TagParseRule,
} from '@tiptap/pm/model'
import { schema, type MarkName, type NodeName } from '../../../domain/document/schema'

/** What an extension adds to the grammar: how a node stands in the page, and what pasted elements become it. */
export interface NodeDom {
  readonly render?: (node: DocumentNode) => DOMOutputSpec
  readonly parse?: readonly TagParseRule[]
}

export interface MarkDom {
  readonly render: (mark: DocumentMark) => DOMOutputSpec
  readonly parse: readonly TagParseRule[]
}

/** Tiptap's own way from attributes to HTML and back is switched off: each node's `render` and `parse` say it all. */
function attributesFrom(specs: Readonly<Record<string, AttributeSpec>> | undefined): Attributes {
  return Object.fromEntries(
    Object.entries(specs ?? {}).map(([name, spec]) => [
      name,
      {
        ...('default' in spec
          ? { default: spec.default as unknown }
          : { isRequired: true, default: undefined }),
        ...(spec.validate === undefined ? {} : { validate: spec.validate }),
        rendered: false,
        parseHTML: () => null,
      },
    ]),
  )
}

/** Wraps one node of the release grammar as a Tiptap extension. */
export function nodeFromSchema(name: NodeName, dom: NodeDom): Node {
  const { spec } = schema.nodes[name]
  const { render } = dom
  return Node.create({
    name,
    topNode: schema.topNodeType.name === name,
    ...(spec.content === undefined ? {} : { content: spec.content }),
    ...(spec.marks === undefined ? {} : { marks: spec.marks }),
    ...(spec.group === undefined ? {} : { group: spec.group }),
    ...(spec.atom === undefined ? {} : { atom: spec.atom }),
    ...(spec.defining === undefined ? {} : { defining: spec.defining }),
    ...(spec.isolating === undefined ? {} : { isolating: spec.isolating }),
    extendNodeSchema: (extension) =>
      extension.name === name && spec.tableRole !== undefined ? { tableRole: spec.tableRole as unknown } : {},
    addAttributes: () => attributesFrom(spec.attrs),
    ...(render === undefined ? {} : { renderHTML: ({ node }) => render(node) }),
    ...(dom.parse === undefined ? {} : { parseHTML: () => dom.parse }),
  })
}

/** Wraps one mark of the release grammar as a Tiptap extension. */
export function markFromSchema(name: MarkName, dom: MarkDom): Mark {
  const { spec } = schema.marks[name]
  return Mark.create({
    name,
    ...(spec.inclusive === undefined ? {} : { inclusive: spec.inclusive }),
    addAttributes: () => attributesFrom(spec.attrs),
    renderHTML: ({ mark }) => dom.render(mark),
    parseHTML: () => dom.parse,
  })
}
