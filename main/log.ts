import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes one line to the application's log. Never a release's words, only what happened. */
export type Log = (message: string, error?: unknown) => void

/** A log in this file. That a log cannot be written must never stop what it reports on. */
export function createLog(file: string, now: () => Date): Log {
  return (message, error) => {
    const detail = error instanceof Error ? ` ${error.stack ?? error.message}` : ''
    try {
      mkdirSync(dirname(file), { recursive: true })
      appendFileSync(file, `${now().toISOString()} ${message}${detail}\n`)
    } catch {
      console.error(message, error)
    }
  }
}
