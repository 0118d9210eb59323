import { Fragment, type Node } from 'prosemirror-model'
import { schema, type NodeName } from '../document/schema'
import { importText } from '../import/import-text'

/** A pasted text that opens a release: the parts above the body, and what follows. */
export interface PastedFront {
  readonly parts: readonly Node[]
  readonly rest: readonly Node[]
}

const headNames: readonly string[] = ['kicker', 'headline', 'subheadline', 'dateline', 'lead']

/** How much of a text is read to find its front; it stands at the beginning. */
const readLetters = 6000

/**
 * Finds headline, lead and what stands around them at the beginning of pasted blocks, as the import finds them in a
 * file. Null where the blocks do not open with a headline.
 */
export function frontOfPaste(blocks: readonly Node[]): PastedFront | null {
  const titled = frontByStyle(blocks)
  const imported = importText({ text: beginning(blocks), fileName: '', format: 'text' })
  const found = imported.ok
    ? imported.value.release.children.filter(
        ({ type, textContent }) => headNames.includes(type.name) && textContent !== '',
      )
    : []
  const read = frontByImport(blocks, found)
  const isSameTitle =
    titled === null ||
    read?.parts.some((part) => part.type.name === 'headline' && sameText(part, titled.parts[0])) === true
  return isSameTitle ? (read ?? titled) : titled
}

/** Title and subtitle as the program's styles name them, or a first heading. */
function frontByStyle(blocks: readonly Node[]): PastedFront | null {
  const [first, second] = blocks
  if (first === undefined || !['headline', 'sectionHeading'].includes(first.type.name)) return null
  const hasSubheadline = second?.type.name === 'subheadline'
  const parts = [
    part('headline', first.content),
    ...(hasSubheadline ? [part('subheadline', second.content)] : []),
  ]
  return { parts, rest: blocks.slice(parts.length) }
}

/** The blocks one after another take the parts that the import found; all or none. */
function frontByImport(blocks: readonly Node[], found: readonly Node[]): PastedFront | null {
  if (!found.some(({ type }) => type.name === 'headline')) return null
  const parts: Node[] = []
  let next = 0
  let offset = 0
  for (const one of found) {
    const block = blocks[next]
    if (block?.isTextblock !== true) return null
    const name = one.type.name as NodeName
    if (one.attrs.runIn === true && block.textContent.startsWith(one.textContent)) {
      offset = one.textContent.length
      parts.push(schema.nodes.dateline.create({ runIn: true }, schema.text(one.textContent)))
      continue
    }
    const content = block.content.cut(offset)
    if (fold(one.textContent) !== fold(content.textBetween(0, content.size))) return null
    parts.push(part(name, content))
    offset = 0
    next += 1
  }
  return { parts, rest: blocks.slice(next) }
}

function part(name: NodeName, content: Fragment): Node {
  const type = schema.nodes[name]
  const allowed: Node[] = []
  content.forEach((node) => allowed.push(node.mark(type.allowedMarks(node.marks))))
  return type.create(null, Fragment.fromArray(allowed))
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
const sameText = (a: Node, b: Node | undefined): boolean => fold(a.textContent) === fold(b?.textContent ?? '')

function beginning(blocks: readonly Node[]): string {
  let text = ''
  for (const block of blocks) {
    if (text.length > readLetters) break
    text += `${block.isTextblock ? block.textContent : block.textBetween(0, block.content.size, '\n')}\n\n`
  }
  return text
}
