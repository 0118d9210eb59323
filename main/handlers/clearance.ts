import type { ClearanceKind } from '../../domain/approval/clearance/clearance-record'
import { hashedQuotesOf } from '../../domain/approval/clearance/hashed-quotes'
import type { ClearedWords } from '../../domain/approval/clearance/quote-hash'
import type { ReleaseNode } from '../../domain/document/parse'
import { fail, ok, type Result } from '../../domain/result'
import type { Hash } from '../../domain/revision/hash'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { StoredRelease } from '../database/releases'
import { readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { parseStored } from './stored-document'

/** Recording what came of quotes that were to be cleared. */
export function clearanceHandlers(services: Services): Pick<Handlers, 'recordClearance'> {
  const { store, now } = services
  return {
    recordClearance: async ({ release, quotes, kind, by, channel, evidence, note, as }) => {
      const name = tidy(by)
      if (isAnswer(kind) && name === '') return fail({ code: 'clearedByMissing' })
      const read = await store.readRelease({ release })
      if (!read.ok) return read
      const words = await wordsOf(services, read.value, quotes)
      if (!words.ok) return words
      return store.recordClearances({
        ...{ release, quotes: words.value, kind, by: name, channel: tidy(channel), evidence },
        ...{ note: note.normalize('NFC').trim(), person: as, at: now() },
      })
    },
  }
}

const isAnswer = (kind: ClearanceKind): boolean => kind === 'cleared' || kind === 'refused'

const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

/** The words of these quotes: as the working copy has them, else as the newest revision, which an approver reads. */
async function wordsOf(
  services: Services,
  { id, workingCopy, revisions }: StoredRelease,
  quotes: readonly Hash[],
): Promise<Result<readonly ClearedWords[], Failure>> {
  const draft = parseStored(workingCopy)
  const known = new Map(draft.ok ? wordsByHash(draft.value) : [])
  if (revisions.length > 0 && quotes.some((hash) => !known.has(hash))) {
    const newest = await readRevisionDocument(services, id, 'newest')
    if (!newest.ok) return newest
    for (const [hash, words] of wordsByHash(newest.value.document)) known.set(hash, words)
  }
  const found = [...new Set(quotes)].flatMap((hash) => known.get(hash) ?? [])
  return found.length === new Set(quotes).size ? ok(found) : fail({ code: 'quoteChanged' })
}

const wordsByHash = (document: ReleaseNode): readonly (readonly [Hash, ClearedWords])[] =>
  hashedQuotesOf(document).map(({ hash, quote: { text: wording, notedSpeaker: speaker, role } }) => [
    hash,
    { wording, speaker, role },
  ])
