import { expect, it } from 'vitest'
import { fail, ok } from '../../domain/result'
import { stubDesk } from '../testing/stub-desk'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'
import { defaultSettings } from '../../ipc/default-settings'

const described = ok({
  version: '0.1.0',
  platform: 'linux',
  storeFolder: '/store',
  settings: { ...defaultSettings, language: 'de', theme: 'dark' } as const,
})

it('takes over the settings when the store opens', async () => {
  stubDesk({ describeApplication: () => described })
  const application = useApplicationStore()
  await application.start()
  expect(application.phase.kind).toBe('ready')
  expect(application.settings.theme).toBe('dark')
})

it('shows the problem of a store that cannot be opened, and opens after the backup is restored', async () => {
  const problem = {
    code: 'storeDamaged',
    file: '/store/imprimatur.db',
    backup: '/store/b.db',
    detail: '',
  } as const
  let isRestored = false
  const desk = stubDesk({
    describeApplication: () => (isRestored ? described : fail(problem)),
    restoreBackup: () => {
      isRestored = true
      return ok(null)
    },
  })
  const application = useApplicationStore()
  await application.start()
  expect(application.phase).toEqual({ kind: 'storeProblem', problem })
  await application.restoreBackup('/store/b.db')
  expect(application.phase.kind).toBe('ready')
  expect(desk.asked.map(({ name }) => name)).toEqual([
    'readSettings',
    'describeApplication',
    'restoreBackup',
    'readSettings',
    'describeApplication',
  ])
})

it('shows one banner for calls that are rejected', async () => {
  stubDesk({
    changeSettings: () => {
      throw new Error('no such channel')
    },
  })
  const application = useApplicationStore()
  await application.changeSettings({ theme: 'light' })
  await application.changeSettings({ theme: 'light' })
  expect(useNoticesStore().unexpected).toBe('no such channel')
  expect(useNoticesStore().notices).toEqual([])
})

it('says the same failure once', () => {
  stubDesk({})
  const notices = useNoticesStore()
  notices.report({ code: 'storeBusy' })
  notices.report({ code: 'storeBusy' })
  expect(notices.notices).toHaveLength(1)
})

it('can be tried again when the main process does not answer', async () => {
  let isBroken = true
  stubDesk({
    describeApplication: () => {
      if (isBroken) throw new Error('no answer')
      return described
    },
  })
  const application = useApplicationStore()
  await application.start()
  expect(application.phase.kind).toBe('failed')
  isBroken = false
  await application.start()
  expect(application.phase.kind).toBe('ready')
})

it('lets good news replace good news, but no failure', () => {
  stubDesk({})
  const notices = useNoticesStore()
  notices.report({ code: 'storeBusy' })
  notices.say('Fassung 1 liegt zur Freigabe vor.')
  notices.say('Fassung 1 ist freigegeben.')
  expect(notices.notices.map(({ tone }) => tone)).toEqual(['stop', 'good'])
  expect(notices.notices.at(-1)?.text).toBe('Fassung 1 ist freigegeben.')
})
