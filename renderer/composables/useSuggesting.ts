import { useApplicationStore } from '../stores/application'
import type { ReadSet } from '../stores/contributions'
import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'
import type { TextOnScreen } from './useTextOnScreen'
import { dropSet, readContributionsAnew, useWrittenSet, type WrittenSet } from './useWrittenSet'

/** Writing what one suggests in a copy of the text, which itself stays as it is. */
export interface Suggesting extends Pick<
  WrittenSet,
  'saveState' | 'count' | 'marks' | 'changed' | 'paused' | 'flush'
> {
  /** Begins with the text on the screen, or goes on with what was begun. */
  readonly begin: (begun?: ReadSet) => Promise<void>
  /** Hands the suggestions over and goes back to the text. False where they could not be stored. */
  readonly finish: () => Promise<boolean>
  /** Gives up what was written. */
  readonly discard: (begun?: ReadSet) => Promise<void>
}

/** Lets somebody suggest changes. As everything that is typed, what they write is stored at once. */
export function useSuggesting(
  text: Pick<
    TextOnScreen,
    'shown' | 'editing' | 'read' | 'copy' | 'showSuggesting' | 'showWorkingCopy' | 'showRevision'
  >,
): Suggesting {
  const { t } = useMessages()
  const application = useApplicationStore()
  const notices = useNoticesStore()
  const written = useWrittenSet(() => text.editing()?.readDocument() ?? null)
  const { saveState, count, marks, changed, paused, flush } = written

  async function begin(begun?: ReadSet): Promise<void> {
    const as = application.settings.actingAs
    if (as === null) {
      notices.report({ code: 'personMissing' })
      return
    }
    const { value: shown } = text.shown
    const base = begun?.set.base ?? text.read()
    if (base === null || shown.kind === 'conditions' || !(await text.copy.flush())) return
    const revision =
      begun === undefined ? (shown.kind === 'revision' ? shown.revision.number : null) : begun.set.revision
    written.begin({ base, revision, isConditions: false, as, begun: begun ?? null })
    await text.showSuggesting((begun?.set.changed ?? base).toJSON())
    paused()
  }

  function leave(): void {
    const revision = written.from()?.revision ?? null
    written.end()
    if (revision === null) text.showWorkingCopy()
    else void text.showRevision(revision)
  }

  async function finish(): Promise<boolean> {
    if (written.from() === null) return true
    if (!(await flush())) return false
    paused()
    if (count.value === 0) {
      await written.drop()
      notices.say(t('suggesting.nothing'))
    } else {
      if (!(await written.handOver())) return false
      notices.say(t('suggesting.done', { count: count.value }))
    }
    leave()
    await readContributionsAnew()
    return true
  }

  async function discard(begun?: ReadSet): Promise<void> {
    const as = application.settings.actingAs
    if (begun === undefined) {
      await flush()
      await written.drop()
      leave()
    } else if (as !== null) await dropSet(begun.set.id, as)
    await readContributionsAnew()
  }

  return { ...{ begin, saveState, count, marks, changed, paused, flush, finish, discard } }
}
