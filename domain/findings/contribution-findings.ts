import type { Finding } from './finding'

/** What others have said to a text: decided where it stands with their names, not among the findings. */
export type Contributed = 'suggestions' | 'comments'

const rules: ReadonlyMap<string, Contributed> = new Map([
  ['suggestions.undecided', 'suggestions'],
  ['comments.open', 'comments'],
])

/** Of which contributions a finding tells that nobody has decided about them; null where it is about the text itself. */
export const contributedIn = ({ id }: Pick<Finding, 'id'>): Contributed | null => rules.get(id) ?? null
