import type { CommentAnchor } from '../comments/comment-thread'
import type { ReleaseNode } from '../document/parse'
import { canonicalNodeText } from '../revision/canonical-form'
import { authorOf } from '../suggestions/author-of'
import { acceptChanges } from '../suggestions/rebase-set'
import { suggestedBy } from '../suggestions/named-changes'
import type { SuggestionSet } from '../suggestions/suggestion-set'
import { anchorOf } from './anchor-comments'
import { matchLines, type Matched } from './match-lines'
import { matchReflowed } from './match-reflowed'
import { rebuildRelease } from './rebuild-release'
import { authorsIn, versionOf, type Kept, type VersionLine } from './return-version'
import type { ReturnedComment, ReturnedDocument } from './returned-document'
import { remarksOf, type ReturnRemark } from './return-remarks'
import { isSentAround, readBookmark, sentText, type SentText } from './sent-text'

/** What one person suggests with what came back: the difference between two texts. */
export interface ReturnedChanges {
  readonly name: string
  readonly base: ReleaseNode
  readonly changed: ReleaseNode
}

/** A comment that came back, with its answers, oldest first. */
export interface ReturnedThread {
  readonly anchor: CommentAnchor
  readonly entries: readonly Pick<ReturnedComment, 'author' | 'at' | 'text'>[]
  readonly isResolved: boolean
}

/** All that came back with one document, by person. */
export interface ReadReturn {
  readonly changes: readonly ReturnedChanges[]
  readonly threads: readonly ReturnedThread[]
  /** What is neither: named, so that nothing is lost. */
  readonly remarks: readonly ReturnRemark[]
}

/**
 * What is different between a text and the document that it came back as: tracked changes as those of their authors, all
 * others as those of the sender, comments on the words that they are about. What came back as it was gives nothing.
 */
export function readReturn(base: ReleaseNode, returned: ReturnedDocument, sender: string): ReadReturn {
  const sent = sentText(base)
  const document = withAuthors(returned, sender)
  if (document.isReflowed) return readReflowed(sent, document, sender)
  const plain = linesFor(sent, document, () => false)
  const matched = matchLines(sent, plain.lines)
  const untracked = rebuildRelease(sent, matched)
  const authors = new Set(authorsIn(document))
  const seenBy = (name: string): ReleaseNode => {
    if (!authors.has(name)) return untracked
    const { lines } = linesFor(sent, asSeenBy(document, name), (author) => author === name)
    return rebuildRelease(sent, matchLines(sent, lines))
  }
  const changes: ReturnedChanges[] = []
  for (const name of new Set([sender, ...authors])) {
    const changed = seenBy(name)
    const change = name === sender ? { base, changed } : onBase(base, untracked, changed)
    if (!isSame(change.base, change.changed)) changes.push({ name, ...change })
  }
  return {
    changes,
    threads: threadsOf(sent, document, plain.lines, matched),
    remarks: remarksOf(sent, document, matched, plain.around),
  }
}

/** What was changed in a text that came back in a mail: all of it is the sender's. */
function readReflowed(sent: SentText, document: ReturnedDocument, sender: string): ReadReturn {
  const { matched, cover } = matchReflowed(sent, document)
  const changed = rebuildRelease(sent, matched)
  return {
    changes: isSame(sent.base, changed) ? [] : [{ name: sender, base: sent.base, changed }],
    threads: [],
    remarks: cover === '' ? [] : [{ kind: 'cover', text: cover }],
  }
}

const isSame = (one: ReleaseNode, other: ReleaseNode): boolean =>
  canonicalNodeText(one) === canonicalNodeText(other)

/** The document with the sender in the place of whoever the program had no name for. */
function withAuthors(returned: ReturnedDocument, sender: string): ReturnedDocument {
  const named = (author: string | null): string | null => (author === null ? null : authorOf(author, sender))
  return {
    ...returned,
    comments: returned.comments.map((comment) => ({ ...comment, author: authorOf(comment.author, sender) })),
    paragraphs: returned.paragraphs.map((paragraph) => ({
      ...paragraph,
      endInserted: named(paragraph.endInserted),
      endDeleted: named(paragraph.endDeleted),
      runs: paragraph.runs.map((run) => ({
        ...run,
        inserted: named(run.inserted),
        deleted: named(run.deleted),
        restyled: run.restyled === null ? null : { ...run.restyled, by: authorOf(run.restyled.by, sender) },
      })),
    })),
  }
}

