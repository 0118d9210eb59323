import { clearedHashes } from '../../domain/approval/clearance/clearances-of'
import { isEditable } from '../../domain/approval/status'
import type { ReleaseNode } from '../../domain/document/parse'
import { type Finding, findingKey, isKeyOf } from '../../domain/findings/finding'
import { findTypography } from '../../domain/house-style/typography/find-typography'
import { defaultBudgets } from '../../domain/kinds/budgets'
import type { StandardParagraph } from '../../domain/kinds/standard-paragraphs'
import { fail, ok, type Result } from '../../domain/result'
import { bringTogether } from '../../domain/suggestions/bring-together'
import type { NamedSuggestion } from '../../domain/suggestions/find-undecided'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { StoredRelease } from '../database/releases'
import { findingsWithDictionary } from './ask-dictionary'
import { sourceOf } from './language-versions'
import { retryWhenChanged } from './retry-when-changed'
import type { Services } from './services'
import { parseStored } from './stored-document'
import { standardOf } from './templates'
import { readWorkingCopy } from './working-copy'

/** Accepting a finding with a reason, and opening it again. */
export function findingHandlers(services: Services): Pick<Handlers, 'acceptFinding' | 'reopenFinding'> {
  const { store, now } = services
  return {
    acceptFinding: ({ release, key, reason, as }) =>
      retryWhenChanged(async () => {
        const read = await readWorkingCopy(services, release)
        if (!read.ok) return read
        const { document } = read.value
        const refusal = refuseAcceptance(read.value, reason)
        if (refusal !== null) return fail(refusal)
        const standard = await standardOf({ store })
        if (!standard.ok) return standard
        const suggestions = isKeyOf(key, 'suggestions.')
          ? await suggestionsFor({ store }, release, document)
          : ok([])
        if (!suggestions.ok) return suggestions
        const source = isKeyOf(key, 'translation.') ? await sourceOf({ store }, release) : ok(null)
        if (!source.ok) return source
        const known = {
          ...{ standard: standard.value, suggestions: suggestions.value },
          ...(source.value === null ? {} : { source: source.value }),
        }
        const finding = await findFinding(services, read.value, document, { key, known })
        if (!finding.ok) return finding
        const { id: rule, text, acceptable } = finding.value
        if (!acceptable) return fail({ code: 'findingNotAcceptable', finding: text || rule })
        const { version } = read.value.workingCopy
        const decision = { release, kind: 'accepted', key, rule, text, version } as const
        return store.decideFinding({
          ...decision,
          reason: reason.normalize('NFC').trim(),
          person: as,
          at: now(),
        })
      }),
    reopenFinding: ({ release, key, as }) =>
      retryWhenChanged(async () => {
        const read = await store.readRelease({ release })
        if (!read.ok) return read
        const { status, workingCopy, acceptedFindings } = read.value
        if (!isEditable(status)) return fail({ code: 'notEditable', status })
        const accepted = acceptedFindings.find((candidate) => candidate.key === key)
        if (accepted === undefined) return fail({ code: 'findingNotFound', finding: key })
        const { rule, text } = accepted
        const { version } = workingCopy
        return store.decideFinding({
          ...{ release, kind: 'reopened', key, rule, text, version },
          reason: '',
          person: as,
          at: now(),
        })
      }),
  }
}

function refuseAcceptance({ status }: StoredRelease, reason: string): Failure | null {
  if (!isEditable(status)) return { code: 'notEditable', status }
  return reason.trim() === '' ? { code: 'reasonMissing' } : null
}

/** What is suggested for the working copy of a release, with whose it is. */
async function suggestionsFor(
  { store }: Pick<Services, 'store'>,
  release: string,
  document: ReleaseNode,
): Promise<Result<readonly NamedSuggestion[], Failure>> {
  const read = await store.readContributions({ release })
  if (!read.ok) return read
  const sets = read.value.sets.flatMap((set) => {
    const [base, changed] = [parseStored(set.base), parseStored(set.changed)]
    return set.isFinished && base.ok && changed.ok
      ? [{ ...set, base: base.value, changed: changed.value }]
      : []
  })
  const names = new Map(sets.map(({ id: set, from }) => [set, from.name]))
  return ok(bringTogether(sets, document).map((change) => ({ by: names.get(change.set) ?? '', change })))
}

/** Looks among all that the window shows: hints about typography, length and end matter, too. */
async function findFinding(
  services: Services,
  { budgets, clearances, comments }: StoredRelease,
  document: ReleaseNode,
  {
    key,
    known: others,
  }: {
    readonly key: string
    readonly known: {
      readonly standard: readonly StandardParagraph[]
      readonly suggestions: readonly NamedSuggestion[]
      readonly source?: ReleaseNode
    }
  },
): Promise<Result<Finding, Failure>> {
  const known = {
    ...{ budgets: budgets ?? defaultBudgets, comments, ...others },
    quotes: { cleared: clearedHashes(clearances) },
  }
  const findings = [...(await findingsWithDictionary(services, document, known)), ...findTypography(document)]
  const finding = findings.find((candidate) => findingKey(candidate) === key)
  return finding === undefined
    ? fail({ code: 'findingNotFound', finding: key })
    : { ok: true, value: finding }
}
