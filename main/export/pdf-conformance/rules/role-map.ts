import { accessible, when, type Rule } from '../finding'
import { placeOf, standardTypes } from '../reading/structure'

const noStandardType = accessible('02-001', '7.1')
const circle = accessible('02-003', '7.1')
const remapped = accessible('02-004', '7.1')

/** Every element is of a standard type, by itself or through the role map, which changes none of them. */
export const roleMap: Rule = ({ structure }) => {
  if (structure === null) return []
  const roles = [...structure.roleMap.keys()]
  return [
    ...structure.elements
      .filter(({ type }) => type === null)
      .map((element) =>
        noStandardType(placeOf(element), `${element.role} is no standard type and is mapped to none`),
      ),
    ...roles
      .filter((role) => goesRound(role, structure.roleMap))
      .map((role) => circle('role map', `${role} leads back to itself`)),
    ...roles.flatMap((role) =>
      when(standardTypes.has(role), () => remapped('role map', `${role} is a standard type and mapped`)),
    ),
  ]
}

function goesRound(role: string, map: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>()
  for (let type: string | undefined = role; type !== undefined; type = map.get(type)) {
    if (passed.has(type)) return true
    passed.add(type)
  }
  return false
}
