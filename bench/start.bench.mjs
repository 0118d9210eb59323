/* global document, requestAnimationFrame -- in functions that run in the page */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { _electron } from '@playwright/test'
import { electronCommand } from '../scripts/runtime/electron-path.mjs'
import { buildEntry, root } from './build-entry.mjs'
import { line } from './figures.mjs'

// From starting the program to the frame with the first character typed into a new release, beside a bare window of
// the same Electron with a place to type in it. Turn about, so that whatever slows the machine slows all of them.

const rounds = 10
const folder = mkdtempSync(join(tmpdir(), 'imprimatur-start-'))
const { executable, args } = electronCommand()
const fill = await import(
  pathToFileURL(await buildEntry('bench-start', 'main/database/testing/fill-store.ts', 'fill-store')).href
)

/** The time of the frame that shows the character in the place that has the focus. */
const seen = () =>
  new Promise((done) => {
    const look = () =>
      document.activeElement?.textContent.includes('x')
        ? requestAnimationFrame(() => done(Date.now()))
        : requestAnimationFrame(look)
    look()
  })

/** Comes with the frame in which the page has such an element; asking from outside would come up to 100 ms late. */
const there = (selector) =>
  new Promise((done) => {
    const look = () => (document.querySelector(selector) ? done() : requestAnimationFrame(look))
    look()
  })

async function start(ownArguments, own, makePlace) {
  const begun = Date.now()
  const application = await _electron.launch({
    executablePath: executable,
    args: [...args, ...ownArguments],
    env: { ...process.env, XDG_CONFIG_HOME: join(own, 'config'), XDG_DATA_HOME: join(own, 'data') },
  })
  const page = await application.firstWindow()
  await makePlace(page)
  const shown = page.evaluate(seen)
  await page.keyboard.press('x')
  const time = (await shown) - begun
  await application.close()
  return time
}

const startBare = () =>
  start([join(root, 'bench/bare/main.cjs')], join(folder, 'bare'), (page) =>
    page.evaluate(() => {
      const place = document.createElement('div')
      place.contentEditable = 'true'
      document.body.append(place)
      place.focus()
    }),
  )

/** A new release is begun as soon as that is on the screen. */
const startApplication = (own, sign) =>
  start([root, '--store', join(own, 'store'), '--lang', 'en'], own, async (page) => {
    await page.evaluate(there, sign)
    await page.keyboard.press('Control+n')
    await page.evaluate(there, '.ProseMirror-focused')
  })

const counts = [10, 5_000]
for (const count of counts) await fill.fillStore(join(folder, String(count), 'store'), count)
const listed = 'html[data-ready="true"]'
const drawn = '.library'
const bare = []
const soon = []
const times = new Map(counts.map((count) => [count, []]))
for (let round = 0; round < rounds; round += 1) {
  bare.push(await startBare())
  for (const count of counts)
    times.get(count).push(await startApplication(join(folder, String(count)), listed))
  soon.push(await startApplication(join(folder, String(counts[0])), drawn))
}
console.log('From starting the program to the first character on the screen')
console.log(line('a bare window', bare))
for (const count of counts)
  console.log(line(`the window, ${count.toLocaleString('en')} releases in the store`, times.get(count), bare))
console.log(line('  begun before the list is there', soon, bare))
console.log(line('  5,000 releases beside 10', times.get(5_000), times.get(10)))
rmSync(folder, { recursive: true, force: true })
