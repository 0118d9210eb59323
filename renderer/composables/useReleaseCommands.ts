import { transition } from '../../domain/approval/status'
import type { PageLayout } from '../../domain/export/page-layout'
import { useCommands } from '../commands/window-commands'
import { usePanesStore } from '../stores/panes'
import { useReleaseStore } from '../stores/release'
import type { TextOnScreen } from './useTextOnScreen'

/** What the commands of an open release do in the view that offers them. */
export interface ReleaseSteps {
  readonly leave: () => Promise<void>
  readonly submit: (note: string) => Promise<unknown>
  readonly addPressImages: () => Promise<void>
  readonly showExport: () => void
  readonly exportForReview: () => void
  readonly copyForMail: () => void
  readonly showCms: () => void
  readonly showPrint: () => void
  readonly compare: () => void
  readonly makeLanguageVersion: () => void
  readonly sendForComment: () => void
  readonly takeInReturn: () => void
  readonly printIn: (layout: PageLayout) => void
}

/** Offers the commands of an open release: its ways out, its next step, and what is shown beside its text. */
export function useReleaseCommands(
  text: Pick<TextOnScreen, 'copy' | 'isReadable' | 'isEditable' | 'isWorkingCopy'>,
  steps: ReleaseSteps,
): { readonly togglePreview: () => void } {
  const panes = usePanesStore()
  const release = useReleaseStore()
  const { isReadable } = text

  /** What goes out is what is stored; a text that cannot be saved stays, and the banner says why. */
  async function afterSaving(go: () => void): Promise<void> {
    if (await text.copy.flush()) go()
  }

  function togglePreview(): void {
    void panes.toggle('preview')
  }

  useCommands([
    { id: 'showLibrary', run: () => void steps.leave() },
    { id: 'exportRelease', isAvailable: isReadable, run: () => void afterSaving(steps.showExport) },
    { id: 'exportForReview', isAvailable: isReadable, run: () => void afterSaving(steps.exportForReview) },
    {
      id: 'sendForComment',
      isAvailable: () => isReadable() && text.isWorkingCopy.value,
      run: () => void afterSaving(steps.sendForComment),
    },
    {
      id: 'makeLanguageVersion',
      isAvailable: () => isReadable() && text.isWorkingCopy.value,
      run: () => void afterSaving(steps.makeLanguageVersion),
    },
    { id: 'takeInReturn', isAvailable: isReadable, run: () => void afterSaving(steps.takeInReturn) },
    { id: 'copyForMail', isAvailable: isReadable, run: () => void afterSaving(steps.copyForMail) },
    { id: 'copyForCms', isAvailable: isReadable, run: () => void afterSaving(steps.showCms) },
    { id: 'printRelease', isAvailable: isReadable, run: () => void afterSaving(steps.showPrint) },
    {
      id: 'printForFolder',
      isAvailable: isReadable,
      run: () =>
        void afterSaving(() => {
          steps.printIn('folder')
        }),
    },
    {
      id: 'submitRelease',
      isAvailable: () =>
        isReadable() && text.isWorkingCopy.value && transition(release.facts?.status ?? 'draft', 'submit').ok,
      run: () => void steps.submit(''),
    },
    {
      id: 'compareTexts',
      isAvailable: () => isReadable() && (release.facts?.revisions.length ?? 0) > 0,
      run: steps.compare,
    },
    { id: 'togglePreview', isAvailable: isReadable, run: togglePreview },
    {
      id: 'addPressImages',
      isAvailable: () => text.isEditable.value,
      run: () => void steps.addPressImages(),
    },
    {
      id: 'togglePanel',
      run: () => void panes.toggle('panel'),
    },
  ])
  return { togglePreview }
}
