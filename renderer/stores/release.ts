import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { DecisionKind } from '../../domain/approval/check-decision'
import type { Policy } from '../../domain/approval/policy'
import type { Finding } from '../../domain/findings/finding'
import { findingKey, openFindings } from '../../domain/findings/finding'
import { defaultBudgets, type Budgets } from '../../domain/kinds/budgets'
import type { Result } from '../../domain/result'
import type { Input } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { BroughtWords } from '../../ipc/origin-views'
import type { CheckpointView, OpenRelease, RevisionView } from '../../ipc/views'
import { keepPages } from '../approval/keep-pages'
import { ask, type WindowFailure } from '../api'
import { useUnlocking } from '../composables/useUnlocking'
import type { SaveOutcome } from '../editor/useAutosave'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

/** What the window knows of the open release besides its text, which stays in the editor. */
export type ReleaseFacts = Omit<OpenRelease, 'document'>

/** Whether the text on the screen is the text in the store. */
export interface SaveState {
  readonly kind: 'saved' | 'saving' | 'failed'
  /** When the text in the store was saved: an instant, or empty where that is not known. */
  readonly at: string
  /** Why the last save failed. */
  readonly failure: WindowFailure | null
}

export type Conflict = Extract<Failure, { code: 'staleVersion' }>

/** What somebody is waiting for. */
export type Work = 'submit' | 'withdraw' | 'decide' | 'sign' | 'revise' | 'accept'

/** The open release and who acts on it. */
export interface Acting {
  readonly release: string
  /** A person's id. */
  readonly as: string
}

/** What a decision has beside its kind and its reason: all that `decideRevision` takes. */
export type DecisionMore = Pick<Input<'decideRevision'>, 'inPlaceOf' | 'isEmergency' | 'recorded' | 'seen'>

