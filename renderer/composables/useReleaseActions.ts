import { ref, type Ref } from 'vue'
import type { LibraryPlace } from '../../domain/library/place'
import type { ReleaseSummary } from '../../ipc/views'
import { ask } from '../api'
import { useApplicationStore } from '../stores/application'
import { useLibraryStore } from '../stores/library'
import { useNavigationStore } from '../stores/navigation'
import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'

/** What can be done with a release of the library. */
export interface ReleaseActions {
  readonly open: (release: ReleaseSummary) => void
  readonly exportDraft: (release: ReleaseSummary) => void
  readonly duplicate: (release: ReleaseSummary) => Promise<void>
  readonly move: (release: ReleaseSummary, to: LibraryPlace) => Promise<void>
  readonly copyHeadline: (release: ReleaseSummary) => Promise<void>
  readonly copyQuote: (release: ReleaseSummary, quote: number) => Promise<void>
  /** Deletes for good; ask first. */
  readonly remove: (release: ReleaseSummary) => Promise<void>
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

  const nameOf = ({ headline }: ReleaseSummary): string => headline || t('library.untitled')

  async function put(release: string, to: LibraryPlace): Promise<LibraryPlace | null> {
    const answer = await ask('moveRelease', { release, to, as: application.settings.actingAs })
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

  async function remove(release: ReleaseSummary): Promise<void> {
    const answer = await ask('deleteRelease', { release: release.id, as: application.settings.actingAs })
    if (answer.ok) notices.say(t('library.deleted', { headline: nameOf(release) }))
    else notices.report(answer.failure)
    await library.refresh()
  }

  return {
    ...{ move, duplicate, copyHeadline, copyQuote, remove, undo },
    open: ({ id }) => navigation.openRelease(id),
    exportDraft: ({ id }) => navigation.openRelease(id, 'export'),
  }
}
