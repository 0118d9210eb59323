import { beforeAll, describe, expect, it } from 'vitest'
import { importSource } from '../../domain/import/import-source'
import { importText, type TextFile } from '../../domain/import/import-text'
import { buildEntry } from '../database/testing/build-entry'
import { importInWorker } from './import-in-worker'
import { readSource } from './readers/read-source'

const file = (text: string): TextFile => ({ text, fileName: 'meldung.txt', format: 'text' })
const text = 'Neue Brücke eröffnet\n\nDie Brücke ist seit heute frei.\n\n„Das ist gut so“, sagte Anna Muster.'

describe('an import in a thread of its own', () => {
  let worker: string
  beforeAll(async () => {
    worker = await buildEntry('main/import/worker.ts', 'import-worker')
  })

  it('gives what the import in this thread gives', async () => {
    const here = importText(file(text))
    const there = await importInWorker(worker, file(text), { timeLimit: 30_000 })
    if (!here.ok || !there.ok) throw new Error('The text was not imported')
    expect(there.value.release.eq(here.value.release)).toBe(true)
    expect(there.value.mapping).toEqual(here.value.mapping)
    expect(there.value.normalised).toBe(here.value.normalised)
  })

  it('gives what a document that was read gives', async () => {
    const read = await readSource({
      bytes: Buffer.from(`<h1>${text.replaceAll('\n\n', '</h1><p>')}`),
      file: 'meldung.html',
      encoding: null,
    })
    if (!read.ok) throw new Error('The page was not read')
    const here = importSource({ source: read.value, fileName: 'meldung.html' })
    const there = await importInWorker(
      worker,
      { source: read.value, fileName: 'meldung.html' },
      { timeLimit: 30_000 },
    )
    if (!here.ok || !there.ok) throw new Error('The page was not imported')
    expect(there.value.release.eq(here.value.release)).toBe(true)
    expect(there.value.mapping).toEqual(here.value.mapping)
  })

  it('passes on why a text is not imported', async () => {
    expect(await importInWorker(worker, file(' \n'), { timeLimit: 30_000 })).toEqual({
      ok: false,
      failure: { code: 'fileEmpty', file: 'meldung.txt' },
    })
  })

  it('gives up what takes too long', async () => {
    expect(await importInWorker(worker, file(`${text}\n\n`.repeat(10_000)), { timeLimit: 1 })).toEqual({
      ok: false,
      failure: { code: 'fileTakesTooLong', file: 'meldung.txt', seconds: 0 },
    })
  })

  it('leaves this thread free while it reads a megabyte', async () => {
    let longest = 0
    let last = performance.now()
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const started = performance.now()
    const imported = await importInWorker(worker, file(`${text}\n\n`.repeat(10_000)), { timeLimit: 60_000 })
    clearInterval(pulse)
    expect(imported.ok).toBe(true)
    expect(longest).toBeLessThan((performance.now() - started) * 0.8)
  })
})
