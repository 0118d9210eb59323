import type { Finding } from '../../findings/finding'

/** What a character stands for all over a text, with the places that are mended by it. */
export interface SharedRepair {
  /** The character that stands in the place of the letters. */
  readonly sign: string
  readonly letters: string
  readonly findings: readonly Finding[]
}

/** Rules about a character that stands for lost ones. */
const rules = /^damage\.(?:replacement-character|private-use|control-character|question-mark)$/
/** Fewer places are mended one by one as fast, and say less of the text. */
const fewest = 3

/**
 * Characters that stand for the same letters in several words ("� is f in this text"), by the first proposals for them:
 * mended in one step, while each place is still shown. The most frequent first.
 */
export function findSharedRepairs(findings: readonly Finding[]): readonly SharedRepair[] {
  const shared = new Map<string, SharedRepair & { readonly findings: Finding[] }>()
  for (const finding of findings) {
    const repair = rules.test(finding.id) ? readRepair(finding) : null
    if (repair === null) continue
    const key = `${repair.sign} ${repair.letters}`
    const known = shared.get(key)
    if (known === undefined) shared.set(key, { ...repair, findings: [finding] })
    else known.findings.push(finding)
  }
  return [...shared.values()]
    .filter((repair) => repair.findings.length >= fewest)
    .sort((one, other) => other.findings.length - one.findings.length)
}

/** Which character became which letters in the first proposal; null where it is more than one character, or the rest differs. */
function readRepair({ text, proposals }: Finding): Omit<SharedRepair, 'findings'> | null {
  const [proposal] = proposals
  if (proposal === undefined) return null
  let from = 0
  while (from < Math.min(text.length, proposal.length) && text[from] === proposal[from]) from += 1
  let end = 0
  while (end < Math.min(text.length, proposal.length) - from && text.at(-1 - end) === proposal.at(-1 - end))
    end += 1
  const [sign, ...others] = text.slice(from, text.length - end)
  const letters = proposal.slice(from, proposal.length - end)
  const isOneSign = sign !== undefined && others.every((other) => other === sign)
  return isOneSign && /^\p{L}+$/u.test(letters) ? { sign, letters: letters.toLowerCase() } : null
}
