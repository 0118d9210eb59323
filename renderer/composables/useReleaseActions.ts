import { ref, type Ref } from 'vue'
import type { LibraryPlace } from '../../domain/library/place'
import type { Result } from '../../domain/result'
import type { ReleaseSummary } from '../../ipc/views'
import { ask, type WindowFailure } from '../api'
import { useApplicationStore } from '../stores/application'
import { useLibraryStore } from '../stores/library'
import { useNavigationStore } from '../stores/navigation'
import { useNoticesStore } from '../stores/notices'
import { useSharedFolderStore } from '../stores/shared-folder'
import { useMessages } from './useMessages'

/** What can be done with a release of the library. */
export interface ReleaseActions {
  readonly open: (release: ReleaseSummary) => void
  readonly exportDraft: (release: ReleaseSummary) => void
  readonly duplicate: (release: ReleaseSummary) => Promise<void>
  readonly move: (release: ReleaseSummary, to: LibraryPlace) => Promise<void>
  /** One after the other, with one way back for all; until it is done, `moving` says how far it is. */
  readonly moveSeveral: (releases: readonly ReleaseSummary[], to: LibraryPlace) => Promise<void>
  readonly moving: Readonly<Ref<{ readonly done: number; readonly of: number } | null>>
  /** Stops before the next one. */
  readonly stopMoving: () => void
  /** Shares it through the shared folder, or no more. */
  readonly setShared: (release: ReleaseSummary, isShared: boolean) => Promise<void>
  readonly copyHeadline: (release: ReleaseSummary) => Promise<void>
  readonly copyQuote: (release: ReleaseSummary, quote: number) => Promise<void>
  /** Deletes for good, one after the other as `moveSeveral` moves; ask first. */
  readonly remove: (releases: readonly ReleaseSummary[]) => Promise<void>
  /** Takes the last move back; null where there is none. */
  readonly undo: Readonly<Ref<(() => void) | null>>
}

