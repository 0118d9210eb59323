import { readReady } from '../setup/ready.mjs'

/**
 * How Electron is started on this machine, `{ executable, args }`: what set-up found, so it has to
 * have run. The application's folder or file comes after `args`.
 */
export function electronCommand() {
  const ready = readReady()
  if (!ready) throw new Error('Set-up has not been done here: run `npm run setup`.')
  return { executable: ready.electron, args: sandboxArguments() }
}

/** Chromium's sandbox refuses to run as root. */
export function sandboxArguments(userId = process.getuid?.()) {
  return userId === 0 ? ['--no-sandbox'] : []
}
