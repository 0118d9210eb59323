/** The words of some related languages as sources of patterns, alternatives parted by bars; lists of whole words parted by spaces. */
export interface LightWords {
  readonly releaseLabel: string
  readonly embargo: string
  /** Matched with its capitals: a name has to follow "about". */
  readonly boilerplate: string
  readonly background: string
  readonly noteToEditors: string
  readonly mediaContact: string
  readonly further: string
  readonly invitation: string
  readonly credit: string
  readonly saying: string
  readonly according: string
  readonly that: string
  readonly pronoun: string
  readonly article: string
  readonly titleBefore: string
  readonly unfinished: string
}
