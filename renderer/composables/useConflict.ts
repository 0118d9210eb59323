import { plainText } from '../../domain/document/outline'
import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'
import type { WorkingCopy } from './useWorkingCopy'

/** What is done where a text was changed elsewhere, each step with a notice of what came of it. */
export function useConflict(copy: Pick<WorkingCopy, 'reconcile' | 'keepMine' | 'takeTheirs'>): {
  /** Takes over what was changed elsewhere; the person is told unless the change was their own. */
  readonly reload: (isTold?: boolean) => Promise<void>
  readonly keepMine: () => Promise<void>
  readonly takeTheirs: () => void
} {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const release = useReleaseStore()
  return {
    reload: async (isTold = true) => {
      if ((await copy.reconcile()) && isTold) notices.say(t('editorView.changedElsewhere'))
    },
    keepMine: async () => {
      if (await copy.keepMine()) notices.say(t('conflict.keptMine'))
      void release.refreshCheckpoints()
    },
    takeTheirs: () => {
      copy.takeTheirs()
      notices.say(t('conflict.tookTheirs'))
      void release.refreshCheckpoints()
    },
  }
}

/** A document as a release; null where it does not fit the grammar. */
export function releaseOf(document: unknown): ReleaseNode | null {
  const parsed = parseRelease(document)
  return parsed.ok ? parsed.value : null
}

/** A document's words as plain text; empty where it does not fit the grammar. */
export function textOf(document: unknown): string {
  const release = releaseOf(document)
  return release === null ? '' : plainText(release)
}
