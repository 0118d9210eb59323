import { isGivenName } from '../../document/given-names'
import { isInitial, isTitle } from '../../document/names'
import { isRoleWord, isSentenceStarter } from '../../document/role-words'
import { bare, emptyToken, endsPhrase, isNameWord, tokensOf, withoutHonorific, type Token } from './tokens'

/** Somebody whom the text names together with a function. */
export interface Person {
  readonly name: string
  readonly role: string | null
}

/** Sentences, in which titles and initials have full stops of their own. */
const sentences =
  /(?:[^.!?:\n„“”"«»]|(?<=(?:^|[\s.(-])(?:Dr|Prof|Mag|Ing|Dipl|med|rer|nat|phil|jur|Bgm|Hon|Rev|St|Mr|Mrs|Ms|\p{Lu}))\.)+/gu

/** People whom a text names with a function, in order: "Ministerin Anna Muster", "Anna Muster, Ministerin für …". */
export function findPersons(text: string): readonly Person[] {
  const persons: Person[] = []
  for (const [sentence] of withoutHonorific(text).matchAll(sentences)) {
    const tokens = tokensOf(sentence)
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined || !isRoleWord(bare(token.word))) continue
      const after = nameAfter(tokens, at) ?? nameAfterComplement(tokens, at) ?? nameInApposition(tokens, at)
      if (after !== null) persons.push({ name: after, role: token.word })
      const before = nameBefore(tokens, at)
      if (before !== null) persons.push({ name: before, role: token.word })
    }
  }
  return persons
}

function nameAfter(tokens: readonly Token[], role: number): string | null {
  if (endsPhrase(tokens[role] ?? emptyToken)) return null
  const words: string[] = []
  for (let index = role + 1; index < tokens.length && words.length < 5; index += 1) {
    const token = tokens[index]
    if (
      token === undefined ||
      !(isTitle(token.word) || isInitial(token.word) || isNameWord(token.word)) ||
      (isRoleWord(bare(token.word)) && !isGivenName(bare(tokens[index - 1]?.word ?? '')))
    )
      break
    words.push(token.word)
    if (endsPhrase(token)) break
  }
  return words.some(isNameWord) && !words.every(isTitle) ? words.join(' ') : null
}

/** A word before a name that names somebody else than the function before it: "die Präsidentin mit Wahlleiter Max Muster". */
const company = /^(?:und|and|et|e|ed|y|en|och|og|ve|mit|with|avec|con|met|med|neben|beside|alongside)$/iu

/** "assessore alle Infrastrutture e Mobilità Dina Riva": the name behind what the function is for, told by its given name. */
function nameAfterComplement(tokens: readonly Token[], role: number): string | null {
  for (let index = role + 2; index < Math.min(tokens.length - 1, role + 10); index += 1) {
    if (endsPhrase(tokens[index - 1] ?? emptyToken)) return null
    const [given, surname] = [tokens[index], tokens[index + 1]]
    if (given === undefined || surname === undefined || endsPhrase(given)) continue
    if (!isGivenName(bare(given.word)) || !isNameWord(surname.word) || isRoleWord(bare(surname.word)))
      continue
    const before = bare(tokens[index - 1]?.word ?? '')
    return isRoleWord(before) || company.test(before) ? null : `${given.word} ${surname.word}`
  }
  return null
}

/** "La ministre déléguée chargée de la Montagne, Agathe Rostand, …" */
function nameInApposition(tokens: readonly Token[], role: number): string | null {
  const comma = tokens.findIndex(({ text }, index) => index >= role && /,$/.test(text))
  if (comma < 0 || comma - role > 10) return null
  const words: string[] = []
  for (const token of tokens.slice(comma + 1, comma + 6)) {
    if (
      !(isTitle(token.word) || isInitial(token.word) || isNameWord(token.word)) ||
      isRoleWord(bare(token.word))
    )
      break
    words.push(token.word)
    if (endsPhrase(token)) break
  }
  const [first = ''] = words.filter(isNameWord)
  return words.filter(isNameWord).length >= 2 && !isSentenceStarter(first) ? words.join(' ') : null
}

function nameBefore(tokens: readonly Token[], role: number): string | null {
  let end = role - 1
  while (end >= 0 && role - end <= 3 && !/,$/.test(tokens[end]?.text ?? '')) end -= 1
  if (!/,$/.test(tokens[end]?.text ?? '')) return null
  const words: string[] = []
  for (let index = end; index >= 0 && words.length < 4; index -= 1) {
    const token = tokens[index]
    if (token === undefined || (index < end && endsPhrase(token))) break
    if (
      !(isTitle(token.word) || isInitial(token.word) || isNameWord(token.word)) ||
      isSentenceStarter(token.word)
    )
      break
    words.unshift(token.word)
  }
  return words.filter(isNameWord).length >= 2 ? words.join(' ') : null
}

/** The people whom a text names, in order. */
export interface People {
  readonly add: (person: Person) => void
  /** The person whom a function names, from the people named before it; the last one where several fit. */
  readonly findByRole: (role: string) => Person | null
}

/** Collects people; each function keeps only the last who has it. */
export function collectPeople(persons: readonly Person[]): People {
  const byRole = new Map<string, { readonly person: Person; readonly order: number }>()
  let order = 0
  const add = (person: Person): void => {
    const own =
      bare(person.role ?? '')
        .toLowerCase()
        .split(/\s+/)
        .find((word) => isRoleWord(word)) ?? ''
    order += 1
    if (own !== '') byRole.set(own, { person, order })
  }
  for (const person of persons) add(person)
  return {
    add,
    findByRole: (role) => {
      const head = bare(role.split(/\s+/).find((word) => isRoleWord(bare(word))) ?? role).toLowerCase()
      let found: { readonly person: Person; readonly order: number } | null = null
      for (const [own, known] of byRole)
        if ((own.endsWith(head) || head.endsWith(own)) && known.order > (found?.order ?? 0)) found = known
      return found?.person ?? null
    },
  }
}
