import type { InterfaceLanguage } from '../../domain/language'
import type { Failure } from '../../ipc/failure'
import { sentenceFor } from '../../ipc/sentences'

/** What a command came to. */
export interface Outcome {
  /** 0 done, 1 failed, 2 used wrongly. */
  readonly status: 0 | 1 | 2
  /** What goes to standard output: one JSON value with `--json`, else the text; null for nothing. */
  readonly output: { readonly json: unknown; readonly text: string } | null
  /** Lines for standard error, each saying what failed and what to do. */
  readonly failures: readonly string[]
}

export const done = (json: unknown, text: string): Outcome => ({
  status: 0,
  output: { json, text },
  failures: [],
})

/** A failure in one line. */
export const failed = (line: string): Outcome => ({ status: 1, output: null, failures: [line] })

/** There is no way to unlock beforehand here: every call is a process of its own. */
const passphraseNeeded = {
  de: 'Dazu ist die Passphrase nötig. Setzen Sie IMPRIMATUR_PASSPHRASE, oder rufen Sie den Befehl an einem Terminal auf.',
  en: 'This needs the passphrase. Set IMPRIMATUR_PASSPHRASE, or run the command at a terminal.',
}

/** An expected failure in one line, with what the command line can add about what to do. */
export const failedWith = (failure: Failure, language: InterfaceLanguage): Outcome =>
  failed(failureLine(failure, language))

export function failureLine(failure: Failure, language: InterfaceLanguage): string {
  const sentence = sentenceFor(failure, language)
  if (failure.code === 'passphraseNeeded') return passphraseNeeded[language]
  if (failure.code !== 'personNotFound') return sentence
  return `${sentence} imprimatur people add ${JSON.stringify(failure.person)}`
}
