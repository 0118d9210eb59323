import type { DecisionRefusal } from '../domain/approval/check-decision'
import type { Failure } from './failure'

/** The failure for a refusal of the rules of approval, with the names of the people: `nameOf` takes an id. */
export function refusalFailure(
  refusal: DecisionRefusal,
  { person, inPlaceOf = null }: { readonly person: string; readonly inPlaceOf?: string | null },
  nameOf: (id: string) => string,
): Failure {
  switch (refusal.kind) {
    case 'authorMayNotDecide':
    case 'signedAlready':
      return { code: refusal.kind, person: nameOf(person) }
    case 'notDeputy':
      return { code: 'notDeputy', deputy: nameOf(person), person: nameOf(inPlaceOf ?? '') }
    case 'notYetTheirTurn':
      return { code: 'notYetTheirTurn', first: refusal.first.map(nameOf) }
    case 'reasonMissing':
    case 'recordsThemselves':
    case 'nothingToSign':
      return { code: refusal.kind }
  }
}
