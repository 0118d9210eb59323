import { beforeEach, expect, it } from 'vitest'
import { fail, ok } from '../../domain/result'
import { defaultSettings } from '../../ipc/default-settings'
import type { SharedReleaseView } from '../../ipc/shared-views'
import { stubDesk } from '../testing/stub-desk'
import { useApplicationStore } from './application'
import { useSharedFolderStore } from './shared-folder'

const at = '2026-03-02T09:00:00.000Z'
const heldByBen: SharedReleaseView['editing'] = {
  ...{ kind: 'held', isLong: false },
  by: { person: 'Ben Sommer', computer: 'presse-2', since: at },
}
const view = (changed: Partial<SharedReleaseView> = {}): SharedReleaseView => ({
  ...{ editing: { kind: 'mine' }, done: 'nothing', text: { by: 'Ada Winter', at }, isLockLost: false },
  ...{ hasNewComments: false, branches: [], problem: null, ...changed },
})
const listing = {
  here: [{ release: 'r1', editing: heldByBen, branches: 1 }],
  ...{ notHere: [], taken: 0, problem: null, problems: 0 },
}

const chooseFolder = (): void => {
  const application = useApplicationStore()
  application.settings = { ...defaultSettings, language: 'en', sharedFolder: '/share' }
}

beforeEach(() => {
  stubDesk({ readSharedFolder: () => ok(listing) })
})

it('asks for nothing where no folder is chosen', async () => {
  const desk = stubDesk({})
  await useSharedFolderStore().refresh()
  expect(desk.asked).toEqual([])
})

it('knows who is editing what, and keeps what it knew while the folder is away', async () => {
  let isAway = false
  stubDesk({
    readSharedFolder: () => (isAway ? fail({ code: 'sharedFolderAway', folder: '/share' }) : ok(listing)),
  })
  chooseFolder()
  const store = useSharedFolderStore()
  await store.refresh()
  expect(store.rows.get('r1')).toEqual(listing.here[0])
  isAway = true
  await store.refresh()
  expect(store.problem).toEqual({ code: 'sharedFolderAway', folder: '/share' })
  expect(store.rows.get('r1')).toEqual(listing.here[0])
})

it('lets somebody only read while another is editing', () => {
  const store = useSharedFolderStore()
  store.begin('r1')
  expect(store.isHeld).toBe(false)
  store.take('r1', view({ editing: heldByBen }))
  expect(store.isHeld).toBe(true)
  store.take('r1', view())
  expect(store.isHeld).toBe(false)
})

it('says who has taken over until that is understood, or somebody edits again', () => {
  const store = useSharedFolderStore()
  store.begin('r1')
  store.take('r1', view())
  store.take('r1', view({ editing: heldByBen, done: 'setAside', isLockLost: true }))
  expect(store.setAside).toEqual({ by: 'Ben Sommer', isLockLost: true, isKeptApart: true })
  store.take('r1', view({ editing: heldByBen }))
  expect(store.setAside).not.toBeNull()
  store.take('r1', view())
  expect(store.setAside).toBeNull()
})

it('brings in one after the other until one cannot be, or somebody stops it', async () => {
  const asked: string[] = []
  stubDesk({
    bringInShared: ({ release }) => {
      asked.push(release)
      if (release === 'r2') useSharedFolderStore().stopBringing()
      return release === 'bad' ? fail({ code: 'sharedTextGone', release }) : ok(null)
    },
  })
  const store = useSharedFolderStore()
  expect(await store.bringIn(['r1', 'r2', 'r3'])).toBe(2)
  expect(await store.bringIn(['r4', 'bad', 'r5'])).toBe(1)
  expect(asked).toEqual(['r1', 'r2', 'r4', 'bad'])
  expect(store.bringing).toBeNull()
})

it('goes by the last listing until the folder answers, and never holds up anybody while it is away', async () => {
  stubDesk({ readSharedFolder: () => ok(listing) })
  chooseFolder()
  const store = useSharedFolderStore()
  await store.refresh()
  store.begin('r1')
  expect(store.isHeld).toBe(true)
  store.openProblem = { code: 'sharedFolderAway', folder: '/share' }
  expect(store.isHeld).toBe(false)
  store.take('r1', view({ editing: heldByBen }))
  expect(store.isHeld).toBe(true)
  store.openProblem = { code: 'sharedFolderAway', folder: '/share' }
  expect(store.isHeld).toBe(false)
})

it('says nothing of a version kept apart where all was handed over before', () => {
  const store = useSharedFolderStore()
  store.begin('r1')
  store.take('r1', view())
  store.take('r1', view({ editing: heldByBen, done: 'took', isLockLost: true }))
  expect(store.setAside).toEqual({ by: 'Ben Sommer', isLockLost: true, isKeptApart: false })
})
