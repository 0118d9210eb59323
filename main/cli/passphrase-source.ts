import type { InterfaceLanguage } from '../../domain/language'

/** Asks a person at a terminal, without echo; null where there is no terminal or they gave up. */
export type AskPassphrase = (question: string) => Promise<string | null>

/** Where the command line has passphrases from: the environment, else the terminal. Never from an argument, which others can read. */
export interface PassphraseSource {
  /** The passphrase that a person has; null where it cannot be had. */
  readonly current: () => Promise<string | null>
  /** The one that they want to have from now on, asked for twice until both are the same; null where it cannot be had. */
  readonly next: (isFirst: boolean) => Promise<string | null>
}

const questions = {
  de: {
    current: 'Passphrase: ',
    next: 'Neue Passphrase: ',
    again: 'Noch einmal: ',
    differs: 'Das war nicht dasselbe. Neue Passphrase: ',
  },
  en: {
    current: 'Passphrase: ',
    next: 'New passphrase: ',
    again: 'Once more: ',
    differs: 'These were not the same. New passphrase: ',
  },
}

export function passphraseSource(
  environment: Readonly<Record<string, string | undefined>>,
  ask: AskPassphrase,
  language: InterfaceLanguage,
): PassphraseSource {
  const words = questions[language]
  const given = environment.IMPRIMATUR_PASSPHRASE || null
  return {
    current: () => (given === null ? ask(words.current) : Promise.resolve(given)),
    next: async (isFirst) => {
      const chosen = environment.IMPRIMATUR_NEW_PASSPHRASE || (isFirst ? given : null)
      if (chosen !== null) return chosen
      return askTwice(ask, words)
    },
  }
}

async function askTwice(
  ask: AskPassphrase,
  words: Readonly<(typeof questions)['en']>,
): Promise<string | null> {
  for (let question = words.next; ; question = words.differs) {
    const typed = await ask(question)
    const again = typed === null ? null : await ask(words.again)
    if (again === null || again === typed) return again
  }
}
