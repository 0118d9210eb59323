import type { ClearanceRecord } from '../../approval/clearance/clearance-record'
import { clearancesOf, type QuoteClearance } from '../../approval/clearance/clearances-of'
import type { DecisionKind } from '../../approval/check-decision'
import type { Policy } from '../../approval/policy'
import type { SaidBy, SignOffKind } from '../../approval/sign-off'
import { attributesOf } from '../../document/attributes-of'
import { formatEmbargo } from '../../document/format-embargo'
import { headlineOf } from '../../document/outline'
import type { ReleaseNode } from '../../document/parse'
import type { Hash } from '../../revision/hash'
import { kennwort } from '../../revision/kennwort'
import { addedPage, addedTexts, type AddedTexts, breakable, instantWords } from '../added-page'
import { defaultDesign } from '../design/design'
import { labelsFor } from '../page-labels'
import type { PageBlock, PageModel, PageSection } from '../page-model'
import { noteWords, type NoteWords } from './note-words'

interface NamedPerson {
  readonly name: string
  /** Job title, may be empty. */
  readonly role: string
}

interface NotedRecording {
  readonly by: NamedPerson
  readonly channel: SaidBy
  readonly evidence: { readonly hash: Hash; readonly fileName: string } | null
}

/** A signature as the note tells it. */
export interface NotedSignOff {
  readonly kind: SignOffKind
  readonly person: NamedPerson
  readonly inPlaceOf: NamedPerson | null
  readonly isEmergency: boolean
  readonly recorded: NotedRecording | null
  readonly reason: string
  readonly at: string
  /** Fingerprint of the key, or null. */
  readonly key: string | null
}

/** A revision as the note tells it. */
export interface NotedRevision {
  readonly number: number
  readonly wordingHash: Hash
  readonly detailsHash: Hash
  readonly submittedAt: string
  readonly submittedBy: NamedPerson
  readonly authors: readonly NamedPerson[]
  readonly note: string
  readonly policy: Policy
  readonly origin: 'conditions' | 'details' | null
  readonly base: number | null
  readonly signOffs: readonly NotedSignOff[]
  readonly decision: {
    readonly kind: DecisionKind
    readonly person: NamedPerson
    readonly decidedAt: string
    readonly reason: string
    readonly key: string | null
  } | null
}

export interface NoteInput {
  readonly document: ReleaseNode
  readonly revision: NotedRevision
  /** The revisions that this one rests on, the nearest first: the wording that was approved, what conditions were stated on. */
  readonly bases: readonly NotedRevision[]
  readonly clearances: readonly ClearanceRecord[]
}

/**
 * The approval note (Freigabevermerk) of a revision: which text it is, by which way and by whom it was approved, with
 * the fingerprints of their keys, how it was said where not at this computer, and where each quote stands.
 */
export function buildNote(input: NoteInput): PageModel {
  const { document, revision } = input
  const attributes = attributesOf(document)
  const texts = addedTexts(attributes.language)
  const words = noteWords[texts.language]
  const note = { ...texts, words }
  const headline = headlineOf(document).replace(/\s+/g, ' ').trim()
  const { wordingHash, detailsHash } = revision
  const page = addedPage(attributes, {
    name: words.title,
    title: `${words.title}: ${headline || labelsFor(attributes.language).kinds[attributes.kind]}`,
    foot: `${words.revision} ${String(revision.number)} · ${kennwort(wordingHash, attributes.language)}`,
    sections: [
      note.section(words.release, [releaseTable(note, input)]),
      ...[revision, ...input.bases].map((each) => signingSection(note, each)),
      note.section(words.quotes, [quotesBlock(note, clearancesOf(document, input.clearances))]),
      note.section(words.proof, [note.label('paragraph', words.proofText)]),
    ],
  })
  return {
    ...page,
    sheetCode: `imprimatur:1 ${wordingHash} ${detailsHash}`,
    // Room for the code at the head of each sheet.
    design: { ...defaultDesign, margins: { ...defaultDesign.margins, top: 36 } },
  }
}

type Note = AddedTexts & { readonly words: NoteWords }

const named = ({ name, role }: NamedPerson): string => (role === '' ? name : `${name} (${role})`)

