import type { Hash } from '../../revision/hash'
import { addedTexts, breakable, instantWords } from '../added-page'
import type { PageModel, PageSection, PageText } from '../page-model'
import { recordWords } from './record-words'

/** A piece of evidence as the records tell of it. */
export interface RecordedEvidence {
  /** Its name inside the file, or as it was called where it is not kept any more. */
  readonly name: string
  readonly hash: Hash
  /** ISO 8601 in UTC. */
  readonly addedAt: string
  readonly addedBy: string
  readonly removal: { readonly removedAt: string; readonly removedBy: string; readonly reason: string } | null
}

export interface RecordInput {
  /** The page of the release as it goes out. */
  readonly release: PageModel
  readonly note: PageModel
  /** From the revision that was approved before, or null where there is none. */
  readonly synopsis: PageModel | null
  readonly evidence: readonly RecordedEvidence[]
  /** As the registry writes it (Aktenzeichen); empty where there is none. */
  readonly reference: string
}

/** What stands at the head of a sheet with a QR code, in millimetres. */
const headWithCode = 36

/**
 * The copy for the records (zur Akte): release, approval note and synopsis one behind the other, each on a sheet of its
 * own, the evidence told by name and hash, and the file reference on every sheet. The release's own words come first and
 * as they went out.
 */
export function buildRecord(input: RecordInput): PageModel {
  const { release, note, synopsis, reference } = input
  const { language, label } = addedTexts(release.language)
  const words = recordWords[language]
  const referenceWords = reference === '' ? '' : ` · ${words.reference}: ${reference}`
  const imprint: readonly PageSection[] =
    release.imprint === null
      ? []
      : [{ kind: 'section', part: 'noteToEditors', heading: null, blocks: [release.imprint] }]
  return {
    ...release,
    pageHead: [...release.pageHead, { text: `${words.title}${referenceWords}`, language, isQuiet: true }],
    imprint: null,
    sections: [
      ...release.sections,
      ...imprint,
      annex(label('sectionHeading', words.title), [contents(input)]),
      ...annexOf(note),
      ...(synopsis === null ? [] : annexOf(synopsis)),
      annex(label('sectionHeading', words.evidence), [evidence(input)]),
    ],
    ...(note.sheetCode === undefined ? {} : { sheetCode: note.sheetCode }),
    design: {
      ...release.design,
      margins: { ...release.design.margins, top: Math.max(headWithCode, release.design.margins.top) },
    },
  }
}

const annex = (heading: PageText, blocks: PageSection['blocks']): PageSection => ({
  ...{ kind: 'section', part: 'annex', heading, blocks },
})

/** A page as an annex: its name opens a sheet, and its sections follow. */
function annexOf({ language, masthead, sections }: PageModel): readonly PageSection[] {
  const [name] = masthead
  const title: PageText = { ...(name ?? addedTexts(language).label('release', '')), role: 'sectionHeading' }
  return [annex(title, []), ...sections.map((section): PageSection => ({ ...section, part: 'annexSection' }))]
}

function contents({
  release,
  synopsis,
  evidence: files,
  reference,
}: RecordInput): PageSection['blocks'][number] {
  const { language, table } = addedTexts(release.language)
  const words = recordWords[language]
  const kept = files.filter(({ removal }) => removal === null).length
  return table(
    [words.part, words.content],
    [
      [words.reference, reference === '' ? words.none : reference],
      [words.release, release.title],
      [words.note, words.note],
      [words.synopsis, synopsis === null ? words.none : synopsis.title],
      [words.evidence, kept === 0 ? words.none : words.inside(kept)],
    ],
  )
}

function evidence({ release, evidence: files }: RecordInput): PageSection['blocks'][number] {
  const { language, table, label } = addedTexts(release.language)
  const words = recordWords[language]
  if (files.length === 0) return label('paragraph', words.none)
  return table(
    [words.file, words.added, words.hash, words.state],
    files.map(({ name, addedAt, addedBy, hash, removal }) => [
      name,
      words.by(instantWords(addedAt, language), addedBy),
      breakable(hash),
      removal === null
        ? words.isInside
        : words.isRemoved(instantWords(removal.removedAt, language), removal.removedBy, removal.reason),
    ]),
  )
}
