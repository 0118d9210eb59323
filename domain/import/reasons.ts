import type { LocalText } from '../language'

/** Why the importer took a passage for what it did. */
export const reasons = {
  kickerLabel: {
    de: 'Steht über der Überschrift und nennt die Art der Mitteilung oder den Absender.',
    en: 'Stands above the headline and names the kind of release or its sender.',
  },
  kickerBefore: { de: 'Kurze Zeile über der Überschrift.', en: 'A short line above the headline.' },
  headlineFirst: {
    de: 'Erste Zeile des Textes, ohne Satzende, vor dem ersten Absatz.',
    en: 'First line of the text, without a full stop, before the first paragraph.',
  },
  headlineLines: {
    de: 'Die ersten Zeilen gehören zusammen: Jede bricht um, bevor der Satz zu Ende ist.',
    en: 'The first lines belong together: each breaks before the sentence is over.',
  },
  headlineMarked: {
    de: 'Im Dateiformat als oberste Überschrift ausgezeichnet.',
    en: 'Marked as the top heading by the file’s format.',
  },
  repeatedHeadline: {
    de: 'Wiederholt die Überschrift Wort für Wort (Seitentitel); sie steht nur einmal im Dokument.',
    en: 'Repeats the headline word for word (the page’s title); the document has it once.',
  },
  pageDetail: {
    de: 'Angabe einer Seite zum Text (Datum, Verfasser); sie gehört nicht zum Text.',
    en: 'What a page says of the text (date, author); it is no part of it.',
  },
  subheadline: {
    de: 'Zeile ohne Satzende zwischen Überschrift und Vorspann.',
    en: 'A line without a full stop between headline and lead.',
  },
  datelineLine: { de: 'Eigene Zeile aus Ort und Datum.', en: 'A line of its own with place and date.' },
  datelineRunIn: {
    de: 'Ort oder Datum mit Trennzeichen am Anfang des Vorspanns.',
    en: 'Place or date with a separator at the start of the lead.',
  },
  lead: { de: 'Erster Absatz nach der Überschrift.', en: 'First paragraph after the headline.' },
  paragraph: { de: 'Absatz.', en: 'Paragraph.' },
  captionAboveLead: {
    de: 'Bildunterschrift oder Bildnachweis über dem Vorspann; das Bild ist nicht übernommen.',
    en: 'Caption or credit of a picture above the lead; the picture was not taken.',
  },
  caption: {
    de: 'Bildunterschrift oder Bildnachweis; ohne Bild ein Absatz.',
    en: 'Caption or credit of a picture; without the picture a paragraph.',
  },
  sectionHeading: {
    de: 'Kurze Zeile ohne Satzende vor einem Absatz.',
    en: 'A short line without a full stop before a paragraph.',
  },
  sectionHeadingBold: {
    de: 'Kurze, ganz fett gesetzte Zeile vor einem Absatz.',
    en: 'A short line set all in bold before a paragraph.',
  },
  sectionHeadingLast: {
    de: 'Kurze Zeile ohne Satzende am Schluss; ihr folgt nichts.',
    en: 'A short line without a full stop at the end; nothing follows it.',
  },
  sectionHeadingMarked: {
    de: 'Im Dateiformat als Überschrift ausgezeichnet.',
    en: 'Marked as a heading by the file’s format.',
  },
  listItem: { de: 'Zeile mit Aufzählungszeichen oder Nummer.', en: 'A line with a bullet or a number.' },
  listSign: { de: 'Aufzählungszeichen; die Liste setzt es selbst.', en: 'List sign; the list sets its own.' },
  tableCell: { de: 'Zelle einer Tabelle.', en: 'Cell of a table.' },
  boilerplateHeading: {
    de: 'Überschrift, wie sie vor dem Abbinder (Über uns) steht.',
    en: 'A heading as it stands before the boilerplate (about us).',
  },
  boilerplate: {
    de: 'Steht unter der Überschrift des Abbinders.',
    en: 'Stands under the boilerplate’s heading.',
  },
  boilerplateRunIn: {
    de: 'Absatz am Schluss, der mit „Über …:“ beginnt.',
    en: 'A paragraph at the end that opens with “About …:”.',
  },
  noteHeading: {
    de: 'Überschrift, wie sie vor Hinweisen für die Redaktionen steht.',
    en: 'A heading as it stands before notes to editors.',
  },
  noteToEditors: {
    de: 'Steht unter den Hinweisen für die Redaktionen.',
    en: 'Stands under the notes to editors.',
  },
  contactHeading: {
    de: 'Überschrift, wie sie vor dem Pressekontakt steht.',
    en: 'A heading as it stands before the media contact.',
  },
  mediaContact: { de: 'Zeile des Pressekontakts.', en: 'A line of the media contact.' },
  contactLines: {
    de: 'Zeilen am Schluss mit Telefon oder E-Mail.',
    en: 'Lines at the end with telephone or e-mail.',
  },
  quoteParagraph: {
    de: 'Absatz in Anführungszeichen, dem eine Zeile mit der zitierten Person folgt.',
    en: 'A paragraph in quotation marks followed by a line with the speaker.',
  },
  quoteSigned: {
    de: 'Absatz in der ersten Person, dem eine Zeile mit Name und Funktion folgt.',
    en: 'A paragraph in the first person followed by a line with a name and a function.',
  },
  attribution: {
    de: 'Eigene Zeile mit der zitierten Person nach dem Zitat.',
    en: 'A line of its own with the speaker, after the quote.',
  },
  number: {
    de: 'Nummer der Mitteilung; sie steht in den Angaben.',
    en: 'Number of the release; it stands in the details.',
  },
  issueDate: {
    de: 'Zeile, die nur das Datum gibt; es steht in den Angaben.',
    en: 'A line with nothing but the date; it stands in the details.',
  },
  embargo: {
    de: 'Sperrfrist mit eindeutigem Zeitpunkt; sie steht in den Angaben.',
    en: 'Embargo with an unambiguous instant; it stands in the details.',
  },
  embargoUnclear: {
    de: 'Sperrfrist, deren Zeitpunkt nicht eindeutig ist; sie bleibt Text.',
    en: 'Embargo whose instant is not unambiguous; it stays text.',
  },
  frontMatter: { de: 'Kopfdaten der Datei.', en: 'Metadata at the head of the file.' },
  divider: { de: 'Trennzeichen zwischen Angaben.', en: 'A separator between details.' },
} as const satisfies Readonly<Record<string, LocalText>>