function releaseTable({ words, table, language }: Note, { document, revision }: NoteInput): PageBlock {
  const { number, issueDate, embargo, language: own } = attributesOf(document)
  const labels = labelsFor(own)
  const { policy } = revision
  const parts = policy.signOffs.map(({ part }) => part).filter((part) => part !== '')
  return table(
    [words.item, words.value],
    [
      [words.headline, headlineOf(document)],
      [words.number, number ?? words.none],
      [words.issueDate, issueDate === null ? words.none : labels.date(issueDate)],
      [words.embargo, embargo === null ? words.none : formatEmbargo(embargo, own)],
      [words.revision, String(revision.number)],
      [words.kennwort, kennwort(revision.wordingHash, own)],
      [words.wordingHash, breakable(revision.wordingHash)],
      [words.detailsHash, breakable(revision.detailsHash)],
      [words.submitted, words.by(named(revision.submittedBy), instantWords(revision.submittedAt, language))],
      [words.authors, revision.authors.map(named).join('; ') || words.none],
      [words.policy, [words.eyes(policy.eyes), ...parts].join('; ')],
    ],
  )
}

/** What was signed under one revision, in the order in which it was signed. */
function signingSection(
  { words, section, label, table, language }: Note,
  revision: NotedRevision,
): PageSection {
  const { signOffs, decision, origin, base } = revision
  const isEmergency = signOffs.some((signOff) => signOff.isEmergency)
  const isSecond = signOffs.some(({ kind }) => kind === 'countersignature')
  const remarks = [
    ...(isEmergency ? [isSecond ? words.emergencyClosed : words.emergencyOpen] : []),
    ...(origin === 'conditions' && base !== null ? [words.conditions(base)] : []),
    ...(origin === 'details' && base !== null ? [words.details(base, named(revision.submittedBy))] : []),
    ...(revision.note === '' ? [] : [words.reason(revision.note)]),
  ]
  const signed = signOffs.map((signOff) => signOffRow(words, language, signOff))
  // A decision of before there were signatures, and one that gave the revision back, stands for itself.
  const alone =
    decision !== null && (signOffs.length === 0 || decision.kind !== 'approved')
      ? [
          [
            named(decision.person),
            [
              words.kinds[decision.kind],
              ...(decision.reason === '' ? [] : [words.reason(decision.reason)]),
            ].join('. '),
            instantWords(decision.decidedAt, language),
            decision.key === null ? words.unsigned : breakable(decision.key),
          ],
        ]
      : []
  const rows = [...signed, ...alone]
  return section(`${words.decisions}: ${words.revision} ${String(revision.number)}`, [
    ...remarks.map((text) => label('paragraph', text)),
    rows.length === 0
      ? label('paragraph', words.noSignatures)
      : table([words.who, words.what, words.when, words.key], rows),
  ])
}

function signOffRow(
  words: NoteWords,
  language: AddedTexts['language'],
  { kind, person, inPlaceOf, isEmergency, recorded, reason, at, key }: NotedSignOff,
): readonly string[] {
  const who = inPlaceOf === null ? named(person) : words.inPlaceOf(named(person), named(inPlaceOf))
  const what = [
    isEmergency ? words.emergency : words.kinds[kind],
    ...(reason === '' ? [] : [words.reason(reason)]),
    ...(recorded === null
      ? []
      : [
          words.recorded(named(recorded.by), words.channels[recorded.channel]),
          recorded.evidence === null
            ? words.noEvidence
            : words.evidence(recorded.evidence.fileName, breakable(recorded.evidence.hash)),
        ]),
  ]
  return [who, what.join('. '), instantWords(at, language), key === null ? words.unsigned : breakable(key)]
}

function quotesBlock({ words, label, table, language }: Note, quotes: readonly QuoteClearance[]): PageBlock {
  if (quotes.length === 0) return label('paragraph', words.noQuotes)
  return table(
    [words.quote, words.speaker, words.clearance],
    quotes.map(({ quote, state }) => [
      quote.text,
      [quote.speaker, quote.role].filter((part) => part !== null).join(', ') || words.none,
      state.kind === 'cleared'
        ? words.cleared(
            state.record.by,
            instantWords(state.record.at, language),
            channelWords(words, state.record.channel),
          )
        : words.notCleared,
    ]),
  )
}

/** A usual channel in the note's language; words of the office stay as they are. */
const channelWords = ({ channels }: NoteWords, channel: string): string =>
  Object.entries(channels).find(([name]) => name === channel)?.[1] ?? channel
