import type { Node } from '@tiptap/pm/model'
import {
  NodeSelection,
  Plugin,
  PluginKey,
  TextSelection,
  type Command,
  type EditorState,
  type Selection,
} from '@tiptap/pm/state'
import { Decoration, type DecorationSet, type EditorView } from '@tiptap/pm/view'
import { textBlocks } from '../../../domain/document/text-blocks'
import { findingKey, isKeyOf, type Finding } from '../../../domain/findings/finding'
import { imageTextAt } from '../../../domain/findings/repair'
import { repairImageTexts } from '../commands/repair-image-texts'
import { drawnMarks, showMarks } from './drawn-marks'

/** A finding and whether a recorded decision covers it. */
export interface ShownFinding {
  readonly finding: Finding
  readonly isAccepted: boolean
}

/** What two decorations are compared by: where it is equal, the page is not drawn anew. */
interface MarkedFinding {
  readonly key: string
  readonly isAccepted: boolean
}

const findingOf = new WeakMap<MarkedFinding, Finding>()
const isTypography = ({ key }: MarkedFinding): boolean => isKeyOf(key, 'typography.')
const isSpelling = ({ key }: MarkedFinding): boolean => isKeyOf(key, 'spelling.')

const key = new PluginKey<DecorationSet>('findings')

/** Draws findings under the words they are about, moves them with the text, and says which one was clicked. */
export function findingMarks(
  onClick: (finding: Finding, view: EditorView) => void,
  onSpelling: (finding: Finding, view: EditorView) => void,
): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: drawnMarks(key, redrawn),
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (view, position) => {
        const [hit] = key.getState(view.state)?.find(position, position) ?? []
        const finding = hit === undefined ? undefined : findingOf.get(hit.spec as MarkedFinding)
        if (finding !== undefined) onClick(finding, view)
        return false
      },
      handleDOMEvents: {
        // Where a word is not known, its proposals stand in the place of the menu for all text.
        contextmenu: (view, event) => {
          const position = positionOf(view, event)
          const finding = position === null ? null : spellingAt(view.state, { from: position, to: position })
          if (finding === null || !view.editable) return false
          event.preventDefault()
          onSpelling(finding, view)
          return true
        },
      },
    },
  })
}

/** Where a menu was asked for: by the mouse at a word, by a key at the cursor. */
const positionOf = (view: EditorView, event: MouseEvent): number | null =>
  event.button === 2
    ? (view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null)
    : view.state.selection.from

const sameness = ({ from, to, spec }: Decoration): string => {
  const { key: findingKey, isAccepted } = spec as MarkedFinding
  return `${from} ${to} ${String(isAccepted)} ${findingKey}`
}

/** Puts in and takes out only what differs: in a long text a pause finds much, of which little is new. */
function redrawn(doc: Node, findings: readonly ShownFinding[], marks: DecorationSet): DecorationSet {
  const gone = new Map(marks.find().map((mark) => [sameness(mark), mark]))
  const added: Decoration[] = []
  for (const mark of marksFor(doc, findings)) {
    const drawn = gone.get(sameness(mark))
    if (drawn === undefined) added.push(mark)
    else {
      gone.delete(sameness(mark))
      const finding = findingOf.get(mark.spec as MarkedFinding)
      if (finding !== undefined) findingOf.set(drawn.spec as MarkedFinding, finding)
    }
  }
  return marks.remove([...gone.values()]).add(doc, added)
}

function specOf(finding: Finding, isAccepted: boolean): MarkedFinding {
  const spec = { isAccepted, key: findingKey(finding) }
  findingOf.set(spec, finding)
  return spec
}

/** Findings whose words no longer stand where they were found are left out; the next search finds them anew. */
function marksFor(doc: Node, findings: readonly ShownFinding[]): Decoration[] {
  const blocks = textBlocks(doc)
  return findings.flatMap(({ finding, isAccepted }) => {
    const { place, text, severity } = finding
    const image = place.field === undefined ? null : imageTextAt(doc, finding)
    if (image?.holder.kind === 'image') {
      const { position } = image.holder
      const spec = specOf(finding, isAccepted)
      const attributes = { class: `finding-${severity}`, 'data-finding': finding.id }
      return [Decoration.node(position, position + 1, attributes, spec)]
    }
    const block = blocks[place.block]
    if (block?.text.slice(place.from, place.to) !== text) return []
    const spec = specOf(finding, isAccepted)
    const name = `finding finding-${severity}${isAccepted ? ' is-accepted' : ''}`
    const from = block.start + place.from
    const to = block.start + place.to
    return from < to ? [Decoration.inline(from, to, { class: name, 'data-finding': finding.id }, spec)] : []
  })
}

/** Shows these findings in the place of those shown so far. */
export const showFindings =
  (findings: readonly ShownFinding[]): Command =>
  (state, dispatch) => {
    dispatch?.(showMarks(state.tr, key, findings))
    return true
  }

