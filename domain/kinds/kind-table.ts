import type { ReleaseKind } from '../document/attributes'
import type { NodeName } from '../document/schema'
import type { LocalText } from '../language'
import type { FactName } from './facts'

/** The parts that a kind has a say about; blocks and sections may stand in every kind. */
export type KindPart = Extract<
  NodeName,
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'dateline'
  | 'lead'
  | 'boilerplate'
  | 'noteToEditors'
  | 'mediaContact'
>

/** What a release of a kind is made of. What is neither required nor unexpected is permitted. */
export interface KindRules {
  /** Parts without which it cannot be approved. */
  readonly requires: readonly KindPart[]
  /** Parts that a release of this kind has no use for; their words stay, and a hint says so. */
  readonly unexpected: readonly KindPart[]
  /** What it has to tell. */
  readonly facts: readonly FactName[]
  /** With what a new one opens, in this order; `facts` is a table with a row for each fact. */
  readonly opensWith: readonly (KindPart | 'paragraph' | 'quote' | 'facts')[]
  /** What belongs into an empty part where that is another thing than in a press release. */
  readonly prompts: Readonly<Partial<Record<KindPart | 'paragraph', LocalText>>>
}

/** What the parts of a press kit ask for, whether a blank one is begun or a template that ships. */
export const kitPrompts = {
  biography: {
    headline: { de: 'Vorname Nachname', en: 'First name, last name' },
    subheadline: { de: 'Amt oder Funktion, und seit wann', en: 'Office or function, and since when' },
    paragraph: {
      de: 'Der Werdegang in drei bis fünf Sätzen, die jede Redaktion übernehmen kann',
      en: 'The career in three to five sentences that any newsroom can use',
    },
  },
  factSheet: {
    headline: { de: 'Thema: Zahlen und Fakten', en: 'Subject: facts and figures' },
    paragraph: {
      de: 'Was die Zahlen sagen, woher sie stammen, und von wann sie sind',
      en: 'What the figures say, where they come from, and of when they are',
    },
  },
} as const satisfies Readonly<Record<string, KindRules['prompts']>>

/** What each kind of release requires, permits and has no use for. */
export const kindTable: Readonly<Record<ReleaseKind, KindRules>> = {
  pressRelease: {
    requires: ['headline', 'lead'],
    unexpected: [],
    facts: [],
    opensWith: ['headline', 'lead', 'paragraph'],
    prompts: {
      headline: { de: 'Überschrift: die Nachricht in einer Zeile', en: 'Headline: the news in one line' },
    },
  },
  statement: {
    requires: ['headline'],
    unexpected: ['lead', 'subheadline'],
    facts: [],
    opensWith: ['headline', 'paragraph', 'quote'],
    prompts: {
      headline: { de: 'Wer sich wozu äußert', en: 'Who speaks, and on what' },
      paragraph: { de: 'Anlass: „Zu … erklärt …:“', en: 'Occasion: “Commenting on …, … said:”' },
    },
  },
  advisory: {
    requires: ['headline'],
    unexpected: [],
    facts: ['when', 'where'],
    opensWith: ['headline', 'paragraph', 'facts', 'mediaContact'],
    prompts: {
      headline: { de: 'Wer was wann tut', en: 'Who does what, and when' },
      paragraph: { de: 'Worum es geht, in zwei Sätzen', en: 'What it is about, in two sentences' },
    },
  },
  invitation: {
    requires: ['headline'],
    unexpected: [],
    facts: ['when', 'where', 'registration', 'contact'],
    opensWith: ['headline', 'paragraph', 'facts', 'mediaContact'],
    prompts: {
      headline: { de: 'Wozu Sie einladen', en: 'What you invite to' },
      paragraph: {
        de: 'Anlass, Gäste, was es zu sehen und zu fragen gibt',
        en: 'The occasion, the guests, what there is to see and ask',
      },
    },
  },
  correction: {
    requires: ['headline'],
    unexpected: [],
    facts: ['correctedRelease', 'wrong', 'right'],
    opensWith: ['headline', 'paragraph', 'facts', 'mediaContact'],
    prompts: {
      headline: { de: 'Berichtigung: Titel der Mitteilung', en: 'Correction: title of the release' },
      paragraph: {
        de: 'Ein Satz des Bedauerns, wenn er hierher gehört',
        en: 'A sentence of regret, where that is due',
      },
    },
  },
  biography: {
    requires: ['headline'],
    unexpected: ['dateline', 'lead'],
    facts: [],
    opensWith: ['headline', 'subheadline', 'paragraph'],
    prompts: kitPrompts.biography,
  },
  factSheet: {
    requires: ['headline'],
    unexpected: ['dateline', 'lead'],
    facts: [],
    opensWith: ['headline', 'paragraph'],
    prompts: kitPrompts.factSheet,
  },
}