/** Acts on releases, says what was done, and offers to take it back. */
export function useReleaseActions(): ReleaseActions {
  const { t } = useMessages()
  const application = useApplicationStore()
  const library = useLibraryStore()
  const navigation = useNavigationStore()
  const notices = useNoticesStore()
  const undo = ref<(() => void) | null>(null)

  const moving = ref<{ readonly done: number; readonly of: number } | null>(null)
  let stop = new AbortController()

  const nameOf = ({ headline }: ReleaseSummary): string => headline || t('library.untitled')

  const askToMove = (release: string, to: LibraryPlace) =>
    ask('moveRelease', { release, to, as: application.settings.actingAs })

  async function put(release: string, to: LibraryPlace): Promise<LibraryPlace | null> {
    const answer = await askToMove(release, to)
    if (!answer.ok) notices.report(answer.failure)
    await library.refresh()
    return answer.ok ? answer.value.from : null
  }

  async function move(release: ReleaseSummary, to: LibraryPlace): Promise<void> {
    const from = await put(release.id, to)
    if (from === null) return
    const back = (): void => {
      undo.value = null
      void put(release.id, from).then((moved) => {
        if (moved !== null) notices.say(t(`library.movedTo.${from}`, { headline: nameOf(release) }))
      })
    }
    undo.value = back
    const action = { label: t('library.undo'), run: back }
    notices.say(t(`library.movedTo.${to}`, { headline: nameOf(release) }), action)
  }

  interface Move {
    readonly release: string
    readonly to: LibraryPlace
  }

  /** Asks for one after the other until it is stopped; gives those that were done, and tells of the first that could not. */
  async function oneByOne<Item, Done>(
    items: readonly Item[],
    askFor: (item: Item) => Promise<Result<Done, WindowFailure>>,
    sayRefused: (count: number) => string,
  ): Promise<readonly { readonly item: Item; readonly value: Done }[]> {
    const answered: { readonly item: Item; readonly value: Done }[] = []
    const refused: WindowFailure[] = []
    stop = new AbortController()
    const { signal } = stop
    for (const [done, item] of items.entries()) {
      if (signal.aborted) break
      moving.value = { done, of: items.length }
      const answer = await askFor(item)
      if (answer.ok) answered.push({ item, value: answer.value })
      else refused.push(answer.failure)
    }
    moving.value = null
    await library.refresh()
    const [first] = refused
    if (first !== undefined) {
      notices.report(first)
      if (refused.length > 1) notices.say(sayRefused(refused.length))
    }
    return answered
  }

  /** Moves them; gives the way back of those that moved. */
  async function putSeveral(moves: readonly Move[]): Promise<readonly Move[]> {
    const moved = await oneByOne(
      moves,
      ({ release, to }) => askToMove(release, to),
      (count) => t('library.notMoved', { count }),
    )
    return moved.map(({ item, value }) => ({ release: item.release, to: value.from }))
  }

  async function moveSeveral(releases: readonly ReleaseSummary[], to: LibraryPlace): Promise<void> {
    const back = await putSeveral(releases.map(({ id }) => ({ release: id, to })))
    if (back.length === 0) return
    const takeBack = (): void => {
      undo.value = null
      void putSeveral(back).then((moved) => {
        if (moved.length > 0) notices.say(t('library.movedBack', { count: moved.length }))
      })
    }
    undo.value = takeBack
    const action = { label: t('library.undo'), run: takeBack }
    notices.say(t(`library.severalMovedTo.${to}`, { count: back.length }), action)
  }

  async function duplicate({ id }: ReleaseSummary): Promise<void> {
    const answer = await ask('duplicateRelease', { release: id, as: application.settings.actingAs })
    if (answer.ok) navigation.openRelease(answer.value.id)
    else notices.report(answer.failure)
  }

  async function copyHeadline(release: ReleaseSummary): Promise<void> {
    await navigator.clipboard.writeText(release.headline)
    notices.say(t('common.copied'))
  }

  async function copyQuote({ id }: ReleaseSummary, quote: number): Promise<void> {
    const answer = await ask('citeQuote', { release: id, quote })
    if (!answer.ok) {
      notices.report(answer.failure)
      return
    }
    const { plain, html, isApproved } = answer.value
    // Strings, which newer versions take, are refused by the Chromium of older ones.
    const part = (text: string, type: string) => new Blob([text], { type })
    const forms = {
      'text/plain': part(plain, 'text/plain'),
      'text/html': part(html, 'text/html'),
    }
    await navigator.clipboard.write([new ClipboardItem(forms)])
    notices.say(t(isApproved ? 'library.quoteCopied' : 'library.draftQuoteCopied'))
  }

  async function setShared({ id }: ReleaseSummary, isShared: boolean): Promise<void> {
    if (await useSharedFolderStore().setShared(id, isShared))
      notices.say(t(isShared ? 'shared.isShared' : 'shared.isNotShared'))
  }

  async function remove(releases: readonly ReleaseSummary[]): Promise<void> {
    const removed = await oneByOne(
      releases,
      ({ id }) => ask('deleteRelease', { release: id, as: application.settings.actingAs }),
      (count) => t('library.notDeleted', { count }),
    )
    const [first] = removed
    if (first === undefined) return
    // What is gone cannot be moved back.
    undo.value = null
    if (removed.length === 1) notices.say(t('library.deleted', { headline: nameOf(first.item) }))
    else notices.say(t('library.severalDeleted', { count: removed.length }))
  }

  return {
    ...{ move, moveSeveral, moving, duplicate, setShared, copyHeadline, copyQuote, remove, undo },
    stopMoving: () => {
      stop.abort()
    },
    open: ({ id }) => navigation.openRelease(id),
    exportDraft: ({ id }) => navigation.openRelease(id, 'export'),
  }
}
