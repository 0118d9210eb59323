import type { DesignBase } from '../design/design'
import type { StyleId } from './paragraph-kinds'

/** The colours of a page by what they are for; `accent` is the design's. */
export type ColourRole = 'ink' | 'quiet' | 'accent' | 'alarm' | 'rule' | 'ground'

export type BorderSide = 'top' | 'start' | 'bottom' | 'end'

/** Lines around or beside a paragraph; the width in points, the space in ems of the running text, so that lines join. */
export interface BorderInEms {
  readonly sides: readonly BorderSide[]
  readonly width: number
  readonly space: number
  readonly colour: ColourRole
}

/** How a paragraph looks, in the terms of `page-style`: its type in ems of the running text, its spaces in ems of its own. */
export interface StyleInEms {
  readonly face: 'text' | 'heading' | 'small'
  readonly size: number
  /** In points, where the size does not follow the running text. */
  readonly pointSize?: number
  /** As a factor of the type's size. */
  readonly lineHeight: number
  readonly bold?: boolean
  readonly colour?: ColourRole
  readonly before?: number
  readonly after: number
  readonly border?: BorderInEms | null
  readonly isShaded?: boolean
  /** In from both edges, in ems of the running text. */
  readonly indent?: number
  readonly isCentred?: boolean
}

const body = { face: 'text', size: 1, lineHeight: 1.45 } as const
const heading = { ...body, face: 'heading' } as const
const small = { ...body, face: 'small' } as const
const end = { ...small, size: 0.9, lineHeight: 1.4 } as const
const caption = { ...small, size: 0.88, lineHeight: 1.35, colour: 'quiet', after: 0 } as const
const table = { ...small, lineHeight: 1.35, after: 0 } as const
const letterhead = { ...small, size: 0.8, lineHeight: 1.4, colour: 'quiet', after: 0.3 } as const
const note: StyleInEms = {
  ...{ ...small, bold: true, colour: 'alarm', after: 1.2 },
  border: { sides: ['top', 'start', 'bottom', 'end'], width: 1.5, space: 0.55, colour: 'alarm' },
}
const contact = {
  ...{ ...end, isShaded: true },
  border: { sides: ['top', 'start', 'bottom', 'end'], width: 0.5, space: 0.9, colour: 'ground' },
} as const

const beside = (width: number): BorderInEms => ({
  ...{ sides: ['start'], width, colour: 'accent' },
  space: 0.9,
})
const above = (width: number, colour: ColourRole): BorderInEms => ({
  ...{ sides: ['top'], width, colour },
  space: 0.9,
})

/** What the designs share: the style of the printed page in the terms of an office program. */
export const sharedStyle: Readonly<Record<StyleId, StyleInEms>> = {
  Normal: { ...body, after: 0.75 },
  LetterheadLogo: { ...letterhead, after: 0.6 },
  LetterheadName: { ...heading, size: 1.28, lineHeight: 1.22, bold: true, colour: 'ink', after: 0.15 },
  LetterheadContact: letterhead,
  DraftMark: note,
  Note: note,
  Organisation: {
    ...{ ...heading, size: 1.06, lineHeight: 1.35, bold: true, colour: 'accent' },
    after: 0.15,
  },
  ReleaseLine: {
    ...{ ...heading, size: 0.92, lineHeight: 1.35, colour: 'quiet', after: 2.2 },
    border: { sides: ['bottom'], width: 1.5, space: 0.55, colour: 'accent' },
  },
  SpokenWord: { ...heading, bold: true, after: 1.2 },
  Kicker: { ...heading, size: 0.95, bold: true, colour: 'accent', after: 0.35 },
  Title: { ...heading, size: 1.9, lineHeight: 1.18, bold: true, after: 0.45 },
  Subtitle: { ...heading, size: 1.15, lineHeight: 1.35, colour: 'quiet', after: 1 },
  Dateline: { ...body, colour: 'quiet', after: 0.75 },
  Lead: { ...body, bold: true, after: 1.1 },
  Heading2: { ...heading, size: 1.15, lineHeight: 1.3, bold: true, before: 1.4, after: 0.4 },
  ListParagraph: { ...body, after: 0.25 },
  ListEnd: { ...body, after: 0.75 },
  Quote: { ...body, size: 1.06, after: 0.4, border: beside(2.5) },
  QuoteEnd: { ...body, size: 1.06, after: 1.1, border: beside(2.5) },
  Attribution: { ...small, size: 0.92, colour: 'quiet', after: 1.2, border: beside(2.5) },
  Figure: { ...body, lineHeight: 1.2, before: 0.6, after: 0.4 },
  Caption: { ...caption, after: 1.1 },
  CaptionWithCredit: caption,
  Credit: { ...caption, after: 1.25 },
  TableText: { ...table, size: 0.92 },
  TableHeading: { ...table, size: 0.92, bold: true },
  TableTextSmall: { ...table, size: 0.8 },
  TableHeadingSmall: { ...table, size: 0.8, bold: true },
  TableTextSmallest: { ...table, size: 0.66 },
  TableHeadingSmallest: { ...table, size: 0.66, bold: true },
  TableEnd: { ...small, pointSize: 4, lineHeight: 1, after: 1 },
  ClosingStart: { ...end, colour: 'quiet', before: 1.4, after: 0 },
  Closing: { ...end, colour: 'quiet', after: 0 },
  EndHeading: { ...end, bold: true, before: 1.75, after: 0.4, border: above(0.5, 'rule') },
  EndStart: { ...end, before: 1.75, after: 0.75, border: above(0.5, 'rule') },
  EndText: { ...end, after: 0.75 },
  ContactHeading: { ...contact, bold: true, before: 1.5, after: 0.4 },
  ContactText: { ...contact, after: 0.2 },
  Imprint: { ...end, size: 0.8, colour: 'quiet', before: 1.6, after: 0 },
  Header: { ...small, pointSize: 10, lineHeight: 1.3, bold: true, colour: 'alarm', after: 0 },
  Footer: { ...small, pointSize: 8, lineHeight: 1.3, colour: 'quiet', after: 0 },
}

