import type { Node } from 'prosemirror-model'
import * as build from '../document/builders'
import { schema, type NodeName } from '../document/schema'
import type { InterfaceLanguage, LocalText } from '../language'
import { kitPrompts } from './kind-table'
import { factTable } from './new-release'
import { promptedParagraph } from './prompts'
import type { Template } from './template'

type Words = (text: LocalText) => string
type Build = (words: Words, language: InterfaceLanguage) => readonly Node[]

interface BuiltIn {
  readonly id: string
  readonly kind: Template['kind']
  readonly name: LocalText
  readonly content: Build
}

const asking = (name: NodeName, text: string, isRequired = false): Node =>
  schema.nodes[name].createChecked({ prompt: { text, isRequired } })

/** An invitation asks for its contact of its own accord. */
const contact = (words: Words, isRequired = true): Node =>
  build.mediaContact(
    promptedParagraph(
      words({ de: 'Name, Funktion, Telefon, E-Mail', en: 'Name, function, telephone, e-mail' }),
      isRequired,
    ),
  )

const about = (words: Words): Node =>
  build.boilerplate(
    build.sectionHeading(words({ de: 'Über uns', en: 'About us' })),
    promptedParagraph(
      words({ de: 'Wer Sie sind, in drei Sätzen', en: 'Who you are, in three sentences' }),
      true,
    ),
  )

const quoteOf = (words: Words, what: LocalText): Node =>
  build.quote(
    promptedParagraph(words(what)),
    asking('attribution', words({ de: 'Name, Funktion', en: 'Name, function' })),
  )

