import { expect, test } from '@playwright/test'
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
  const report = desk.page.getByRole('dialog')
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