/** Where the words of a finding stand now, or null where they are gone or changed. */
export function rangeOfFinding(
  state: EditorState,
  finding: Finding,
): { readonly from: number; readonly to: number } | null {
  if (finding.place.field !== undefined) {
    const holder = imageTextAt(state.doc, finding)?.holder
    return holder?.kind === 'image' ? { from: holder.position, to: holder.position + 1 } : null
  }
  const wanted = findingKey(finding)
  const candidates = key
    .getState(state)
    ?.find(undefined, undefined, (spec) => (spec as MarkedFinding).key === wanted)
    .filter(({ from, to }) => state.doc.textBetween(from, to) === finding.text)
  const [mark] = candidates ?? []
  if (mark !== undefined) return { from: mark.from, to: mark.to }
  const block = textBlocks(state.doc)[finding.place.block]
  if (block?.text.slice(finding.place.from, finding.place.to) !== finding.text) return null
  return { from: block.start + finding.place.from, to: block.start + finding.place.to }
}

/** Words are selected as text, a picture as a whole. */
const selectionOf = (doc: Node, { from, to }: { readonly from: number; readonly to: number }): Selection =>
  doc.nodeAt(from)?.type.name === 'image'
    ? NodeSelection.create(doc, from)
    : TextSelection.create(doc, from, to)

/** Selects the words of a finding and scrolls to them. */
export const goToFinding =
  (finding: Finding): Command =>
  (state, dispatch) => {
    const range = rangeOfFinding(state, finding)
    if (range === null) return false
    dispatch?.(state.tr.setSelection(selectionOf(state.doc, range)).scrollIntoView())
    return true
  }

type Direction = 1 | -1

function goToNext(direction: Direction, isMeant: (spec: MarkedFinding) => boolean): Command {
  return (state, dispatch) => {
    const marks = (
      key.getState(state)?.find(undefined, undefined, (spec) => isMeant(spec as MarkedFinding)) ?? []
    )
      .filter(({ spec }) => !(spec as MarkedFinding).isAccepted)
      .sort((a, b) => a.from - b.from)
    const { from } = state.selection
    const next =
      direction === 1
        ? (marks.find((mark) => mark.from > from) ?? marks[0])
        : (marks.findLast((mark) => mark.from < from) ?? marks.at(-1))
    if (next === undefined) return false
    dispatch?.(state.tr.setSelection(selectionOf(state.doc, next)).scrollIntoView())
    return true
  }
}

/**
 * Selects the next open finding behind the cursor (or before it), from the other end again where there is none.
 * Proposals of typography have a walk of their own, so that none stands between a writer and what must be resolved.
 */
export const goToNextFinding = (direction: Direction): Command =>
  goToNext(direction, (spec) => !isTypography(spec) && !isSpelling(spec))

/** The same for the proposals of typography. */
export const goToNextProposal = (direction: Direction): Command => goToNext(direction, isTypography)

/** The same for words that no dictionary knows. */
export const goToNextSpelling = (direction: Direction): Command => goToNext(direction, isSpelling)

interface Range {
  readonly from: number
  readonly to: number
}

function findingAt(
  state: EditorState,
  { from, to }: Range,
  isMeant: (spec: MarkedFinding) => boolean,
): Finding | null {
  const [mark] = key.getState(state)?.find(from, to, (spec) => isMeant(spec as MarkedFinding)) ?? []
  return mark === undefined ? null : (findingOf.get(mark.spec as MarkedFinding) ?? null)
}

/** The unknown word at or within a range, that of the selection unless another is given, or null. */
export const spellingAt = (state: EditorState, range: Range = state.selection): Finding | null =>
  findingAt(state, range, isSpelling)

/** The proposal of typography that the cursor stands at or that is selected, or null. */
export const proposalAtSelection = (state: EditorState): Finding | null =>
  findingAt(state, state.selection, isTypography)

/** Accepts the proposal of typography at the cursor. */
export const acceptProposal: Command = (state, dispatch) => {
  const finding = proposalAtSelection(state)
  const [text] = finding?.proposals ?? []
  return finding !== null && text !== undefined && applyProposal(finding, text)(state, dispatch)
}

/** A finding and the text to put in the place of its words. */
export interface Proposal {
  readonly finding: Finding
  readonly text: string
}

/** Puts a proposal in the place of the words it is for. */
export const applyProposal = (finding: Finding, text: string): Command => applyProposals([{ finding, text }])

/** Puts several proposals in at once, as one step to undo; those whose words are gone are left out. */
export const applyProposals =
  (proposals: readonly Proposal[]): Command =>
  (state, dispatch) => {
    const transaction = state.tr
    const inImages = repairImageTexts(transaction, proposals)
    const changes = proposals
      .filter(({ finding }) => finding.place.field === undefined)
      .flatMap(({ finding, text }) => {
        const range = rangeOfFinding(state, finding)
        return range === null ? [] : [{ ...range, text: text.normalize('NFC') }]
      })
      .sort((a, b) => b.from - a.from)
    if (changes.length === 0 && !inImages) return false
    for (const { from, to, text } of changes) {
      if (text === '') transaction.delete(from, to)
      else transaction.replaceWith(from, to, state.schema.text(text, state.doc.nodeAt(from)?.marks ?? []))
    }
    dispatch?.(transaction.scrollIntoView())
    return true
  }
