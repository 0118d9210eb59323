import type { LocalText } from '../../language'

/** A line around or beside a paragraph; widths and spaces in points. */
export interface StyleBorder {
  readonly side: 'box' | 'top' | 'bottom' | 'start'
  readonly width: number
  readonly space: number
  readonly colour: string
}

/** How a paragraph looks and what it is; lengths in points, the line height as a factor of the type's size. */
export interface ParagraphStyle {
  /** Its name in Word, where a name that Word knows has to be spelled so, and the label of one of our own. */
  readonly word: string | LocalText
  /** Its name in OpenDocument, where LibreOffice has one. */
  readonly openDocument?: string
  readonly font: 'serif' | 'sans'
  readonly size: number
  readonly lineHeight: number
  readonly bold?: boolean
  readonly colour?: string
  readonly before?: number
  readonly after: number
  readonly border?: StyleBorder
  readonly shading?: string
  readonly keepWithNext?: boolean
  /** Level in the outline, 1 for the headline. */
  readonly outline?: number
  /** Has a tab stop at the far edge of the text. */
  readonly hasEndTab?: boolean
}

const quiet = '4D535B'
const accent = '123A63'
const alarm = 'A1121C'
const ground = 'F1F3F6'
const rule = 'C3C8CF'

const body = { font: 'serif', size: 10.5, lineHeight: 1.45 } as const
const sans = { ...body, font: 'sans' } as const
const end = { ...sans, size: 9.5, lineHeight: 1.4 } as const
const endHeading = { ...end, bold: true, after: 4, keepWithNext: true, outline: 2 } as const
const endRule: StyleBorder = { side: 'top', width: 0.5, space: 8, colour: rule }
const contact = { shading: ground, border: { side: 'box', width: 0.5, space: 8, colour: ground } } as const
const quoteLine: StyleBorder = { side: 'start', width: 2.5, space: 9, colour: accent }
const table = { ...sans, lineHeight: 1.35, after: 0 } as const
const caption = { ...sans, size: 9.2, lineHeight: 1.35, colour: quiet } as const

