import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultDesign } from '../../domain/export/design/design'
import type { PrintPage } from '../../domain/export/print-page'
import { electronCommand } from '../../scripts/runtime/electron-path.mjs'
import { readPdf } from '../export/read-pdf'
import { createElectronPrinter } from './print-in-electron'
import { startTestPrinter } from './testing/test-printer'

type TestPrinter = Awaited<ReturnType<typeof startTestPrinter>>

const printing = 60_000
let printer: TestPrinter

beforeAll(async () => {
  printer = await startTestPrinter(electronCommand())
}, printing)
afterAll(() => printer.close())

const pageOf = (body: string): PrintPage => ({
  html: `<!DOCTYPE html><html lang="en"><title>T</title><body>${body}</body></html>`,
  headHtml: '',
  footHtml: '',
  margins: defaultDesign.margins,
  paper: 'a4',
})

async function textOf(page: PrintPage): Promise<string> {
  const printed = await printer.print(page)
  if (!printed.ok) throw new Error(printed.failure.detail)
  const read = await readPdf(printed.value, { layout: 'standard', design: defaultDesign })
  if (!read.ok) throw new Error(read.failure.detail)
  return read.value.pages.flatMap(({ text }) => text).join(' ')
}

/** The processes below this one whose command line holds these words (Linux). */
function processesWith(words: string): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      // Processes end while they are listed.
      return ''
    }
  }
  const parentOf = (pid: string): string => /\) \S (\d+)/.exec(read(pid, 'stat'))?.[1] ?? '0'
  const isBelow = (pid: string): boolean =>
    pid === String(process.pid) || (Number(pid) > 1 && isBelow(parentOf(pid)))
  return all.filter((pid) => read(pid, 'cmdline').includes(words) && isBelow(pid)).map(Number)
}

describe('the printer', () => {
  it(
    'does the jobs that come at once one after the other',
    async () => {
      const names = ['one', 'two', 'three', 'four']
      expect(await Promise.all(names.map((name) => textOf(pageOf(`<p>${name}`))))).toEqual(names)
    },
    printing,
  )

  it(
    'runs no script and loads nothing',
    async () => {
      const body = `<p id="a">kept</p><script>document.getElementById('a').textContent = 'changed'</script>
        <p><object data="file:///etc/hostname">nothing</object></p><iframe src="file:///etc/hostname"></iframe>
        <img src="https://example.org/a.png" onerror="document.body.textContent = 'changed'" alt="">`
      expect(await textOf(pageOf(body))).toBe('kept nothing')
    },
    printing,
  )

  it.runIf(process.platform === 'linux')(
    'fails the job whose page dies, says so, and prints the next one in a new window',
    async () => {
      await textOf(pageOf('<p>warm'))
      const long = printer.print(pageOf('<table><tr><td>Die Fähre legt ab.</table>'.repeat(60_000)))
      await wait(300)
      for (const pid of processesWith('--type=renderer')) process.kill(pid, 'SIGKILL')
      expect(await long).toMatchObject({
        ok: false,
        failure: { kind: 'printFailed', detail: expect.stringMatching(/print window|ERR_|load/i) as string },
      })
      expect(await textOf(pageOf('<p>after'))).toBe('after')
    },
    printing,
  )

  it.runIf(process.platform === 'linux')(
    'starts Electron anew when it was ended',
    async () => {
      await textOf(pageOf('<p>warm'))
      for (const pid of processesWith('print-job.mjs')) process.kill(pid, 'SIGKILL')
      const next = await printer.print(pageOf('<p>lost'))
      expect(next.ok || next.failure.detail).toMatch(/Electron ended/)
      expect(await textOf(pageOf('<p>after'))).toBe('after')
    },
    printing,
  )

  it(
    'gives up on a page after the time limit',
    async () => {
      const hasty = createElectronPrinter({ ...printer.options, timeLimit: 1 })
      expect(await hasty.print(pageOf('<p>slow'))).toMatchObject({
        ok: false,
        failure: { detail: 'no answer within 0.001 s' },
      })
      await hasty.close()
    },
    printing,
  )

  it('says that an Electron which is not there cannot be started', async () => {
    const missing = createElectronPrinter({ ...printer.options, executable: '/nowhere/electron' })
    expect(await missing.print(pageOf('<p>x'))).toMatchObject({
      ok: false,
      failure: { detail: expect.stringContaining('Electron cannot be started') as string },
    })
    await missing.close()
  })
})
