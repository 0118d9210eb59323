import type { DOMOutputSpec, Node as DocumentNode, TagParseRule } from '@tiptap/pm/model'
import { schema, type NodeName } from '../../../domain/document/schema'
import type { EditorMessages, NamedNode } from '../messages'
import { nodeFromSchema, type NodeDom } from './from-schema'

/** Holds the words in the window's present language, which may change while the editor is open. */
export interface CurrentMessages {
  current: EditorMessages
}

type Attributes = Readonly<Record<string, string>>

const own = (name: NodeName): TagParseRule => ({ tag: `[data-block="${name}"]`, priority: 60 })
const tags = (...names: readonly string[]): readonly TagParseRule[] => names.map((tag) => ({ tag }))

const positive = (value: string | null): number =>
  Math.max(1, Math.min(1000, Number.parseInt(value ?? '1', 10) || 1))
const cellAttributes = (element: HTMLElement) => ({
  colspan: positive(element.getAttribute('colspan')),
  rowspan: positive(element.getAttribute('rowspan')),
})
const spans = ({ attrs }: DocumentNode): Attributes => ({
  ...(attrs.colspan === 1 ? {} : { colspan: String(attrs.colspan) }),
  ...(attrs.rowspan === 1 ? {} : { rowspan: String(attrs.rowspan) }),
})

/** How each node of a release stands in the editor. */
function nodeDoms(messages: CurrentMessages): Readonly<Record<NodeName, NodeDom>> {
  const named = (name: NamedNode, role: string | null = null): Attributes => ({
    'data-block': name,
    'data-label': messages.current.block[name],
    'aria-label': messages.current.block[name],
    ...(role === null ? {} : { role }),
  })
  /** A heading's name is its words, which a label would silence; what part it is stands beside them. */
  const heading = (name: 'headline' | 'sectionHeading'): Attributes => ({
    'data-block': name,
    'data-label': messages.current.block[name],
    'aria-roledescription': messages.current.block[name],
  })
  /** A paragraph may bear no name, a group may. */
  const line = (name: NamedNode, more: (node: DocumentNode) => Attributes = () => ({})): NodeDom => ({
    render: (node): DOMOutputSpec => ['p', { ...named(name, 'group'), ...more(node) }, 0],
    parse: [own(name)],
  })
  const group = (name: NamedNode, element = 'div'): NodeDom => ({
    render: (): DOMOutputSpec => [element, named(name, 'group'), 0],
    parse: [own(name)],
  })
  return {
    release: {},
    kicker: line('kicker'),
    headline: { render: () => ['h1', heading('headline'), 0], parse: [own('headline')] },
    subheadline: line('subheadline'),
    dateline: {
      ...line('dateline', (node) => ({ 'data-run-in': String(node.attrs.runIn) })),
      parse: [
        {
          ...own('dateline'),
          getAttrs: (element) => ({ runIn: element.getAttribute('data-run-in') === 'true' }),
        },
      ],
    },
    lead: line('lead'),
    paragraph: {
      render: () => ['p', { 'data-block': 'paragraph' }, 0],
      parse: [own('paragraph'), ...tags('p')],
    },
    quote: { render: () => ['blockquote', named('quote'), 0], parse: [own('quote')] },
    attribution: line('attribution'),
    bulletList: { render: () => ['ul', named('bulletList'), 0], parse: [own('bulletList'), ...tags('ul')] },
    orderedList: {
      render: ({ attrs }) => ['ol', { ...named('orderedList'), start: String(attrs.start) }, 0],
      parse: [
        {
          tag: 'ol',
          getAttrs: (element) => ({
            start: Math.max(0, Number.parseInt(element.getAttribute('start') ?? '1', 10) || 0),
          }),
        },
      ],
    },
    listItem: { render: () => ['li', { 'data-block': 'listItem' }, 0], parse: tags('li') },
    table: { render: () => ['table', named('table'), ['tbody', 0]], parse: tags('table') },
    tableRow: { render: () => ['tr', { 'data-block': 'tableRow' }, 0], parse: tags('tr') },
    tableCell: {
      render: (node) => ['td', { 'data-block': 'tableCell', ...spans(node) }, 0],
      parse: [{ tag: 'td', getAttrs: cellAttributes }],
    },
    tableHeader: {
      render: (node) => ['th', { 'data-block': 'tableHeader', ...spans(node) }, 0],
      parse: [{ tag: 'th', getAttrs: cellAttributes }],
    },
    figure: { render: () => ['figure', named('figure'), 0], parse: [own('figure')] },
    image: {
      render: ({ attrs }) => [
        'div',
        {
          ...named('image', 'img'),
          'data-asset': String(attrs.asset),
          ...(attrs.alt === '' ? {} : { 'aria-label': String(attrs.alt) }),
        },
      ],
      parse: [],
    },
    caption: { render: () => ['figcaption', named('caption', 'group'), 0], parse: [own('caption')] },
    section: group('section'),
    sectionHeading: {
      render: () => ['h2', heading('sectionHeading'), 0],
      parse: [own('sectionHeading'), ...tags('h1', 'h2', 'h3', 'h4', 'h5', 'h6')],
    },
    boilerplate: group('boilerplate'),
    noteToEditors: group('noteToEditors'),
    mediaContact: group('mediaContact'),
    text: {},
  }
}

/** One extension a node, in the order of the grammar. */
export function releaseNodes(messages: CurrentMessages) {
  const doms = nodeDoms(messages)
  return (Object.keys(schema.nodes) as NodeName[]).map((name) => nodeFromSchema(name, doms[name]))
}
