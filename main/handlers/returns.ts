import { basename } from 'node:path'
import { headlineOf } from '../../domain/document/outline'
import { personNamed } from '../../domain/identity/comparable-name'
import type { ReleaseNode } from '../../domain/document/parse'
import type { CommentThread } from '../../domain/comments/comment-thread'
import { wholeText } from '../../domain/returns/anchor-comments'
import { readReturn, type ReadReturn } from '../../domain/returns/read-return'
import { remarkSentence } from '../../domain/returns/return-remarks'
import type { ReturnedDocument } from '../../domain/returns/returned-document'
import { isReturnOf, likenessTo } from '../../domain/returns/return-likeness'
import { authorOf } from '../../domain/suggestions/author-of'
import type { ContributionSource, Contributor } from '../../domain/suggestions/contribution'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import { releaseHash } from '../../domain/revision/release-hash'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { ReturnView } from '../../ipc/return-views'
import { sha256Of } from '../export/write-proven'
import { readFileBytes } from '../import/read-file-bytes'
import { readSourceInThread } from '../import/read-release'
import { sameRevision } from './revision-document'
import type { Services } from './services'
import { parseStored, storedTextOf } from './stored-document'
import { readWorkingCopy, type ReleaseAtWork } from './working-copy'

/** A file that came back for a release, and who is said to have sent it: null takes whom the file names. */
interface ReturnedFile {
  readonly release: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly from: string | null
}

/** Reading what came back from others, and taking it as suggestions and comments. */
export const returnHandlers = (
  services: Services,
): Pick<Handlers, 'readReturn' | 'takeReturn' | 'chooseReturns'> => ({
  readReturn: async (file) => {
    const read = await readReturnedFile(services, file)
    return read.ok ? ok(viewOf(read.value)) : read
  },
  takeReturn: (file) => takeReturn(services, file),
  chooseReturns: async () => {
    const paths = (await services.chooseFiles()) ?? []
    if (paths.length === 0) return fail({ code: 'cancelled' })
    const files: { fileName: string; bytes: Uint8Array<ArrayBuffer> }[] = []
    for (const path of paths) {
      const bytes = await readFileBytes(path)
      if (!bytes.ok) return bytes
      files.push({ fileName: basename(path), bytes: new Uint8Array(bytes.value) })
    }
    return ok(files)
  },
})

/** What came back with a file, and the text that it is compared with. */
interface FoundReturn {
  readonly file: string
  readonly source: ContributionSource
  readonly sender: string
  readonly base: ReleaseNode
  /** The revision that the base is, or null. */
  readonly revision: number | null
  /** The file did not say what it was made of: this is the text that it is nearest to. */
  readonly isGuessed: boolean
  /** The text has gone on since. */
  readonly isOlder: boolean
  readonly isTaken: boolean
  readonly read: ReadReturn
}

/** Reads a file that came back, and compares it with exactly the text that it was made of. */
async function readReturnedFile(
  services: Services,
  { release, fileName, bytes, from }: ReturnedFile,
): Promise<Result<FoundReturn, Failure>> {
  const { store } = services
  const working = await readWorkingCopy(services, release)
  if (!working.ok) return working
  const source = await readSourceInThread({ file: fileName, bytes, encoding: null, asReturn: true }, services)
  if (!source.ok) return source
  const { returned } = source.value
  if (returned === undefined) throw new Error('A file is read as one that came back where that is asked for.')
  const base = await findBase(services, working.value, fileName, returned)
  if (!base.ok) return base
  const known = await store.readContributions({ release })
  if (!known.ok) return known
  const hash = sha256Of(bytes)
  const sender = authorOf(from ?? returned.sender ?? '', fileName)
  const isMail = source.value.format === 'eml'
  return ok({
    file: fileName,
    source: {
      kind: isMail ? 'mail' : 'file',
      name: isMail && source.value.title !== '' ? source.value.title : fileName,
      hash,
    },
    sender,
    base: base.value.document,
    revision: sameRevision(working.value.revisions, base.value.document)?.number ?? null,
    isGuessed: base.value.isGuessed,
    isOlder: releaseHash(working.value.document) !== releaseHash(base.value.document),
    isTaken: [...known.value.sets, ...known.value.threads].some((one) => one.source.hash === hash),
    read: readReturn(base.value.document, returned, sender),
  })
}

