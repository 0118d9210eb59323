import AxeBuilder from '@axe-core/playwright'
import { expect, test, type TestInfo } from '@playwright/test'
import { Desk, type DeskOptions } from './desk'

async function openNew(info: TestInfo, options: Partial<DeskOptions> = {}): Promise<Desk> {
  const desk = await Desk.open({ ...options, folder: info.outputPath('desk') })
  await desk.newRelease()
  return desk
}

async function expectAccessible({ page }: Desk, within: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(within).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([])
}

test('finds, replaces with the case kept, asks before quotes are changed, and undoes it at once', async ({}, info) => {
  const desk = await openNew(info)
  const { page } = desk
  await desk.write('headline', 'Das Haus')
  await desk.write('lead', 'Ein HAUS, ein Hausboot.')
  await desk.part('paragraph').click()
  await page.keyboard.press('Control+Alt+o')
  await page.keyboard.type('Unser Haus steht.')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('haus')
  const bar = page.getByRole('search', { name: 'Find and replace' })
  await expect(bar.locator('[data-find-count]')).toContainText('of 4')
  await expect(page.locator('.search-hit')).toHaveCount(4)
  await bar.getByRole('button', { name: 'Whole words only' }).click()
  await expect(page.locator('.search-hit')).toHaveCount(3)
  await expectAccessible(desk, '[data-find-bar]')

  await page.keyboard.press('Control+h')
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Wohnung')
  await bar.getByRole('button', { name: 'Preserve case' }).click()
  await bar.getByRole('button', { name: 'Replace all' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('1 of 3 hits are in quotes')
  await expect(question.getByRole('button').first()).toBeFocused()
  await expectAccessible(desk, '[data-find-bar]')
  await question.getByRole('button', { name: 'Leave out quotes (replace 2)' }).click()
  await expect(desk.part('lead')).toHaveText('Ein WOHNUNG, ein Hausboot.')
  await expect(desk.part('quote')).toContainText('Unser Haus steht.')
  await page.keyboard.press('Escape')
  await expect(desk.part('release')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(desk.part('headline')).toHaveText('Das Haus')
  await expect(desk.part('lead')).toHaveText('Ein HAUS, ein Hausboot.')

  await page.keyboard.press('Control+f')
  await bar.getByRole('button', { name: 'Regular expression' }).click()
  await bar.getByRole('textbox', { name: 'Find' }).fill('(a')
  await expect(bar.getByRole('alert')).toContainText('closing parenthesis')
  await desk.close()
})

test('runs every command by its name in either language, and lists every key', async ({}, info) => {
  const desk = await openNew(info)
  const { page } = desk
  await desk.write('headline', 'Head')
  await page.keyboard.press('Control+Shift+p')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  const box = palette.getByRole('combobox', { name: 'Commands' })
  await box.fill('vorspann')
  await expect(palette.getByRole('option').first()).toContainText('Lead')
  await expectAccessible(desk, '[role="dialog"]')
  await page.keyboard.press('Escape')
  await expect(desk.part('release')).toBeFocused()
  await page.keyboard.type('line')
  await expect(desk.part('headline')).toHaveText('Headline')

  await page.keyboard.press('Control+Shift+K')
  await box.fill('kicker')
  await page.keyboard.press('Enter')
  await expect(desk.part('kicker')).toBeVisible()
  await page.keyboard.type('Harbour')
  await expect(desk.part('kicker')).toHaveText('Harbour')
  await page.keyboard.press('Control+Shift+p')
  await expect(palette.getByRole('option').first()).toContainText('Kicker')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+/')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(keys).toContainText('Ctrl+Shift+P')
  await expectAccessible(desk, '[role="dialog"]')
  await keys.getByRole('searchbox').fill('replace')
  await expect(keys.locator('dt')).toHaveText(['Find and replace'])
  await desk.close()
})
