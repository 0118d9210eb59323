import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runProgram } from './run-program.mjs'
import { isAlive, withLock } from './lock.mjs'

let folder
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imprimatur-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('lets one process in at a time', async () => {
  const program = `
    import { withLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)}
    import { appendFileSync } from 'node:fs'
    await withLock(${JSON.stringify(join(folder, 'lock'))}, async () => {
      const note = (word) => appendFileSync(${JSON.stringify(join(folder, 'notes'))}, word)
      note('in ')
      await new Promise((resolve) => setTimeout(resolve, 50))
      note('out ')
    })`
  const run = () => runProgram(process.execPath, ['--input-type=module', '-e', program])
  await Promise.all([run(), run(), run(), run()])
  const { output } = await runProgram(process.execPath, [
    '-p',
    `require('node:fs').readFileSync(${JSON.stringify(join(folder, 'notes'))}, 'utf8')`,
  ])
  expect(output.trim()).toBe('in out in out in out in out')
})

test('takes over a lock whose process is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  expect(isAlive(pid)).toBe(false)
  writeFileSync(join(folder, 'lock'), String(pid))
  await expect(withLock(join(folder, 'lock'), () => Promise.resolve('done'))).resolves.toBe('done')
})

test('leaves nothing behind, whatever happens', async () => {
  const failing = withLock(join(folder, 'lock'), async () => {
    await wait(1)
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  expect(readdirSync(folder)).toEqual([])
})
