import type { LocalText } from '../language'
import type { ImageField } from '../document/image-texts'
import type { PartName } from '../document/text-blocks'

/** Stop: must be resolved before approval. Warning: please check. Hint: for the author. */
export type Severity = 'stop' | 'warning' | 'hint'

/** Where a finding stands: characters `from` to `to` (UTF-16, end exclusive) of the text block with this index. Texts of pictures count behind the last text block. */
export interface Place {
  readonly block: number
  readonly part: PartName
  /** For a text that stands in an attribute of a picture: which one. */
  readonly field?: ImageField
  readonly from: number
  readonly to: number
}

/** Something in the text that a rule found. Derived anew from the text each time; only decisions about it are stored. */
export interface Finding {
  /** The rule, e.g. `damage.replacement-character`. */
  readonly id: string
  readonly severity: Severity
  /** The passage as it stands in the text; for a damaged word the whole word. */
  readonly text: string
  readonly place: Place
  readonly reason: LocalText
  /** Texts to put in the passage's stead, best first; an empty text removes the passage. */
  readonly proposals: readonly string[]
  /** Whether a person may accept it with a reason instead of mending the text. */
  readonly acceptable: boolean
  /** Text just before and just after the passage in its block; tells this passage from another with the same words. */
  readonly context: { readonly before: string; readonly after: string }
  /** What the finding is about besides its passage, where one passage may have several of one rule. */
  readonly subject?: string
}

/** A recorded decision: this finding stays as it is, for this reason. */
export interface AcceptedFinding {
  readonly key: string
  readonly rule: string
  readonly text: string
  readonly reason: string
  readonly person: string | null
  readonly acceptedAt: string
}

const contextLength = 16

/** Builds the context of a passage from the text of its block. */
export const contextOf = (text: string, from: number, to: number): Finding['context'] => ({
  before: text.slice(Math.max(0, from - contextLength), from),
  after: text.slice(to, to + contextLength),
})

/**
 * Identifies a finding across edits elsewhere in the release: rule, passage, the words around it, and its subject.
 * Moving the block keeps an acceptance, changing the passage or its neighbourhood ends it.
 */
export function findingKey(finding: Pick<Finding, 'id' | 'text' | 'context' | 'subject'>): string {
  const known = keys.get(finding)
  if (known !== undefined) return known
  const { id, text, context, subject } = finding
  const about = subject === undefined ? [] : [subject]
  const key = JSON.stringify([id, text, context.before, context.after, ...about])
  keys.set(finding, key)
  return key
}

/** Whether a key is that of a finding of these rules: those whose names begin so. */
export const isKeyOf = (key: string, rules: string): boolean => key.startsWith(`["${rules}`)

/** Findings never change, and a long text has thousands that are asked for again in every pause. */
const keys = new WeakMap<Pick<Finding, 'id' | 'text' | 'context' | 'subject'>, string>()

/** The findings that no recorded decision covers. */
export function openFindings(
  findings: readonly Finding[],
  accepted: readonly Pick<AcceptedFinding, 'key'>[],
): readonly Finding[] {
  const keys = new Set(accepted.map(({ key }) => key))
  return findings.filter((finding) => !keys.has(findingKey(finding)))
}

/** The open findings that stand in the way of approval. */
export const openStops = (
  findings: readonly Finding[],
  accepted: readonly Pick<AcceptedFinding, 'key'>[],
): readonly Finding[] => openFindings(findings, accepted).filter(({ severity }) => severity === 'stop')