/** Who struck a part of what somebody else had put in suggests the rest of it. */
function asSeenBy(document: ReturnedDocument, name: string): ReturnedDocument {
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({
      ...paragraph,
      runs: paragraph.runs.map((run, index) => {
        if (run.inserted === null || run.inserted === name || run.deleted === name) return run
        const by = run.inserted
        const group = insertionAround(paragraph.runs, index, by)
        return group.some(({ deleted }) => deleted === name) ? { ...run, inserted: name } : run
      }),
    })),
  }
}

function insertionAround(
  runs: ReturnedDocument['paragraphs'][number]['runs'],
  index: number,
  by: string,
): typeof runs {
  let from = index
  while (runs[from - 1]?.inserted === by) from -= 1
  let to = index
  while (runs[to + 1]?.inserted === by) to += 1
  return runs.slice(from, to + 1)
}

/** A change that was made to an already changed text, as one to the text itself, where it can be told from the other. */
function onBase(
  base: ReleaseNode,
  untracked: ReleaseNode,
  changed: ReleaseNode,
): Pick<ReturnedChanges, 'base' | 'changed'> {
  if (isSame(base, untracked)) return { base, changed }
  const set: SuggestionSet = {
    ...{ id: '', from: { person: null, name: '' }, at: '', revision: null, decisions: [] },
    ...{ source: { kind: 'file', name: '', hash: null }, base: untracked, changed },
  }
  const { changes } = suggestedBy(set)
  const { document, outdated } = acceptChanges(
    set,
    base,
    changes.map(({ key }) => key),
  )
  // What somebody struck whole after others had changed it is not to be found in the base, and must not be lost.
  const isWhole = suggestedBy({ ...set, base, changed: document }).changes.length >= changes.length
  return outdated.length === 0 && isWhole ? { base, changed: document } : { base: untracked, changed }
}

/** The lines of a version without what the page adds around the text, and which of that somebody changed. */
function linesFor(
  sent: SentText,
  document: ReturnedDocument,
  keeps: Kept,
): { readonly lines: readonly VersionLine[]; readonly around: readonly string[] } {
  const known = new Set(sent.lines.filter(({ block }) => block === null).map(({ text }) => text.trim()))
  const around: string[] = []
  const lines = versionOf(document, keeps).filter(({ text, bookmarks }) => {
    const marks = bookmarks.map(readBookmark).filter((mark) => mark !== null)
    if (marks.some(({ kind }) => kind === 'block') || known.has(text.trim())) return true
    const hashes = marks.flatMap((mark) => (mark.kind === 'around' ? [mark.hash] : []))
    if (hashes.length === 0) return true
    if (!hashes.some((hash) => isSentAround(text, hash))) around.push(text.trim())
    return false
  })
  return { lines, around }
}

function threadsOf(
  sent: SentText,
  { comments }: ReturnedDocument,
  lines: readonly VersionLine[],
  matched: readonly Matched[],
): readonly ReturnedThread[] {
  // Of comments with the same id the first is meant.
  const byId = new Map(comments.toReversed().map((comment) => [comment.id, comment]))
  const rootOf = (comment: ReturnedComment): ReturnedComment => {
    let current = comment
    for (let depth = 0; depth < comments.length; depth += 1) {
      const parent = current.parent === null ? undefined : byId.get(current.parent)
      if (parent === undefined) break
      current = parent
    }
    return byId.get(current.id) ?? current
  }
  const threads = new Map<ReturnedComment, ReturnedComment[]>()
  for (const comment of comments) {
    if (comment.text.trim() === '') continue
    const root = rootOf(comment)
    const own = threads.get(root) ?? []
    threads.set(root, own)
    own.push(comment)
  }
  return [...threads].map(([first, own]): ReturnedThread => {
    const { anchor, words } = anchorOf(sent, lines, matched, first)
    const entries = own.map(({ author, at, text }, index) => ({
      ...{ author, at },
      text: index === 0 && words !== '' ? `„${words}“: ${text.trim()}` : text.trim(),
    }))
    return { anchor, entries, isResolved: first.isResolved }
  })
}
