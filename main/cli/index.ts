import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { createDictionaries } from '../dictionaries/dictionaries'
import { configFolder, defaultStoreFolder, dictionaryFolder } from '../folders'
import { readInWorker } from '../import/readers/read-in-worker'
import { createElectronPrinter } from '../print/print-in-electron'
import { askOnTerminal } from './ask-on-terminal'
import { runCommandLine } from './run-command-line'

/** Milliseconds after which reading a file is given up. */
const longestReading = 30_000
const config = configFolder()
mkdirSync(config, { recursive: true })
// bin/imprimatur names the Electron that set-up has found; inside the package this program runs in it.
const electron = process.env.IMPRIMATUR_ELECTRON ?? process.execPath
const manifest: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'))
const { version } = z.object({ version: z.string() }).parse(manifest)
const isRoot = process.getuid?.() === 0

// Whoever reads only the first lines closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommandLine({
  args: process.argv.slice(2),
  environment: process.env,
  defaultStore: defaultStoreFolder(),
  configFolder: config,
  version,
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
  printer: createElectronPrinter({
    executable: electron,
    args: isRoot ? ['--no-sandbox'] : [],
    program: resolve(import.meta.dirname, 'print-job.js'),
    logFile: join(config, 'print.log'),
  }),
  askPassphrase: askOnTerminal(process.stdin, process.stderr),
  dictionaries: createDictionaries(resolve(import.meta.dirname, 'dictionary-worker.js'), {
    chosen: dictionaryFolder(config),
    shipped: import.meta.dirname,
  }),
  readSource: (input) =>
    readInWorker(resolve(import.meta.dirname, 'source-worker.js'), input, longestReading),
  writeOutput: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
})
