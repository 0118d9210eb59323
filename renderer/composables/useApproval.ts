import type { Ref } from 'vue'
import type { DecisionKind } from '../../domain/approval/check-decision'
import { kennwort } from '../../domain/revision/kennwort'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'
import type { WorkingCopy } from './useWorkingCopy'

/** The steps of a release's approval as buttons take them: each starts from the stored text and says what came of it. */
export interface Approval {
  readonly submit: (note: string) => Promise<void>
  readonly withdraw: () => Promise<void>
  readonly decide: (kind: DecisionKind, reason: string) => Promise<void>
  readonly revise: () => Promise<void>
}

/** Gives the steps for the release that is open; `language` is that of its text, for the Kennwort. */
export function useApproval(
  copy: Pick<WorkingCopy, 'flush' | 'reconcile'>,
  language: Readonly<Ref<string>>,
): Approval {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const release = useReleaseStore()

  async function step(work: () => Promise<boolean>, words: () => string): Promise<void> {
    if (!(await copy.flush())) return
    const isDone = await work()
    await copy.reconcile()
    void release.refreshCheckpoints()
    if (isDone) notices.say(words())
  }

  function revisionWords(): { number: number; kennwort: string } {
    const newest = release.facts?.revisions[0]
    return { number: newest?.number ?? 0, kennwort: kennwort(newest?.wordingHash ?? '', language.value) }
  }

  return {
    submit: (note) =>
      step(
        () => release.submit(note),
        () => t('approval.submitted', revisionWords()),
      ),
    withdraw: () => step(release.withdraw, () => t('approval.withdrawnNow')),
    decide: (kind, reason) =>
      step(
        () => release.decide(kind, reason),
        () => (kind === 'approved' ? t('approval.approvedNow', revisionWords()) : t('approval.returnedNow')),
      ),
    revise: () => step(release.revise, () => t('approval.revised')),
  }
}