async function findBase(
  { store }: Services,
  { id: release, document: working }: ReleaseAtWork,
  file: string,
  returned: ReturnedDocument,
): Promise<Result<{ readonly document: ReleaseNode; readonly isGuessed: boolean }, Failure>> {
  const [named = null] = returned.base?.split(' ') ?? []
  const bases = await store.findBases({ release, hash: named })
  if (!bases.ok) return bases
  const exact = bases.value.find((base) => base.release === release && base.hash === named)
  if (exact !== undefined) {
    const document = parseStored(exact)
    return document.ok ? ok({ document: document.value, isGuessed: false }) : document
  }
  const other = bases.value.find((base) => base.hash === named)
  if (other !== undefined) {
    const document = parseStored(other)
    const headline = document.ok ? headlineOf(document.value) : ''
    return fail({ code: 'returnOfOther', file, headline })
  }
  const candidates = bases.value.flatMap((base) => {
    const document = parseStored(base)
    return document.ok ? [document.value] : []
  })
  const likenessOf = likenessTo(returned)
  const [best] = [working, ...candidates]
    .map((document) => ({ document, likeness: likenessOf(document) }))
    .sort((one, two) => two.likeness - one.likeness)
  if (best === undefined || !isReturnOf(best.likeness)) return fail({ code: 'returnUnlike', file })
  return ok({ document: best.document, isGuessed: true })
}

function viewOf({ file, sender, read, revision, ...facts }: FoundReturn): ReturnView {
  const { isGuessed, isOlder, isTaken } = facts
  const names = new Set([
    ...read.changes.map(({ name }) => name),
    ...read.threads.flatMap(({ entries }) => entries.map(({ author }) => author)),
  ])
  return {
    ...{ file, sender, revision, isGuessed, isOlder, isTaken },
    people: [...names].map((name) => ({
      name,
      changes: read.changes
        .filter((change) => change.name === name)
        .flatMap((change) => suggestedBy(change).changes)
        .map(({ kind, part, attribute, before, after }) => ({ kind, part, attribute, before, after })),
      comments: read.threads.flatMap(({ anchor, entries }) =>
        entries.flatMap(({ author, text }) =>
          author === name ? [{ on: anchor.text.slice(anchor.from, anchor.to), text }] : [],
        ),
      ),
    })),
    remarks: read.remarks.map((remark) => ({ ...remarkSentence(remark) })),
  }
}

/** Takes what came back as suggestions and comments: all of it or none. What is neither becomes a comment of the sender. */
export async function takeReturn(
  services: Services,
  file: ReturnedFile,
): Promise<Result<ReturnView, Failure>> {
  const found = await readReturnedFile(services, file)
  if (!found.ok) return found
  const { store, newId, now } = services
  const { isTaken, source, revision, read, sender, base } = found.value
  if (isTaken) return fail({ code: 'returnTaken', file: file.fileName })
  const people = await store.listPeople(null)
  if (!people.ok) return people
  const contributor = (name: string): Contributor => {
    const person = personNamed(people.value, name)
    return person === undefined ? { person: null, name } : { person: person.id, name: person.name }
  }
  const at = now()
  const { language } = services.settings.read()
  const said = read.remarks.map((remark) => remarkSentence(remark)[language])
  const threads: CommentThread[] = read.threads.map(({ anchor, entries, isResolved }) => ({
    ...{ id: newId(), anchor, source, revision },
    entries: [
      ...entries.map((entry) => ({
        ...{ kind: 'said' as const, from: contributor(entry.author), text: entry.text, at: entry.at ?? at },
      })),
      ...(isResolved
        ? [{ kind: 'resolved' as const, from: contributor(entries[0]?.author ?? sender), text: '', at }]
        : []),
    ],
  }))
  if (said.length > 0)
    threads.push({
      ...{ id: newId(), anchor: wholeText(base), source, revision },
      entries: [{ kind: 'said', from: contributor(sender), text: said.join('\n'), at }],
    })
  const added = await store.addContribution({
    release: file.release,
    threads,
    sets: read.changes.map((change) => ({
      ...{ id: newId(), from: contributor(change.name), at, source, isFinished: true },
      revision: change.base === base ? revision : null,
      ...{ base: storedTextOf(change.base), changed: storedTextOf(change.changed) },
    })),
  })
  return added.ok ? ok(viewOf(found.value)) : added
}
