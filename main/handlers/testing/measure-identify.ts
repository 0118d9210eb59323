import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { plainText } from '../../../domain/document/outline'
import { quotesOf } from '../../../domain/document/quotes'
import { textFingerprints } from '../../../domain/identify/fingerprints'
import { openStore } from '../../database/open-store'
import { fillLibrary, fictionalId } from '../../database/testing/fill-library'
import { fictionalRelease } from '../../database/testing/fictional-release'
import { identifyHandlers } from '../identify'
import type { Services } from '../services'

/** How many approved revisions there are. */
const count = 10_000

async function time(rounds: number, work: () => unknown): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)
}

const median = (times: readonly number[]): number => times[Math.floor(times.length / 2)] ?? 0

function report(what: string, times: readonly number[], baseline: number | null): void {
  const ratio = baseline === null ? '' : `  ×${(median(times) / baseline).toFixed(2)}`
  console.log(`${what.padEnd(62)} ${median(times).toFixed(1).padStart(8)} ms${ratio}`)
}

/** The oldest row of the audit chain stays; a changed letter in the middle of a release. */
const changed = (text: string): string =>
  text.replace('Ersatzbusse', 'Ersatzbuße').replace('council', 'counsel')

const root = mkdtempSync(join(tmpdir(), 'imprimatur-identify-'))
try {
  const folder = join(root, 'store')
  const start = performance.now()
  await fillLibrary(folder, count, { approvesAll: true })
  console.log(
    `${String(count)} approved revisions, made in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  const file = join(folder, 'imprimatur.db')
  const plain = new Database(file)
  plain.pragma('wal_checkpoint(TRUNCATE)')
  const prints = plain.prepare<[], number>('SELECT count(*) FROM fingerprint').pluck().get()
  console.log(`${String(prints)} fingerprints in a store of ${(statSync(file).size / 1e6).toFixed(0)} MB`)

  const opened = await openStore(
    folder,
    { configFolder: null, pollInterval: null, housekeeping: 'none' },
    { now: () => new Date().toISOString(), newId: () => 'id' },
  )
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  const store = opened.value
  // Identifying needs the store alone.
  const { identifyBytes } = identifyHandlers({ store } as unknown as Services)
  const { document } = fictionalRelease(4711, count)
  const text = plainText(document)
  const paper = `Ein Artikel aus der Region.\n\n„${quotesOf(document)
    .map((quote) => quote.text)
    .join('“, und: „')}“, heißt es. Vorgang V4711Z.`
  const foreign = 'Der Verein lädt zum Sommerfest mit Kuchen und Musik an die alte Mühle ein. '.repeat(200)
  const identify = (asked: string) => async () => {
    const answer = await identifyBytes({
      fileName: 'x',
      bytes: new TextEncoder().encode(asked),
      encoding: null,
    })
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
    return answer.value
  }
  const found = await identify(text)()
  if (found.verdict.kind !== 'same' || found.revision?.release !== fictionalId(4711))
    throw new Error(`The release must be found: ${JSON.stringify(found)}`)

  const scan = plain.prepare('SELECT release FROM revision WHERE wording LIKE ?')
  const bare = median(await time(5, () => scan.all('%Vorgang V4711Z%')))
  report('bare LIKE over all wordings', [bare], null)
  report(
    '  the candidates alone',
    await time(5, () => store.findLikeRevisions({ prints: textFingerprints([text]) })),
    bare,
  )
  report(
    '  the check against the audit chain alone',
    await time(5, () => store.checkRevisions({ release: fictionalId(4711) })),
    bare,
  )
  report('the text of a release', await time(5, identify(text)), bare)
  report('the same with one letter changed', await time(5, identify(changed(text))), bare)
  report('a newspaper’s text with its quotes', await time(5, identify(paper)), bare)
  report('2,800 words of somebody else', await time(5, identify(foreign)), bare)
  plain.exec('DELETE FROM fingerprint; DELETE FROM indexed_revision')
  report('all fingerprints of an older store', await time(1, () => store.indexRevisions(null)), bare)
  plain.close()
  await store.close()
} finally {
  rmSync(root, { recursive: true, force: true })
}
