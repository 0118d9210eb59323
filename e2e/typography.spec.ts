import { expect, test, type TestInfo } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './axe'
import { clickLastLine, Desk, type DeskOptions } from './desk'
import { addNamed, importAsAda, writtenFile } from './office'

const german = `# Der Hafen wächst

**Der Hafen von Muster bekommt bis 2027 einen neuen Kai.**

Die Stadt zahlt 10 Mio. Euro, z. B. für den Kran. "Das ist gut", sagte Dr. Winter.

## Was gebaut wird

Ein Kai - und ein Kran... Siehe https://example.org/a-b.

## Was es kostet

Nach § 5 zahlt der Bund 40 %.
`

async function openText(info: TestInfo, text: string, options: Partial<DeskOptions> = {}): Promise<Desk> {
  const folder = info.outputPath('desk')
  addNamed(folder, 'Ada Winter')
  const { headline } = importAsAda(folder, writtenFile(folder, 'text.md', text))
  const desk = await Desk.open({ ...options, folder, as: 'Ada Winter' })
  await desk.openRelease(headline)
  return desk
}

test('typography is proposed, and made only when somebody accepts it', async ({}, info) => {
  const desk = await openText(info, german)
  const { page } = desk
  const text = page.locator('.release-text')
  const proposals = page.getByRole('region', { name: 'Typography', exact: true })
  await expect(proposals).toBeVisible()
  await expect(text).toContainText('"Das ist gut"')
  await expectAccessible(desk.page)

  // One by one from the text: the walk, Enter on what it shows.
  await desk.part('headline').click()
  await page.keyboard.press('Control+F8')
  const card = page.getByRole('dialog', { name: 'Proposal of typography' })
  await expect(card).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(text).toContainText('10\u00a0Mio. Euro')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()

  // All together, and back with one undo.
  await proposals.getByRole('button', { name: /Accept all \d+ proposals/ }).click()
  await expect(text).toContainText('„Das ist gut“, sagte Dr.\u00a0Winter')
  await expect(text).toContainText('Ein Kai – und ein Kran… Siehe https://example.org/a-b.')
  await expect(proposals).toBeHidden()
  await desk.part('headline').click()
  await page.keyboard.press('Control+z')
  await expect(text).toContainText('"Das ist gut"')
  await expect(proposals).toBeVisible()
  await desk.close()
})

test('the outline follows the cursor, goes to parts and moves sections', async ({}, info) => {
  const desk = await openText(info, german)
  const { page } = desk
  await page.keyboard.press('Shift+F9')
  const outline = page.getByRole('region', { name: 'Outline', exact: true })
  const entry = (name: string) => outline.getByRole('treeitem', { name })
  await expect(outline.getByRole('treeitem')).toHaveCount(4)
  await desk.part('paragraph').filter({ hasText: 'zahlt der Bund' }).click()
  await expect(entry('Was es kostet')).toHaveAttribute('aria-current', 'true')
  await expectAccessible(desk.page)

  await entry('Was es kostet').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(desk.part('sectionHeading')).toHaveText(['Was es kostet', 'Was gebaut wird'])
  await expect(entry('Was es kostet')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('.release-text')).toBeFocused()
  await expect(entry('Was gebaut wird')).toHaveAttribute('aria-current', 'true')
  await desk.close()
})

test('focus mode leaves nothing but the text and its state, and Escape ends it', async ({}, info) => {
  const desk = await openText(info, german, { theme: 'dark' })
  const { page } = desk
  await desk.part('lead').click()
  await page.keyboard.press('Alt+z')
  await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeHidden()
  await expect(desk.region('Findings')).toBeHidden()
  await expect(page.locator('[data-saved]').first()).toBeVisible()
  await expect(page.locator('[data-status]').first()).toBeVisible()
  await expect(page.locator('.is-lit')).toHaveAttribute('data-block', 'lead')
  await expectAccessible(desk.page)
  await page.keyboard.press('Escape')
  await expect(desk.region('Findings')).toBeVisible()
  await expect(page.locator('.is-lit')).toHaveCount(0)
  await desk.close()
})

test('invisible characters are drawn and never copied', async ({}, info) => {
  const desk = await openText(info, german.replace('10 Mio.', '10\u00a0Mio.'))
  const { page } = desk
  await page.locator('.release-text').click()
  await page.keyboard.press('Alt+i')
  await expect(page.locator('[data-invisible="no-break"]')).toHaveCount(1)
  await expect(page.locator('.shows-end').first()).toBeVisible()
  expect(await page.locator('.release-text').innerText()).not.toMatch(/[°¶]/)
  await page.keyboard.press('Alt+i')
  await expect(page.locator('[data-invisible]')).toHaveCount(0)
  await desk.close()
})

test('a selection that a key has just made stays where the text is drawn anew before the editor is told of it', async ({}, info) => {
  const desk = await openText(info, german)
  const { page } = desk
  await clickLastLine(desk.part('lead'))
  await page.keyboard.press('End')
  // The browser tells of a selection behind all that a busy page has to do first.
  await page.evaluate(() => {
    const hold = (event: Event): void => {
      if (event.isTrusted) event.stopImmediatePropagation()
    }
    document.addEventListener('selectionchange', hold, true)
  })
  await page.keyboard.press('Control+Shift+ArrowLeft')
  const selected = await page.evaluate(() => String(getSelection()))
  expect(selected).not.toBe('')
  await page.keyboard.press('Alt+i')
  await expect(page.locator('.shows-end').first()).toBeVisible()
  expect(await page.evaluate(() => String(getSelection()))).toBe(selected)
  await desk.close()
})

test('a release in Hebrew is set, edited and exported from the right', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await openText(info, '# הנמל גדל\n\nהעיר בונה רציף חדש.\n')
  const { page } = desk
  await page.getByRole('combobox', { name: 'Language of the release' }).click()
  await page.getByRole('option', { name: 'Hebrew' }).click()
  await expect(page.locator('.release-text')).toHaveAttribute('dir', 'rtl')
  await page.getByText('העיר').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Alt+o')
  await page.keyboard.type('זה טוב')
  const quote = desk.part('quote')
  await expect(quote).toContainText('זה טוב')
  const sides = await quote.evaluate((element) => {
    const { borderRightWidth, borderLeftWidth, paddingLeft } = getComputedStyle(element)
    return [borderRightWidth, borderLeftWidth, paddingLeft]
  })
  expect(sides).toEqual(['3px', '0px', '0px'])
  // Towards the left is forwards.
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('!')
  await expect(quote).toContainText('ז!ה')
  await page.screenshot({ path: join(folder, 'hebrew.png') })
  await desk.expectSaved()
  await desk.chooseInDialogs([info.outputPath('exported')])
  mkdirSync(info.outputPath('exported'), { recursive: true })
  await desk.export()
  await desk.expectExported(['pdf', 'html'])
  await desk.close()
})
