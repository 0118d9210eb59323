import type { Command, EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { assertNever } from '../../domain/result'
import type { Finding } from '../../domain/findings/finding'
import { unitOfSelection } from './commands/places'
import type { EditorRequest } from './keys'
import type { BlockMenuPlace } from './plugins/block-handle'
import {
  goToNextFinding,
  goToNextProposal,
  goToNextSpelling,
  proposalAtSelection,
  rangeOfFinding,
  spellingAt,
} from './plugins/findings'

/** What the window around the text is told to show or do. */
export interface RequestAnswers {
  readonly link: (rect: DOMRect) => void
  readonly quotation: (rect: DOMRect) => void
  readonly table: () => void
  readonly image: () => void
  readonly blockMenu: (place: BlockMenuPlace) => void
  readonly insertMenu: (place: BlockMenuPlace) => void
  readonly sayRefused: () => void
  readonly leave: () => void
  readonly findingClicked: (finding: Finding) => void
  /** A proposal of typography was reached or clicked; its words stand here. */
  readonly proposalReached: (finding: Finding, rect: DOMRect) => void
  /** A word that no dictionary knows was reached, or its menu asked for; it stands here. */
  readonly spellingReached: (finding: Finding, rect: DOMRect) => void
}

/** Answers what commands of the text ask of the window, and clicks on what is marked in it. */
export function createRequests(
  currentView: () => EditorView | undefined,
  isEditable: () => boolean,
  answers: RequestAnswers,
): {
  /** False where the request means nothing here. */
  readonly answer: (request: EditorRequest) => boolean
  readonly clickFinding: (finding: Finding, view: EditorView) => void
  readonly showSpelling: (finding: Finding, view: EditorView) => void
} {
  function answer(request: EditorRequest): boolean {
    const view = currentView()
    if (view === undefined) return false
    const place = placeOfSelection(view)
    switch (request) {
      case 'link':
      case 'quotation':
        answers[request](rectOfSelection(view))
        return true
      case 'table':
      case 'image':
      case 'sayRefused':
      case 'leave':
        answers[request]()
        return true
      case 'blockMenu':
      case 'insertMenu':
        if (place !== null) answers[request](place)
        return true
      case 'nextFinding':
        return run(view, goToNextFinding(1))
      case 'previousFinding':
        return run(view, goToNextFinding(-1))
      case 'nextProposal':
        return goTo(view, goToNextProposal(1), proposalAtSelection, answers.proposalReached)
      case 'nextSpelling':
        return goTo(view, goToNextSpelling(1), (state) => spellingAt(state), answers.spellingReached)
      default:
        return assertNever(request, 'request of the text')
    }
  }

  /** Goes to the next mark of a kind, and says where it stands. */
  function goTo(
    view: EditorView,
    command: Command,
    findingAt: (state: EditorState) => Finding | null,
    tell: (finding: Finding, rect: DOMRect) => void,
  ): boolean {
    if (!isEditable() || !run(view, command)) return false
    const finding = findingAt(view.state)
    // Only the next frame has drawn and scrolled to what is selected.
    if (finding !== null)
      requestAnimationFrame(() => {
        if (!view.isDestroyed) tell(finding, rectOfSelection(view))
      })
    return true
  }

  function showSpelling(finding: Finding, view: EditorView): void {
    const range = rangeOfFinding(view.state, finding)
    if (range !== null) answers.spellingReached(finding, rectOf(view, range))
  }

  /** A click on a proposal shows it; a click with which something is selected does not. */
  function clickFinding(finding: Finding, view: EditorView): void {
    answers.findingClicked(finding)
    if (!isEditable() || !finding.id.startsWith('typography.')) return
    const range = rangeOfFinding(view.state, finding)
    if (range !== null && view.state.selection.empty) answers.proposalReached(finding, rectOf(view, range))
  }

  return { answer, clickFinding, showSpelling }
}

const run = (view: EditorView, command: Command): boolean =>
  command(view.state, (transaction) => view.dispatch(transaction), view)

/** From the start of a range to its end; as narrow as can be where it ends on another line. */
function rectOf(view: EditorView, { from, to }: { readonly from: number; readonly to: number }): DOMRect {
  const start = view.coordsAtPos(from)
  const end = view.coordsAtPos(to, -1)
  return new DOMRect(start.left, start.top, Math.max(0, end.right - start.left), end.bottom - start.top)
}

/** Where the selection stands in the window. */
export const rectOfSelection = (view: EditorView): DOMRect => rectOf(view, view.state.selection)

function placeOfSelection(view: EditorView): BlockMenuPlace | null {
  const unit = unitOfSelection(view.state.selection)
  const dom = unit === null ? null : view.nodeDOM(unit.position)
  return unit === null || !(dom instanceof HTMLElement)
    ? null
    : { position: unit.position, rect: dom.getBoundingClientRect() }
}
