import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import { ok } from '../../domain/result'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import type { Printer } from '../export/printer'
import { createHandlers } from '../handlers/create-handlers'
import { testServices } from '../handlers/testing/services-fixture'
import { passphraseSource } from './passphrase-source'
import { runCommandLine } from './run-command-line'
import { unlockWhereNeeded } from './unlock-where-needed'

const passphrase = 'vier Worte sind genug'
const other = 'noch einmal vier Worte'
const noPrinter: Printer = {
  print: () => Promise.resolve({ ok: false, failure: { kind: 'printFailed', detail: 'none' } }),
  close: () => Promise.resolve(),
}

let place: StoreFolder
beforeEach(() => {
  place = makeStoreFolder()
})
afterEach(() => place.remove())

/** Runs a call with this environment, in which a person at the terminal types these answers. */
async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  typed: readonly string[] = [],
): Promise<{ readonly status: number; readonly output: string; readonly errors: string }> {
  let output = ''
  let errors = ''
  const answers = [...typed]
  place.wait(1000)
  const status = await runCommandLine({
    args: ['--store', place.folder, ...args],
    environment,
    defaultStore: join(place.folder, 'never'),
    configFolder: place.configFolder,
    version: '0.0.0',
    ...place.surroundings,
    printer: noPrinter,
    askPassphrase: () => Promise.resolve(answers.shift() ?? null),
    writeOutput: (text) => (output += text),
    writeError: (text) => (errors += text),
  })
  return { status, output, errors }
}

const person = z.object({ fingerprint: z.string().nullable(), isRetired: z.boolean() })
async function readFirst(): Promise<z.infer<typeof person>> {
  const [first] = z.array(person).parse(JSON.parse((await run(['people', '--json'])).output))
  if (first === undefined) throw new Error('There must be a person')
  return first
}

it('sets a passphrase from the environment and changes it at the terminal; the fingerprint stays and is shown', async () => {
  await run(['people', 'add', 'Ada'])
  expect(await readFirst()).toMatchObject({ fingerprint: null })
  const set = await run(['people', 'passphrase', 'Ada'], { IMPRIMATUR_PASSPHRASE: passphrase })
  const { fingerprint } = await readFirst()
  const groups = fingerprint?.match(/.{4}/g)?.join(' ') ?? 'none'
  expect(set).toMatchObject({ status: 0, errors: '' })
  expect(set.output).toContain(groups)
  const typed = [passphrase, other, 'vertippt, aber lang', other, other]
  expect(await run(['people', 'passphrase', 'Ada'], {}, typed)).toMatchObject({ status: 0 })
  expect((await run(['people'])).output).toContain(groups)
  expect(
    await run(['people', 'passphrase', 'Ada'], {
      IMPRIMATUR_PASSPHRASE: passphrase,
      IMPRIMATUR_NEW_PASSPHRASE: other,
    }),
  ).toMatchObject({ status: 1, errors: 'imprimatur: The passphrase is wrong. Try again in one second.\n' })
  // Keys cost here what they cost people, and a busy machine takes its time.
}, 120_000)

it('says in one line what to do where no passphrase can be had, or one that is too short', async () => {
  await run(['people', 'add', 'Ada'])
  expect(await run(['people', 'passphrase', 'Ada'])).toMatchObject({
    status: 1,
    errors:
      'imprimatur: This needs the passphrase. Set IMPRIMATUR_PASSPHRASE, or run the command at a terminal.\n',
  })
  const short = await run(['people', 'passphrase', 'Ada'], { IMPRIMATUR_PASSPHRASE: 'kurz' })
  expect(short).toMatchObject({ status: 1, errors: expect.stringContaining('at least 10 characters') })
})

it('retires and reinstates; whoever has left cannot act', async () => {
  await run(['people', 'add', 'Ada'])
  expect((await run(['people', 'retire', 'ada'])).output).toContain('Ada (retired)')
  expect(await readFirst()).toMatchObject({ isRetired: true })
  expect(await run(['submit', 'r', '--as', 'Ada'])).toMatchObject({
    status: 1,
    errors: expect.stringContaining('Ada has left and acts no more'),
  })
  expect(await run(['people', 'reinstate', 'Ada'])).toMatchObject({ status: 0 })
  expect(await readFirst()).toMatchObject({ isRetired: false })
})

it('asks for the passphrase where a call needs it, once, and calls again', async () => {
  const store = await openTestStore(place)
  const services = testServices(store, place)
  const all = createHandlers(services)
  // Any channel may sign; this one does.
  const signing: typeof all = {
    ...all,
    withdrawSubmission: async ({ as }) => {
      const signed = await services.signer.sign(as, 'statement')
      return signed.ok ? ok(null) : signed
    },
  }
  const withPassphrase = (typed: string | null) =>
    unlockWhereNeeded(
      signing,
      passphraseSource({}, () => Promise.resolve(typed), 'en'),
    )
  const added = await all.addPerson({ name: 'Ada', role: '' })
  const as = added.ok ? added.value.id : ''
  const input = { release: 'r', as }
  expect(await withPassphrase(null).withdrawSubmission(input)).toEqual({ ok: true, value: null })
  await all.setPassphrase({ as, passphrase })
  services.keyring.lockAll()
  expect(await withPassphrase(null).withdrawSubmission(input)).toMatchObject({
    failure: { code: 'passphraseNeeded' },
  })
  expect(await withPassphrase(other).withdrawSubmission(input)).toMatchObject({
    failure: { code: 'passphraseWrong' },
  })
  place.wait(1000)
  expect(await withPassphrase(passphrase).withdrawSubmission(input)).toEqual({ ok: true, value: null })
  services.keyring.lockAll()
  await store.close()
})
