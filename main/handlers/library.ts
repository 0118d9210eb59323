import { attributesOf } from '../../domain/document/attributes-of'
import { citeQuote } from '../../domain/document/cite-quote'
import { duplicateRelease } from '../../domain/document/duplicate-release'
import { quotesOf, type Quote } from '../../domain/document/quotes'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { StoredRelease } from '../database/releases'
import { localDay } from '../local-day'
import { newestApproved, readRevisionDocument } from './revision-document'
import type { Services } from './services'
import { takenFrom } from './taken-from'
import { createDraft, readWorkingCopy } from './working-copy'

/** Taking something out of a release of the library: all of it, or one quote. */
export function libraryHandlers(services: Services): Pick<Handlers, 'duplicateRelease' | 'citeQuote'> {
  const { now, newId } = services

  /** The approved text of a release with the day on which it was approved; null where there is none. */
  async function readApproved(read: StoredRelease) {
    const approved = newestApproved(read)
    if (!approved.ok) return ok(null)
    const revision = await readRevisionDocument(services, read.id, approved.value.number)
    if (!revision.ok) return revision
    const { document } = revision.value
    return ok({ document, decidedAt: approved.value.decision?.decidedAt ?? approved.value.submittedAt })
  }

  return {
    duplicateRelease: async ({ release, as }) => {
      const read = await readWorkingCopy(services, release)
      if (!read.ok) return read
      const at = now()
      const act = takenFrom(read.value, { person: as, at })
      const copy = duplicateRelease(read.value.document, newId)
      return createDraft(services, copy, { person: as, at, origin: release, act })
    },
    citeQuote: async ({ release, quote: index }) => {
      const read = await readWorkingCopy(services, release)
      if (!read.ok) return read
      const { document: draft } = read.value
      const found = quotesOf(draft)[index]
      if (found === undefined) return fail({ code: 'quoteNotFound' })
      const approved = await readApproved(read.value)
      if (!approved.ok) return approved
      const approvedQuote =
        approved.value === null ? null : sameQuote(found, quotesOf(approved.value.document))
      const source = approvedQuote === null || approved.value === null ? draft : approved.value.document
      const { organisation, issueDate, language } = attributesOf(source)
      const { text, speaker, role } = approvedQuote ?? found
      const day =
        approvedQuote === null || approved.value === null ? read.value.changedAt : approved.value.decidedAt
      const isApproved = approvedQuote !== null
      const date = issueDate ?? localDay(day)
      return ok({
        ...citeQuote({ text, speaker, role, organisation, date, language, isApproved }),
        isApproved,
      })
    },
  }
}

/** The approved quote that a draft's quote is: the same words, else the words of the same person that share most with it. */
function sameQuote(quote: Quote, approved: readonly Quote[]): Quote | null {
  const same = approved.find(({ text, speaker }) => text === quote.text && speaker === quote.speaker)
  if (same !== undefined) return same
  const mine = wordsOf(quote.text)
  const [best] = approved
    .filter(({ speaker }) => speaker === quote.speaker)
    .map((candidate) => ({ candidate, share: sharedWords(mine, wordsOf(candidate.text)) }))
    .sort((one, other) => other.share - one.share)
  return best !== undefined && best.share >= 0.5 ? best.candidate : null
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

const sharedWords = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length / Math.max(1, one.size, other.size)
