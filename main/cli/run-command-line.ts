import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { openStore } from '../database/open-store'
import { createReopeningStore } from '../database/reopening-store'
import { restoreStore } from '../database/restore-store'
import type { Printer } from '../export/printer'
import { createHandlers } from '../handlers/create-handlers'
import type { Services } from '../handlers/services'
import { createKeyring } from '../identity/keyring'
import { createSigner } from '../identity/signer'
import { sentenceFor } from '../../ipc/sentences'
import type { GlobalOptions } from './command'
import type { Outcome } from './outcome'
import { passphraseSource, type AskPassphrase } from './passphrase-source'
import { languageOf, parseCommandLine } from './parse-command-line'
import { runCommand } from './run-command'
import { unlockWhereNeeded } from './unlock-where-needed'
import { usage } from './usage'
import { defaultSettings } from '../../ipc/default-settings'
import type { SettingsView } from '../../ipc/settings'
import type { InterfaceLanguage } from '../../domain/language'
import { profileFolder, settingsFile } from '../folders'
import { openSettings } from '../settings'

/** What the command line is started with. */
export interface CommandLineStart {
  /** The arguments after the program's own name. */
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The store for a call that names none. */
  readonly defaultStore: string
  readonly configFolder: string
  readonly version: string
  readonly now: () => string
  readonly newId: () => string
  readonly printer: Printer
  readonly askPassphrase: AskPassphrase
  readonly dictionaries?: Services['dictionaries']
  readonly readSource?: Services['readSource']
  readonly writeOutput: (text: string) => void
  readonly writeError: (text: string) => void
}

/** Runs a call of the command line; gives its exit status. */
export async function runCommandLine(start: CommandLineStart): Promise<0 | 1 | 2> {
  const language = languageOf(start.environment)
  const parsed = parseCommandLine(start.args, language)
  if (!parsed.ok) {
    start.writeError(`imprimatur: ${parsed.failure.line}\n\n${usage[language]}`)
    return 2
  }
  const { options, command } = parsed.value
  const services = openServices(start, options)
  try {
    const passphrases = passphraseSource(start.environment, start.askPassphrase, options.language)
    const handlers = unlockWhereNeeded(createHandlers(services), passphrases)
    const desk = { services, handlers, language: options.language, passphrases }
    const outcome = await runCommand(desk, command)
    writeOutcome(start, options, outcome)
    return outcome.status
  } finally {
    await services.store.close()
    await start.printer.close()
    await start.dictionaries?.close()
  }
}

function writeOutcome(start: CommandLineStart, { json }: GlobalOptions, { output, failures }: Outcome): void {
  if (output !== null && json) start.writeOutput(`${JSON.stringify(output.json, null, 2)}\n`)
  else if (output !== null && output.text !== '') start.writeOutput(`${output.text}\n`)
  for (const failure of failures) start.writeError(`imprimatur: ${failure.replaceAll(/\s*\n\s*/gu, ' ')}\n`)
}

/** Files are named as the person names them in the window; all else that a window remembers does not hold here. */
function settingsFor(storeFolder: string, config: string, language: InterfaceLanguage): SettingsView {
  const file = settingsFile(profileFolder(storeFolder, config))
  const defaults = { ...defaultSettings, language }
  const { fileName } = openSettings(file, defaults, {}).read()
  return { ...defaults, fileName }
}

function openServices(start: CommandLineStart, { store: named, language }: GlobalOptions): Services {
  const { now, newId, configFolder } = start
  const storeFolder = resolve(named ?? start.defaultStore)
  const settings = settingsFor(storeFolder, start.configFolder, language)
  // Opened by the first operation, so that a command that needs no store makes none.
  const store = createReopeningStore(() =>
    openStore(storeFolder, { configFolder, pollInterval: null, housekeeping: 'before' }, { now, newId }),
  )
  store.onNews((news) => {
    if (news.kind === 'backupFailed') start.writeError(`imprimatur: ${sentenceFor(news.failure, language)}\n`)
  })
  const keyring = createKeyring(now)
  return {
    ...{ keyring, signer: createSigner(store, keyring) },
    ...{ store, storeFolder, now, newId, version: start.version, platform: process.platform },
    computer: hostname(),
    printer: start.printer,
    ...(start.readSource === undefined ? {} : { readSource: start.readSource }),
    ...(start.dictionaries === undefined ? {} : { dictionaries: start.dictionaries }),
    settings: { read: () => settings, change: () => settings },
    // There are no dialogs here; commands call what stands behind those channels.
    chooseFiles: () => Promise.resolve(null),
    sendToPrinter: () => Promise.resolve({ ok: true, value: 'noPrinter' }),
    chooseFolder: () => Promise.resolve(null),
    chooseTarget: () => Promise.resolve(null),
    showInFolder: () => undefined,
    restore: (backup) => restoreStore(storeFolder, backup, { configFolder }, { now, newId }),
    readyToClose: () => undefined,
  }
}
