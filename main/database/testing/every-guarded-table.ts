import { headline, lead, paragraph, release } from '../../../domain/document/builders'
import { defaultPolicy } from '../../../domain/approval/policy'
import { schemaVersion } from '../../../domain/document/schema'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import { fingerprintOf, makeKeyPair } from '../../identity/signing'
import type { OpenedStore } from '../store'
import { buildStoredCopy } from '../stored-copy'
import { approvalOf } from './approval-of'
import { approveFirst, smallRelease, type StoreFolder, submitVersion, withDraft } from './store-fixture'

/** Does something of everything, so that every table which the audit chain vouches for has a row. */
export async function fillEveryGuardedTable(store: OpenedStore, place: StoreFolder): Promise<void> {
  const at = place.surroundings.now()
  await withDraft(store, place)
  must(await store.addPerson({ id: 'third', name: 'Cara Wied', role: '', at }))
  const document = smallRelease('Brücke wieder offen')
  must(
    await store.decideFinding({
      ...{ release: 'release', kind: 'accepted', key: 'k', rule: 'r', text: 't', reason: 'weil' },
      ...{ person: 'author', at, version: 1 },
    }),
  )
  must(await store.savePolicy({ policy: defaultPolicy, person: 'author', at }))
  const deputyship = { id: 'deputyship', person: 'approver', deputy: 'author' }
  must(
    await store.addDeputy({
      ...deputyship,
      ...{ firstDay: '2026-03-01', lastDay: '2026-03-31', setBy: 'approver', at },
    }),
  )
  must(await store.endDeputy({ id: 'deputyship', person: 'approver', at }))
  const bytes = new TextEncoder().encode('Einverstanden.')
  const evidence = await store.addEvidence({
    ...{ bytes, fileName: 'ja.txt', mediaType: 'text/plain', person: 'author', at },
  })
  if (!evidence.ok) throw new Error(evidence.failure.code)
  const removed = { evidence: evidence.value.hash, person: 'author', reason: 'Frist abgelaufen', at }
  must(await store.removeEvidence(removed))
  must(
    await store.recordClearances({
      ...{ release: 'release', quotes: [{ wording: 'Ja.', speaker: 'Bent Solms', role: null }], at },
      ...{ kind: 'cleared', by: 'Bent Solms', channel: 'telephone', evidence: null, note: '' },
      person: 'author',
    }),
  )
  must(await store.recordRetirement({ person: 'author', kind: 'retired', recordedBy: 'approver', at }))
  must(await store.recordRetirement({ person: 'author', kind: 'reinstated', recordedBy: 'approver', at }))
  const { publicKey } = makeKeyPair()
  const fingerprint = fingerprintOf(publicKey)
  const key = { sequence: 1, publicKey, fingerprint, privateKey: '{}' }
  must(await store.addPersonKey({ person: 'third', key, at }))
  must(await submitVersion(store, place, document, 1))
  must(await approveFirst(store, place))
  const changed = release({ organisation: 'Stadt Neuwerth', number: '7' }, ...document.children)
  must(
    await store.deriveRevision({
      ...{ release: 'release', base: 1, origin: 'details', form: canonicalForm(changed), at },
      ...{ schema: schemaVersion, language: 'de', policy: defaultPolicy, person: 'author', note: '' },
      signOff: null,
    }),
  )
  const second = approvalOf({ release: 'release', person: 'approver', at })
  must(
    await store.recordSignOff({
      ...second,
      revision: 2,
      signOff: { ...second.signOff, kind: 'detailsConfirmation' },
      approval: second.approval === null ? null : { ...second.approval, from: 'approved' },
    }),
  )
  // Another release is submitted and taken back.
  const other = release(
    {},
    headline('Markt fällt aus'),
    lead('Der Markt fällt aus.'),
    paragraph('Mehr folgt.'),
  )
  must(
    await store.createRelease({
      id: 'other',
      copy: buildStoredCopy(other, []),
      person: 'author',
      at,
      file: null,
    }),
  )
  must(
    await store.submitRevision({
      ...{ release: 'other', from: 'draft', to: 'inReview', version: 1, stopKeys: [], note: '', at },
      ...{ form: canonicalForm(other), schema: schemaVersion, language: 'de', policy: defaultPolicy },
      person: 'author',
    }),
  )
  must(
    await store.withdrawRevision({
      ...{ release: 'other', from: 'inReview', to: 'draft', revision: 1, person: 'author', at },
    }),
  )
  must(
    await store.recordIssueEvent({
      ...{ release: 'release', kind: 'sent', revision: 2, happenedAt: at, person: 'author', at },
      ...{ evidence: null, note: 'an alle', step: { release: 'release', from: 'approved', to: 'issued' } },
    }),
  )
  must(
    await store.linkSuccessor({
      ...{ release: 'other', original: 'release', revision: 2, kind: 'correction', grade: 'formal', at },
      person: 'author',
    }),
  )
}

function must(result: { readonly ok: boolean }): void {
  if (!result.ok) throw new Error(`Each step must be taken: ${JSON.stringify(result)}`)
}
