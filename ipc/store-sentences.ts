import type { LocalText } from '../domain/language'
import { assertNever } from '../domain/result'
import type { Failure } from './failure'

/** The failures of the store and its backups. */
type StoreFailure = Extract<Failure, { readonly code: `store${string}` | 'backupInvalid' }>

/** What is wrong with the store, and what to do. */
export function storeSentence(failure: StoreFailure): LocalText {
  switch (failure.code) {
    case 'storeBusy':
      return {
        de: 'Ein anderes Programm schreibt gerade in diesen Bestand. Versuchen Sie es in einigen Sekunden erneut.',
        en: 'Another program is writing to this store. Try again in a few seconds.',
      }
    case 'storeNewer':
      return {
        de: `Der Bestand „${failure.file}“ stammt von einer neueren Version von Imprimatur. Öffnen Sie ihn mit dieser; er wurde nicht verändert.`,
        en: `The store “${failure.file}” comes from a newer version of Imprimatur. Open it with that one; nothing was changed.`,
      }
    case 'storeDamaged':
      return {
        de: `Der Bestand „${failure.file}“ ist beschädigt (${failure.detail}). ${failure.backup === null ? 'Es gibt keine Sicherung daneben; bewahren Sie die Datei auf.' : `Die jüngste Sicherung ist „${failure.backup}“.`}`,
        en: `The store “${failure.file}” is damaged (${failure.detail}). ${failure.backup === null ? 'There is no backup beside it; keep the file.' : `The newest backup is “${failure.backup}”.`}`,
      }
    case 'storeNotWritable':
      return {
        de: `In den Bestand „${failure.file}“ lässt sich nicht schreiben (${failure.detail}). Der Text bleibt im Fenster und kann kopiert werden.`,
        en: `The store “${failure.file}” cannot be written to (${failure.detail}). The text stays in the window and can be copied.`,
      }
    case 'backupInvalid':
      return {
        de: `„${failure.file}“ ist keine brauchbare Sicherung (${failure.detail}). Der Bestand blieb, wie er war.`,
        en: `“${failure.file}” is no usable backup (${failure.detail}). The store stayed as it was.`,
      }
    default:
      return assertNever(failure, 'failure')
  }
}
