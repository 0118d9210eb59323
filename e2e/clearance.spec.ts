import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type TestInfo } from '@playwright/test'
import { countClicks } from './clicks'
import type { Desk } from './desk'
import { example, newFolder, onlyFile, pdfText } from './files'
import { openOffice } from './office'
import { outlineOf } from './outline-of'

const text = `New ferry for Lindenau harbour

Lindenau, 2 March 2026. The town of Lindenau starts a new ferry on Monday.

“We did our sums for a long time, and it was worth it,” said Maja Lindqvist.

The ferry runs on electricity.

“Guests will hear nothing at all,” said Jaro Tamm.
`

async function openFerry(info: TestInfo): Promise<Desk> {
  const desk = await openOffice(info)
  const file = join(desk.folder, 'ferry.txt')
  writeFileSync(file, text)
  await desk.importFile(file)
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click()
  await desk.region('Editor').waitFor()
  return desk
}

const quotes = (desk: Desk) => desk.page.getByRole('list', { name: 'Quotes of the release' })
const quoteOf = (desk: Desk, speaker: string) =>
  quotes(desk).getByRole('listitem', { name: `Quote of ${speaker}` })
const stateOf = (desk: Desk, speaker: string) => quoteOf(desk, speaker).locator('[data-clearance]')
const clearButton = (speaker: string): string => `Clear… (quote of ${speaker})`
/** An entry of the browser's own record of what moved on the page; TypeScript does not know it. */
type LayoutShift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] }
/** The sign behind the last letter of a quote in the text. */
const signIn = (desk: Desk, words: string) =>
  desk.part('paragraph').filter({ hasText: words }).locator('.clearance-mark')

test('a quote is cleared in two clicks, opens by one changed comma, and is closed again by the old one', async ({}, info) => {
  const desk = await openFerry(info)
  await expect(stateOf(desk, 'Maja Lindqvist')).toHaveText('Open')
  const clicks = await countClicks(desk.page)
  await desk.button(clearButton('Maja Lindqvist')).click()
  await desk.button('Record clearance').click()
  await expect(stateOf(desk, 'Maja Lindqvist')).toHaveText('Cleared')
  await clicks.expectAtMost(2)
  await expect(quoteOf(desk, 'Maja Lindqvist')).toContainText('Maja Lindqvist (telephone)')
  await expect(quoteOf(desk, 'Maja Lindqvist')).toBeFocused()
  await expect(desk.button('Quotes')).toHaveAttribute('aria-current', 'true')
  await expect(signIn(desk, 'our sums')).toHaveAttribute('data-clearance', 'cleared')
  await expect(signIn(desk, 'our sums')).toHaveAttribute('title', 'Quote cleared: Maja Lindqvist')
  await expect(stateOf(desk, 'Jaro Tamm')).toHaveText('Open')

  const paragraph = desk.part('paragraph').filter({ hasText: 'our sums' })
  await paragraph.click()
  await desk.page.keyboard.press('Control+End')
  await desk.page.keyboard.type(' More words.')
  await desk.expectSaved()
  await expect(stateOf(desk, 'Maja Lindqvist')).toHaveText('Cleared')

  await paragraph.click({ position: { x: 6, y: 10 } })
  await desk.page.keyboard.press('Home')
  for (let letters = 0; letters < '“We did our sums for a long time,'.length; letters += 1)
    await desk.page.keyboard.press('ArrowRight')
  await desk.page.keyboard.press('Backspace')
  await expect(stateOf(desk, 'Maja Lindqvist')).toHaveText('Open')
  await expect(quoteOf(desk, 'Maja Lindqvist')).toContainText('Changed since Maja Lindqvist cleared it')
  await expect(quoteOf(desk, 'Maja Lindqvist').locator('del')).toContainText(',')
  await expect(signIn(desk, 'our sums')).toHaveAttribute('data-clearance', 'changed')
  await desk.expectSaved()
  expect(outlineOf(desk.folder, 'New ferry').quotes.map(({ cleared }) => cleared)).toEqual([false, false])

  await desk.page.keyboard.type(',')
  await expect(stateOf(desk, 'Maja Lindqvist')).toHaveText('Cleared')
  await desk.expectSaved()
  expect(outlineOf(desk.folder, 'New ferry').quotes.map(({ cleared }) => cleared)).toEqual([true, false])
  await desk.close()
})

