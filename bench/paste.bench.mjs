/* global document, window, performance, requestAnimationFrame -- in functions that run in the page */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { electronCommand } from '../scripts/runtime/electron-path.mjs'
import { root } from './build-entry.mjs'
import { line } from './figures.mjs'

// A hundred pages from a word processor, pasted: until all of them stand there, and the longest time in which no frame
// is drawn, beside a bare contenteditable of the same Electron that takes in what it is given.

const rounds = 5
const paragraphs = 1_500
const folder = mkdtempSync(join(tmpdir(), 'imprimatur-paste-'))
const { executable, args } = electronCommand()
const paragraph = `<p class=MsoNormal>${'Die Deichordnung gilt für alle <b>Anlieger</b> am Fluss. '.repeat(12)}</p>`
const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>${paragraph.repeat(paragraphs)}</body></html>`

/** Puts the text on the clipboard of the system, as another program does. */
const offer = (given) => {
  const write = (event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData.setData('text/html', given)
    event.clipboardData.setData('text/plain', 'plain')
  }
  window.addEventListener('copy', write, { capture: true, once: true })
  document.execCommand('copy')
}

/** From the key to the frame in which all paragraphs stand there, and the longest time between two frames until then. */
const watchPaste = (wanted) => {
  const watch = (done) =>
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'v') return
        const begun = performance.now()
        let last = begun
        let longest = 0
        const frame = () => {
          const now = performance.now()
          longest = Math.max(longest, now - last)
          last = now
          if (document.querySelectorAll('[contenteditable] p').length < wanted) requestAnimationFrame(frame)
          else done({ whole: now - begun, longest })
        }
        requestAnimationFrame(frame)
      },
      { capture: true },
    )
  window.pasted = new Promise(watch)
}

async function paste(page) {
  await page.evaluate(offer, html)
  // The key is not pressed before somebody watches for it.
  await page.evaluate(watchPaste, paragraphs)
  await page.keyboard.press('Control+v')
  return page.evaluate(() => window.pasted)
}

async function inBareWindow() {
  const application = await _electron.launch({
    executablePath: executable,
    args: [...args, join(root, 'bench/bare/main.cjs')],
  })
  const page = await application.firstWindow()
  await page.waitForLoadState()
  await page.evaluate(() => {
    const place = document.createElement('div')
    place.contentEditable = 'true'
    document.body.append(place)
    place.focus()
  })
  const times = await paste(page)
  await application.close()
  return times
}

async function inApplication() {
  const application = await _electron.launch({
    executablePath: executable,
    args: [...args, root, '--store', join(folder, 'store'), '--lang', 'en'],
    env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), XDG_DATA_HOME: join(folder, 'data') },
  })
  const page = await application.firstWindow()
  await page.locator('html[data-ready="true"]').waitFor()
  await page.keyboard.press('Control+n')
  const first = page.locator('[data-block="paragraph"]').first()
  await first.click()
  const times = await paste(page)
  await application.close()
  return times
}

const times = { bare: [], application: [] }
for (let round = 0; round < rounds; round += 1) {
  times.bare.push(await inBareWindow())
  times.application.push(await inApplication())
}
const of = (kind, name) => times[kind].map((one) => one[name])
console.log('A hundred pages pasted from a word processor')
console.log(line('until they stand there, a bare contenteditable', of('bare', 'whole')))
console.log(line('until they stand there, the window', of('application', 'whole'), of('bare', 'whole')))
console.log(line('longest time without a frame, bare', of('bare', 'longest')))
console.log(
  line('longest time without a frame, the window', of('application', 'longest'), of('bare', 'longest')),
)
rmSync(folder, { recursive: true, force: true })
