import { onMounted, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { evidenceLimit } from '../../domain/approval/evidence-type'
import type { CorrectionGrade } from '../../domain/issue/issue-events'
import type { IssueView } from '../../ipc/issue-views'
import { ask } from '../api'
import { chooseFile } from '../organisation/choose-files'
import { useApplicationStore } from '../stores/application'
import { useNavigationStore } from '../stores/navigation'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'
import { useWrittenFile } from './useWrittenFile'

/** What became of the open release after its approval, and what can be done about it now. */
export interface AfterIssue {
  /** Null while it is not known. */
  readonly issue: Readonly<ShallowRef<IssueView | null>>
  readonly isBusy: Readonly<Ref<boolean>>
  /** Notes that it was sent just now. */
  readonly noteSent: () => Promise<void>
  /** Asks for a sent mail or a saved page, and notes when that was. */
  readonly noteByFile: () => Promise<void>
  readonly correct: (grade: CorrectionGrade) => Promise<void>
  readonly startNewVersion: () => Promise<void>
  readonly retract: (reason: string) => Promise<void>
  readonly writeNote: (revision: number) => Promise<void>
  /** Writes all that the records keep, under a file reference, which may be empty. */
  readonly writeRecord: (reference: string) => Promise<void>
  readonly open: (release: string) => void
}

export function useAfterIssue(): AfterIssue {
  const { t } = useMessages()
  const tell = useWrittenFile()
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const navigation = useNavigationStore()
  const application = useApplicationStore()
  const issue = shallowRef<IssueView | null>(null)
  const isBusy = ref(false)

  async function read(): Promise<void> {
    const id = release.facts?.id
    if (id === undefined) return
    const answer = await ask('readIssue', { release: id })
    if (answer.ok && release.facts?.id === id) issue.value = answer.value
  }
  onMounted(() => void read())
  watch(
    () => [release.facts?.id, release.facts?.status],
    () => void read(),
  )

  /** Does one thing at a time as whoever acts; says so where nobody does. */
  async function act(work: (id: string, as: string) => Promise<void>): Promise<void> {
    const id = release.facts?.id
    const as = application.settings.actingAs
    if (id === undefined || isBusy.value) return
    if (as === null) {
      notices.report({ code: 'personMissing' })
      return
    }
    isBusy.value = true
    await work(id, as)
    isBusy.value = false
  }

  async function record(id: string, as: string, event: Parameters<typeof send>[2]): Promise<void> {
    const answer = await send(id, as, event)
    if (!answer.ok) {
      notices.report(answer.failure)
      return
    }
    issue.value = answer.value
    await release.read(id)
    notices.say(t(event.kind === 'sent' ? 'afterIssue.sentNoted' : 'afterIssue.onlineNoted'))
  }

  const send = (
    id: string,
    as: string,
    event: { kind: 'sent' | 'online'; at: string; evidence: string | null; note: string },
  ) => ask('recordIssue', { release: id, event, as })

  /** Opens the draft that was made. */
  async function follow(asked: Promise<Awaited<ReturnType<typeof ask<'startNewVersion'>>>>): Promise<void> {
    const answer = await asked
    if (answer.ok) navigation.openRelease(answer.value.id)
    else notices.report(answer.failure)
  }

  return {
    issue,
    isBusy,
    noteSent: () =>
      act((id, as) =>
        record(id, as, { kind: 'sent', at: new Date().toISOString(), evidence: null, note: '' }),
      ),
    noteByFile: () =>
      act(async (id, as) => {
        const file = await chooseFile('.eml,.html,.htm,message/rfc822,text/html')
        if (file === null) return
        if (file.size > evidenceLimit) {
          notices.report({
            ...{ code: 'fileTooLarge', file: file.name, limitMegabytes: evidenceLimit / 1_000_000 },
          })
          return
        }
        const bytes = new Uint8Array(await file.arrayBuffer())
        const kept = await ask('readIssueEvidence', { fileName: file.name, bytes, as })
        if (!kept.ok) {
          notices.report(kept.failure)
          return
        }
        const { kind, at, evidence } = kept.value
        await record(id, as, { kind, at: at ?? new Date().toISOString(), evidence, note: '' })
      }),
    correct: (grade) => act((id, as) => follow(ask('correctRelease', { release: id, grade, as }))),
    startNewVersion: () => act((id, as) => follow(ask('startNewVersion', { release: id, as }))),
    retract: (reason) => act((id, as) => follow(ask('retractRelease', { release: id, reason, as }))),
    writeNote: (revision) =>
      act(async (id) => {
        tell('afterIssue.noteWritten', await ask('exportApprovalNote', { release: id, revision }))
      }),
    writeRecord: (reference) =>
      act(async (id) => {
        tell('afterIssue.recordWritten', await ask('exportRecordCopy', { release: id, reference }))
      }),
    open: (id) => navigation.openRelease(id),
  }
}
