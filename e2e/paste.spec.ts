import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { Desk } from './desk'

const samples = resolve(import.meta.dirname, '../renderer/editor/clipboard/testing/samples')
const sample = (name: string): string => readFileSync(join(samples, name), 'utf8')

// One after another: all windows share the clipboard of the system.
test.describe.configure({ mode: 'default' })

let desk: Desk
test.beforeEach(async ({}, { outputDir }) => {
  desk = await Desk.open({ folder: outputDir })
  await desk.newRelease()
})
test.afterEach(() => desk.close())

/** Puts words on the clipboard of the system, as another program does: a page's own copy command, whatever Electron's version. */
const offer = (html: string, text: string): Promise<void> =>
  desk.page.evaluate(
    (data) => {
      const write = (event: ClipboardEvent): void => {
        event.preventDefault()
        event.stopImmediatePropagation()
        event.clipboardData?.setData('text/html', data.html)
        event.clipboardData?.setData('text/plain', data.text)
      }
      window.addEventListener('copy', write, { capture: true, once: true })
      document.execCommand('copy')
    },
    { html, text },
  )

/** What the next paste would bring; it is not carried out. */
async function readClipboard(): Promise<{ readonly html: string; readonly text: string }> {
  const taken = await desk.page.evaluateHandle(() => {
    const data = { html: '', text: '', isRead: false }
    const take = (event: ClipboardEvent): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
      data.html = event.clipboardData?.getData('text/html') ?? ''
      data.text = event.clipboardData?.getData('text/plain') ?? ''
      data.isRead = true
    }
    window.addEventListener('paste', take, { capture: true, once: true })
    return data
  })
  await desk.page.keyboard.press('ControlOrMeta+v')
  await expect.poll(() => taken.evaluate(({ isRead }) => isRead)).toBe(true)
  return taken.jsonValue()
}

const editor = () => desk.page.locator('.release-text[contenteditable="true"]')

test('a text from Word keeps its form, says what it left out, and one undo brings the plain words', async () => {
  await desk.write('headline', 'Ein Bücherbus')
  await desk.part('paragraph').first().click()
  await offer(sample('word.html'), 'Bücherbus Lüttwik\nreine Worte')
  await desk.page.keyboard.press('ControlOrMeta+v')
  await expect(desk.part('bulletList')).toHaveCount(2)
  await expect(desk.part('orderedList')).toHaveAttribute('start', '2')
  await expect(desk.part('tableHeader')).toHaveText(['Ort', 'Tag'])
  await expect(desk.part('quote')).toContainText('Enno Harms')
  const notice = desk.notice('Pasted from Word')
  await expect(notice).toContainText('1 tracked deletion')
  await expect(notice).toContainText('1 image')
  await expect(notice).toContainText('2 lists')
  await expectAccessible(desk.page, '.notices')

  await desk.button('Paste as plain text instead').click()
  await expect(editor()).toContainText('reine Worte')
  await expect(desk.part('table')).toHaveCount(0)
  await desk.page.keyboard.press('ControlOrMeta+z')
  await expect(editor()).not.toContainText('reine Worte')
  await expect(editor()).toContainText('Ein Bücherbus')
})

test('an empty release takes a whole text with its headline', async () => {
  await offer(sample('google-docs.html'), 'Repair-Café')
  await desk.part('headline').click()
  await desk.page.keyboard.press('ControlOrMeta+v')
  await expect(desk.part('headline')).toHaveText('Repair-Café öffnet im Speicher')
  await expect(desk.part('sectionHeading')).toHaveText('Was mitzubringen ist')
  await desk.expectSaved()
})

test('Shift pastes the bare words, and what is copied is clean and comes back whole', async () => {
  await desk.write('headline', 'Haus am Deich')
  await desk.part('paragraph').first().click()
  await offer(sample('libreoffice.html'), 'nur Worte')
  await desk.page.keyboard.press('ControlOrMeta+Shift+v')
  await expect(desk.part('paragraph').first()).toHaveText('nur Worte')
  await desk.page.keyboard.press('ControlOrMeta+z')
  await desk.page.keyboard.press('ControlOrMeta+v')
  await expect(desk.part('quote')).toHaveCount(1)
  await desk.page.keyboard.press('ControlOrMeta+a')
  await desk.page.keyboard.press('ControlOrMeta+c')
  const copied = await readClipboard()
  expect(copied.html).toContain('<h1>Haus am Deich</h1>')
  expect(copied.html).toContain('<ol start="3">')
  expect(copied.html).not.toMatch(/class=|data-|\bid=/)
  expect(copied.text).toContain('• acht Säulen am Kai')
  await desk.page.keyboard.press('Delete')
  await desk.page.keyboard.press('ControlOrMeta+v')
  await expect(desk.part('quote')).toHaveCount(1)
  await expect(desk.part('headline')).toHaveText('Haus am Deich')
})

test('a text file dropped on the text is inserted where it fell', async () => {
  await desk.write('headline', 'Ein Deich')
  const target = desk.part('paragraph').first()
  const box = await target.boundingBox()
  await desk.page.evaluate(
    ({ x, y }) => {
      const data = new DataTransfer()
      data.items.add(new File(['- Schaufel\n- Karre\n'], 'geraet.txt', { type: 'text/plain' }))
      const at = { clientX: x, clientY: y, bubbles: true, cancelable: true, dataTransfer: data }
      document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent('drop', at))
    },
    { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 },
  )
  await desk.button('Insert here').click()
  await expect(desk.part('listItem')).toHaveText(['Schaufel', 'Karre'])
  await desk.expectSaved()
  await desk.page.keyboard.press('Alt+w')
  const origin = desk.page.locator('.release-text .origin').filter({ hasText: 'Karre' })
  await expect(origin).toHaveAttribute('title', /^From “geraet\.txt”, paragraph 2 · /)
  await desk.page.keyboard.press('Alt+w')
})

test('a hundred pages are pasted, and it is said that they are being read', async () => {
  const paragraph = `<p class=MsoNormal>${'Die Deichordnung gilt für alle <b>Anlieger</b> am Fluss. '.repeat(12)}</p>`
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>${paragraph.repeat(1500)}</body></html>`
  expect(html.length).toBeGreaterThan(1_000_000)
  await desk.write('headline', 'Lang')
  await desk.part('paragraph').first().click()
  await offer(html, 'lang')
  await desk.page.keyboard.press('ControlOrMeta+v')
  await expect(desk.notice('Reading the pasted text')).toBeVisible()
  await expect(desk.part('paragraph')).toHaveCount(1500)
})
