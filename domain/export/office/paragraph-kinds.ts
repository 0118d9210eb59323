import type { LocalText } from '../../language'

/** What a paragraph is to an office program, whatever it looks like. */
export interface ParagraphKind {
  /** Its name in Word, where a name that Word knows has to be spelled so, and the label of one of our own. */
  readonly word: string | LocalText
  /** Its name in OpenDocument, where LibreOffice has one. */
  readonly openDocument?: string
  readonly keepWithNext?: boolean
  /** Level in the outline, 1 for the headline. */
  readonly outline?: number
  /** Has a tab stop at the far edge of the text. */
  readonly hasEndTab?: boolean
}

const first = { keepWithNext: true } as const
const endHeading = { keepWithNext: true, outline: 2 } as const

/** The styles that the paragraphs of a release have, the same in Word and OpenDocument; `officeStyle` says how each looks. */
export const paragraphKinds = {
  Normal: { word: 'Normal', openDocument: 'Text_20_body' },
  LetterheadLogo: { word: { de: 'Briefkopf, Logo', en: 'Letterhead, logo' }, ...first },
  LetterheadName: { word: { de: 'Briefkopf, Name', en: 'Letterhead, name' }, ...first },
  LetterheadContact: { word: { de: 'Briefkopf, Kontakt', en: 'Letterhead, contact' }, ...first },
  DraftMark: { word: { de: 'Entwurfsvermerk', en: 'Draft mark' } },
  Note: { word: { de: 'Sperrvermerk', en: 'Embargo notice' } },
  Organisation: { word: { de: 'Organisation', en: 'Organisation' }, ...first },
  ReleaseLine: {
    ...{ word: { de: 'Art, Nummer und Datum', en: 'Kind, number and date' }, ...first },
    hasEndTab: true,
  },
  SpokenWord: { word: { de: 'Gesprochenes Wort', en: 'Spoken word' }, ...first },
  Kicker: { word: { de: 'Dachzeile', en: 'Kicker' }, ...first },
  Title: { word: 'Title', openDocument: 'Title', ...first, outline: 1 },
  Subtitle: { word: 'Subtitle', openDocument: 'Subtitle', ...first },
  Dateline: { word: { de: 'Ort und Datum', en: 'Dateline' }, ...first },
  Lead: { word: { de: 'Vorspann', en: 'Lead' } },
  Heading2: { word: 'heading 2', openDocument: 'Heading_20_2', ...endHeading },
  ListParagraph: { word: 'List Paragraph', openDocument: 'List' },
  ListEnd: { word: { de: 'Liste, letzter Absatz', en: 'List, last paragraph' } },
  Quote: { word: 'Quote', openDocument: 'Quotations', keepWithNext: true },
  QuoteEnd: { word: { de: 'Zitat, letzter Absatz', en: 'Quote, last paragraph' } },
  Attribution: { word: { de: 'Zitierte Person', en: 'Attribution' } },
  Figure: { word: { de: 'Bild', en: 'Figure' } },
  Caption: { word: 'caption', openDocument: 'Caption' },
  CaptionWithCredit: {
    word: { de: 'Beschriftung mit Bildnachweis', en: 'Caption with credit' },
    keepWithNext: true,
  },
  Credit: { word: { de: 'Bildnachweis', en: 'Credit' } },
  TableText: { word: { de: 'Tabelle', en: 'Table text' }, openDocument: 'Table_20_Contents' },
  TableHeading: { word: { de: 'Tabellenkopf', en: 'Table heading' }, openDocument: 'Table_20_Heading' },
  TableTextSmall: { word: { de: 'Tabelle, klein', en: 'Table text, small' } },
  TableHeadingSmall: { word: { de: 'Tabellenkopf, klein', en: 'Table heading, small' } },
  TableTextSmallest: { word: { de: 'Tabelle, sehr klein', en: 'Table text, smallest' } },
  TableHeadingSmallest: { word: { de: 'Tabellenkopf, sehr klein', en: 'Table heading, smallest' } },
  TableEnd: { word: { de: 'Nach der Tabelle', en: 'After a table' } },
  ClosingStart: { word: { de: 'Schlusszeichen', en: 'End mark' }, ...first },
  Closing: { word: { de: 'Nach dem Schlusszeichen', en: 'After the end mark' } },
  EndHeading: { word: { de: 'Überschrift am Schluss', en: 'End matter heading' }, ...endHeading },
  EndStart: { word: { de: 'Erster Absatz am Schluss', en: 'End matter, first paragraph' } },
  EndText: { word: { de: 'Text am Schluss', en: 'End matter' } },
  ContactHeading: { word: { de: 'Überschrift Pressekontakt', en: 'Media contact heading' }, ...endHeading },
  ContactText: { word: { de: 'Pressekontakt', en: 'Media contact' }, keepWithNext: true },
  Imprint: { word: { de: 'Impressum', en: 'Imprint' } },
  Header: { word: 'header', openDocument: 'Header', hasEndTab: true },
  Footer: { word: 'footer', openDocument: 'Footer', hasEndTab: true },
} as const satisfies Record<string, ParagraphKind>

export type StyleId = keyof typeof paragraphKinds

/** Each style by its name, in the order of the table. */
export const kindEntries: readonly (readonly [StyleId, ParagraphKind])[] = Object.entries(
  paragraphKinds,
  // Its keys are the names that the table above has.
) as readonly (readonly [StyleId, ParagraphKind])[]

/** The letters of a release's kind and number, which the letters around do not share. */
export const releaseKindStyle = {
  id: 'ReleaseKind',
  word: { de: 'Art und Nummer', en: 'Kind and number' },
} as const
