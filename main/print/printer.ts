import type { Session } from 'electron'
import type { PrintPage } from '../../domain/export/print-page'
import { fail, ok, type Result } from '../../domain/result'
import type { Printer, PrintFailure } from '../export/printer'
import { openPrintWindow, type PrintWindow } from './print-window'

const timeLimit = 30_000

/**
 * A printer that keeps one hidden window warm; Electron must be ready. A window that died, or did not answer within
 * the time limit (milliseconds), is replaced for the next job.
 */
export function createPrinter(electron: {
  readonly session: { readonly fromPartition: (partition: string) => Session }
  readonly timeLimit?: number
}): Printer {
  const limit = electron.timeLimit ?? timeLimit
  let window: PrintWindow | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const printNow = async (page: PrintPage): Promise<Result<Uint8Array, PrintFailure>> => {
    if (window?.isUsable() !== true) {
      window?.destroy()
      window = openPrintWindow((partition) => electron.session.fromPartition(partition))
    }
    const clock = startClock(limit)
    try {
      return ok(await Promise.race([window.print(page), clock.end]))
    } catch (error) {
      // Loading and printing report what went wrong by rejecting; the window is in an unknown state afterwards.
      window.destroy()
      window = null
      return fail({ kind: 'printFailed', detail: error instanceof Error ? error.message : String(error) })
    } finally {
      clock.stop()
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
      window?.destroy()
      window = null
    },
  }
}

function startClock(limit: number): { readonly end: Promise<never>; readonly stop: () => void } {
  const timer: { handle?: NodeJS.Timeout } = {}
  const end = new Promise<never>((_resolve, reject) => {
    timer.handle = setTimeout(() => {
      reject(new Error(`no answer within ${String(limit / 1000)} s`))
    }, limit)
  })
  return { end, stop: () => clearTimeout(timer.handle) }
}
