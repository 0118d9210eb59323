import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasDisplay, withDisplay } from './display.mjs'
import { electronCommand, sandboxArguments } from './electron-path.mjs'
import { runProgram } from '../setup/run-program.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-runtime-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function start(main, before = []) {
  const { executable, args } = electronCommand()
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'probe', productName: 'Probe', version: '1.2.3', ...main.manifest }),
  )
  writeFileSync(join(folder, main.name), main.text)
  const { status, output } = await withDisplay((env) =>
    runProgram(executable, [...args, ...before, folder, '--word', 'value'], { env, limit: 20_000 }),
  )
  return { status, answer: /^answer (.*)$/m.exec(output)?.[1], output }
}

const report = `
  app.whenReady().then(() => {
    console.log('answer ' + JSON.stringify([app.getName(), app.getVersion(), app.isPackaged, process.argv.slice(-2)]))
    app.exit(0)
  })`
const early = "protocol.registerSchemesAsPrivileged([{ scheme: 'probe', privileges: { standard: true } }])"

test('starts an ES module before Electron is ready', async () => {
  const text = `import { app, protocol } from 'electron'\n${early}\n${report}`
  const { answer, status } = await start({
    name: 'main.js',
    manifest: { type: 'module', main: 'main.js' },
    text,
  })
  expect(JSON.parse(answer)).toEqual(['Probe', '1.2.3', false, ['--word', 'value']])
  expect(status).toBe(0)
})

test('starts a CommonJS module before Electron is ready', async () => {
  const text = `const { app, protocol } = require('electron')\n${early}\n${report}`
  const { answer } = await start({ name: 'main.cjs', manifest: { main: 'main.cjs' }, text })
  expect(JSON.parse(answer)[0]).toBe('Probe')
})

test('requires the files that are named with -r first', async () => {
  const file = join(folder, 'first.cjs')
  writeFileSync(file, "console.log('answer first')\n")
  const { answer } = await start(
    {
      name: 'main.cjs',
      manifest: { main: 'main.cjs' },
      text: "const { app } = require('electron')\n" + report,
    },
    ['-r', file],
  )
  expect(answer).toBe('first')
})

test('opens better-sqlite3 in Electron', () => {
  const program =
    "console.log(new (require('better-sqlite3'))(':memory:').prepare('select 1 as one').get().one)"
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  expect(execFileSync(electronCommand().executable, ['-e', program], { env }).toString()).toBe('1\n')
})

test('knows whether there is a display', () => {
  expect(hasDisplay('linux', {})).toBe(false)
  expect(hasDisplay('linux', { DISPLAY: ':1' })).toBe(true)
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
  expect(hasDisplay('darwin', {})).toBe(true)
  expect(hasDisplay('win32', {})).toBe(true)
})

test('leaves the sandbox out for root alone', () => {
  expect(sandboxArguments(0)).toEqual(['--no-sandbox'])
  expect(sandboxArguments(1000)).toEqual([])
})
