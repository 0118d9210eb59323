import type { LocalText } from '../language'
import type { Claim } from './draft'
import type { Range } from './passage'

/** Parts the claims at the edges of tracked insertions; the parts inside say that they are insertions. */
export function markInsertions(claims: readonly Claim[], inserted: readonly Range[]): readonly Claim[] {
  if (inserted.length === 0) return claims
  const insertions = [...inserted].sort((a, b) => a.from - b.from)
  const sayings = new Map<LocalText, LocalText>()
  const saying = (reason: LocalText): LocalText => {
    const known = sayings.get(reason) ?? insertionReason(reason)
    sayings.set(reason, known)
    return known
  }
  return claims.flatMap((claim) => partClaim(claim, insertions, saying))
}

const insertionReason = ({ de, en }: LocalText): LocalText => ({
  de: `${de} In der Datei eine verfolgte Einfügung; sie ist als Text übernommen.`,
  en: `${en} A tracked insertion in the file; it was taken as text.`,
})

function partClaim(
  claim: Claim,
  insertions: readonly Range[],
  saying: (reason: LocalText) => LocalText,
): readonly Claim[] {
  const parts: Claim[] = []
  let place = claim.range.from
  const add = (to: number, reason: LocalText): void => {
    if (to > place) parts.push({ ...claim, range: { from: place, to }, reason })
    place = Math.max(place, to)
  }
  for (const { from, to } of insertions) {
    if (to <= place) continue
    if (from >= claim.range.to) break
    add(Math.min(from, claim.range.to), claim.reason)
    add(Math.min(to, claim.range.to), saying(claim.reason))
  }
  add(claim.range.to, claim.reason)
  return parts
}
