import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { workedOnDocument } from '../main/import/testing/worked-on-document'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { example, newFolder, onlyFile } from './files'

const headline = 'Harbour Trust reopens the old lighthouse at Grey Point'

test('a Word document is imported by the dialog, and the report accounts for its page foot', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  const out = newFolder(folder, 'word')
  runCommandLine(folder, ['export', example('press-release.md'), '--format', 'docx', '--out', out])
  const desk = await Desk.open({ folder, as: 'Ada Winter', language: 'en', theme: 'light' })
  await desk.importFile(onlyFile(out, '.docx'))
  const question = desk.page.getByRole('dialog', { name: 'What the file has besides its text' })
  await expect(question).toContainText('Draft – not for release')
  await question.getByRole('button', { name: 'Import', exact: true }).click()
  const report = desk.page.getByRole('dialog', { name: 'Imported' })
  await expect(report).toContainText(headline)
  await expect(report.getByRole('row', { name: /Foot of the page/ })).toContainText('Page 1 of 1')
  await expectAccessible(desk.page)
  await desk.page.screenshot({ path: info.outputPath('report.png') })
  await report.getByRole('button', { name: 'Open the draft' }).click()
  await expect(desk.region('Editor').locator('[data-block="headline"]')).toHaveText(headline)
  await expect(desk.region('Editor').locator('[data-block="sectionHeading"]').first()).toHaveText(
    'What visitors will find',
  )
  await desk.page.screenshot({ path: info.outputPath('draft.png') })
  await desk.close()
})

test('a Word document that people are working on is shown with all that it has besides its text, and its changes are kept', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  const file = join(newFolder(folder, 'word'), 'faehre.docx')
  writeFileSync(file, workedOnDocument())
  const desk = await Desk.open({ folder, as: 'Ada Winter', language: 'en', theme: 'light' })
  await desk.importFile(file)
  const question = desk.page.getByRole('dialog', { name: 'What the file has besides its text' })
  await expect(question).toContainText('nothing is imported yet')
  for (const words of ['vielleicht', 'Mia Lund', 'On “dreimal”', 'Stimmt das noch?', 'Reederei Sandholm'])
    await expect(question).toContainText(words)
  await expectAccessible(desk.page)
  await desk.page.screenshot({ path: info.outputPath('losses.png') })
  await question.getByRole('button', { name: 'Import', exact: true }).click()
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click()
  await expect(desk.region('Editor').locator('[data-block="lead"]')).toContainText('den Verkehr vielleicht')
  await expect(desk.page.locator('.contribution.is-comment')).toHaveText('dreimal')
  await expect(desk.page.getByRole('region', { name: 'Suggestions', exact: true })).toContainText('Mia Lund')
  await desk.page.screenshot({ path: info.outputPath('kept.png') })
  await desk.close()
})

const links = (names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ul>`

test('a saved page is imported without its menus, which the report tells in one row and shows on demand', async ({}, info) => {
  const file = info.outputPath('ferry.html')
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>County of Oldshore - Ferry runs every half hour again</title><body>
     <div><h2>Service menu</h2>${links(['Contact', 'Contents', 'Plain language', 'Imprint', 'Search'])}</div>
     <div><div><h1>Ferry runs every half hour again</h1>
     <p>The ferry between Oldshore and Newhaven runs every half hour again from 1 March, on Sundays as well.</p>
     <p>The county has spent 2.3 million euros on the ship, and its ramp no longer has a single step.</p></div></div>
     <div><h2>More news</h2>${links(['Bridge closed', 'Weir renewed', 'Council meets'])}</div></body>`,
  )
  const desk = await Desk.open({ folder: info.outputPath('desk') })
  await desk.importFile(file)
  const report = desk.page.getByRole('dialog', { name: 'Imported' })
  const table = report.getByRole('group', { name: 'What became of the text' })
  const show = table.getByRole('button', { name: 'Show all 6 passages' })
  await expect(table.getByRole('row')).toHaveCount(1 + 1 + 3 + 1)
  await expect(show).toHaveAttribute('aria-expanded', 'false')
  await show.press('Enter')
  await expect(table.getByRole('row')).toHaveCount(1 + 6 + 3 + 1)
  await expect(table.getByRole('button', { name: 'Hide the passages' })).toBeFocused()
  await expectAccessible(desk.page)
  await report.getByRole('button', { name: 'Open the draft' }).click()
  await expect(desk.part('headline')).toHaveText('Ferry runs every half hour again')
  await expect(desk.region('Editor')).not.toContainText('Plain language')
  await desk.close()
})
