import type { Embargo } from '../../document/attributes'
import { isCalendarDate, isEmbargo, isReleaseKind } from '../../document/attributes'
import { formatEmbargo } from '../../document/format-embargo'
import type { NodeName } from '../../document/schema'
import { labelsFor } from '../../export/page-labels'
import type { InterfaceLanguage } from '../../language'
import type { JsonValue } from '../canonical-json'
import type { FactKind } from '../facts/fact'
import type { AttributeChange } from './comparison'
import { textOf } from './list-changes'
import type { ShownMark } from './shown-line'

interface ComparisonWords {
  readonly facts: Readonly<Record<FactKind, string>>
  readonly attributes: Readonly<Record<string, string>>
  readonly marks: Readonly<Record<string, string>>
  readonly parts: Readonly<Partial<Record<NodeName, string>>>
  readonly yes: string
  readonly no: string
  readonly nothing: string
}

/** What is compared, by its name: the same words in the window, in the synopsis and on the command line. */
export const comparisonWords: Readonly<Record<InterfaceLanguage, ComparisonWords>> = {
  de: {
    facts: {
      ...{
        money: 'Betrag',
        percentage: 'Prozentangabe',
        number: 'Zahl',
        date: 'Datum',
        weekday: 'Wochentag',
      },
      ...{ time: 'Uhrzeit', person: 'Name', title: 'Titel oder Funktion', place: 'Ort', link: 'Link' },
      ...{ email: 'E-Mail-Adresse', phone: 'Telefonnummer' },
    },
    attributes: {
      ...{ language: 'Sprache', kind: 'Art', organisation: 'Herausgeber', keywords: 'Schlagwörter' },
      ...{
        teaser: 'Anreißer',
        pressImages: 'Pressebilder',
        number: 'Nummer',
        issueDate: 'Datum der Ausgabe',
      },
      ...{ embargo: 'Sperrfrist', runIn: 'Läuft in den Vorspann', start: 'Erste Nummer der Liste' },
      ...{ colspan: 'Spalten einer Zelle', rowspan: 'Zeilen einer Zelle', colwidth: 'Spaltenbreite' },
      ...{ asset: 'Bilddatei', alt: 'Alternativtext', decorative: 'Nur Schmuck', credit: 'Bildnachweis' },
    },
    marks: {
      ...{ strong: 'fett', emphasis: 'kursiv', link: 'Link', language: 'Sprache', quotation: 'Zitat' },
      ...{ speaker: 'zitierte Person', role: 'Funktion' },
    },
    parts: {
      ...{
        kicker: 'Dachzeile',
        headline: 'Überschrift',
        subheadline: 'Unterzeile',
        dateline: 'Ort und Datum',
      },
      ...{ lead: 'Vorspann', paragraph: 'Absatz', quote: 'Zitat', attribution: 'Zitierte Person' },
      ...{ listItem: 'Listenpunkt', tableRow: 'Tabellenzeile', image: 'Bild', caption: 'Bildunterschrift' },
      ...{ sectionHeading: 'Zwischenüberschrift', boilerplate: 'Abbinder', mediaContact: 'Pressekontakt' },
      noteToEditors: 'Hinweise für die Redaktionen',
    },
    ...{ yes: 'ja', no: 'nein', nothing: 'nichts' },
  },
  en: {
    facts: {
      ...{
        money: 'Sum of money',
        percentage: 'Percentage',
        number: 'Number',
        date: 'Date',
        weekday: 'Weekday',
      },
      ...{ time: 'Time', person: 'Name', title: 'Title or role', place: 'Place', link: 'Link' },
      ...{ email: 'E-mail address', phone: 'Telephone number' },
    },
    attributes: {
      ...{ language: 'Language', kind: 'Kind', organisation: 'Issued by', keywords: 'Keywords' },
      ...{ teaser: 'Teaser', pressImages: 'Press images', number: 'Number', issueDate: 'Issue date' },
      ...{ embargo: 'Embargo', runIn: 'Runs into the lead', start: 'First number of the list' },
      ...{ colspan: 'Columns of a cell', rowspan: 'Rows of a cell', colwidth: 'Width of a column' },
      ...{ asset: 'Picture file', alt: 'Alternative text', decorative: 'Decoration only', credit: 'Credit' },
    },
    marks: {
      ...{ strong: 'bold', emphasis: 'italic', link: 'link', language: 'language', quotation: 'quote' },
      ...{ speaker: 'quoted person', role: 'role' },
    },
    parts: {
      ...{ kicker: 'Kicker', headline: 'Headline', subheadline: 'Subheadline', dateline: 'Place and date' },
      ...{ lead: 'Lead', paragraph: 'Paragraph', quote: 'Quote', attribution: 'Quoted person' },
      ...{ listItem: 'List item', tableRow: 'Table row', image: 'Picture', caption: 'Caption' },
      ...{ sectionHeading: 'Section heading', boilerplate: 'Boilerplate', mediaContact: 'Media contact' },
      noteToEditors: 'Note to editors',
    },
    ...{ yes: 'yes', no: 'no', nothing: 'nothing' },
  },
}

/** What an attribute is called. */
export const attributeLabel = (
  { name }: Pick<AttributeChange, 'name'>,
  language: InterfaceLanguage,
): string => comparisonWords[language].attributes[name] ?? name

/** The value of an attribute as a reader has it; empty for none. */
export function attributeText(name: string, value: JsonValue, language: InterfaceLanguage): string {
  const { yes, no } = comparisonWords[language]
  const labels = labelsFor(language)
  if (typeof value === 'boolean') return value ? yes : no
  if (name === 'kind' && isReleaseKind(value)) return labels.kinds[value]
  if (name === 'issueDate' && isCalendarDate(value)) return labels.date(value)
  if (name === 'embargo' && isEmbargo(value)) return withoutLabel(value, language)
  if (name === 'asset' && typeof value === 'string') return value.slice(0, 12)
  if (name === 'pressImages' && Array.isArray(value))
    return value.map((image: unknown) => pressImageText(image)).join('; ')
  return textOf(value)
}

const withoutLabel = (embargo: Embargo, language: InterfaceLanguage): string =>
  formatEmbargo(embargo, language).replace(/^(?:Sperrfrist: |Embargoed until(?: the|:)? )/, '')

const pressImageText = (image: unknown): string =>
  typeof image === 'object' && image !== null
    ? Object.entries(image)
        .filter(([name, value]) => name !== 'asset' && typeof value === 'string' && value !== '')
        .map(([, value]) => String(value))
        .join(', ')
    : ''

/** What a mark says: "link https://…", "bold". */
export const markText = ({ name, value }: ShownMark, language: InterfaceLanguage): string =>
  [comparisonWords[language].marks[name] ?? name, value ?? ''].filter((text) => text !== '').join(' ')
