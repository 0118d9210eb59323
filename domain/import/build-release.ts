import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type { ReleaseAttributes } from '../document/attributes'
import { schema, type NodeName } from '../document/schema'
import type { ReleaseNode } from '../document/parse'
import type { Draft, DraftBlock, DraftItem, DraftList } from './draft'
import type { Quotations } from './mark-quotations'
import type { Passage, Range } from './passage'
import { knownText } from './quotations/known-text'
import { isNamed, readSpeaker } from './quotations/persons'
import type { Words } from './words/words'

interface MarkedRange extends Range {
  readonly mark: Mark
}

/** Makes the document of a draft. Text is as it stands in the file; marks that a node does not allow are left out. */
export function buildRelease(
  draft: Draft,
  quotations: Quotations,
  attributes: Partial<ReleaseAttributes>,
  words: Words,
): ReleaseNode {
  const build = buildersFor(quotations, words)
  const { kicker, headline, subheadline, dateline, lead } = draft.front
  const children = [
    ...(kicker === null ? [] : [build.text('kicker', kicker)]),
    headline === null ? schema.nodes.headline.create() : build.text('headline', headline),
    ...(subheadline === null ? [] : [build.text('subheadline', subheadline)]),
    ...(dateline === null ? [] : [build.text('dateline', dateline.passage, { runIn: dateline.runIn })]),
    ...(lead === null ? [] : [build.text('lead', lead)]),
    ...draft.body.map(build.block),
    ...draft.sections.map(({ heading, blocks }) =>
      schema.nodes.section.create(null, [build.text('sectionHeading', heading), ...blocks.map(build.block)]),
    ),
    ...draft.ends
      .filter(({ blocks }) => blocks.length > 0)
      .map(({ kind, heading, blocks }) =>
        schema.nodes[kind].create(null, [
          ...(heading === null ? [] : [build.text('sectionHeading', heading)]),
          ...blocks.map(build.block),
        ]),
      ),
  ]
  const release = schema.nodes.release.create(attributes, children)
  release.check()
  return release
}

function buildersFor(
  quotations: Quotations,
  words: Words,
): {
  readonly text: (name: NodeName, passage: Passage, attributes?: Readonly<Record<string, unknown>>) => Node
  readonly block: (block: DraftBlock) => Node
} {
  const text = (
    name: NodeName,
    passage: Passage,
    attributes: Readonly<Record<string, unknown>> | null = null,
  ): Node => {
    const type = schema.nodes[name]
    const ranges = [...formatMarks(passage), ...quotationMarks(passage, quotations)].filter(({ mark }) =>
      type.allowsMarkType(mark.type),
    )
    return type.create(attributes, inline(passage.text, ranges))
  }
  const attribution = (passage: Passage): Node => {
    const ranges = [...attributionMarks(passage.text, words), ...formatMarks(passage)].filter(({ mark }) =>
      schema.nodes.attribution.allowsMarkType(mark.type),
    )
    return schema.nodes.attribution.create(null, inline(passage.text, ranges))
  }
  const item = ({ passage, children }: DraftItem): Node =>
    schema.nodes.listItem.create(null, [text('paragraph', passage), ...children.map(list)])
  const list = ({ start, items }: DraftList): Node =>
    start === null
      ? schema.nodes.bulletList.create(null, items.map(item))
      : schema.nodes.orderedList.create({ start }, items.map(item))
  const block = (one: DraftBlock): Node => {
    switch (one.kind) {
      case 'paragraph':
        return text('paragraph', one.passage)
      case 'list':
        return list(one)
      case 'quote':
        return schema.nodes.quote.create(null, [
          ...one.paragraphs.map((passage) => text('paragraph', passage)),
          attribution(one.attribution),
        ])
      case 'table':
        return schema.nodes.table.create(
          null,
          one.rows.map(({ cells, isHeader }) =>
            schema.nodes.tableRow.create(
              null,
              cells.map((cell) =>
                schema.nodes[isHeader ? 'tableHeader' : 'tableCell'].create(null, text('paragraph', cell)),
              ),
            ),
          ),
        )
    }
  }
  return { text, block }
}

const formatMarks = ({ spans }: Passage): readonly MarkedRange[] =>
  spans.map(({ from, to, mark }) => ({
    from,
    to,
    mark:
      typeof mark === 'string' ? schema.marks[mark].create() : schema.marks.link.create({ href: mark.href }),
  }))

const quotationMarks = (passage: Passage, quotations: Quotations): readonly MarkedRange[] =>
  (quotations.get(passage) ?? []).map(({ from, to, speaker, role }) => ({
    from,
    to,
    mark: schema.marks.quotation.create({ speaker, role }),
  }))

/** Marks the speaker and the role in a line such as "— Anna Muster, Ministerin". */
function attributionMarks(text: string, words: Words): readonly MarkedRange[] {
  const start = /^[\s–—―-]*/u.exec(text)?.[0].length ?? 0
  const line = text.slice(start)
  const read = readSpeaker(line, words, knownText(line))
  const comma = line.indexOf(',')
  const name = read?.name ?? (comma > 0 ? line.slice(0, comma) : line)
  const role = !isNamed(read) ? (comma > 0 ? line.slice(comma + 1).trim() : null) : read.role
  return [
    ...findRange(text, name, schema.marks.speaker.create()),
    ...(role === null ? [] : findRange(text, role, schema.marks.role.create())),
  ]
}

function findRange(text: string, part: string, mark: Mark): readonly MarkedRange[] {
  const from = text.indexOf(part)
  return from < 0 || part === '' ? [] : [{ from, to: from + part.length, mark }]
}

/** Text with marks over ranges of it. */
function inline(text: string, ranges: readonly MarkedRange[]): Fragment {
  if (text === '') return Fragment.empty
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b)
  const starting = [...ranges.keys()].sort((a, b) => (ranges[a]?.from ?? 0) - (ranges[b]?.from ?? 0))
  let started = 0
  let open: readonly number[] = []
  const nodes = cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length
    const opened: number[] = []
    for (; started < starting.length && (ranges[starting[started] ?? 0]?.from ?? 0) <= from; started += 1)
      opened.push(starting[started] ?? 0)
    // Marks are added in the order of the ranges given: of two of a kind the later one stays.
    open = [...open, ...opened].filter((one) => (ranges[one]?.to ?? 0) >= to).sort((a, b) => a - b)
    const marks = open.reduce<readonly Mark[]>((set, one) => ranges[one]?.mark.addToSet(set) ?? set, [])
    return schema.text(text.slice(from, to), marks)
  })
  return Fragment.fromArray(nodes)
}
