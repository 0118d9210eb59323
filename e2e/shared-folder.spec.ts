import { expect, test } from '@playwright/test'
import { expectAccessible, weakContrast } from './axe'
import { Desk, runCommandLine } from './desk'
import { example, newFolder } from './files'
import { listed } from './outline-of'
import { chooseSharedFolder, lookIntoFolder as look, waitForLooks } from './sharing'

const addPerson = (folder: string, name: string): void =>
  expect(runCommandLine(folder, ['people', 'add', name])).toMatchObject({ status: 0 })

test('two officers share a release through a folder: one edits, the other reads, breaks in, and both texts are kept', async ({}, info) => {
  const [adasFolder, bensFolder] = [info.outputPath('ada'), info.outputPath('ben')]
  const shared = newFolder(info.outputPath('Presse gemeinsam'))
  addPerson(adasFolder, 'Ada Winter')
  addPerson(bensFolder, 'Ben Sommer')
  runCommandLine(adasFolder, ['import', example('press-release.md'), '--as', 'Ada Winter'])
  const headline = listed(adasFolder)[0]?.headline ?? ''
  const ada = await Desk.open({ folder: adasFolder, as: 'Ada Winter', theme: 'dark' })
  const ben = await Desk.open({
    ...{ folder: bensFolder, as: 'Ben Sommer', language: 'de', size: { width: 1280, height: 800 } },
  })

  await waitForLooks(ada)
  await waitForLooks(ben)

  // Ada chooses the folder and shares what she wrote.
  await chooseSharedFolder(ada, shared, 'Choose a folder…')
  await ada.openRelease(headline)
  await ada.choose('shareRelease')
  await expect(ada.notice('lies in the shared folder')).toBeVisible()
  await expect(ada.page.locator('[data-shared]')).toHaveText('Shared')

  // Ben brings it in.
  await chooseSharedFolder(ben, shared, 'Ordner wählen …')
  await expect(ben.page.locator('[data-not-here]')).toContainText('1 Mitteilung liegt im gemeinsamen Ordner')
  await ben.button('Übernehmen …').click()
  await expect(ben.page.getByRole('dialog')).toContainText(headline)
  await ben.button('Übernehmen').click()
  await expect(ben.page.locator('[data-not-here]')).toBeHidden()

  // Ada types: Ben's list says that she is editing, and he can only read.
  await ada.write('lead', ' Entry is free.')
  await ada.expectSaved()
  await look(ada)
  await expect(async () => {
    await look(ben)
    await expect(ben.page.locator('.row [data-held]')).toContainText('Ada Winter bearbeitet seit', {
      timeout: 1000,
    })
  }).toPass()
  await ben.page.locator('.library').getByText(headline).first().click()
  await expect(ben.page.locator('[data-held]')).toContainText('Ada Winter bearbeitet diese Mitteilung seit')
  await expect(ben.page.locator('.release-text[contenteditable="true"]')).toHaveCount(0)
  await expect(async () => {
    await look(ben)
    await expect(ben.part('lead').first()).toContainText('Entry is free.', { timeout: 1000 })
  }).toPass()
  await expectAccessible(ben.page)

  // He edits anyway. Ada, who does not know yet, goes on writing.
  await ben.button('Trotzdem bearbeiten …').click()
  await ben.button('Bearbeiten').click()
  await expect(ben.page.locator('[data-held]')).toBeHidden()
  await ben.write('subheadline', ' at nine')
  await ada.write('lead', ' Bring a coat.')
  await ada.expectSaved()

  // She is told, her text is kept beside, and she reads his.
  await look(ada)
  await expect(ada.page.locator('[data-set-aside]')).toContainText('Ben Sommer has taken over editing')
  await expect(ada.page.locator('[data-branch]')).toContainText('There is another version of yours')
  await expect(ada.part('lead').first()).not.toContainText('Bring a coat.')
  expect(await weakContrast(ada.page, ['light', 'dark', 'high-contrast'])).toEqual([])

  // Ben compares her version, and takes it as suggestions.
  await expect(async () => {
    await look(ben)
    await expect(ben.page.locator('[data-branch]')).toContainText('Ada Winter hat einen abweichenden Stand', {
      timeout: 1000,
    })
  }).toPass()
  await ben.button('Vergleichen').click()
  await expect(ben.page.getByRole('dialog')).toContainText('Bring a coat.')
  await ben.page.getByRole('dialog').getByRole('button', { name: 'Als Vorschläge übernehmen' }).click()
  await expect(ben.page.locator('[data-branch]')).toBeHidden()
  const suggestion = ben.page.locator('[data-suggestion]')
  await expect(suggestion).toHaveCount(1)
  await expect(suggestion).toContainText('Ada Winter')
  await ben.part('lead').first().click()
  await ben.page.keyboard.press('F4')
  await ben.page.keyboard.press('Enter')
  await expect(ben.part('lead').first()).toContainText('Bring a coat.')
  await ben.expectSaved()

  // He leaves it; Ada has it, may write again, and submits it in her store.
  await ben.button('Mitteilungen').click()
  await ben.page.locator('.library').waitFor()
  await expect(async () => {
    await look(ada)
    await expect(ada.page.locator('[data-held]')).toHaveCount(0, { timeout: 1000 })
    await expect(ada.part('lead').first()).toContainText('Bring a coat.', { timeout: 1000 })
  }).toPass()
  await expect(ada.part('subheadline').first()).toContainText('at nine')
  await expect(ada.page.locator('[data-branch]')).toHaveCount(0)
  ada.run('resolve', listed(adasFolder)[0]?.id ?? '', '--all', '--accept', 'As in the source.')
  await expect(ada.button('Submit for approval')).toBeEnabled()
  await ada.button('Submit for approval').click()
  await ada.expectStatus('inReview')
  await expect(ada.page.getByText('Approvals are not shared')).toBeVisible()
  await ada.close()
  await ben.close()
})