test('a clearance keeps its mail as evidence, and a mistake is taken back', async ({}, info) => {
  const desk = await openFerry(info)
  const mail = join(desk.folder, 'answer.eml')
  writeFileSync(mail, 'Subject: Yes\r\n\r\nFine with me.\r\n')
  await desk.button(clearButton('Jaro Tamm')).click()
  await desk.page.getByRole('combobox', { name: 'By which way?' }).click()
  await desk.page.getByRole('option', { name: 'mail' }).click()
  await desk.choosePicture(() => desk.button('Choose a file…').click(), mail)
  await desk.page.getByLabel('Note or pasted mail').fill('Answered at nine.')
  await desk.button('Record clearance').click()
  await expect(quoteOf(desk, 'Jaro Tamm')).toContainText('Jaro Tamm (mail)')
  await expect(quoteOf(desk, 'Jaro Tamm')).toContainText('Answered at nine.')
  const saved = join(desk.folder, 'saved.eml')
  await desk.saveInDialogs(saved)
  await quoteOf(desk, 'Jaro Tamm').getByRole('button', { name: 'Save the evidence…' }).click()
  await expect.poll(() => readFileSync(saved, { encoding: 'utf8', flag: 'a+' })).toContain('Fine with me.')
  await quoteOf(desk, 'Jaro Tamm').getByRole('button', { name: 'More about the quote' }).click()
  await desk.page.getByRole('menuitem', { name: 'Remove the evidence…' }).click()
  await desk.page.getByLabel('Reason').fill('Kept for its time.')
  await desk.button('Remove for good').click()
  await expect(desk.notice('The evidence is removed')).toBeVisible()
  await quoteOf(desk, 'Jaro Tamm').getByRole('button', { name: 'Save the evidence…' }).click()
  await expect(desk.notice('answer.eml')).toBeVisible()

  await desk.notice('Cleared: Jaro Tamm').getByRole('button', { name: 'Undo' }).click()
  await expect(stateOf(desk, 'Jaro Tamm')).toHaveText('Open')
  await quoteOf(desk, 'Jaro Tamm').getByRole('button', { name: 'More about the quote' }).click()
  await desk.page.getByRole('menuitem', { name: 'Not cleared…' }).click()
  await desk.button('Record refusal').click()
  await expect(stateOf(desk, 'Jaro Tamm')).toHaveText('Not cleared')
  await desk.close()
  expect(desk.run('verify').status).toBe(0)
})

test('the clearance sheet of one speaker goes out with their quote alone, and marks it as sent', async ({}, info) => {
  const desk = await openFerry(info)
  const out = newFolder(desk.folder, 'sheet')
  await desk.chooseInDialogs([out])
  await desk.button('Ask for clearance…').click()
  await desk.page.getByRole('combobox', { name: 'Whose quotes?' }).click()
  await desk.page.getByRole('option', { name: 'Jaro Tamm' }).click()
  await desk.button('Save PDF…').click()
  await expect(stateOf(desk, 'Jaro Tamm')).toHaveText('Sent', { timeout: 60_000 })
  await expect(stateOf(desk, 'Maja Lindqvist')).toHaveText('Open')
  const printed = pdfText(onlyFile(out, '.pdf')).replaceAll(/\s+/g, ' ')
  expect(printed).toContain('“Guests will hear nothing at all,”')
  expect(printed).toContain('The ferry runs on electricity.')
  expect(printed).toContain('cleared with this change:')
  expect(printed).not.toContain('our sums')
  await desk.close()
})

test('a text that is opened stands still: its signs of clearance are there with its first line', async ({}, info) => {
  const desk = await openOffice(info)
  await desk.importFile(example('press-release.md'))
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click()
  await expect(quotes(desk).getByRole('listitem').first()).toBeVisible()
  await expect(desk.page.locator('.release-text .clearance-mark').first()).toBeVisible()
  const moved = await desk.page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        // Comes with all that moved since the window was made.
        new PerformanceObserver((list) => {
          const nodes = list
            .getEntries()
            .flatMap((entry) => (entry as LayoutShift).sources.map(({ node }) => node))
          resolve(
            nodes.flatMap((node) =>
              node?.parentElement?.closest('.release-text') ? [node.textContent ?? ''] : [],
            ),
          )
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve([]), 2_000)
      }),
  )
  expect(moved).toEqual([])
  await desk.close()
})
