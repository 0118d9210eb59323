import fc from 'fast-check'
import { Fragment, type Node } from 'prosemirror-model'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { flowOf, releaseOf, type Flow } from '../revision/compare/flow'
import { arbitraryRelease, arbitraryText } from './arbitrary-release'

/** One thing that somebody does to a release; places are taken modulo what there is. */
interface Edit {
  readonly kind: keyof typeof edits
  readonly at: number
  readonly to: number
  readonly text: string
}

const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[at % Math.max(1, items.length)]

/** The node with one of its text blocks changed. */
function changeTextBlock(node: Node, at: number, change: (block: Node) => Node): Node {
  if (node.isTextblock) return change(node)
  const place = at % Math.max(1, node.childCount)
  return node.copy(
    Fragment.fromArray(
      node.children.map((child, index) =>
        index === place ? changeTextBlock(child, Math.floor(at / node.childCount), change) : child,
      ),
    ),
  )
}

const inFlow = (release: ReleaseNode, change: (flow: Flow) => Partial<Flow>): ReleaseNode => {
  const flow = flowOf(release)
  return releaseOf({ ...flow, ...change(flow) }, release.attrs)
}

const inText = (release: ReleaseNode, { at }: Edit, change: (block: Node) => Node): ReleaseNode =>
  inFlow(release, ({ front, body }) => {
    const place = at % (front.length + body.length)
    const changed = (node: Node, index: number): Node =>
      index === place && node.childCount > 0 ? changeTextBlock(node, at, change) : node
    return {
      front: front.map(changed),
      body: body.map((node, index) => changed(node, index + front.length)),
    }
  })

const replaceText = (block: Node, { to, text }: Edit): Node => {
  const size = block.content.size
  const words = [...block.textContent.matchAll(/\S+\s*/gu)]
  const word = pick(words, to)
  const from = word?.index ?? 0
  const end = word === undefined ? size : from + word[0].length
  const kept = (fragment: Fragment): readonly Node[] => fragment.content
  const put = to % 4 === 0 ? [] : [schema.text(`${text.slice(0, 12)} `.normalize('NFC'))]
  return block.copy(
    Fragment.fromArray([...kept(block.content.cut(0, from)), ...put, ...kept(block.content.cut(end))]),
  )
}

const withBody = (release: ReleaseNode, change: (body: readonly Node[]) => readonly Node[]): ReleaseNode =>
  inFlow(release, ({ body }) => ({ body: change(body) }))

const edits = {
  word: (release: ReleaseNode, edit: Edit) => inText(release, edit, (block) => replaceText(block, edit)),
  strong: (release: ReleaseNode, edit: Edit) =>
    inText(release, edit, (block) =>
      block.copy(
        Fragment.fromArray(
          block.children.map((child) => child.mark(schema.marks.emphasis.create().addToSet(child.marks))),
        ),
      ),
    ),
  plain: (release: ReleaseNode, edit: Edit) =>
    inText(release, edit, (block) =>
      block.copy(Fragment.fromArray(block.children.map((child) => child.mark([])))),
    ),
  delete: (release: ReleaseNode, { at }: Edit) =>
    withBody(release, (body) => body.filter((_node, index) => index !== at % Math.max(1, body.length))),
  insert: (release: ReleaseNode, { at, text }: Edit) =>
    withBody(release, (body) => body.toSpliced(at % (body.length + 1), 0, build.paragraph(text))),
  move: (release: ReleaseNode, { at, to }: Edit) =>
    withBody(release, (body) => {
      const node = pick(body, at)
      if (node === undefined) return body
      const rest = body.filter((other) => other !== node)
      return rest.toSpliced(to % (rest.length + 1), 0, node)
    }),
  copy: (release: ReleaseNode, { at, to }: Edit) =>
    withBody(release, (body) => {
      const node = pick(body, at)
      return node === undefined ? body : body.toSpliced(to % (body.length + 1), 0, node)
    }),
  child: (release: ReleaseNode, { at, to }: Edit) =>
    withBody(release, (body) => {
      const holders = body.filter(({ childCount, isTextblock }) => childCount > 1 && !isTextblock)
      const holder = pick(holders, at)
      const children = holder?.children.filter((_child, index) => index !== to % (holder.childCount || 1))
      return body.map((node) =>
        node === holder ? node.copy(Fragment.fromArray([...(children ?? [])])) : node,
      )
    }),
  figure: (release: ReleaseNode, { at, to, text }: Edit) =>
    withBody(release, (body) => {
      const asset = String(to % 3).repeat(64)
      const image = build.image({ asset, alt: text, credit: to % 2 === 0 ? '' : text })
      const figure = to % 4 < 2 ? build.figure(image) : build.figure(image, build.caption(text))
      const place = body.findIndex(({ type }) => type === schema.nodes.figure)
      return place >= 0 ? body.with(place, figure) : body.toSpliced(at % (body.length + 1), 0, figure)
    }),
  front: (release: ReleaseNode, { at, text }: Edit) =>
    inFlow(release, ({ front }) => {
      const without = front.filter(({ type }) => type !== schema.nodes.kicker)
      return { front: at % 2 === 0 ? without : [build.kicker(text), ...without] }
    }),
  attribute: (release: ReleaseNode, { at, text }: Edit) =>
    release.type.create(
      { ...release.attrs, ...(at % 2 === 0 ? { teaser: text } : { number: text }) },
      release.content,
    ),
}

/** The release after an edit; the same where it would no longer fit the grammar. */
function edited(release: ReleaseNode, edit: Edit): ReleaseNode {
  const result = edits[edit.kind](release, edit)
  try {
    result.check()
    return result
  } catch {
    // The grammar reports every misfit by throwing; nothing else in this block can fail.
    return release
  }
}

const arbitraryEdits = (maxLength: number): fc.Arbitrary<readonly Edit[]> => {
  const kinds = Object.keys(edits) as readonly Edit['kind'][]
  const kind = fc.constantFrom(...kinds, 'word' as const, 'word' as const, 'move' as const)
  return fc.array(fc.record({ kind, at: fc.nat(60), to: fc.nat(60), text: arbitraryText }), { maxLength })
}

/** A release, and what somebody made of it: now and then quite another one. */
export const arbitraryRevisions: fc.Arbitrary<readonly [ReleaseNode, ReleaseNode]> = fc
  .tuple(arbitraryRelease, arbitraryEdits(3), arbitraryEdits(8), fc.option(arbitraryRelease, { freq: 12 }))
  .map(([first, before, then, other]) => {
    const old = before.reduce(edited, first)
    const isOther = other !== null && then.length === 0
    return [old, isOther ? other : then.reduce(edited, old)] as const
  })
