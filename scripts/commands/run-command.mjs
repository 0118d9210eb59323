import { SetupFailure } from '../setup/failure.mjs'

/**
 * Runs the body of a command: a number that it gives becomes the exit status; an expected failure is
 * its sentence on standard error and status 1.
 */
export async function runCommand(body) {
  try {
    const status = await body()
    if (status !== undefined) process.exitCode = status
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
