import { expect, test, type Locator } from '@playwright/test'
import { expectAccessible, weakContrast } from './axe'
import { Desk } from './desk'
import { example, newFolder, onlyFile, pdfText } from './files'
import { addPeople, approvedRelease } from './office'

/** The names of the buttons on the screen that a pointer does not reach, because something lies over their middle. */
const coveredButtons = (place: Locator): Promise<readonly string[]> =>
  place.locator('> footer button, > header button, > .notices button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect()
      const top = document.elementFromPoint(x + width / 2, y + height / 2)
      return button.contains(top) ? [] : [button.textContent.trim()]
    }),
  )

/** A release that was approved once, its new draft open. */
async function openNewDraft(folder: string): Promise<Desk> {
  addPeople(folder)
  const release = approvedRelease(folder, example('press-release.md'))
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  await desk.openRelease(release.headline)
  await desk.button('New draft').click()
  await desk.expectStatus('draft')
  return desk
}

test('a changed sum and a moved paragraph are found, brought back and printed as a synopsis', async ({}, info) => {
  const desk = await openNewDraft(info.outputPath('desk'))
  const { page } = desk
  const dialog = page.getByRole('dialog', { name: 'Compare texts' })
  await desk.write('lead', ' It will cost 4.2 million euros.')
  await desk.expectSaved()

  await desk.region('History').getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(dialog.locator('[data-change-count]')).toHaveText('1 change')
  await expect(dialog.locator('[data-fact]')).toHaveText(/Sum of money.*4\.2 million euros.*new/)
  const changed = dialog.locator('[data-changed]')
  await expect(changed).toHaveCount(1)
  await expect(changed.locator('ins')).toContainText('It will cost 4.2 million euros.')
  await expectAccessible(page)
  expect(await weakContrast(page, ['light', 'dark', 'high-contrast'])).toEqual([])

  // Next and previous, by key and button, put the focus on the changed line.
  await page.keyboard.press('F4')
  await expect(changed).toBeFocused()
  await dialog.getByRole('button', { name: 'Previous change' }).click()
  await expect(changed).toBeFocused()
  const folds = dialog.getByRole('button', { name: /^Show \d+ unchanged lines$/ })
  const before = await folds.count()
  await folds.first().click()
  await expect(folds).toHaveCount(before - 1)

  // The choice of layout is kept.
  await dialog.getByRole('button', { name: 'In one text' }).click()
  await expect(dialog.locator('.comparedLine.inline').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await desk.choose('compareTexts')
  await expect(dialog.getByRole('button', { name: 'In one text' })).toHaveAttribute('aria-pressed', 'true')

  // The synopsis is proven like every export.
  const folder = newFolder(info.outputPath('a folder whose name takes more than one line where it is told'))
  await desk.chooseInDialogs([folder])
  await dialog.getByRole('button', { name: 'Synopsis as PDF…' }).click()
  await expect(desk.notice('Synopsis written and checked')).toBeVisible({ timeout: 60_000 })
  // What is told lies over no button of the dialog, and its own are reached by Tab.
  expect(await coveredButtons(dialog)).toEqual([])
  await dialog.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(desk.notice('Synopsis written and checked')).toHaveCount(0)
  const text = pdfText(onlyFile(folder, '.pdf')).replace(/\s+/g, ' ')
  expect(text).toContain('[new: It will cost 4.2 million euros.]')
  expect(text).toContain('Revision 1')

  // One block is brought back, and undo takes that back.
  await dialog.getByRole('button', { name: 'Restore: Lead' }).click()
  await expect(dialog.locator('[data-change-count]')).toHaveText('No change')
  await expect(desk.part('lead')).not.toContainText('4.2 million')
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(dialog.locator('[data-change-count]')).toHaveText('1 change')

  await dialog.getByRole('button', { name: 'Restore the whole revision' }).click()
  await expect(dialog.locator('[data-change-count]')).toHaveText('No change')
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await desk.expectSaved()
  await expect(desk.part('lead')).not.toContainText('4.2 million')
  await desk.close()
})
