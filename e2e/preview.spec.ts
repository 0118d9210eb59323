import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { countClicks } from './clicks'
import { Desk } from './desk'
import { newFolder, onlyFile, pdfText } from './files'

async function openWithText(folder: string): Promise<Desk> {
  const desk = await Desk.open({ folder })
  await desk.newRelease()
  await desk.write('headline', 'New footbridge over the Aller opens')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.type('The district of Lindenau opens its new footbridge on 3 March.')
  await desk.expectSaved()
  return desk
}

/** Stands in for the system's print dialog, and counts how often it was asked for. */
async function fakePrinter(desk: Desk, printers: number): Promise<() => Promise<number>> {
  await desk.application.evaluate(({ webContents }, count) => {
    const [contents] = webContents.getAllWebContents()
    const prototype = Object.getPrototypeOf(contents) as Electron.WebContents
    let asked = 0
    const paper: Electron.PrinterInfo = { name: 'Paper', displayName: 'Paper', description: '', options: {} }
    prototype.getPrintersAsync = () => Promise.resolve(Array.from({ length: count }, () => paper))
    prototype.print = (_options, done) => {
      asked += 1
      done?.(true, '')
    }
    Object.assign(globalThis, { timesPrinted: () => asked })
  }, printers)
  return () =>
    desk.application.evaluate(() =>
      (globalThis as unknown as { readonly timesPrinted: () => number }).timesPrinted(),
    )
}

test('the printed pages stand beside the text, follow it, and lead back to it', async ({}, info) => {
  const desk = await openWithText(info.outputPath('desk'))
  await desk.page.keyboard.press('F7')
  const preview = desk.region('Preview')
  const page = preview.getByRole('img', { name: 'Page 1 of 1' })
  await expect(page.locator('canvas[data-drawn="1"]')).toBeVisible()
  await expectAccessible(desk.page, '.preview')

  for (let paragraph = 1; paragraph <= 24; paragraph += 1) {
    await desk.page.keyboard.press('Enter')
    await desk.page.keyboard.insertText(
      `Paragraph ${String(paragraph)}. ${'The bridge is open to all. '.repeat(12)}`,
    )
  }
  await expect(preview.getByText('3 pages')).toBeVisible()
  // The cursor stands at the end, and so do the pages; the first one is far away and holds no drawing.
  await expect(
    preview.getByRole('img', { name: 'Page 3 of 3' }).locator('canvas[data-drawn]'),
  ).toBeInViewport()
  await preview.getByRole('img', { name: 'Page 1 of 3' }).scrollIntoViewIfNeeded()
  await preview.getByRole('img', { name: 'Page 1 of 3' }).click({ position: { x: 150, y: 95 } })
  await desk.page.keyboard.press('Home')
  await desk.page.keyboard.type('Today: ')
  await expect(desk.part('headline')).toHaveText(/Today: /)
  await desk.close()
})

test('a narrow window keeps the text wide: what was asked for last stands beside it, and all is back with room', async ({}, info) => {
  const desk = await openWithText(info.outputPath('desk'))
  const { page } = desk
  const [panel, preview] = [desk.region('Findings'), desk.region('Preview')]
  const resize = (width: number): Promise<void> => page.setViewportSize({ width, height: 700 })
  const textWidth = (): Promise<number> =>
    page.locator('.main').evaluate((element) => element.getBoundingClientRect().width)
  await page.keyboard.press('F7')
  await expect(preview).toBeVisible()
  await expect(panel).toBeVisible()
  await resize(1000)
  await expect(panel).toBeHidden()
  await expect(preview).toBeVisible()
  expect(await textWidth()).toBeGreaterThan(500)
  // F9 brings the panel, which is wanted and has no room; the pages wait.
  await page.keyboard.press('F9')
  await expect(panel).toBeVisible()
  await expect(preview).toBeHidden()
  expect(await textWidth()).toBeGreaterThan(500)
  await resize(1440)
  await expect(preview).toBeVisible()
  await expect(panel).toBeVisible()
  expect(await textWidth()).toBeGreaterThan(500)
  await desk.close()
})

test('a draft for review is two clicks away, and so is print for the folder', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await openWithText(folder)
  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  const review = await countClicks(desk.page)
  await desk.button('More ways to export').click()
  await desk.page.getByRole('menuitem', { name: 'Draft for review (PDF)' }).click()
  await desk.expectExported(['pdf'])
  await review.expectAtMost(2)
  await expect(desk.page.getByRole('button', { name: /^Show in folder: .*\.pdf$/ })).toBeVisible()
  await desk.page.keyboard.press('Escape')
  expect(pdfText(onlyFile(out, '.pdf'))).toMatch(/draft.*not for release/i)

  const timesPrinted = await fakePrinter(desk, 1)
  const print = await countClicks(desk.page)
  await desk.button('More ways to export').click()
  await desk.page.getByRole('menuitem', { name: 'Print for the folder' }).click()
  await expect(desk.page.getByText('was given to the printer')).toBeVisible()
  await print.expectAtMost(2)
  expect(await timesPrinted()).toBe(1)
  await desk.close()
})

test('without a printer the proven pages are saved as a file', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await openWithText(folder)
  await fakePrinter(desk, 0)
  await desk.page.keyboard.press('Control+p')
  const dialog = desk.page.getByRole('dialog', { name: 'Print' })
  await dialog.getByRole('radio', { name: /For the folder/ }).check()
  await expectAccessible(desk.page, '[role="dialog"]')
  await dialog.getByRole('button', { name: 'Print…' }).click()
  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await dialog.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(dialog.locator('[data-saved-print]')).toBeVisible()
  expect(pdfText(onlyFile(out, '.pdf'))).toMatch(/^1\b/m)
  await desk.close()
})
