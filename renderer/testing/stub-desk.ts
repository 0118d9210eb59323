import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import { defaultPolicy } from '../../domain/approval/policy'
import { fail } from '../../domain/result'
import type { Announcement, Channel } from '../../ipc/channels'
import type { Input, Output } from '../../ipc/contract'
import type { Announced } from '../../ipc/desk'
import type { Failure } from '../../ipc/failure'
import type { OpenRelease, PersonView, ReleaseList, ReleaseSummary, RevisionView } from '../../ipc/views'
import type { Result } from '../../domain/result'

type Answers = {
  readonly [Name in Channel]?: (
    input: Input<Name>,
  ) => Result<Output<Name>, Failure> | Promise<Result<Output<Name>, Failure>>
}

/** What was asked of the stubbed desk, and a way to announce something to the window. */
export interface StubDesk {
  readonly asked: readonly { readonly name: Channel; readonly input: unknown }[]
  readonly announce: <Name extends Announcement>(name: Name, announced: Announced[Name]) => void
}

/**
 * Stands in for the main process: `window.desk` with these answers, and a fresh Pinia. What has no answer is
 * cancelled. It copies what crosses as the real bridge does, so that a reactive proxy fails here as it does there.
 */
export function stubDesk(answers: Answers): StubDesk {
  const asked: { name: Channel; input: unknown }[] = []
  const listeners = new Map<Announcement, ((announced: unknown) => void)[]>()
  const call = async (name: Channel, input: unknown): Promise<unknown> => {
    const copied: unknown = typeof input === 'string' ? JSON.parse(input) : structuredClone(input)
    asked.push({ name, input: copied })
    // Each channel is paired with its own answer above; the compiler cannot follow that pairing through the index.
    const answer = answers[name] as ((given: unknown) => unknown) | undefined
    return structuredClone((await answer?.(copied)) ?? fail({ code: 'cancelled' }))
  }
  const on = (name: Announcement, listener: (announced: unknown) => void): (() => void) => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener])
    return () => undefined
  }
  // Every name is a channel here, so that this is a whole desk.
  const desk = new Proxy(
    {},
    { get: (_target, name) => (name === 'on' ? on : (input: unknown) => call(name as Channel, input)) },
  )
  vi.stubGlobal('window', { desk })
  vi.stubGlobal('navigator', { language: 'de-DE' })
  setActivePinia(createPinia())
  return {
    asked,
    announce: (name, announced) => {
      for (const listener of listeners.get(name) ?? []) listener(announced)
    },
  }
}

/** An answer of the library with these releases and no others. */
export const releaseList = (...releases: readonly ReleaseSummary[]): ReleaseList => ({
  total: releases.length,
  offset: 0,
  position: null,
  counts: { library: releases.length, archive: 0, bin: 0 },
  releases: [...releases],
})

const instant = '2026-05-04T06:00:00.000Z'

export const person = (id: string, name: string): PersonView => ({ id, name, role: '' })

export const summary = (id: string, changed: Partial<ReleaseSummary> = {}): ReleaseSummary => ({
  id,
  number: null,
  kind: 'pressRelease',
  language: 'de',
  headline: '',
  status: 'draft',
  changedAt: instant,
  changedBy: null,
  revision: null,
  approvedRevision: null,
  openStops: 0,
  languages: [],
  emergency: null,
  place: 'library',
  issueDate: null,
  embargo: null,
  excerpt: null,
  passages: [],
  morePassages: 0,
  ...changed,
})

export const openedRelease = (changed: Partial<OpenRelease> = {}): OpenRelease => ({
  id: 'r1',
  status: 'draft',
  place: 'library',
  origin: null,
  version: 1,
  changedAt: instant,
  changedBy: null,
  document: { type: 'release' },
  unreadable: null,
  isEditable: true,
  acceptedFindings: [],
  clearances: [],
  budgets: null,
  revisions: [],
  ...changed,
})

export const revision = (number: number, changed: Partial<RevisionView> = {}): RevisionView => ({
  number,
  wordingHash: 'a'.repeat(64),
  detailsHash: 'b'.repeat(64),
  submittedAt: instant,
  submittedBy: person('nele', 'Nele Brandt'),
  authors: [person('nele', 'Nele Brandt')],
  note: '',
  withdrawnAt: null,
  decision: null,
  policy: defaultPolicy,
  origin: null,
  base: null,
  signOffs: [],
  ...changed,
})
