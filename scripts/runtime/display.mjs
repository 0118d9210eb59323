import { spawn } from 'node:child_process'
import { SetupFailure } from '../setup/failure.mjs'

/** Whether windows can be shown here. */
export function hasDisplay(platform = process.platform, environment = process.env) {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
}

/**
 * Does ACTION with an environment in which windows can be opened: the present one where it has a
 * display, else with a virtual one for as long as ACTION lasts.
 */
export async function withDisplay(action) {
  if (hasDisplay()) return action(process.env)
  const { server, display } = await startVirtualDisplay()
  try {
    return await action({ ...process.env, DISPLAY: display })
  } finally {
    server.kill()
  }
}

/** Xvfb chooses a free number itself and writes it to the descriptor that it is given. */
function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    // Without -noreset the server starts over when its last client leaves, and refuses whoever connects meanwhile.
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const fail = () => reject(new SetupFailure('Xvfb could not be started: install it, or set DISPLAY.'))
    server.on('error', fail)
    server.on('exit', fail)
    let written = ''
    server.stdio[3].on('data', (chunk) => {
      written += chunk.toString()
      if (written.endsWith('\n')) resolve({ server, display: `:${written.trim()}` })
    })
    process.once('exit', () => server.kill())
  })
}
