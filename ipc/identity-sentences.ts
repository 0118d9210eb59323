import type { LocalText } from '../domain/language'
import { assertNever } from '../domain/result'
import type { Failure } from './failure'

/** The failures of keys, passphrases and of those who have left. */
export type IdentityFailure = Extract<
  Failure,
  { readonly code: `passphrase${string}` | `person${'Retired' | 'KeyDamaged'}` }
>

/** What went wrong with who somebody is, and what to do. */
export function identitySentence(failure: IdentityFailure): LocalText {
  switch (failure.code) {
    case 'personRetired':
      return {
        de: `${failure.person} ist ausgeschieden und handelt nicht mehr. Wählen Sie eine andere Person, oder nehmen Sie das Ausscheiden in den Einstellungen zurück.`,
        en: `${failure.person} has left and acts no more. Choose another person, or take the retirement back in the settings.`,
      }
    case 'passphraseNeeded':
      return {
        de: 'Dazu ist die Passphrase nötig. Entsperren Sie zuerst das Entscheiden.',
        en: 'This needs the passphrase. Unlock deciding first.',
      }
    case 'passphraseWrong':
      return {
        de: `Die Passphrase stimmt nicht. Versuchen Sie es in ${seconds.de(failure.waitSeconds)} noch einmal.`,
        en: `The passphrase is wrong. Try again in ${seconds.en(failure.waitSeconds)}.`,
      }
    case 'passphraseTooSoon':
      return {
        de: `Nach einer falschen Passphrase wird gewartet: noch ${seconds.de(failure.waitSeconds)}. Diese Eingabe wurde nicht geprüft.`,
        en: `There is a wait after a wrong passphrase: ${seconds.en(failure.waitSeconds)} more. This one was not looked at.`,
      }
    case 'passphraseTooShort':
      return {
        de: `Eine Passphrase hat mindestens ${String(failure.least)} Zeichen. Nehmen Sie zum Beispiel vier Wörter.`,
        en: `A passphrase has at least ${String(failure.least)} characters. Take four words, for example.`,
      }
    case 'passphraseExists':
      return {
        de: `${failure.person} hat schon eine Passphrase. Ändern Sie sie stattdessen.`,
        en: `${failure.person} has a passphrase already. Change it instead.`,
      }
    case 'passphraseMissing':
      return {
        de: `${failure.person} hat noch keine Passphrase. Legen Sie zuerst eine fest.`,
        en: `${failure.person} has no passphrase yet. Set one first.`,
      }
    case 'personKeyDamaged':
      return {
        de: `Der gespeicherte Schlüssel von ${failure.person} wurde verändert und wird nicht verwendet. „verify“ zeigt, was betroffen ist; stellen Sie eine Sicherung wieder her.`,
        en: `The stored key of ${failure.person} was changed and is not used. “verify” shows what is affected; restore a backup.`,
      }
    default:
      return assertNever(failure, 'failure')
  }
}

const seconds = {
  de: (count: number): string => (count === 1 ? 'einer Sekunde' : `${String(count)} Sekunden`),
  en: (count: number): string => (count === 1 ? 'one second' : `${String(count)} seconds`),
}
