import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultPolicy, type Policy } from '../../domain/approval/policy'
import { makeStoreFolder, openTestStore, smallRelease } from '../database/testing/store-fixture'
import { testHandlers, testServices } from './testing/services-fixture'

const isLong = process.env.IMPRIMATUR_LONG === '1'
const minute = 60_000

const nobody = 5
const person = fc.nat(nobody - 1)
const policy = fc.record({
  eyes: fc.constantFrom(2, 4, 4, 6),
  step: fc.option(person, { freq: 2 }),
})
const recorded = fc.option(fc.record({ person, hasEvidence: fc.boolean() }), { freq: 2 })
const agree = fc.record({
  kind: fc.constant('agree'),
  as: person,
  isEmergency: fc.constantFrom(false, false, false, false, true),
  reason: fc.constantFrom('', 'Hochwasser'),
  recorded,
})
const conditions = fc.record({ kind: fc.constant('conditions'), as: person, text: fc.nat(3), recorded })
const simple = fc.record({
  kind: fc.constantFrom(
    ...([
      'accept',
      'accept',
      'accept',
      'accept',
      'confirm',
      'countersign',
      'changeDetails',
      'confirmDetails',
    ] as const),
    ...(['withdrawDetails', 'withdraw', 'revise'] as const),
  ),
  as: person,
  number: fc.nat(3),
})
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('save'), as: person, text: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('submit'), as: person, policy }) },
  { weight: 8, arbitrary: agree },
  { weight: 4, arbitrary: conditions },
  { weight: 6, arbitrary: simple },
)

/** Somebody's agreement, by the number of its signature. */
interface Agreed {
  readonly sequence: number
  readonly who: string
  readonly isSound: boolean
  isConfirmed: boolean
}

/** What the walk knows of a revision, from its own calls alone. */
interface Known {
  readonly policy: Policy
  readonly authors: ReadonlySet<string>
  readonly origin: 'conditions' | 'details' | null
  readonly by: string
  readonly wordingHash: string
  readonly agreed: Agreed[]
  readonly acceptedBy: Set<string>
  readonly detailsConfirmedBy: Set<string>
  isEmergency: boolean
}

/** Whether what happened to a revision is enough, said in other words than the rules say it. */
function isEnough(known: Known, approvedWordings: ReadonlySet<string>): boolean {
  if (known.isEmergency) return true
  if (known.origin === 'details')
    return (
      approvedWordings.has(known.wordingHash) &&
      [...known.detailsConfirmedBy].some((who) => who !== known.by || known.policy.eyes === 2)
    )
  const others = new Set(
    known.agreed
      .filter(({ isSound, isConfirmed }) => isSound || isConfirmed)
      .map(({ who }) => who)
      .filter((who) => known.policy.eyes === 2 || !known.authors.has(who)),
  )
  const [named] = known.policy.signOffs
  return (
    others.size >= Math.max(1, known.policy.eyes / 2 - 1) &&
    (named === undefined || others.has(named.person)) &&
    (known.origin !== 'conditions' || [...known.acceptedBy].some((who) => who !== known.by))
  )
}

function agreedOf(
  sequence: number,
  { authors }: Pick<Known, 'authors'>,
  as: string,
  written: { readonly person: string; readonly evidence: string | null } | null,
): Agreed {
  const isSound = written?.evidence !== null || !authors.has(as)
  return { sequence, who: written?.person ?? as, isSound, isConfirmed: false }
}

