import AxeBuilder from '@axe-core/playwright'
import { expect, test, type TestInfo } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { Desk, runCommandLine, type DeskOptions } from './desk'
import { listed } from './outline-of'

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
  await expect(keys.locator('dt')).toHaveText(['Find and replace in all releases', 'Find and replace'])
  await desk.close()
})

test('a slash inserts what is chosen, a table is built and left by keyboard', async ({}, info) => {
  const desk = await openNew(info)
  const { page } = desk
  await desk.write('headline', '/')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await desk.part('paragraph').click()
  await page.keyboard.type('/zit')
  const list = page.getByRole('listbox', { name: 'Insert' })
  await expect(list.getByRole('option')).toHaveText([/Quote/])
  const text = desk.part('release')
  await expect(text).toHaveAttribute('aria-activedescendant', /insertQuote/)
  await expectAccessible(desk, '.release-editor')
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(desk.part('paragraph')).toHaveText('/zit')
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Backspace')
  await page.keyboard.type('/bul')
  await page.keyboard.press('Enter')
  await page.keyboard.type('one')
  await expect(desk.part('bulletList')).toHaveText('one')
  await page.keyboard.press('Control+Alt+p')
  await page.keyboard.type('/')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('table')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Insert table' })
  await expectAccessible(desk, '[role="dialog"]')
  await dialog.getByRole('spinbutton', { name: 'Columns' }).fill('2')
  await page.keyboard.press('Enter')
  await expect(desk.part('tableRow')).toHaveCount(3)
  await page.keyboard.type('Year')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Visitors')
  await expect(desk.part('tableHeader')).toHaveText(['Year', 'Visitors'])
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('last')
  await expect(desk.part('tableRow')).toHaveCount(4)
  const tools = page.getByRole('group', { name: 'Table', exact: true })
  await tools.getByRole('button', { name: 'First row as heads' }).click()
  await expect(desk.part('tableHeader')).toHaveCount(0)
  await tools.getByRole('button', { name: 'Delete row' }).click()
  await expect(desk.part('tableRow')).toHaveCount(3)
  await desk.part('headline').click()
  await expect(tools).toHaveCount(0)
  await desk.close()
})

test('replaces in chosen drafts of the library, leaves what is in review alone, and takes all back', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  for (const name of ['Bridge', 'Harbour', 'Market']) {
    const file = info.outputPath(`${name}.txt`)
    writeFileSync(
      file,
      `${name} opens\n\nThe office invites to the ${name}.\n\nThe Office thanks all who helped the office.\n`,
    )
    runCommandLine(folder, ['import', file, '--as', 'Ada Winter'])
  }
  const reviewed = listed(folder).find(({ headline }) => headline.startsWith('Market'))
  runCommandLine(folder, ['resolve', reviewed?.id ?? '', '--all', '--accept', 'As in the source.'])
  expect(runCommandLine(folder, ['submit', reviewed?.id ?? '', '--as', 'Ada Winter'])).toMatchObject({
    status: 0,
  })

  const desk = await Desk.open({ folder })
  const { page } = desk
  await desk.openRelease('Bridge opens')
  await page.keyboard.press('Control+Shift+H')
  const dialog = page.getByRole('dialog', { name: 'Find and replace in all releases' })
  await dialog.getByRole('textbox', { name: 'Find' }).fill('office')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('9 hits in 3 releases')).toBeVisible()
  await expect(dialog.getByRole('region', { name: 'Market opens' })).toContainText('In review')
  await expect(dialog.getByRole('region', { name: 'Market opens' }).getByRole('checkbox')).toHaveCount(0)
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('Ministry')
  await dialog.getByRole('region', { name: 'Harbour opens' }).getByRole('checkbox').nth(1).uncheck()
  await expect(dialog.locator('ins')).toHaveCount(5)
  await expectAccessible(desk, '[role="dialog"]')
  await dialog.getByRole('button', { name: 'Replace 5 hits in 2 releases' }).click()
  const text = desk.part('release')
  await expect(text).toContainText('The Ministry thanks')
  await expect(text).not.toContainText('ffice')
  await page.getByRole('button', { name: 'Take all back' }).click()
  await expect(text).toContainText('The Office thanks all who helped the office.')
  await expect(page.getByText('Taken back in 2 releases')).toBeVisible()
  await desk.close()
})
