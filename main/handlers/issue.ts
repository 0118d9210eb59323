import { fail, ok, type Result } from '../../domain/result'
import type { CorrectionGrade, SuccessorKind } from '../../domain/issue/issue-events'
import { correctionOf, retractionOf } from '../../domain/issue/successors'
import { duplicateRelease } from '../../domain/document/duplicate-release'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { readIssueFile } from '../import/read-issue-file'
import type { StoredRelease } from '../database/releases'
import { retryWhenChanged } from './retry-when-changed'
import { newestApproved, readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { refuseUnknown } from './signing'
import { takeStep } from './status-step'
import { takenFrom } from './taken-from'
import { createDraft } from './working-copy'

type IssueHandlers = Pick<
  Handlers,
  'readIssue' | 'readIssueEvidence' | 'recordIssue' | 'correctRelease' | 'startNewVersion' | 'retractRelease'
>

/** What becomes of a release after its approval: sent, online, corrected, replaced, withdrawn. */
export function issueHandlers(services: Services): IssueHandlers {
  const { store, now } = services
  return {
    readIssue: ({ release }) => store.readIssue({ release }),
    readIssueEvidence: async ({ fileName, bytes, as }) => {
      const read = await readIssueFile(bytes)
      if (read === null) return fail({ code: 'fileNotText', file: fileName, format: null })
      const kept = await store.addEvidence({
        ...{ bytes, fileName, mediaType: read.mediaType, person: as, at: now() },
      })
      return kept.ok ? ok({ kind: read.kind, at: read.at, evidence: kept.value.hash }) : kept
    },
    recordIssue: ({ release, event, as }) =>
      retryWhenChanged(async () => {
        const issued = await readApproved(services, release)
        if (!issued.ok) return issued
        const { status } = issued.value.stored
        const step = takeStep(status, 'issue')
        if (!step.ok) return step
        const recorded = await store.recordIssueEvent({
          ...{ release, kind: event.kind, revision: issued.value.revision, happenedAt: event.at },
          ...{ evidence: event.evidence, note: tidy(event.note), person: as, at: now() },
          step: status === step.value ? null : { release, from: status, to: step.value },
        })
        return recorded.ok ? store.readIssue({ release }) : recorded
      }),
    correctRelease: ({ release, grade, as }) =>
      succeed(services, { release, as, kind: 'correction', grade }, (original) =>
        correctionOf(original, grade, services.newId),
      ),
    startNewVersion: ({ release, as }) =>
      succeed(services, { release, as, kind: 'newVersion', grade: null }, (original) =>
        duplicateRelease(original, services.newId),
      ),
    retractRelease: ({ release, reason, as }) =>
      retryWhenChanged(async () => {
        const words = tidy(reason)
        if (words === '') return fail({ code: 'reasonMissing' })
        const known = await refuseUnknown(services, [as])
        if (!known.ok) return known
        const issued = await readApproved(services, release)
        if (!issued.ok) return issued
        const from = issued.value.stored.status
        const step = takeStep(from, 'retract')
        if (!step.ok) return step
        const at = now()
        const recorded = await store.recordIssueEvent({
          ...{ release, kind: 'withdrawn', revision: issued.value.revision, happenedAt: at, at },
          ...{ evidence: null, note: words, person: as, step: { release, from, to: step.value } },
        })
        if (!recorded.ok) return recorded
        return succeed(services, { release, as, kind: 'retraction', grade: null }, (original) =>
          retractionOf(original, words, services.newId),
        )
      }),
  }
}

const tidy = (text: string): string => text.normalize('NFC').trim()

async function readApproved(
  { store }: Services,
  release: string,
): Promise<Result<{ readonly stored: StoredRelease; readonly revision: number }, Failure>> {
  const stored = await store.readRelease({ release })
  if (!stored.ok) return stored
  const approved = newestApproved(stored.value)
  return approved.ok ? ok({ stored: stored.value, revision: approved.value.number }) : approved
}

/** Makes a draft out of the approved text of another release, linked to it. */
async function succeed(
  services: Services,
  link: {
    readonly release: string
    readonly as: string
    readonly kind: SuccessorKind
    readonly grade: CorrectionGrade | null
  },
  make: (original: ReleaseNode) => ReleaseNode,
): Promise<Result<{ readonly id: string }, Failure>> {
  const { store, now } = services
  const { release: original, as, kind, grade } = link
  const known = await refuseUnknown(services, [as])
  if (!known.ok) return known
  const approved = await readApproved(services, original)
  if (!approved.ok) return approved
  const { stored, revision } = approved.value
  if (stored.status !== 'issued' && stored.status !== 'withdrawn')
    return fail({ code: 'notInThisStatus', status: stored.status, action: kind })
  const read = await readRevisionDocument(services, original, revision)
  if (!read.ok) return read
  const { document } = read.value
  const at = now()
  const act = takenFrom({ id: original, document }, { person: as, at })
  const created = await createDraft(services, make(document), { person: as, at, origin: original, act })
  if (!created.ok) return created
  const linked = await store.linkSuccessor({
    ...{ release: created.value.id, original, revision, kind, grade, person: as, at },
  })
  return linked.ok ? created : linked
}
