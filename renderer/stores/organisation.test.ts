import { expect, it } from 'vitest'
import { shippedDesigns } from '../../domain/export/design/design'
import { noOrganisation, type Organisation } from '../../domain/organisation/organisation'
import { fail, ok } from '../../domain/result'
import { stubDesk } from '../testing/stub-desk'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'
import { useOrganisationStore } from './organisation'
import { useShellStore } from './shell'

const office: Organisation = { ...noOrganisation, name: 'Hafenamt', contactLines: ['Presse', 'Ufer 1'] }

/** The dialog, opened on this office in a German window. */
async function opened(saves = true) {
  const desk = stubDesk({
    readOrganisation: () => ok({ version: 3, organisation: office }),
    saveOrganisation: ({ organisation }) =>
      saves
        ? ok({ version: 4, organisation: organisation as Organisation })
        : fail({ code: 'organisationChanged' as const }),
  })
  const store = useOrganisationStore()
  await store.open()
  return { desk, store }
}

it('opens with what holds, numbers as the window’s language writes them', async () => {
  const { store } = await opened()
  expect(useShellStore().dialog).toBe('organisation')
  expect(store.form).toMatchObject({ contactLines: 'Presse\nUfer 1', design: { textSize: '10,5' } })
  expect(store.isChanged).toBe(false)
  expect(store.parsed).toEqual({ ok: true, value: office })
})

it('begins in the language of the window where nobody has said who sends', async () => {
  stubDesk({ readOrganisation: () => ok({ version: 0, organisation: noOrganisation }) })
  useApplicationStore().settings.language = 'en'
  const store = useOrganisationStore()
  await store.open()
  expect(store.form).toMatchObject({ language: 'en', design: { textSize: '10.5' } })
})

it('says what is wrong with a field once it was left, and with every field when somebody saves', async () => {
  const { store } = await opened()
  store.form.pressMailbox = 'presse'
  store.form.design.textSize = 'groß'
  expect(store.errorOf('pressMailbox')).toBeNull()
  store.leave('pressMailbox')
  expect(store.errorOf('pressMailbox')).toContain('keine E-Mail-Adresse')
  expect(store.errorOf('design.textSize')).toBeNull()
  store.showProblems()
  expect(store.errorOf('design.textSize')).toContain('Zahl in halben Schritten von 9 bis 12,5')
})

it('takes a number with comma or point and a colour in capitals', async () => {
  const { store } = await opened()
  Object.assign(store.form.design, { textSize: '11,5', logoHeight: ' 20 ', accent: '#7A1F3D' })
  expect(store.design).toEqual({
    ok: true,
    value: { ...shippedDesigns.official, textSize: 11.5, logoHeight: 20, accent: '#7a1f3d' },
  })
})

it('saves based on the version that was read, and stays open with its words where that is refused', async () => {
  const { desk, store } = await opened(false)
  store.form.name = 'Hafenamt Lindenau'
  expect(await store.save({ ...office, name: 'Hafenamt Lindenau' })).toBe(false)
  expect(desk.asked.at(-1)).toMatchObject({ name: 'saveOrganisation', input: { baseVersion: 3 } })
  expect(store.form.name).toBe('Hafenamt Lindenau')
  expect(useNoticesStore().notices.at(-1)?.text).toContain('an anderer Stelle geändert')
})
