import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from '@playwright/test'
import { electronCommand } from '../scripts/runtime/electron-path.mjs'
import { line } from './figures.mjs'

/* global window, document, addEventListener, requestAnimationFrame, MessageChannel -- in functions that run in the page */

// From a key's event to the frame that shows it, in the whole window with everything on, beside a bare
// contenteditable and a bare textarea with the same text in a bare window of the same Electron.

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'imprimatur-typing-'))
const { executable, args } = electronCommand()
const rounds = 3
const keysARound = 40
const size = { width: 1440, height: 900 }

// A sound text: one that is broken throughout has a finding in each paragraph, and nobody types in such a one.
const sentences = [
  'Die Stadt Neuwerth öffnet ihre Brücken am Montag wieder für größere Fähren und bittet alle Gäste an den Anlegern um Geduld.',
  'Bis zum Herbst werden zwölf Kilometer Uferweg erneuert, davon die Hälfte mit Beleuchtung und Bänken in kurzen Abständen.',
  'Für die Arbeiten stehen in diesem Jahr drei Millionen Euro bereit, im kommenden noch einmal zwei.',
  'Das Geld kommt zu gleichen Teilen aus dem Haushalt der Stadt und aus der Förderung des Landes.',
  'Wer am Wasser wohnt, wurde im Frühjahr in vier Versammlungen gehört und hat manchen Vorschlag gemacht.',
  'Der Übergang an der Mühle ist einer davon, die Rampe am Bootshaus ein anderer.',
  'Der Fahrplan gilt in der ersten Woche nur vorläufig und hängt an allen Anlegern aus.',
]
const sentenceAt = (place) => sentences[place % sentences.length]
const paragraph = (index) => Array.from({ length: 4 }, (_, place) => sentenceAt(index * 4 + place)).join(' ')
const paragraphs = (count) => {
  const all = []
  for (let words = 0; words < count; words += all.at(-1).split(' ').length) all.push(paragraph(all.length))
  return all
}

/** Starts to note the time from each key that types a sign to the frame behind it. */
const startNoting = () => {
  window.keyTimes = []
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.length !== 1 || event.ctrlKey) return
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp)
        port2.postMessage(null)
      })
    },
    true,
  )
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** Types as a person does, with two pauses long enough for saving, counting and printing to set in. */
async function typeAndNote(page) {
  await page.evaluate(startNoting)
  for (let key = 0; key < keysARound; key += 1) {
    await page.keyboard.press('abcdefghij'[key % 10])
    await pause(key % 14 === 13 ? 700 : 60 + ((key * 7) % 17))
  }
  await pause(500)
  return page.evaluate(() => window.keyTimes)
}

async function inBareWindow(kind, texts) {
  const application = await _electron.launch({
    executablePath: executable,
    args: [...args, join(root, 'bench/bare/main.cjs')],
    env: { ...process.env, BARE_SIZE: `${size.width}x${size.height}` },
  })
  const page = await application.firstWindow()
  await page.waitForLoadState()
  await page.evaluate(
    ({ kind, texts }) => {
      const place = document.createElement(kind === 'textarea' ? 'textarea' : 'div')
      if (kind === 'textarea') {
        place.value = texts.join('\n\n')
        document.body.append(place)
        place.focus()
        place.setSelectionRange(20, 20)
        return
      }
      place.contentEditable = 'true'
      place.append(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })))
      document.body.append(place)
      place.focus()
      document.getSelection().collapse(place.firstChild.firstChild, 20)
    },
    { kind, texts },
  )
  await pause(1500)
  const times = await typeAndNote(page)
  await application.close()
  return times
}

/** Imports the text into a store of its own; gives that folder. */
function storeWith(count, texts) {
  const own = join(folder, String(count))
  mkdirSync(own, { recursive: true })
  const file = join(own, 'release.md')
  writeFileSync(file, `# Neue Fähren für Neuwerth\n\n${texts.join('\n\n')}\n`)
  execFileSync(process.execPath, [
    join(root, 'bin/imprimatur'),
    '--store',
    join(own, 'store'),
    'import',
    file,
  ])
  return own
}

async function inApplication(own) {
  const application = await _electron.launch({
    executablePath: executable,
    args: [...args, root, '--store', join(own, 'store'), '--lang', 'en', '--theme', 'light'],
    env: { ...process.env, XDG_CONFIG_HOME: join(own, 'config'), XDG_DATA_HOME: join(own, 'data') },
  })
  const page = await application.firstWindow()
  await application.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0].setContentSize(width, height),
    size,
  )
  await page.locator('html[data-ready="true"]').waitFor()
  await page.evaluate(() =>
    window.desk.changeSettings({ showsPanel: true, showsPreview: true, showsOutline: true }),
  )
  await page.reload()
  await page.locator('html[data-ready="true"]').waitFor()
  await page.getByText('Neue Fähren für Neuwerth').first().click()
  const first = page.locator('[data-block="paragraph"]').first()
  await first.waitFor({ timeout: 120_000 })
  await first.click({ position: { x: 40, y: 8 } })
  await pause(3000)
  const times = await typeAndNote(page)
  await application.close()
  return times
}

console.log('From a key to its frame, everything on: panel, preview, outline, counts, findings, saving')
for (const count of [1_000, 10_000, 100_000]) {
  const texts = paragraphs(count)
  const own = storeWith(count, texts)
  const times = { textarea: [], contenteditable: [], application: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.textarea.push(...(await inBareWindow('textarea', texts)))
    times.contenteditable.push(...(await inBareWindow('contenteditable', texts)))
    times.application.push(...(await inApplication(own)))
  }
  const name = `${count.toLocaleString('en')} words`
  console.log(line(`${name}, bare textarea`, times.textarea))
  console.log(line(`${name}, bare contenteditable`, times.contenteditable))
  console.log(line(`${name}, the window, beside the textarea`, times.application, times.textarea))
  console.log(
    line(`${name}, the window, beside the contenteditable`, times.application, times.contenteditable),
  )
}
rmSync(folder, { recursive: true, force: true })
