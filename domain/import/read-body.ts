import type { LocalText } from '../language'
import {
  claim,
  dropSigns,
  mergeEmptyEnds,
  type DraftBlock,
  type DraftEnd,
  type DraftSection,
  type EndKind,
  type Notes,
} from './draft'
import type { Passage } from './passage'
import { readBlocks, type BlockNames } from './read-blocks'
import { reasons } from './reasons'
import type { Unit } from './unit'
import { findRoles, type UnitRole } from './unit-roles'

export interface Body {
  readonly body: readonly DraftBlock[]
  readonly sections: readonly DraftSection[]
  readonly ends: readonly DraftEnd[]
}

const headingReasons: Readonly<Record<EndKind, LocalText>> = {
  boilerplate: reasons.boilerplateHeading,
  noteToEditors: reasons.noteHeading,
  mediaContact: reasons.contactHeading,
}

/** Reads what follows the front: blocks, sections, end matter. */
export function readBody(units: readonly Unit[], hasBlankLines: boolean, notes: Notes): Body {
  const roles = findRoles(units, hasBlankLines)
  const parts: {
    readonly opening: Unit | null
    readonly role: UnitRole
    readonly units: { unit: Unit; role: UnitRole }[]
  }[] = [{ opening: null, role: { kind: 'body' }, units: [] }]
  for (const [index, unit] of units.entries()) {
    const role = roles[index] ?? { kind: 'body' }
    const last = parts.at(-1)
    const opensEnd =
      role.kind === 'end' && (role.isHeading || last?.role.kind !== 'end' || last.role.end !== role.end)
    if (role.kind === 'heading' || opensEnd) {
      const opening = role.kind === 'heading' || role.isHeading ? unit : null
      parts.push({ opening, role, units: opening === null ? [{ unit, role }] : [] })
    } else last?.units.push({ unit, role })
  }
  const result: { body: readonly DraftBlock[]; sections: DraftSection[]; ends: DraftEnd[] } = {
    body: [],
    sections: [],
    ends: [],
  }
  for (const part of parts) {
    const heading = part.opening !== null && 'passage' in part.opening ? part.opening : null
    if (heading !== null) claimHeading(heading, part.role, notes)
    const blocks = readRuns(part.units, namesOf(part.role), notes)
    if (part.role.kind === 'end')
      result.ends.push({ kind: part.role.end, heading: heading?.passage ?? null, blocks })
    else if (heading !== null) result.sections.push({ heading: heading.passage, blocks })
    else result.body = blocks
  }
  return { ...result, ends: mergeEmptyEnds(result.ends) }
}

function claimHeading(
  unit: Extract<Unit, { readonly passage: Passage }>,
  role: UnitRole,
  notes: Notes,
): void {
  if (unit.kind === 'heading') dropSigns(notes, unit.signs)
  const reason =
    role.kind === 'end'
      ? headingReasons[role.end]
      : unit.kind === 'heading'
        ? reasons.sectionHeadingMarked
        : role.kind === 'heading' && role.isLast
          ? reasons.sectionHeadingLast
          : unit.kind === 'text' && unit.isBold === true
            ? reasons.sectionHeadingBold
            : reasons.sectionHeading
  claim(notes, unit.passage, 'sectionHeading', unit.kind === 'heading' ? 1 : 0.85, reason)
}

function namesOf(role: UnitRole): BlockNames {
  switch (role.kind) {
    case 'body':
    case 'heading':
      return { became: 'paragraph', reason: reasons.paragraph }
    case 'caption':
      return { became: 'paragraph', reason: reasons.caption }
    case 'end':
      return { became: role.end, reason: reasons[role.end] }
  }
}

/** Captions break off from the blocks around them only by the reason that the mapping gives. */
function readRuns(
  units: readonly { readonly unit: Unit; readonly role: UnitRole }[],
  names: BlockNames,
  notes: Notes,
): readonly DraftBlock[] {
  const blocks: DraftBlock[] = []
  for (let index = 0; index < units.length;) {
    const isCaption = units[index]?.role.kind === 'caption'
    let end = index + 1
    while (end < units.length && (units[end]?.role.kind === 'caption') === isCaption) end += 1
    const run = units.slice(index, end).map(({ unit }) => unit)
    for (const block of readBlocks(run, isCaption ? namesOf({ kind: 'caption' }) : names, notes))
      blocks.push(block)
    index = end
  }
  return blocks
}
