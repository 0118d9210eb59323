import type { Ref } from 'vue'
import type { DecisionKind } from '../../domain/approval/check-decision'
import type { Policy } from '../../domain/approval/policy'
import { kennwort } from '../../domain/revision/kennwort'
import type { DetailsDraft } from '../../ipc/approval-views'
import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore, type DecisionMore } from '../stores/release'
import { useMessages } from './useMessages'
import type { WorkingCopy } from './useWorkingCopy'

/** What is signed beside and after the approval, by its channel; each needs only the revision. */
export type PlainSignature = 'acceptConditions' | 'countersign' | 'acknowledge' | 'confirmDetails'

/** The steps of a release's approval as buttons take them: each starts from the stored text and says what came of it. True where it was done. */
export interface Approval {
  /** `policy` where this release goes by other rules than those of the office. */
  readonly submit: (note: string, policy?: Policy | null) => Promise<boolean>
  readonly withdraw: () => Promise<boolean>
  readonly decide: (kind: DecisionKind, reason: string, more?: DecisionMore) => Promise<boolean>
  /** Approves with the words of this document, on the revision of that number; `recorded` where somebody else did so elsewhere. */
  readonly approveWithConditions: (
    revision: number,
    document: unknown,
    reason: string,
    recorded?: DecisionMore['recorded'],
  ) => Promise<boolean>
  readonly sign: (signature: PlainSignature, revision: number) => Promise<boolean>
  /** Confirms the recorded approval of that sequence. */
  readonly confirmRecorded: (revision: number, sequence: number) => Promise<boolean>
  readonly changeDetails: (details: DetailsDraft, note: string) => Promise<boolean>
  readonly withdrawDetails: (revision: number) => Promise<boolean>
  readonly revise: () => Promise<boolean>
}

/** Gives the steps for the release that is open; `language` is that of its text, for the Kennwort. */
export function useApproval(
  copy: Pick<WorkingCopy, 'flush' | 'reconcile'>,
  language: Readonly<Ref<string>>,
): Approval {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const release = useReleaseStore()

  async function step(work: () => Promise<boolean>, words: () => string): Promise<boolean> {
    if (!(await copy.flush())) return false
    const isDone = await work()
    await copy.reconcile()
    void release.refreshCheckpoints()
    if (isDone) notices.say(words())
    return isDone
  }

  function revisionWords(): { number: number; kennwort: string } {
    const newest = release.facts?.revisions[0]
    return { number: newest?.number ?? 0, kennwort: kennwort(newest?.wordingHash ?? '', language.value) }
  }

  /** A signature may be the last one that was missing. */
  function signedWords(): string {
    const isApproved = release.facts?.status === 'approved' || release.facts?.status === 'issued'
    return t(isApproved ? 'approval.approvedNow' : 'approval.signedNow', revisionWords())
  }

  return {
    submit: (note, policy) =>
      step(
        () => release.submit(note, policy),
        () => t('approval.submitted', revisionWords()),
      ),
    withdraw: () => step(release.withdraw, () => t('approval.withdrawnNow')),
    decide: (kind, reason, more) =>
      step(
        () => release.decide(kind, reason, more),
        () => (kind === 'approved' ? signedWords() : t('approval.returnedNow')),
      ),
    approveWithConditions: (revision, document, reason, recorded) =>
      step(
        () =>
          release.act('decide', (acting) =>
            ask('approveWithConditions', { ...acting, revision, document, reason, recorded }),
          ),
        () => t('conditions.stated', revisionWords()),
      ),
    sign: (signature, revision) =>
      step(
        () => release.act('sign', (acting) => ask(signature, { ...acting, revision })),
        () => (signature === 'acceptConditions' ? signedWords() : t(`signing.done.${signature}`)),
      ),
    confirmRecorded: (revision, sequence) =>
      step(
        () => release.act('sign', (acting) => ask('confirmRecorded', { ...acting, revision, sequence })),
        signedWords,
      ),
    changeDetails: (details, note) =>
      step(
        () => release.act('sign', (acting) => ask('changeDetails', { ...acting, details, note })),
        () => t('lateDetails.changedNow'),
      ),
    withdrawDetails: (revision) =>
      step(
        () => release.act('withdraw', (acting) => ask('withdrawDetails', { ...acting, revision })),
        () => t('lateDetails.takenBack'),
      ),
    revise: () => step(release.revise, () => t('approval.revised')),
  }
}
