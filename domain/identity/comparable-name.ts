/** A person's name by which it is told whether two are the same: neither case nor the way of writing blanks counts. */
export const comparableName = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()

/** The person of this name among some; undefined where nobody has it. */
export function personNamed<Person extends { readonly name: string }>(
  people: readonly Person[],
  name: string,
): Person | undefined {
  const wanted = comparableName(name)
  return people.find((person) => comparableName(person.name) === wanted)
}
