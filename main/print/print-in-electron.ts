import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { createInterface } from 'node:readline'
import type { PrintPage } from '../../domain/export/print-page'
import { fail, ok, type Result } from '../../domain/result'
import type { Printer, PrintFailure } from '../export/printer'
import { formatRequest, parseAnswer, type PrintAnswer } from './job-protocol'
import { startDisplay, type Display } from './virtual-display'

export interface ElectronPrinterOptions {
  /** Path of the Electron executable. */
  readonly executable: string
  /** Arguments before the program, such as `--no-sandbox` where the user is root. */
  readonly args: readonly string[]
  /** Path of the built print program, `dist/main/print-job.js`. */
  readonly program: string
  /** File that takes what Electron says on standard error. */
  readonly logFile: string
  /** Milliseconds for one page, starting Electron included. */
  readonly timeLimit?: number
}

/** A running Electron that prints, and what ends it. */
interface Running {
  readonly child: ChildProcess
  readonly input: Writable
  readonly display: Display | null
  readonly folder: string
  readonly answers: Map<number, (answer: PrintAnswer) => void>
  readonly ended: Promise<string>
}

/**
 * A printer for plain Node.js: starts Electron at the first job, on a virtual display where there is none, and keeps
 * it until `close`. An Electron that ended is started anew for the next job.
 */
export function createElectronPrinter(options: ElectronPrinterOptions): Printer {
  let running: Running | null = null
  let count = 0
  let queue: Promise<unknown> = Promise.resolve()

  const stop = async (): Promise<void> => {
    const stopped = running
    running = null
    if (stopped !== null) await stopElectron(stopped)
  }

  const printNow = async (page: PrintPage): Promise<Result<Uint8Array, PrintFailure>> => {
    try {
      running ??= await startElectron(options)
      const answer = await ask(running, ++count, page, options.timeLimit ?? 60_000)
      if (answer.failure !== null) return fail({ kind: 'printFailed', detail: answer.failure })
      return ok(new Uint8Array(await readFile(join(running.folder, `${String(count)}.pdf`))))
    } catch (error) {
      // A program that cannot be started, ended or hangs; it is in an unknown state, so the next job starts another.
      await stop()
      return fail({ kind: 'printFailed', detail: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    print: (page) => {
      const job = queue.then(() => printNow(page))
      queue = job
      return job
    },
    close: async () => {
      await queue
      await stop()
    },
  }
}

async function startElectron(options: ElectronPrinterOptions): Promise<Running> {
  const display = await startDisplay()
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-print-'))
  const log = openSync(options.logFile, 'a', 0o600)
  const child = spawn(
    options.executable,
    [...options.args, `--user-data-dir=${join(folder, 'profile')}`, options.program],
    {
      stdio: ['pipe', 'pipe', log],
      env: { ...process.env, ...(display === null ? {} : { DISPLAY: display.name }) },
    },
  )
  closeSync(log)
  const answers = new Map<number, (answer: PrintAnswer) => void>()
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) throw new Error('Both streams were asked for as pipes.')
  createInterface({ input: stdout }).on('line', (line) => {
    const answer = parseAnswer(line)
    if (answer !== null) answers.get(answer.id)?.(answer)
  })
  // A broken pipe is the same news as the end of the program.
  stdin.on('error', () => {})
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      resolve(`Electron cannot be started: ${error.message}`)
    })
    child.once('exit', (code, signal) => {
      resolve(`Electron ended (${signal ?? String(code)}); see ${options.logFile}`)
    })
  })
  return { child, input: stdin, display, folder, answers, ended }
}

async function ask(running: Running, id: number, page: PrintPage, limit: number): Promise<PrintAnswer> {
  const files = {
    page: join(running.folder, `${String(id)}.json`),
    pdf: join(running.folder, `${String(id)}.pdf`),
  }
  await writeFile(files.page, JSON.stringify(page), { mode: 0o600 })
  return new Promise<PrintAnswer>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(limit / 1000)} s`))
    }, limit)
    running.answers.set(id, (answer) => {
      clearTimeout(timer)
      resolve(answer)
    })
    void running.ended.then((reason) => {
      clearTimeout(timer)
      reject(new Error(reason))
    })
    running.input.write(formatRequest({ id, ...files }))
  })
}

async function stopElectron(running: Running): Promise<void> {
  running.input.end()
  const patience = setTimeout(() => running.child.kill('SIGKILL'), 5000)
  await running.ended
  clearTimeout(patience)
  running.display?.stop()
  await rm(running.folder, { recursive: true, force: true })
}
