const finite =
  'hat|haben|hatte|hatten|ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|konnte|konnten|soll|sollen|sollte|sollten|muss|müssen|musste|mussten|will|wollen|darf|dürfen'
const subordinator =
  /^(?:wer|was|wen|wem|wo|wie|wenn|als|da|weil|ob|dass|obwohl|nachdem|bevor|seit|seitdem|während|damit|sobald|solange|falls|indem|je|auch|egal|so|soweit|sofern|sowie|bis|ehe|nur|selbst|erst|immer|wohin|woher|warum|wann|welche[rsnm]?|der|die|das|den|dem|deren|dessen|in|an|auf|für|mit|von|zu|aus|bei|durch|um|über|unter|nach|vor|gegen|ohne)\b/iu
const verbLike =
  /(?:te|ten|tet|en|ahm|ahmen|am|amen|ing|ingen|ielt|ielten|ief|iefen|and|anden|ang|ug|at|ach|achen|ieb|ieben|hat|haben|ist|sind|war|waren|ird|urde|ann|oll|uss)$/u

const openingClause = new RegExp(`^([^,.!?:;„“"]{3,90}?)\\s(?:${finite}),\\s(?:${finite})\\s`, 'u')
const tailAfterNoun = new RegExp(
  `^\\p{Lu}[\\p{L}-]+(?:\\s[\\p{L}-]+){0,3},\\s([^,.!?:;„“"]{5,80}),\\s(?:${finite})\\s`,
  'u',
)

const opensStatement = new RegExp(
  `^(?:${finite})\\s(?!(?:Sie|Ihnen|Ihre?[nrms]?|wir|uns|ich|es|man)\\b)`,
  'u',
)

/** Whether a German paragraph opens with a verb as no sentence does that is no question. */
export const opensWithVerb = (text: string): boolean => opensStatement.test(text) && !/^[^.!]*\?/u.test(text)

/**
 * Whether a German paragraph opens with the end of a clause whose beginning is lost: "Integration, Dr. X teilnahm, hat
 * …" or "des Landes vorgestellt hat, soll …". A clause that a conjunction, pronoun or preposition opens is whole.
 */
export function startsInMiddle(text: string): boolean {
  const clause = openingClause.exec(text)?.[1]
  if (clause !== undefined && !subordinator.test(clause) && !/^\S+$/.test(clause)) return true
  const inner = tailAfterNoun.exec(text.replace(/\b(Dr|Prof|Dipl|Ing|St)\./gu, '$1'))?.[1]
  if (inner === undefined || !/^\p{Lu}/u.test(inner) || subordinator.test(inner)) return false
  const last = inner.split(/\s+/).at(-1) ?? ''
  return /^\p{Ll}{3,}$/u.test(last) && verbLike.test(last) && !/(?:em|er|es|ig|lich|ens)$/u.test(last)
}