/** The open release: its status, revisions, findings and whether it is saved. Never the document itself. */
export const useReleaseStore = defineStore('release', () => {
  const { withUnlocking } = useUnlocking()
  const facts = shallowRef<ReleaseFacts | null>(null)
  const checkpoints = shallowRef<readonly CheckpointView[]>([])
  const findings = shallowRef<readonly Finding[]>([])
  /** What typesetters would change; hints that stand in nobody's way. */
  const typography = shallowRef<readonly Finding[]>([])
  /** Words that no dictionary knows; hints as well. */
  const spelling = shallowRef<readonly Finding[]>([])
  /** As it stands on the screen, for the window's title; empty where there is none yet. */
  const headline = ref('')
  const save = ref<SaveState>({ kind: 'saved', at: '', failure: null })
  const conflict = ref<Conflict | null>(null)
  const work = ref<Work | null>(null)

  const open = computed(() => openFindings(findings.value, facts.value?.acceptedFindings ?? []))
  const openTypography = computed(() => openFindings(typography.value, facts.value?.acceptedFindings ?? []))
  const stops = computed(() => open.value.filter(({ severity }) => severity === 'stop'))
  /** What does not stand in the way, but is to be known to whoever submits. */
  const warnings = computed(() => open.value.filter(({ severity }) => severity === 'warning'))
  /** How long each field of the open release may be. */
  const budgets = computed<Budgets>(() => facts.value?.budgets ?? defaultBudgets)
  const underReview = computed<RevisionView | null>(() =>
    facts.value?.status === 'inReview' ? (facts.value.revisions[0] ?? null) : null,
  )
  const approved = computed<RevisionView | null>(
    () => facts.value?.revisions.find(({ decision }) => decision?.kind === 'approved') ?? null,
  )
  /** Changed details of an approved release that wait for a second person. */
  const pendingDetails = computed<RevisionView | null>(() => {
    const newest = facts.value?.revisions[0]
    const isPending = newest?.origin === 'details' && newest.decision === null && newest.withdrawnAt === null
    return isPending ? newest : null
  })

  /** Asks for the release and remembers its facts; gives back the whole answer, text included, or null. */
  async function read(release: string): Promise<OpenRelease | null> {
    const answer = await ask('openRelease', { release })
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return null
    }
    const { document, ...others } = answer.value
    facts.value = others
    return { ...others, document }
  }

  async function openRelease(release: string): Promise<OpenRelease | null> {
    const answer = await read(release)
    if (answer === null) return null
    findings.value = []
    typography.value = []
    spelling.value = []
    headline.value = ''
    checkpoints.value = []
    conflict.value = null
    save.value = { kind: 'saved', at: answer.changedAt, failure: null }
    void refreshCheckpoints()
    return answer
  }

  function close(): void {
    facts.value = null
    findings.value = []
    typography.value = []
    spelling.value = []
    checkpoints.value = []
    conflict.value = null
  }

  async function refreshCheckpoints(): Promise<void> {
    if (facts.value === null) return
    const answer = await ask('listCheckpoints', { release: facts.value.id })
    if (answer.ok) checkpoints.value = answer.value
    else useNoticesStore().report(answer.failure)
  }

  const isOpen = (release: string): boolean => facts.value?.id === release

  /** Saves the text on top of that version and remembers why that failed. */
  async function saveDocument(
    document: unknown,
    baseVersion: number,
    brought: readonly BroughtWords[] = [],
  ): Promise<SaveOutcome> {
    if (facts.value === null) return { kind: 'failed' }
    const release = facts.value.id
    const as = useApplicationStore().settings.actingAs
    const more = brought.length === 0 ? {} : { brought: [...brought] }
    const answer = await ask('saveRelease', { release, baseVersion, document, as, ...more })
    if (!isOpen(release)) return { kind: 'failed' }
    if (answer.ok) {
      facts.value = { ...facts.value, version: answer.value.version, changedAt: answer.value.savedAt }
      save.value = { ...save.value, at: answer.value.savedAt, failure: null }
      return { kind: 'saved', version: answer.value.version }
    }
    save.value = { ...save.value, failure: answer.failure }
    if (answer.failure.code !== 'staleVersion') return { kind: 'failed' }
    conflict.value = answer.failure
    return { kind: 'stale' }
  }

  function showSaveState(kind: SaveState['kind']): void {
    save.value = { ...save.value, kind }
  }

  /** The person chose one of two competing texts. */
  function endConflict(): void {
    conflict.value = null
  }

  /** Does one thing at a time with the release, says why it failed, and asks for the release anew. */
  async function perform(kind: Work, call: () => Promise<Result<unknown, WindowFailure>>): Promise<boolean> {
    if (work.value !== null) return false
    work.value = kind
    const answer = await withUnlocking(call)
    if (!answer.ok) useNoticesStore().report(answer.failure)
    if (facts.value !== null) await read(facts.value.id)
    work.value = null
    return answer.ok
  }

  /** The release's id and who acts, or null where one of the two is missing. */
  function who(): Acting | null {
    const as = useApplicationStore().settings.actingAs
    if (facts.value === null) return null
    if (as === null) {
      useNoticesStore().report({ code: 'personMissing' })
      return null
    }
    return { release: facts.value.id, as }
  }

  /** Does something that only a person can do, as whoever acts. False where nobody acts, or where it failed. */
  async function act(
    kind: Work,
    call: (acting: Acting) => Promise<Result<unknown, WindowFailure>>,
  ): Promise<boolean> {
    const acting = who()
    return acting !== null && (await perform(kind, () => call(acting)))
  }

  /** Submits the working copy; `policy` where this release goes by other rules than those of the office. */
  const submit = (note: string, policy: Policy | null = null): Promise<boolean> =>
    act('submit', (acting) => ask('submitRelease', { ...acting, note, policy }))

  const withdraw = (): Promise<boolean> => act('withdraw', (acting) => ask('withdrawSubmission', acting))

  async function decide(kind: DecisionKind, reason: string, more: DecisionMore = {}): Promise<boolean> {
    const revision = underReview.value?.number
    if (revision === undefined) return false
    const isHere = kind === 'approved' && (more.recorded ?? null) === null
    return act('decide', async (acting) => {
      const seen = isHere ? await keepPages({ ...acting, revision }, more.seen ?? null) : more.seen
      return ask('decideRevision', { ...acting, ...more, seen, revision, kind, reason })
    })
  }

  async function revise(): Promise<boolean> {
    if (facts.value === null) return false
    const as = useApplicationStore().settings.actingAs
    const input = { release: facts.value.id, as }
    return perform('revise', () => ask('reviseRelease', input))
  }

  async function nameWriter(as: string): Promise<void> {
    if (facts.value === null) return
    const answer = await ask('nameWriter', { release: facts.value.id, as })
    if (!answer.ok) useNoticesStore().report(answer.failure)
  }

  async function accept(finding: Finding, reason: string): Promise<boolean> {
    if (facts.value === null) return false
    const as = useApplicationStore().settings.actingAs
    const input = { release: facts.value.id, key: findingKey(finding), reason, as }
    return perform('accept', () => ask('acceptFinding', input))
  }

  async function reopen(key: string): Promise<boolean> {
    if (facts.value === null) return false
    const as = useApplicationStore().settings.actingAs
    const input = { release: facts.value.id, key, as }
    return perform('accept', () => ask('reopenFinding', input))
  }

  return {
    facts,
    checkpoints,
    findings,
    typography,
    spelling,
    openTypography,
    headline,
    save,
    conflict,
    work,
    open,
    stops,
    warnings,
    budgets,
    underReview,
    approved,
    pendingDetails,
    read,
    openRelease,
    close,
    refreshCheckpoints,
    saveDocument,
    showSaveState,
    endConflict,
    act,
    submit,
    withdraw,
    decide,
    revise,
    nameWriter,
    accept,
    reopen,
  }
})
