import { textDirection } from '../language'
import { assertNever } from '../result'
import { labelsFor } from './page-labels'
import type { Direction, PageBlock, PageLabel, PageModel, PageSection, PageText, TextRun } from './page-model'
import { plainWords } from './plain/link-target'
import { plainBullet, plainPicture } from './plain/render-plain'
import { mastheadOf } from './sender-parts'

/** One block of text as a reader of a file must find it. */
export interface ReadableBlock {
  readonly text: string
  readonly direction: Direction
  /** The same text with the isolates (U+2066 to U+2069) that a change of direction inside it stands for. */
  readonly isolated: string
}

/**
 * What a file is to its reader: a page as its organisation sets it, letterhead to imprint (HTML, office documents), the
 * same on sheets with heads and feet around it (PDF), the release as a flow of text (mail), a flow whose pictures are
 * named only (Markdown), or plain text that writes what others draw.
 */
export type TextForm = 'page' | 'sheets' | 'flow' | 'markup' | 'plain'

/** Whether a section is the release's text, and not what stands behind its end mark. */
const isOfText = ({ part }: PageSection): boolean => part === 'section'

/**
 * The text that a file of this form must give to its reader, block by block in reading order. The draft mark is part
 * of a flow's text; on sheets it stands at the head of each and is checked there. Plain text opens with the embargo,
 * writes signs of lists, targets of links and what pictures show, and ends with its end mark. The body is what stands
 * below masthead and headlines, which feeds have in fields of their own.
 */
export function expectedText(
  page: PageModel,
  form: TextForm,
  part: 'whole' | 'body' = 'whole',
): readonly ReadableBlock[] {
  const { letterhead } = page
  const { endMark, language } = labelsFor(page.language)
  const expected = readerOf(page.language, form)
  const isBySender = form === 'page' || form === 'sheets'
  const texts = (parts: readonly (PageText | null)[]): readonly ReadableBlock[] =>
    parts.flatMap((text) => (text === null ? [] : [expected.text(text)]))
  const sections = (isWanted: (section: PageSection) => boolean): readonly ReadableBlock[] =>
    page.sections
      .filter(isWanted)
      .flatMap(({ heading, blocks }) => [...texts([heading]), ...blocks.flatMap(expected.block)])
  const mark = (label: PageLabel | null): readonly ReadableBlock[] =>
    label === null ? [] : [readableLabel(label)]
  const [draftMark, embargo] = [mark(page.draftMark), mark(page.embargo)]
  const head = part === 'body' ? bodyHead(page) : page.head
  const masthead = part === 'body' ? [] : isBySender ? mastheadOf(page) : page.masthead
  return [
    ...{
      page: [...draftMark, ...texts([letterhead?.name ?? null, ...(letterhead?.contact ?? [])]), ...embargo],
      sheets: [...texts([letterhead?.name ?? null, ...(letterhead?.contact ?? [])]), ...embargo],
      flow: [...draftMark, ...embargo],
      markup: [...embargo, ...draftMark],
      plain: [...embargo, ...draftMark],
    }[form],
    ...texts(masthead),
    ...(isBySender ? texts([page.spokenWord]) : []),
    ...texts(head),
    ...page.blocks.flatMap(expected.block),
    ...sections(isOfText),
    ...(isBySender ? texts(page.closing) : []),
    ...sections((section) => !isOfText(section)),
    ...(isBySender ? texts([page.imprint]) : []),
    ...(form === 'plain' ? [readableLabel({ text: endMark, language })] : []),
  ].filter(({ text }) => text.trim() !== '')
}

/** The text of each row that is the head of a table, which printers draw again where the table goes on. */
export function tableHeadsOf(page: PageModel): readonly (readonly ReadableBlock[])[] {
  const { text } = readerOf(page.language, 'sheets')
  const headsIn = (block: PageBlock): readonly (readonly ReadableBlock[])[] => {
    if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(headsIn))
    const [first] = block.kind === 'table' ? block.rows : []
    return first?.every(({ scope }) => scope === 'column') === true
      ? [first.flatMap(({ paragraphs }) => paragraphs.map(text))]
      : []
  }
  return [...page.blocks, ...page.sections.flatMap(({ blocks }) => blocks)].flatMap(headsIn)
}

/** What of the head of a release is no headline. */
export const bodyHead = ({ head }: PageModel): readonly PageText[] =>
  head.filter(({ role }) => role !== 'kicker' && role !== 'headline' && role !== 'subheadline')

/** A text that the page adds, as its reader must find it. */
export function readableLabel({ text, language }: PageLabel): ReadableBlock {
  return { text, isolated: text, direction: textDirection(language) }
}

function isolate(run: TextRun, around: Direction): string {
  const direction = run.language === null ? around : textDirection(run.language)
  if (direction === around) return run.text
  return `${direction === 'rtl' ? '\u2067' : '\u2066'}${run.text}\u2069`
}

function readerOf(language: string, form: TextForm) {
  const isPlain = form === 'plain'
  const label = (words: string | null): readonly ReadableBlock[] =>
    words === null ? [] : [readableLabel({ text: words, language })]

  const text = (block: PageText): ReadableBlock => {
    const direction = textDirection(block.language ?? language)
    if (isPlain) return { text: plainWords(block), isolated: plainWords(block), direction }
    return {
      text: block.runs.map((run) => run.text).join(''),
      direction,
      isolated: block.runs.map((run) => isolate(run, direction)).join(''),
    }
  }
  const texts = (parts: readonly (PageText | null)[]): readonly ReadableBlock[] =>
    parts.flatMap((part) => (part === null ? [] : [text(part)]))

  const block = (of: PageBlock): readonly ReadableBlock[] => {
    switch (of.kind) {
      case 'text':
        return texts([of])
      case 'quote':
        return texts([...of.paragraphs, of.attribution])
      case 'list':
        return of.items.flatMap((item) => [
          ...label(item.marker ?? (isPlain ? plainBullet : null)),
          ...item.blocks.flatMap(block),
        ])
      case 'table':
        return of.rows.flatMap((row) => row.flatMap((cell) => texts(cell.paragraphs)))
      case 'figure':
        return [
          ...(isPlain || form === 'markup' ? label(plainPicture(of, language)) : []),
          ...texts([of.caption, of.credit]),
        ]
      default:
        return assertNever(of, 'page block')
    }
  }
  return { text, block }
}
