import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { OpenedStore } from './store'
import type { StoreFolder } from './testing/store-fixture'
import { storeForEach } from './testing/store-for-each'

let place: StoreFolder
let store: OpenedStore

storeForEach((opened) => ({ place, store } = opened))

const ada = {
  id: 'ada',
  name: 'Ada Reiber',
  address: 'ada@kurier.example',
  outlet: 'Kurier',
  note: 'Lokales',
}
const bent = { id: 'bent', name: 'Bent Solms', address: 'bent@funk.example', outlet: 'Funk', note: '' }

async function lists() {
  const listed = await store.listDistributionLists(null)
  if (!listed.ok) throw new Error(listed.failure.code)
  return listed.value
}

/** Every byte of the store that is on the disk. */
const onDisk = (): string =>
  ['', '-wal', '-shm']
    .map((suffix) => `${place.database}${suffix}`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'))
    .join('')

describe('distribution lists', () => {
  beforeEach(async () => {
    await store.saveDistributionList({ id: 'local', name: 'Lokales' })
    await store.saveRecipients({ list: 'local', recipients: [bent, ada] })
  })

  it('stand by name, with their people by name', async () => {
    await store.saveDistributionList({ id: 'agencies', name: 'Agenturen' })
    expect(await lists()).toEqual([
      { id: 'agencies', name: 'Agenturen', recipients: [] },
      { id: 'local', name: 'Lokales', recipients: [ada, bent] },
    ])
  })

  it('have names that nobody takes twice, and can be renamed', async () => {
    expect(await store.saveDistributionList({ id: 'other', name: 'LOKALES' })).toMatchObject({
      failure: { code: 'listExists' },
    })
    await store.saveDistributionList({ id: 'local', name: 'Lokalpresse' })
    expect((await lists())[0]?.name).toBe('Lokalpresse')
  })

  it('have each address once: an import with one that is there stores nothing', async () => {
    const twin = { ...ada, id: 'twin', address: 'ADA@kurier.example' }
    const cara = { ...bent, id: 'cara', address: 'cara@funk.example' }
    expect(await store.saveRecipients({ list: 'local', recipients: [cara, twin] })).toMatchObject({
      failure: { code: 'recipientExists' },
    })
    expect((await lists())[0]?.recipients).toEqual([ada, bent])
    expect(await store.saveRecipients({ list: 'gone', recipients: [cara] })).toMatchObject({
      failure: { code: 'listNotFound' },
    })
  })

  it('are changed in their place', async () => {
    await store.saveRecipients({ list: 'local', recipients: [{ ...ada, outlet: 'Bote' }] })
    expect((await lists())[0]?.recipients[0]?.outlet).toBe('Bote')
  })

  it('are deleted really: no byte of an address stays, in no table, no log and no free page', async () => {
    expect(onDisk()).toContain('ada@kurier.example')
    await store.deleteRecipients({ recipients: ['ada'] })
    expect(onDisk()).not.toContain('ada@kurier.example')
    expect(onDisk()).toContain('bent@funk.example')
    await store.deleteDistributionList({ list: 'local' })
    expect(onDisk()).not.toContain('bent@funk.example')
    expect(onDisk()).not.toContain('Bent Solms')
    expect(await lists()).toEqual([])
  })

  it('leave no trace in the audit chain', async () => {
    const verified = await store.verifyStore(null)
    expect(JSON.stringify(verified)).not.toContain('kurier')
    expect(onDisk()).not.toContain('recipientAdded')
  })
})

it('the mailbox of the office is kept, changed and forgotten', async () => {
  const mailbox = { name: 'Pressestelle', address: 'presse@amt.example' }
  expect(await store.readMailbox(null)).toEqual({ ok: true, value: null })
  await store.saveMailbox({ mailbox })
  await store.saveMailbox({ mailbox: { ...mailbox, name: 'Presse' } })
  expect(await store.readMailbox(null)).toEqual({ ok: true, value: { ...mailbox, name: 'Presse' } })
  await store.saveMailbox({ mailbox: null })
  expect(await store.readMailbox(null)).toEqual({ ok: true, value: null })
})
