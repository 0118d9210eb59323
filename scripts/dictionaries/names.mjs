const regions = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((one, _index, all) => all.map((two) => one + two))

/** Countries and languages as German calls them. */
function namesOfTheSystem() {
  const countries = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' })
  const languages = new Intl.DisplayNames(['de'], { type: 'language', fallback: 'none' })
  const named = [
    ...regions.map((code) => countries.of(code)),
    ...regions.map((code) => languages.of(code.toLowerCase())),
  ]
  return named.flatMap((name) => name?.match(/\p{Lu}[\p{L}]{3,}/gu) ?? [])
}

const genitive = (name) => (/[sßxz]$/.test(name) ? name : `${name}s`)

/** Who lives there, and what comes from there: "Kieler", "Bremer" of "Bremen". */
const inhabitant = (place) => `${place.replace(/(?<=[^i])e[nr]?$|(?<=i)en$/, '')}er`

const inflections = {
  places: (name) => {
    const person = inhabitant(name)
    return [name, genitive(name), person, `${person}n`, `${person}s`, `${person}in`, `${person}innen`]
  },
  names: (name) => [name, genitive(name)],
  people: (name) => [name, genitive(name)],
  other: (word) => [word],
}

/** The names of a list with headed groups, with their inflected forms. */
export function readNames(text) {
  const names = namesOfTheSystem().flatMap(inflections.names)
  let inflect = inflections.other
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue
    const [, group] = /^\[(\w+)\]$/.exec(line) ?? []
    if (group !== undefined) inflect = inflections[group]
    else names.push(...line.split(' ').flatMap((word) => (word === '' ? [] : inflect(word))))
  }
  return names.filter((name) => /^[\u0041-\u00ff]{2,}$/.test(name))
}
