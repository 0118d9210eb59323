import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Desk, runCommandLine } from './desk'
import { newFolder, onlyFile, pdfText } from './files'
import { addNamed, readyDraft, writtenFile } from './office'
import { outlineOf } from './outline-of'

const source = `Embargoed until 10:00 GMT on 3 March 2099

New ferry for Lindenau harbour

Lindenau, 2 March 2026. The town of Lindenau starts a new ferry on Monday. It costs 4.2 million euros.

“We did our sums for a long time and it was worth it,” said Maja Lindqvist.

The harbour office expects 1,200 guests a day.
`

// Two officers write, the minister's office changes a comma in a cleared quote, a third decides by telephone, the
// embargo is changed late, and what went out is corrected by a release that is approved in an emergency.
test('a release goes through six eyes, conditions, a telephone call, a late embargo, its note, a correction and an emergency', async ({}, info) => {
  const folder = info.outputPath('desk')
  addNamed(folder, 'Ada Winter', 'Bea Sommer', 'Cem Aydın', 'Ministerbüro Holt')
  const release = readyDraft(folder, writtenFile(folder, 'ferry.txt', source))
  runCommandLine(folder, [
    'clear',
    release.id,
    '--quote',
    '1',
    '--by',
    'Maja Lindqvist',
    '--channel',
    'mail',
    '--as',
    'Bea Sommer',
  ])
  expect(outlineOf(folder, 'New ferry').quotes.map(({ cleared }) => cleared)).toEqual([true])

  const desk = await Desk.open({ folder, as: 'Bea Sommer', size: { width: 1280, height: 900 } })
  const { page } = desk
  await page.keyboard.press('Control+,')
  await desk.button('Rules of approval…').click()
  const rules = page.getByRole('dialog', { name: 'Approval', exact: true })
  await rules.getByLabel('Six eyes').check()
  await desk.button('Save the rules').click()
  await expect(rules).toHaveCount(0)
  await page.keyboard.press('Escape')

  await desk.openRelease(release.headline)
  await desk.write('headline', ' today')
  await desk.expectSaved()
  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')

  await test.step('the minister’s office changes a comma in the cleared quote', async () => {
    await desk.actAs('Ministerbüro Holt')
    await desk.changeSubmitted()
    const quoted = desk.part('paragraph').filter({ hasText: 'our sums' })
    await quoted.click({ position: { x: 6, y: 10 } })
    await page.keyboard.press('Home')
    for (let letters = 0; letters < '“We did our sums for a long time'.length; letters += 1)
      await page.keyboard.press('ArrowRight')
    await page.keyboard.type(',')
    await desk.button('Approve with conditions').click()
    await desk.expectStatus('inReview')
    await expect(page.getByText('Still missing').first()).toBeVisible()
  })

  await test.step('an author accepts exactly that text, and the quote is open again', async () => {
    await desk.actAs('Ada Winter')
    await expect(page.locator('[data-conditions] ins')).toHaveText(/time,/)
    await desk.button('Accept').click()
    await desk.expectStatus('inReview')
  })

  await test.step('the second pair of other eyes decides by telephone, recorded with evidence', async () => {
    await desk.button('Record a decision…').click()
    const dialog = page.getByRole('dialog')
    const note = join(newFolder(folder, 'notes'), 'call.txt')
    writeFileSync(note, 'Called at five to six: approved.\n')
    await desk.choosePicture(() => dialog.getByRole('button', { name: 'Choose a file…' }).click(), note)
    await dialog.getByRole('button', { name: 'Record', exact: true }).click()
    await desk.expectStatus('approved')
    await desk.expectSaved()
    expect(outlineOf(folder, 'New ferry').quotes.map(({ cleared }) => cleared)).toEqual([false])
  })

  await test.step('the embargo is changed late, and counts once a second person has confirmed it', async () => {
    await desk.button('Change details…').click()
    await page.getByRole('dialog').getByLabel('Embargoed until').fill('2099-03-03T12:30')
    await desk.button('Ask for confirmation').click()
    await expect(page.locator('[data-detail="embargo"]')).toContainText('12:30')
    await expect(page.locator('[data-late-details]')).toBeVisible()
    await desk.button('Confirm as…').click()
    await page.getByRole('menuitem', { name: 'Cem Aydın' }).click()
    await expect(page.locator('[data-late-details]')).toHaveCount(0)
    await desk.expectStatus('approved')
    expect(outlineOf(folder, 'New ferry').embargo).toContain('12:30')
  })

  await test.step('the approval note names all of them', async () => {
    const out = newFolder(folder, 'note')
    await desk.chooseInDialogs([out])
    await desk.button('Approval note…').click()
    await expect(desk.notice('The approval note is in')).toBeVisible({ timeout: 60_000 })
    const printed = pdfText(onlyFile(out, '.pdf')).replaceAll(/\s+/g, ' ')
    for (const words of ['Ministerbüro Holt', 'Conditions accepted', 'telephone', 'call.txt', 'not cleared'])
      expect(printed).toContain(words)
  })

  await test.step('what went out is corrected, and both know of each other', async () => {
    await desk.button('Note that it was sent').click()
    await desk.expectStatus('issued')
    await desk.button('Correct…').click()
    await page.getByRole('menuitem', { name: /Substantive correction/ }).click()
    await desk.expectStatus('draft')
    await expect(desk.part('kicker')).toHaveText('Correction')
    await page.getByRole('button', { name: /^Corrects “New ferry/ }).click()
    await desk.expectStatus('issued')
    const corrected = page.getByRole('button', { name: /^Corrected by “New ferry/ })
    await expect(corrected).toBeVisible()
    await corrected.click()
    await desk.expectStatus('draft')
  })

  await test.step('the correction stands at once in an emergency, with a mark and a second signature', async () => {
    await desk.write('lead', ' The right sum is 4.4 million euros.')
    await desk.expectSaved()
    await desk.button('Submit for approval').click()
    await desk.expectStatus('inReview')
    await desk.button('Emergency approval…').click()
    await page.getByRole('textbox', { name: 'Reason (one line)' }).fill('The ferry has left.')
    await desk.button('Approve in an emergency').click()
    await desk.expectStatus('approved')
    await expect(page.locator('[data-open-task]')).toContainText('second signature is still missing')
    await desk.actAs('Ministerbüro Holt')
    await desk.button('Sign second').click()
    await expect(page.locator('[data-open-task]')).toHaveCount(0)
    await expect(page.locator('[data-emergency]').first()).toContainText('The ferry has left.')
  })
  await desk.close()
  expect(runCommandLine(folder, ['verify'])).toMatchObject({ status: 0 })
})
