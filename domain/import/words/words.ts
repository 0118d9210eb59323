/** What a language's words tell the importer. All patterns are tried on text whose white space is folded. */
export interface Words {
  /** Very frequent words that other languages lack; they tell the language. */
  readonly stopWords: string
  /** Opens a line that names the kind of text: "Pressemitteilung", "For immediate release". */
  readonly releaseLabel: RegExp
  /** Opens a line that gives the number of the release; group 1 is the number. */
  readonly number: RegExp
  /** Opens an embargo line; what follows is read as an instant. */
  readonly embargo: RegExp
  /** The embargo ends when the speech starts. */
  readonly startOfSpeech: RegExp
  /** Time zone in which an embargo without one is meant, or null where that is a guess. */
  readonly timeZone: string | null
  readonly headings: {
    /** About us. */
    readonly boilerplate: RegExp
    /** Background: end matter only where no other section follows. */
    readonly background: RegExp
    readonly noteToEditors: RegExp
    readonly mediaContact: RegExp
    /** What lawyers ask for: forward-looking statements, disclaimers. It belongs to the end matter. */
    readonly legal: RegExp
    /** Further information, downloads: end matter only after other end matter. */
    readonly further: RegExp
  }
  readonly kinds: {
    readonly statement: RegExp
    readonly invitation: RegExp
    readonly advisory: RegExp
    readonly correction: RegExp
  }
  /** A photo's credit line or caption label. */
  readonly credit: RegExp
  /** Short lines that are no headings: greetings, closings, "check against delivery". */
  readonly phrase: RegExp
  /** One word that is a verb of saying, in the forms in which it stands beside a quotation. */
  readonly saying: RegExp
  /** What joins a quotation and its speaker without a verb: "so", "according to", "selon". */
  readonly according: RegExp
  /** What a clause ends in when a quotation is its object: "dass", "that", "que". */
  readonly that: RegExp
  /** One word that stands for a person named before. */
  readonly pronoun: RegExp
  /** One word that may stand before a function: articles and the like. */
  readonly article: RegExp
  /** Words right before a quoted title, motto or term. */
  readonly titleBefore: RegExp
  /** Words that no sentence ends in: articles, prepositions, conjunctions. */
  readonly unfinished: RegExp
}

/** Matches one whole word, whatever its case. */
export const oneOf = (words: string): RegExp =>
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'iu')
