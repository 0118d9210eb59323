import { headline, lead, paragraph, release } from '../../../domain/document/builders'
import { openStore } from '../open-store'
import { buildStoredCopy, type StoredCopy } from '../stored-copy'

const words =
  'Die Stadt Neuwerth öffnet ihre Brücken wieder für den Verkehr und bittet um Geduld am Ufer'.split(' ')

/** A release of about a thousand words, each with a word that no other has. */
export function thousandWords(seed: number): StoredCopy {
  const sentence = (at: number): string =>
    Array.from({ length: 50 }, (_none, index) => words[(seed * 7 + at * 3 + index * 5) % words.length]).join(
      ' ',
    )
  const paragraphs = Array.from({ length: 19 }, (_none, at) => paragraph(`${sentence(at)}.`))
  return buildStoredCopy(
    release(
      {},
      headline(`Meldung ${String(seed)}`),
      lead(`Kennzeichen${String(seed)}x ${sentence(50)}`),
      ...paragraphs,
    ),
    [],
  )
}

/** Makes a store of that many releases in an empty folder. */
export async function fillStore(folder: string, count: number): Promise<void> {
  const opened = await openStore(
    folder,
    { configFolder: null, pollInterval: null, housekeeping: 'none' },
    { now: () => new Date().toISOString(), newId: () => 'store' },
  )
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  for (let index = 0; index < count; index += 1)
    await opened.value.createRelease({
      id: `r${String(index)}`,
      copy: thousandWords(index),
      person: null,
      at: new Date().toISOString(),
      file: null,
    })
  await opened.value.close()
}