/** The styles of a release in an office program: the style of the printed page (`page-style.ts`) in its terms. */
export const paragraphStyles = {
  Normal: { word: 'Normal', openDocument: 'Text_20_body', ...body, after: 8 },
  Note: {
    ...{ word: { de: 'Sperrvermerk', en: 'Embargo notice' }, ...sans, bold: true, colour: alarm, after: 10 },
    border: { side: 'box', width: 1.5, space: 6, colour: alarm },
  },
  Organisation: {
    ...{ word: { de: 'Organisation', en: 'Organisation' }, ...sans, size: 11, lineHeight: 1.35, bold: true },
    ...{ colour: accent, after: 2, keepWithNext: true },
  },
  ReleaseLine: {
    ...{
      word: { de: 'Art, Nummer und Datum', en: 'Kind, number and date' },
      ...sans,
      size: 9.7,
      lineHeight: 1.35,
    },
    ...{ colour: quiet, after: 22, keepWithNext: true, hasEndTab: true },
    border: { side: 'bottom', width: 1.5, space: 5, colour: accent },
  },
  Kicker: {
    ...{ word: { de: 'Dachzeile', en: 'Kicker' }, ...sans, size: 10, bold: true, colour: accent, after: 4 },
    keepWithNext: true,
  },
  Title: {
    ...{ word: 'Title', openDocument: 'Title', ...sans, size: 20, lineHeight: 1.2, bold: true, after: 9 },
    ...{ keepWithNext: true, outline: 1 },
  },
  Subtitle: {
    ...{ word: 'Subtitle', openDocument: 'Subtitle', ...sans, size: 12, lineHeight: 1.35, colour: quiet },
    ...{ after: 11, keepWithNext: true },
  },
  Dateline: {
    ...{
      word: { de: 'Ort und Datum', en: 'Dateline' },
      ...body,
      colour: quiet,
      after: 8,
      keepWithNext: true,
    },
  },
  Lead: { word: { de: 'Vorspann', en: 'Lead' }, ...body, bold: true, after: 12 },
  Heading2: {
    ...{ word: 'heading 2', openDocument: 'Heading_20_2', ...sans, size: 12, lineHeight: 1.3, bold: true },
    ...{ before: 16, after: 4, keepWithNext: true, outline: 2 },
  },
  ListParagraph: { word: 'List Paragraph', openDocument: 'List', ...body, after: 2.5 },
  ListEnd: { word: { de: 'Liste, letzter Absatz', en: 'List, last paragraph' }, ...body, after: 9 },
  Quote: {
    ...{ word: 'Quote', openDocument: 'Quotations', ...body, size: 11, after: 4, border: quoteLine },
    keepWithNext: true,
  },
  QuoteEnd: {
    ...{ word: { de: 'Zitat, letzter Absatz', en: 'Quote, last paragraph' }, ...body, size: 11, after: 12 },
    border: quoteLine,
  },
  Attribution: {
    ...{ word: { de: 'Zitierte Person', en: 'Attribution' }, ...body, size: 9.7, colour: quiet, after: 12 },
    border: quoteLine,
  },
  Figure: { word: { de: 'Bild', en: 'Figure' }, ...body, lineHeight: 1.2, before: 6, after: 5 },
  Caption: { word: 'caption', openDocument: 'Caption', ...caption, after: 8 },
  CaptionWithCredit: {
    ...{ word: { de: 'Beschriftung mit Bildnachweis', en: 'Caption with credit' }, ...caption, after: 0 },
    keepWithNext: true,
  },
  Credit: { word: { de: 'Bildnachweis', en: 'Credit' }, ...caption, after: 12 },
  TableText: {
    ...{ word: { de: 'Tabelle', en: 'Table text' }, openDocument: 'Table_20_Contents', ...table, size: 9.7 },
  },
  TableHeading: {
    ...{ word: { de: 'Tabellenkopf', en: 'Table heading' }, openDocument: 'Table_20_Heading', ...table },
    ...{ size: 9.7, bold: true },
  },
  TableTextSmall: { word: { de: 'Tabelle, klein', en: 'Table text, small' }, ...table, size: 8.4 },
  TableHeadingSmall: {
    ...{ word: { de: 'Tabellenkopf, klein', en: 'Table heading, small' }, ...table, size: 8.4, bold: true },
  },
  TableTextSmallest: {
    ...{ word: { de: 'Tabelle, sehr klein', en: 'Table text, smallest' }, ...table, size: 7 },
  },
  TableHeadingSmallest: {
    ...{
      word: { de: 'Tabellenkopf, sehr klein', en: 'Table heading, smallest' },
      ...table,
      size: 7,
      bold: true,
    },
  },
  TableEnd: {
    word: { de: 'Nach der Tabelle', en: 'After a table' },
    ...sans,
    size: 4,
    lineHeight: 1,
    after: 4,
  },
  EndHeading: {
    ...{ word: { de: 'Überschrift am Schluss', en: 'End matter heading' }, ...endHeading, before: 16 },
    border: endRule,
  },
  EndStart: {
    ...{
      word: { de: 'Erster Absatz am Schluss', en: 'End matter, first paragraph' },
      ...end,
      before: 16,
      after: 7,
    },
    border: endRule,
  },
  EndText: { word: { de: 'Text am Schluss', en: 'End matter' }, ...end, after: 7 },
  ContactHeading: {
    ...{ word: { de: 'Überschrift Pressekontakt', en: 'Media contact heading' }, ...endHeading, ...contact },
    before: 14,
  },
  ContactText: {
    word: { de: 'Pressekontakt', en: 'Media contact' },
    ...end,
    ...contact,
    after: 3,
    keepWithNext: true,
  },
  Header: {
    ...{
      word: 'header',
      openDocument: 'Header',
      ...sans,
      size: 10,
      lineHeight: 1.3,
      bold: true,
      colour: alarm,
    },
    ...{ after: 0, hasEndTab: true },
  },
  Footer: {
    ...{ word: 'footer', openDocument: 'Footer', ...sans, size: 8, lineHeight: 1.3, colour: quiet, after: 0 },
    hasEndTab: true,
  },
} as const satisfies Record<string, ParagraphStyle>

export type StyleId = keyof typeof paragraphStyles

/** Each style by its name, in the order of the table. */
export const styleEntries: readonly (readonly [StyleId, ParagraphStyle])[] = Object.entries(
  paragraphStyles,
  // Its keys are the names that the table above has.
) as readonly (readonly [StyleId, ParagraphStyle])[]

/** The colours that are used outside of paragraphs. */
export const officeColours = { ink: '1A1C1F', accent, rule }

/** The fonts in the order of preference, by what a reader's machine may have. */
export const officeFonts = {
  serif: {
    name: 'Source Serif 4',
    instead: ['Georgia', 'Liberation Serif', 'DejaVu Serif'],
    complex: 'Times New Roman',
    family: 'roman',
  },
  sans: {
    name: 'Source Sans 3',
    instead: ['Arial', 'Liberation Sans', 'DejaVu Sans'],
    complex: 'Arial',
    family: 'swiss',
  },
} as const
