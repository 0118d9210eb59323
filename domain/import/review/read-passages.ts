import type { ReleaseAttributes } from '../../document/attributes'
import type { LocalText } from '../../language'
import { signReason, type Claim, type Draft, type DraftBlock, type DraftList } from '../draft'
import { unexplained } from '../mapping'
import { slicePassage, type Passage, type Range } from '../passage'
import { reasons } from '../reasons'
import {
  headingOf,
  joinWords,
  type GivenDetails,
  type ReviewPart,
  type ReviewPassage,
  type ReviewWords,
} from './review-passage'

/** A passage with the place in the file where it begins. */
interface PlacedPassage {
  readonly from: number
  readonly to: number
  readonly passage: Omit<ReviewPassage, 'confidence' | 'reason'>
}

/** What the importer knows of a file once its parts are found, and before quotations are. */
export interface ReadParts {
  readonly source: string
  readonly draft: Draft
  readonly claims: readonly Claim[]
  readonly attributes: Partial<ReleaseAttributes>
}

/** All passages of a file in its order: those of the release, those that became details, and what was left out. */
export function readPassages({ source, draft, claims, attributes }: ReadParts): readonly ReviewPassage[] {
  const sorted = [...claims].sort((a, b) => a.range.from - b.range.from)
  const claimAt = new Map(
    sorted.filter(({ became }) => became !== 'dropped').map((one) => [one.range.from, one]),
  )
  const parts = placedParts(draft).map(({ passage, ...range }) => {
    const { confidence, reason } = claimAt.get(range.from) ?? { confidence: 1, reason: unexplained }
    return { ...range, passage: { ...passage, confidence, reason } }
  })
  const covered = [...sorted.map(({ range }) => range), ...parts].sort((a, b) => a.from - b.from)
  const gaps = gapsBetween(covered, source.length).map((range) =>
    aside(source, range, 'leftOut', unexplained),
  )
  const others = sorted.flatMap((claim) => besidesText(source, claim, sorted, attributes))
  const all = [...parts, ...others.flatMap((one) => ('passage' in one ? [one] : [])), ...gaps]
    .filter(({ passage }) => hasWords(passage.text) || passage.row !== undefined)
    .sort((a, b) => a.from - b.from)
  return withSigns(
    all,
    others.flatMap((one) => ('sign' in one ? [one] : [])),
  )
}

/** A number of a list, before the item that it belongs to. */
interface PlacedSign {
  readonly sign: string
  readonly to: number
}

