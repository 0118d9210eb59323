import { basename } from 'node:path'
import { headlineOf } from '../../domain/document/outline'
import { textFingerprints } from '../../domain/identify/fingerprints'
import { identifyText, type AskedText, type Identified } from '../../domain/identify/identify-text'
import { verdictSentence, type IdentifiedStatus } from '../../domain/identify/verdict-sentence'
import { textPassages, type SourceDocument } from '../../domain/import/source/source-document'
import { fail, ok, type Result } from '../../domain/result'
import { parseCanonicalForm } from '../../domain/revision/canonical-form'
import { kennwort } from '../../domain/revision/kennwort'
import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { IdentifiedView } from '../../ipc/identify-views'
import type { RevisionView } from '../../ipc/views'
import { readFileBytes } from '../import/read-file-bytes'
import { readSourceInThread } from '../import/read-release'
import type { Services } from './services'

/** Telling which revision a file or a pasted text is. */
export function identifyHandlers(services: Services): Pick<Handlers, 'identifyFile' | 'identifyBytes'> {
  return {
    identifyFile: async () => {
      const [path] = (await services.chooseFiles()) ?? []
      return path === undefined ? fail({ code: 'cancelled' }) : identifyPath(services, path)
    },
    identifyBytes: ({ fileName, bytes, encoding }) =>
      identifyBytes(services, { file: fileName, bytes, encoding }),
  }
}

/** Tells which revision a file is. */
export async function identifyPath(
  services: Services,
  path: string,
): Promise<Result<IdentifiedView, Failure>> {
  const bytes = await readFileBytes(path)
  return bytes.ok
    ? identifyBytes(services, { file: basename(path), bytes: bytes.value, encoding: null })
    : bytes
}

/** A file that somebody asks about. */
export interface AskedFile {
  readonly file: string
  readonly bytes: Uint8Array
  readonly encoding: string | null
}

async function identifyBytes(services: Services, asked: AskedFile): Promise<Result<IdentifiedView, Failure>> {
  const { store } = services
  const source = await readSourceInThread(asked, services)
  if (!source.ok) return source
  const text = askedText(source.value)
  const indexed = await store.indexRevisions(null)
  if (!indexed.ok) return indexed
  const like = await store.findLikeRevisions({ prints: textFingerprints(text.lines) })
  if (!like.ok) return like
  const candidates = like.value.flatMap(({ release, number, wording, details, isApproved }) => {
    const document = parseCanonicalForm(wording, details)
    return document.ok ? [{ release, number, isApproved, document: document.value }] : []
  })
  const identified = identifyText(text, candidates)
  const found = identified.kind === 'nothing' ? undefined : candidates[identified.candidate]
  const revision = found === undefined ? ok(null) : await nameRevision(services, found)
  return revision.ok ? ok(viewOf(asked.file, source.value, identified, revision.value)) : revision
}

/** The words of a file as they are compared with a revision. */
export async function readAskedText(
  services: Services,
  asked: AskedFile,
): Promise<Result<AskedText, Failure>> {
  const source = await readSourceInThread(asked, services)
  return source.ok ? ok(askedText(source.value)) : source
}

function askedText(source: SourceDocument): AskedText {
  return {
    lines: textPassages(source).flatMap(({ text }) => text.split('\n')),
    reading: source.format === 'pdf' ? 'printed' : 'logical',
  }
}

interface FoundRevision {
  readonly release: string
  readonly number: number
  readonly document: ReleaseNode
}

/** What holds for a revision; its rows are checked against the audit chain before anybody calls it approved. */
async function nameRevision(
  { store }: Services,
  { release, number, document }: FoundRevision,
): Promise<Result<IdentifiedView['revision'], Failure>> {
  const stored = await store.readRelease({ release })
  if (!stored.ok) return stored
  const checked = await store.checkRevisions({ release })
  if (!checked.ok && checked.failure.code !== 'tampered') return checked
  const { revisions } = stored.value
  const revision = revisions.find((candidate) => candidate.number === number)
  if (revision === undefined) return fail({ code: 'revisionNotFound', release, revision: number })
  const newest = revisions.find(({ decision }) => decision?.kind === 'approved')
  const status = checked.ok ? statusOf(revision) : 'tampered'
  return ok({
    ...{ release, number, status, headline: headlineOf(document) },
    kennwort: kennwort(revision.wordingHash, attributesOf(document).language),
    decidedBy: revision.decision?.person.name ?? null,
    decidedAt: revision.decision?.decidedAt ?? null,
    newerApproved: newest !== undefined && newest.number > number ? newest.number : null,
  })
}

function statusOf({ decision, withdrawnAt }: RevisionView): IdentifiedStatus {
  if (decision !== null) return decision.kind
  return withdrawnAt === null ? 'inReview' : 'withdrawn'
}

/** So many differences are given; who has more compares the two side by side. */
const mostDifferences = 100

function viewOf(
  file: string,
  { format, encoding, notes }: SourceDocument,
  identified: Identified,
  revision: IdentifiedView['revision'],
): IdentifiedView {
  return {
    ...{ file, format, encoding, revision, verdict: verdictOf(identified) },
    sentence: {
      de: verdictSentence(identified, revision, 'de'),
      en: verdictSentence(identified, revision, 'en'),
    },
    notes: notes.map(({ code, count, names }) => ({ code, count, names: [...names] })),
  }
}

function verdictOf(identified: Identified): IdentifiedView['verdict'] {
  switch (identified.kind) {
    case 'same': {
      const { kind, before, after, between, contact } = identified
      return { kind, before, after, between: [...between], contact }
    }
    case 'near': {
      const { kind, share, differences, quotes } = identified
      return {
        ...{ kind, share, differenceCount: differences.length, quotes: quoteViews(quotes) },
        differences: differences.slice(0, mostDifferences),
      }
    }
    case 'partly': {
      const { kind, share, quotes } = identified
      return { kind, share, quotes: quoteViews(quotes) }
    }
    default:
      return { kind: identified.kind }
  }
}

type Quotes = Extract<Identified, { kind: 'partly' }>['quotes']

const quoteViews = (quotes: Quotes) =>
  quotes.map(({ pieces, ...quote }) => ({ ...quote, pieces: [...pieces] }))
