import type { Ref } from 'vue'
import { useCommands } from '../commands/window-commands'
import type { useContributionsStore } from '../stores/contributions'

/** The part of the side panel in which comments and suggestions stand. */
interface ContributionsPanel {
  readonly beginComment: () => void
  readonly step: (kind: 'suggestions' | 'comments', direction: 1 | -1) => void
}

/** Offers the commands of comments and suggestions; they bring the side panel on the screen. */
export function useContributionCommands(
  {
    begin,
    canSuggest,
    isReadable,
    store,
  }: {
    readonly begin: () => void
    readonly canSuggest: Readonly<Ref<boolean>>
    readonly isReadable: () => boolean
    readonly store: Pick<ReturnType<typeof useContributionsStore>, 'undecided' | 'open'>
  },
  openPanel: () => Promise<ContributionsPanel | null>,
): void {
  const step = (kind: 'suggestions' | 'comments', direction: 1 | -1) => async (): Promise<void> =>
    (await openPanel())?.step(kind, direction)
  const hasSuggestions = (): boolean => store.undecided.length > 0
  const hasComments = (): boolean => store.open.length > 0
  const goTo = {
    nextChange: step('suggestions', 1),
    previousChange: step('suggestions', -1),
    nextComment: step('comments', 1),
    previousComment: step('comments', -1),
  }
  useCommands([
    { id: 'suggestChanges', isAvailable: () => isReadable() && canSuggest.value, run: begin },
    {
      id: 'addComment',
      isAvailable: isReadable,
      run: () => void openPanel().then((panel) => panel?.beginComment()),
    },
    { id: 'nextChange', isAvailable: hasSuggestions, run: () => void goTo.nextChange() },
    { id: 'previousChange', isAvailable: hasSuggestions, run: () => void goTo.previousChange() },
    { id: 'nextComment', isAvailable: hasComments, run: () => void goTo.nextComment() },
    { id: 'previousComment', isAvailable: hasComments, run: () => void goTo.previousComment() },
  ])
}