it(
  'reaches approved by no sequence of calls against the policy',
  async () => {
    const reached = { plain: 0, conditions: 0, details: 0, emergency: 0, six: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40, size: 'max' }), async (steps) => {
        const place = makeStoreFolder()
        const store = await openTestStore(place, { configFolder: null })
        try {
          const handlers = testHandlers(testServices(store, place))
          const people: string[] = []
          for (let index = 0; index < nobody; index += 1) {
            const added = await handlers.addPerson({ name: `Person ${String(index)}`, role: '' })
            if (added.ok) people.push(added.value.id)
          }
          const who = (index: number): string => people[index] ?? ''
          const recordingOf = (given: { readonly person: number; readonly hasEvidence: boolean } | null) =>
            given === null
              ? null
              : {
                  ...{ person: who(given.person), channel: 'telephone' as const },
                  evidence: given.hasEvidence ? evidenceHash : null,
                }
          const created = await handlers.createRelease({ kind: 'pressRelease', language: 'de', as: null })
          if (!created.ok) throw new Error('The release must be created')
          const release = created.value.id
          const note = new TextEncoder().encode('Einverstanden.')
          const evidence = await handlers.addEvidence({ fileName: 'ja.txt', bytes: note, as: who(0) })
          if (!evidence.ok) throw new Error('The evidence must be kept')
          const evidenceHash = evidence.value.hash
          const known = new Map<number, Known>()
          const approvedWordings = new Set<string>()
          const approvedNumbers = new Set<number>()
          let wrote = new Set<string>()
          let wroteInReview = new Set<string>()
          for (const next of steps) {
            place.wait(1000)
            const open = await handlers.openRelease({ release })
            if (!open.ok) throw new Error(JSON.stringify(open.failure))
            const { status, version, revisions } = open.value
            const as = who(next.as)
            const newest = revisions[0]?.number ?? 0
            if (next.kind === 'save') {
              const document: unknown = smallRelease(`Titel ${String(next.text)}`).toJSON()
              const saved = await handlers.saveRelease({ release, baseVersion: version, document, as })
              if (saved.ok && saved.value.version > version) {
                wrote.add(as)
                if (status === 'inReview') wroteInReview.add(as)
              }
            } else if (next.kind === 'submit') {
              const { eyes, step: named } = next.policy
              const signOffs = named === null ? [] : [{ person: who(named), part: '' }]
              const wanted: Policy = { ...defaultPolicy, eyes, signOffs }
              const submitted = await handlers.submitRelease({ release, as, note: '', policy: wanted })
              if (!submitted.ok) continue
              wrote.add(as)
              wroteInReview = new Set()
              known.set(submitted.value.number, {
                ...{ policy: wanted, authors: new Set(wrote), origin: null, by: as },
                ...{ wordingHash: submitted.value.wordingHash, agreed: [], acceptedBy: new Set() },
                ...{ detailsConfirmedBy: new Set(), isEmergency: false },
              })
            } else if (next.kind === 'agree') {
              const { isEmergency, reason } = next
              const written = recordingOf(next.recorded)
              const decided = await handlers.decideRevision({
                ...{
                  release,
                  revision: newest,
                  kind: 'approved',
                  as,
                  reason,
                  isEmergency,
                  recorded: written,
                },
              })
              const about = known.get(newest)
              if (!decided.ok || about === undefined) continue
              expect(isEmergency && reason === '').toBe(false)
              about.isEmergency ||= isEmergency
              about.agreed.push(agreedOf(decided.value.signOffs.length, about, as, written))
            } else if (next.kind === 'conditions') {
              const written = recordingOf(next.recorded)
              const document: unknown = smallRelease(`Titel ${String(next.text)}`, 'Mit Maßgabe.').toJSON()
              const stated = await handlers.approveWithConditions({
                ...{ release, revision: newest, document, as, reason: '', recorded: written },
              })
              const base = known.get(newest)
              if (!stated.ok || base === undefined) continue
              known.set(stated.value.number, {
                ...{ policy: base.policy, authors: base.authors, origin: 'conditions' },
                by: written?.person ?? as,
                wordingHash: stated.value.wordingHash,
                agreed: [agreedOf(1, base, as, written)],
                ...{ acceptedBy: new Set(), detailsConfirmedBy: new Set(), isEmergency: false },
              })
            } else {
              const about = known.get(newest)
              const input = { release, revision: newest, as }
              if (next.kind === 'accept') {
                const accepted = await handlers.acceptConditions(input)
                if (accepted.ok) about?.acceptedBy.add(as)
              } else if (next.kind === 'confirm') {
                const confirmed = await handlers.confirmRecorded({ ...input, sequence: next.number + 1 })
                const agreement = about?.agreed.find(({ sequence }) => sequence === next.number + 1)
                if (confirmed.ok && agreement !== undefined) {
                  expect(about?.authors.has(as)).toBe(false)
                  agreement.isConfirmed = true
                }
              } else if (next.kind === 'countersign') await handlers.countersign(input)
              else if (next.kind === 'changeDetails') {
                const details = { number: String(next.number), issueDate: null, embargo: null }
                const changed = await handlers.changeDetails({ release, details, as, note: '' })
                if (!changed.ok) continue
                const { wordingHash, number } = changed.value
                const policyOfBase = changed.value.policy
                known.set(number, {
                  ...{ policy: policyOfBase, authors: new Set([as]), origin: 'details', by: as, wordingHash },
                  ...{ agreed: [], acceptedBy: new Set(), detailsConfirmedBy: new Set(), isEmergency: false },
                })
              } else if (next.kind === 'confirmDetails') {
                const confirmed = await handlers.confirmDetails(input)
                if (confirmed.ok) about?.detailsConfirmedBy.add(as)
              } else if (next.kind === 'withdrawDetails') await handlers.withdrawDetails(input)
              else if (next.kind === 'withdraw') await handlers.withdrawSubmission({ release, as })
              else await handlers.reviseRelease({ release, as })
            }
            const after = await handlers.openRelease({ release })
            if (!after.ok) throw new Error(JSON.stringify(after.failure))
            for (const { number, decision, wordingHash } of after.value.revisions) {
              if (decision?.kind !== 'approved' || approvedNumbers.has(number)) continue
              const about = known.get(number)
              expect(about !== undefined && isEnough(about, approvedWordings)).toBe(true)
              if (about === undefined) continue
              approvedNumbers.add(number)
              approvedWordings.add(wordingHash)
              reached[about.isEmergency ? 'emergency' : (about.origin ?? 'plain')] += 1
              if (about.policy.eyes === 6 && !about.isEmergency && about.origin !== 'details')
                reached.six += 1
              // Whoever wrote only after the submission did not write what was approved.
              wrote = new Set(wroteInReview)
              wroteInReview = new Set()
            }
            if (after.value.status === 'approved')
              expect(after.value.revisions.some(({ decision }) => decision?.kind === 'approved')).toBe(true)
          }
          const verified = await store.verifyStore(null)
          expect(verified.ok && verified.value.problems).toEqual([])
        } finally {
          await store.close()
          place.remove()
        }
      }),
      // Seeded, so that the short run walks the same ways each time and gets to approval in some of them.
      isLong ? { numRuns: 2000 } : { numRuns: 40, seed: 5 },
    )
    // A walk that never gets there would prove nothing.
    for (const [way, count] of Object.entries(reached)) expect([way, count > 0]).toEqual([way, true])
  },
  (isLong ? 60 : 4) * minute,
)
