import { expect, it } from 'vitest'
import type { Finding } from '../../domain/findings/finding'
import { findingKey } from '../../domain/findings/finding'
import { fail, ok } from '../../domain/result'
import { openedRelease, revision, stubDesk } from '../testing/stub-desk'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'
import { useReleaseStore } from './release'

const stop: Finding = {
  id: 'damage.replacement-character',
  severity: 'stop',
  text: 'Br\ufffdcke',
  place: { block: 0, part: 'headline', from: 0, to: 6 },
  reason: { de: '', en: '' },
  proposals: ['Brücke'],
  acceptable: true,
  context: { before: '', after: '' },
}

const acceptedStop = {
  key: findingKey(stop),
  rule: stop.id,
  text: stop.text,
  reason: 'So im Original.',
  person: null,
  acceptedAt: '2026-05-04T06:00:00.000Z',
}

it('never holds the document', async () => {
  stubDesk({ openRelease: () => ok(openedRelease()) })
  const release = useReleaseStore()
  const opened = await release.openRelease('r1')
  expect(opened?.document).toEqual({ type: 'release' })
  expect(release.facts).not.toHaveProperty('document')
})

it('counts a stop as open until it is accepted', async () => {
  let accepted = [] as (typeof acceptedStop)[]
  stubDesk({
    openRelease: () => ok(openedRelease({ acceptedFindings: accepted })),
    acceptFinding: () => {
      accepted = [acceptedStop]
      return ok(null)
    },
  })
  const release = useReleaseStore()
  await release.openRelease('r1')
  release.findings = [stop]
  expect(release.stops).toEqual([stop])
  await release.accept(stop, 'So im Original.')
  expect(release.stops).toEqual([])
})

it('saves on the version it is told and remembers the new one', async () => {
  const desk = stubDesk({
    openRelease: () => ok(openedRelease({ version: 4 })),
    saveRelease: () => ok({ version: 5, savedAt: '2026-05-04T07:00:00.000Z' }),
  })
  const release = useReleaseStore()
  await release.openRelease('r1')
  expect(await release.saveDocument({ type: 'release' }, 4)).toEqual({ kind: 'saved', version: 5 })
  expect(desk.asked.at(-1)?.input).toMatchObject({ release: 'r1', baseVersion: 4 })
  expect(release.save.at).toBe('2026-05-04T07:00:00.000Z')
})

it('remembers why a save failed', async () => {
  const failure = { code: 'diskFull', path: '/store' } as const
  stubDesk({ openRelease: () => ok(openedRelease()), saveRelease: () => fail(failure) })
  const release = useReleaseStore()
  await release.openRelease('r1')
  expect(await release.saveDocument({}, 1)).toEqual({ kind: 'failed' })
  expect(release.save.failure).toEqual(failure)
  expect(release.conflict).toBeNull()
})

it('meets a stale version as a conflict, not as a notice', async () => {
  const failure = { code: 'staleVersion', currentVersion: 9, keptAsCheckpoint: 'c1' } as const
  stubDesk({ openRelease: () => ok(openedRelease()), saveRelease: () => fail(failure) })
  const release = useReleaseStore()
  await release.openRelease('r1')
  expect(await release.saveDocument({}, 1)).toEqual({ kind: 'stale' })
  expect(release.conflict).toEqual(failure)
  expect(useNoticesStore().notices).toEqual([])
})

it('asks for a person before anything is submitted', async () => {
  const desk = stubDesk({ openRelease: () => ok(openedRelease()) })
  const release = useReleaseStore()
  await release.openRelease('r1')
  expect(await release.submit('')).toBe(false)
  expect(desk.asked.map(({ name }) => name)).not.toContain('submitRelease')
  expect(useNoticesStore().notices).toHaveLength(1)
})

it('decides on the revision that is under review', async () => {
  const desk = stubDesk({
    openRelease: () => ok(openedRelease({ status: 'inReview', revisions: [revision(3), revision(2)] })),
    decideRevision: () => ok(revision(3)),
  })
  useApplicationStore().settings.actingAs = 'jonas'
  const release = useReleaseStore()
  await release.openRelease('r1')
  expect(await release.decide('approved', '')).toBe(true)
  expect(desk.asked.find(({ name }) => name === 'decideRevision')?.input).toMatchObject({
    revision: 3,
    as: 'jonas',
    kind: 'approved',
  })
})