const builtIns: readonly BuiltIn[] = [
  {
    id: 'news',
    kind: 'pressRelease',
    name: { de: 'Pressemitteilung mit Zitat', en: 'Press release with a quote' },
    content: (words) => [
      asking('headline', words({ de: 'Die Nachricht in einer Zeile', en: 'The news in one line' })),
      asking('subheadline', words({ de: 'Was sie ändert, für wen', en: 'What it changes, and for whom' })),
      asking('dateline', words({ de: 'Ort, Tag. Monat Jahr', en: 'Place, day month year' })),
      asking(
        'lead',
        words({
          de: 'Wer, was, wann, wo, warum, wie: in zwei Sätzen',
          en: 'Who, what, when, where, why, how: in two sentences',
        }),
      ),
      promptedParagraph(
        words({
          de: 'Das Wichtigste zuerst: Zahlen, Folgen',
          en: 'The most important first: figures, effects',
        }),
        true,
      ),
      quoteOf(words, {
        de: 'Warum das wichtig ist, in eigenen Worten',
        en: 'Why it matters, in their own words',
      }),
      build.section(
        build.sectionHeading(words({ de: 'Hintergrund', en: 'Background' })),
        promptedParagraph(words({ de: 'Vorgeschichte, Beteiligte, Kosten', en: 'History, partners, costs' })),
      ),
      about(words),
      contact(words),
    ],
  },
  {
    id: 'appointment',
    kind: 'pressRelease',
    name: { de: 'Personalie', en: 'Appointment' },
    content: (words) => [
      asking('headline', words({ de: '… wird …', en: '… becomes …' })),
      asking(
        'lead',
        words({
          de: 'Wer, welches Amt, ab wann, auf wen folgend',
          en: 'Who, which office, from when, after whom',
        }),
      ),
      promptedParagraph(
        words({ de: 'Werdegang: die letzten drei Stationen', en: 'Career: the last three positions' }),
        true,
      ),
      quoteOf(words, { de: 'Was sie oder er sich vornimmt', en: 'What she or he sets out to do' }),
      promptedParagraph(
        words({ de: 'Dank an die Vorgängerin, den Vorgänger', en: 'Thanks to the predecessor' }),
      ),
      about(words),
      contact(words),
    ],
  },
  {
    id: 'statement',
    kind: 'statement',
    name: { de: 'Statement zu einem Anlass', en: 'Statement on an occasion' },
    content: (words) => [
      asking('headline', words({ de: 'Name: „Der Kernsatz“', en: 'Name: “The one sentence”' })),
      promptedParagraph(
        words({ de: 'Zu … erklärt …, Funktion:', en: 'Commenting on …, …, function, said:' }),
        true,
      ),
      quoteOf(words, {
        de: 'Drei bis fünf Sätze, die allein stehen können',
        en: 'Three to five sentences that stand alone',
      }),
      contact(words),
    ],
  },
  {
    id: 'advisory',
    kind: 'advisory',
    name: { de: 'Terminhinweis', en: 'Media advisory' },
    content: (words, language) => [
      asking('headline', words({ de: 'Wer was wann tut', en: 'Who does what, and when' })),
      promptedParagraph(
        words({ de: 'Worum es geht, in zwei Sätzen', en: 'What it is about, in two sentences' }),
        true,
      ),
      factTable(['when', 'where'], language),
      contact(words),
    ],
  },
  {
    id: 'press-conference',
    kind: 'invitation',
    name: { de: 'Einladung zum Pressegespräch', en: 'Invitation to a press conference' },
    content: (words, language) => [
      asking(
        'headline',
        words({ de: 'Einladung: Thema des Gesprächs', en: 'Invitation: subject of the conference' }),
      ),
      promptedParagraph(
        words({ de: 'Anlass, und was es Neues geben wird', en: 'The occasion, and what will be new' }),
        true,
      ),
      build.bulletList(
        build.listItem(
          promptedParagraph(words({ de: 'Name, Funktion, Thema', en: 'Name, function, subject' }), true),
        ),
      ),
      factTable(['when', 'where', 'registration'], language),
      contact(words, false),
    ],
  },
  {
    id: 'correction',
    kind: 'correction',
    name: { de: 'Berichtigung', en: 'Correction' },
    content: (words, language) => [
      asking(
        'headline',
        words({ de: 'Berichtigung: Titel der Mitteilung', en: 'Correction: title of the release' }),
      ),
      promptedParagraph(
        words({
          de: 'Ein Satz des Bedauerns, wenn er hierher gehört',
          en: 'A sentence of regret, where that is due',
        }),
      ),
      factTable(['correctedRelease', 'wrong', 'right'], language),
      contact(words),
    ],
  },
  {
    id: 'biography',
    kind: 'biography',
    name: { de: 'Biografie für die Pressemappe', en: 'Biography for the press kit' },
    content: (words) => [
      asking('headline', words(kitPrompts.biography.headline)),
      asking('subheadline', words(kitPrompts.biography.subheadline)),
      promptedParagraph(words(kitPrompts.biography.paragraph), true),
      build.section(
        build.sectionHeading(words({ de: 'Stationen', en: 'Positions' })),
        build.bulletList(
          build.listItem(
            promptedParagraph(words({ de: 'von–bis: Stelle, Haus', en: 'from–to: position, office' })),
          ),
        ),
      ),
      contact(words, false),
    ],
  },
  {
    id: 'fact-sheet',
    kind: 'factSheet',
    name: { de: 'Faktenblatt für die Pressemappe', en: 'Fact sheet for the press kit' },
    content: (words) => [
      asking('headline', words(kitPrompts.factSheet.headline)),
      promptedParagraph(words(kitPrompts.factSheet.paragraph), true),
      build.section(
        build.sectionHeading(words({ de: 'Die Zahlen', en: 'The figures' })),
        build.table(
          build.tableRow(
            ...[
              { de: 'Was', en: 'What' },
              { de: 'Wert', en: 'Value' },
              { de: 'Stand und Quelle', en: 'As of, source' },
            ].map((text) => build.tableHeader(build.paragraph(words(text)))),
          ),
          build.tableRow(
            ...[
              { de: 'Kennzahl', en: 'Figure' },
              { de: 'Zahl mit Einheit', en: 'Number with its unit' },
              { de: 'Datum, Quelle', en: 'Date, source' },
            ].map((text) => build.tableCell(promptedParagraph(words(text)))),
          ),
        ),
      ),
      contact(words, false),
    ],
  },
]

const prefix = 'built-in'

/** The templates that ship, in a language. */
export const builtInTemplates = (language: InterfaceLanguage): readonly Template[] =>
  builtIns.map(({ id, kind, name, content }) => ({
    ...{ id: `${prefix}:${language}:${id}`, kind, language, name: name[language] },
    document: build.release({ kind, language }, ...content((text) => text[language], language)),
  }))

/** The template that ships under this id, or null. */
export const builtInTemplate = (id: string): Template | null =>
  [...builtInTemplates('de'), ...builtInTemplates('en')].find((template) => template.id === id) ?? null
