import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Printer } from '../../export/printer'
import { createElectronPrinter, type ElectronPrinterOptions } from '../print-in-electron'

const root = resolve(import.meta.dirname, '../../..')

/** Builds the print program from its present source and starts a printer with it, for tests on the real Electron. */
export async function startTestPrinter(electron: {
  readonly executable: string
  readonly args: readonly string[]
}): Promise<Printer & { readonly options: ElectronPrinterOptions }> {
  // Inside node_modules, so that the built program finds its packages.
  const outDir = join(root, 'node_modules/.cache/imprimatur/print-job')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: false,
      ssr: 'main/print/job.ts',
      target: 'node20.18',
      rolldownOptions: { external: ['electron'], output: { format: 'es', entryFileNames: 'print-job.mjs' } },
    },
  })
  const logFile = join(await mkdtemp(join(tmpdir(), 'imprimatur-print-log-')), 'print.log')
  const options = { ...electron, program: join(outDir, 'print-job.mjs'), logFile }
  return { ...createElectronPrinter(options), options }
}
