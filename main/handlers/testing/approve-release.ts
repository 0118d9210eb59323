import { attributesOf } from '../../../domain/document/attributes-of'
import type { ReleaseNode } from '../../../domain/document/parse'
import { defaultBudgets } from '../../../domain/kinds/budgets'
import { findFindings } from '../../../domain/findings/find-findings'
import { findingKey } from '../../../domain/findings/finding'
import type { Result } from '../../../domain/result'
import type { Failure } from '../../../ipc/failure'
import type { StoreFolder } from '../../database/testing/store-fixture'
import { parseDocument } from '../stored-document'
import type { testHandlers } from './services-fixture'

type Handlers = ReturnType<typeof testHandlers>

/** The value of an answer; throws where it is a failure. */
export async function valueOf<Value>(answer: Promise<Result<Value, Failure>>): Promise<Value> {
  const read = await answer
  if (!read.ok) throw new Error(`The answer must be a value: ${JSON.stringify(read.failure)}`)
  return read.value
}

/** Adds a person without a job title; gives back the id. */
export const addNamed = async (handlers: Handlers, name: string): Promise<string> =>
  (await valueOf(handlers.addPerson({ name, role: '' }))).id

/** Saves a text as the release's working copy. */
export async function saveAs(
  handlers: Handlers,
  release: string,
  document: ReleaseNode,
  as: string,
): Promise<void> {
  const { version } = await valueOf(handlers.openRelease({ release }))
  const json: unknown = document.toJSON()
  await valueOf(handlers.saveRelease({ release, baseVersion: version, document: json, as }))
}

/** Begins a release with this text; gives back its id. */
export async function beginRelease(handlers: Handlers, document: ReleaseNode, as: string): Promise<string> {
  const { kind, language } = attributesOf(document)
  const { id } = await valueOf(handlers.createRelease({ kind, language, as }))
  await saveAs(handlers, id, document, as)
  return id
}

/** Accepts, with a reason, each finding of the working copy that can be; gives back how many. */
export async function acceptFindings(
  handlers: Handlers,
  place: StoreFolder,
  { release, reason, as }: { readonly release: string; readonly reason: string; readonly as: string },
): Promise<number> {
  const { document } = await valueOf(handlers.openRelease({ release }))
  const parsed = parseDocument(document)
  if (!parsed.ok) throw new Error('The working copy must be readable')
  const now = new Date(place.surroundings.now())
  const findings = findFindings(parsed.value, { now, budgets: defaultBudgets }).filter(
    ({ acceptable }) => acceptable,
  )
  for (const finding of findings)
    await valueOf(handlers.acceptFinding({ release, key: findingKey(finding), reason, as }))
  return findings.length
}

/** Submits the working copy and has the other person approve it. */
export async function approveRelease(
  handlers: Handlers,
  {
    release,
    author,
    approver,
    note = '',
    reason = '',
  }: {
    readonly release: string
    readonly author: string
    readonly approver: string
    readonly note?: string
    readonly reason?: string
  },
): Promise<void> {
  const { number: revision } = await valueOf(handlers.submitRelease({ release, as: author, note }))
  await valueOf(handlers.decideRevision({ release, revision, kind: 'approved', as: approver, reason }))
}
