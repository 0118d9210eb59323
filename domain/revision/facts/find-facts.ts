import { findAddresses } from './addresses'
import type { Fact } from './fact'
import { withoutOverlaps } from './pattern'
import { findPeople } from './people'
import { findPlaces } from './places'
import { findQuantities } from './quantities'
import { findTimes } from './times'

/** What helps to read the facts of one text: the language, and who is named anywhere. */
export interface FactContext {
  /** BCP 47 tag; it tells what a point and a comma in a number mean. */
  readonly language: string
  readonly surnames: ReadonlySet<string>
  /** What was read already, by the text: most lines of two releases are the same. */
  readonly known: Map<string, readonly Fact[]>
}

/** All facts that a text states, in order; none lies in another. */
export const findFacts = (
  text: string,
  { language, surnames }: Omit<FactContext, 'known'>,
): readonly Fact[] =>
  withoutOverlaps([
    ...findAddresses(text),
    ...findPlaces(text).filter(({ text: found }) => /\d/.test(found)),
    ...findTimes(text, language),
    ...findQuantities(text, language),
    ...findPeople(text, surnames),
    ...findPlaces(text),
  ])
