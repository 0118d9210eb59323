import { nextTick } from 'vue'
import type { Contributed } from '../../domain/findings/contribution-findings'
import { useApplicationStore } from '../stores/application'
import { useContributionsStore } from '../stores/contributions'
import { usePanesStore } from '../stores/panes'
import type { TextOnScreen } from './useTextOnScreen'

/** The panel beside the text, as far as the text and the dialogs lead into it. */
interface Panel {
  readonly drawn: Promise<unknown>
  readonly showFindings: () => void
  readonly showContribution: (name: string) => void
  readonly step: (kind: 'suggestions' | 'comments', direction: 1 | -1) => void
}

/** What leads from the text and the dialogs into the side panel. */
export interface SidePanelSteps<Opened extends Panel> {
  /** The panel, brought on the screen where it is hidden. */
  readonly openPanel: () => Promise<Opened | null>
  readonly showFindings: () => Promise<void>
  /** Shows the comment or suggestion of this name; beside what somebody suggests there are no suggestions. */
  readonly showContribution: (name: string) => Promise<void>
  /** Shows the first of the open comments or suggestions. */
  readonly showContributed: (kind: Contributed) => Promise<void>
  /** Shows what came back from others. */
  readonly showReturned: () => void
}

/** Brings the side panel on the screen; `leaveFocus` ends what hides it. */
export function useSidePanel<Opened extends Panel>(
  panel: () => Opened | null,
  { shown }: Pick<TextOnScreen, 'shown'>,
  leaveFocus: () => void,
): SidePanelSteps<Opened> {
  const application = useApplicationStore()
  const panes = usePanesStore()
  const contributions = useContributionsStore()

  async function openPanel(): Promise<Opened | null> {
    await panes.show('panel')
    if (application.settings.focus !== 'off') leaveFocus()
    await nextTick()
    await panel()?.drawn
    return panel()
  }

  return {
    openPanel,
    showFindings: async () => (await openPanel())?.showFindings(),
    showContribution: async (name) => {
      const isSuggesting = shown.value.kind === 'suggesting'
      if (!isSuggesting || name.startsWith('comment ')) (await openPanel())?.showContribution(name)
    },
    showContributed: async (kind) => (await openPanel())?.step(kind, 1),
    showReturned: () => {
      const kind = contributions.undecided.length > 0 ? 'suggestions' : 'comments'
      // Behind the dialog: that gives the focus back where it was when it is gone.
      setTimeout(() => void openPanel().then((opened) => opened?.step(kind, 1)))
    },
  }
}
