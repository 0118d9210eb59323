import type { Node } from 'prosemirror-model'
import { attributesOf } from '../document/attributes-of'
import type { TextBlock } from '../document/text-blocks'
import { facts, hasFactWords, type Fact } from '../kinds/facts'
import { kindTable } from '../kinds/kind-table'
import { blockOf, findingIn, isBlank, type Readable, type ReadinessRule } from './readiness-rule'

/**
 * `readiness.when-missing`, `readiness.where-missing`, …: what a release of its kind has to tell stands nowhere: under
 * no label or heading of that name, and not in running text either.
 */
export const findMissingFacts: ReadinessRule = (readable) => {
  const { kind, language } = attributesOf(readable.release)
  if (!hasFactWords(language)) return []
  return kindTable[kind].facts
    .map((name) => ({ name, fact: facts[name] }))
    .filter(({ name, fact }) => !(name === 'contact' && hasMediaContact(readable)) && !isTold(readable, fact))
    .map(({ fact }) =>
      findingIn(askingBlock(readable, fact) ?? blockOf(readable, 'headline'), {
        id: fact.rule,
        severity: 'stop',
        acceptable: true,
        to: 0,
        reason: fact.reason,
      }),
    )
}

const hasMediaContact = ({ release }: Readable): boolean =>
  release.children.some(
    ({ type, lastChild }) => type.name === 'mediaContact' && !isBlank(lastChild?.textContent ?? ''),
  )

const isLabelCell = ({ ancestors }: TextBlock): boolean => ancestors.includes('tableHeader')

/** "Label: words" taken apart; null where a block does not begin so. */
function labelled(text: string, { labels }: Fact): string | null {
  const [, label, rest] = /^\s*([^:]{1,40}):(.*)$/su.exec(text) ?? []
  return label !== undefined && labels.test(label.trim()) ? (rest ?? '') : null
}

function isTold(readable: Readable, fact: Fact): boolean {
  if (labelledHolders(readable, fact).some((words) => !isBlank(words))) return true
  return readable.blocks.some((block) => {
    if (isLabelCell(block) || ['headline', 'dateline', 'sectionHeading'].includes(block.name)) return false
    const rest = labelled(block.text, fact)
    return rest === null ? fact.words.test(block.text) : !isBlank(rest)
  })
}

/** The words beside each label cell and under each heading by which the fact is known. */
function labelledHolders({ release }: Readable, { labels }: Fact): readonly string[] {
  const found: string[] = []
  release.descendants((node) => {
    const isHolder = node.type.name === 'tableRow' || node.firstChild?.type.name === 'sectionHeading'
    if (isHolder && labels.test(node.firstChild?.textContent.trim() ?? '')) found.push(wordsBehindFirst(node))
    return !node.isTextblock
  })
  return found
}

const wordsBehindFirst = (node: Node): string =>
  node.children
    .slice(1)
    .map(({ textContent }) => textContent)
    .join(' ')

/** The empty place under a label, which is where the fact is to be written. */
function askingBlock({ blocks }: Readable, fact: Fact): TextBlock | undefined {
  if (fact === facts.contact) return blocks.find(({ ancestors }) => ancestors.includes('mediaContact'))
  const label = blocks.findIndex(
    (block) => (isLabelCell(block) || block.name === 'sectionHeading') && fact.labels.test(block.text.trim()),
  )
  const next = label < 0 ? undefined : blocks[label + 1]
  return next !== undefined && isBlank(next.text) ? next : undefined
}