function withSigns(
  placed: readonly { readonly from: number; readonly passage: ReviewPassage }[],
  signs: readonly PlacedSign[],
): readonly ReviewPassage[] {
  let next = 0
  return placed.map(({ from, passage }) => {
    let own: string | null = null
    for (let one = signs[next]; one !== undefined && one.to <= from; one = signs[next]) {
      own = one.sign
      next += 1
    }
    return own === null || passage.item === undefined ? passage : { ...passage, sign: own }
  })
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

type PlacedAside = { readonly from: number; readonly to: number; readonly passage: ReviewPassage }

/** What a claim says that is about no passage of the release: a detail, something left out, or the number of an item. */
function besidesText(
  source: string,
  { range, became, reason }: Claim,
  claims: readonly Claim[],
  attributes: Partial<ReleaseAttributes>,
): readonly (PlacedAside | PlacedSign)[] {
  switch (became) {
    case 'dropped':
    case 'language': {
      const text = source.slice(range.from, range.to).trim()
      if (reason === reasons.listSign) return /\d/.test(text) ? [{ sign: text, to: range.to }] : []
      return reason === signReason ? [] : [aside(source, range, 'leftOut', reason)]
    }
    case 'number': {
      const hasOwnDate = claims.some((one) => one.became === 'issueDate')
      return [
        aside(source, range, became, reason, pick(attributes, hasOwnDate ? [became] : [became, 'issueDate'])),
      ]
    }
    case 'issueDate':
    case 'embargo':
      return [aside(source, range, became, reason, pick(attributes, [became]))]
    default:
      return []
  }
}

const pick = (
  attributes: Partial<ReleaseAttributes>,
  names: readonly ('number' | 'issueDate' | 'embargo')[],
): GivenDetails =>
  Object.fromEntries(
    names.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  )

const aside = (
  source: string,
  { from, to }: Range,
  part: ReviewPart,
  reason: LocalText,
  details?: GivenDetails,
): PlacedAside => ({
  ...{ from, to },
  passage: {
    ...{ text: source.slice(from, to).replace(/\s+/g, ' ').trim(), spans: [], part, confidence: 1, reason },
    ...(details === undefined ? {} : { details }),
  },
})

/** What stands between ranges that are in order. */
function gapsBetween(ranges: readonly Range[], length: number): readonly Range[] {
  const gaps: Range[] = []
  let place = 0
  for (const { from, to } of [...ranges, { from: length, to: length }]) {
    if (from > place) gaps.push({ from: place, to: from })
    place = Math.max(place, to)
  }
  return gaps
}

function placedParts({ front, body, sections, ends }: Draft): readonly PlacedPassage[] {
  const { kicker, headline, subheadline, dateline, lead } = front
  return [
    ...lines(kicker, 'kicker'),
    ...one(headline, 'headline'),
    ...lines(subheadline, 'subheadline'),
    ...(dateline === null ? [] : one(dateline.passage, 'dateline', dateline.runIn ? { runsIn: true } : {})),
    ...one(lead, 'lead'),
    ...body.flatMap((block) => blockPassages(block, 'paragraph')),
    ...sections.flatMap(({ heading, blocks }) => [
      ...one(heading, 'sectionHeading'),
      ...blocks.flatMap((block) => blockPassages(block, 'paragraph')),
    ]),
    ...ends.flatMap(({ kind, heading, blocks }) => [
      ...one(heading, headingOf(kind)),
      ...blocks.flatMap((block) => blockPassages(block, kind)),
    ]),
  ]
}

type Facts = Omit<ReviewPassage, 'text' | 'spans' | 'part' | 'confidence' | 'reason'>

function one(passage: Passage | null, part: ReviewPart, facts: Facts = {}): readonly PlacedPassage[] {
  const [from] = passage?.at ?? []
  if (passage === null || from === undefined) return []
  const { text, spans } = passage
  return [{ from, to: (passage.at.at(-1) ?? from) + 1, passage: { text, spans, part, ...facts } }]
}

/** Lines that stand together in the release and apart in the file, in the order of both. */
function lines(passage: Passage | null, part: ReviewPart): readonly PlacedPassage[] {
  if (passage === null) return []
  const { text, at } = passage
  const cuts = [0]
  let start = 0
  for (const hole of [...passage.holes].sort((a, b) => a.from - b.from)) {
    while (start < at.length && (at[start] ?? 0) < hole.to) start += 1
    // A list sign stays with its words.
    if (hasWords(text.slice(cuts.at(-1), start))) cuts.push(start)
  }
  const plain = { ...passage, signs: [], holes: [] }
  return cuts.flatMap((cut, index) => one(slicePassage(plain, cut, cuts[index + 1]), part))
}

function blockPassages(block: DraftBlock, part: ReviewPart): readonly PlacedPassage[] {
  switch (block.kind) {
    case 'paragraph':
      return one(block.passage, part, block.isQuoted ? { isQuoted: true } : {})
    case 'list':
      return listPassages(block, 0)
    case 'quote':
      return [
        ...block.paragraphs.flatMap((passage) => one(passage, 'quote')),
        ...one(block.attribution, 'attribution'),
      ]
    case 'table': {
      let from = 0
      return block.rows.map(({ cells, isHeader }, index) => {
        const places = cells.flatMap(({ at }) => at)
        from = places[0] ?? from
        const words = cells.map(({ text, spans }): ReviewWords => ({ text, spans }))
        return {
          from,
          to: (places.at(-1) ?? from) + 1,
          passage: {
            ...joinWords(words.filter(({ text }) => text !== '')),
            part: 'tableRow',
            row: { cells: words, isHeader, opens: index === 0 },
          },
        }
      })
    }
  }
}

const listPassages = ({ start, items }: DraftList, depth: number): readonly PlacedPassage[] =>
  items.flatMap(({ passage, children }, index) => [
    ...one(passage, 'listItem', {
      item: { depth, number: start === null ? null : start + index, opens: index === 0 },
    }),
    ...children.flatMap((list) => listPassages(list, depth + 1)),
  ])