/** What makes each design what it is, over what they share. */
export const ownStyle: Readonly<Record<DesignBase, Partial<Readonly<Record<StyleId, Partial<StyleInEms>>>>>> =
  {
    official: {
      Title: { size: 1.8 },
      ...{ Quote: { border: beside(1.5) }, QuoteEnd: { border: beside(1.5) } },
      Attribution: { border: beside(1.5) },
      ...{ ClosingStart: { isCentred: true }, Closing: { isCentred: true } },
    },
    modern: {
      LetterheadName: { colour: 'accent' },
      ReleaseLine: { border: null },
      Title: { size: 2.1, lineHeight: 1.12 },
      Subtitle: { size: 1.2 },
      Lead: { size: 1.06, lineHeight: 1.4 },
      Heading2: { colour: 'accent' },
      Quote: { size: 1.14, lineHeight: 1.36, colour: 'accent', border: beside(3) },
      QuoteEnd: { size: 1.14, lineHeight: 1.36, colour: 'accent', border: beside(3) },
      Attribution: { border: beside(3) },
      ...{ TableHeading: { colour: 'accent' }, TableHeadingSmall: { colour: 'accent' } },
      TableHeadingSmallest: { colour: 'accent' },
      ...{ EndHeading: { border: above(1.5, 'accent') }, EndStart: { border: above(1.5, 'accent') } },
      ...{ ClosingStart: { isCentred: true }, Closing: { isCentred: true } },
    },
    plain: {
      LetterheadName: { size: 1.08 },
      Note: { colour: 'ink', border: { sides: ['top', 'bottom'], width: 0.75, space: 0.4, colour: 'ink' } },
      Organisation: { colour: 'ink' },
      ReleaseLine: { after: 1.2, border: null },
      Kicker: { colour: 'quiet' },
      Title: { size: 1.7, lineHeight: 1.2 },
      Lead: { size: 1.1, bold: false },
      Heading2: { size: 1.02 },
      Quote: { size: 1, border: null, indent: 2 },
      QuoteEnd: { size: 1, border: null, indent: 2 },
      Attribution: { border: null, indent: 2 },
      ContactHeading: { isShaded: false, border: above(0.5, 'rule') },
      ContactText: { isShaded: false, border: null },
    },
  }

type Styles = Partial<Record<StyleId, Partial<StyleInEms>>>

const masthead = (after: number, size: number): Styles => ({ ReleaseLine: { size, after, border: null } })

/** What each design changes below a letterhead, and the lines that the letterhead itself has. */
export const underLetterhead: Readonly<
  Record<DesignBase, { readonly styles: Styles; readonly border: BorderInEms | null; readonly gap: number }>
> = {
  official: {
    styles: masthead(2, 1),
    border: { sides: ['bottom'], width: 0.75, space: 0.75, colour: 'ink' },
    gap: 1.3,
  },
  modern: {
    styles: masthead(1.6, 0.92),
    border: { sides: ['top'], width: 7, space: 1.35, colour: 'accent' },
    gap: 1.9,
  },
  plain: { styles: masthead(1.2, 0.92), border: null, gap: 3.2 },
}
