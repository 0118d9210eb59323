import { expect, test, type TestInfo } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './axe'
import { countClicks } from './clicks'
import { Desk, runCommandLine, type DeskOptions } from './desk'
import { newFolder } from './files'
import { addPeople } from './office'
import { listed, outlineOf } from './outline-of'

const source = `Pressemitteilung Nr. 7/2099

Sperrfrist: 3. März 2099, 10:00 Uhr

Neue Fähre für Lindenau

Lindenau. Die neue Fähre fährt ab dem 3. März sie ersetzt die alte.

Das Hafenamt rechnet mit 1.200 Fahrgästen am Tag.
`

/** A release in review, made on the command line by Ada Winter; Cem Aydın may approve it. */
function submitRelease(folder: string): { readonly id: string; readonly headline: string } {
  addPeople(folder)
  const file = join(newFolder(folder, 'in'), 'faehre.txt')
  writeFileSync(file, source)
  runCommandLine(folder, ['import', file, '--as', 'Ada Winter'])
  const [release] = listed(folder)
  if (release === undefined) throw new Error('The release was not imported')
  const accept = ['--all', '--accept', 'As in the source.', '--as', 'Ada Winter']
  runCommandLine(folder, ['resolve', release.id, ...accept])
  expect(runCommandLine(folder, ['submit', release.id, '--as', 'Ada Winter'])).toMatchObject({ status: 0 })
  return release
}

async function openInReview(
  info: TestInfo,
  options: Omit<DeskOptions, 'folder'> & { readonly as: string },
): Promise<Desk> {
  const folder = info.outputPath('desk')
  const release = submitRelease(folder)
  const desk = await Desk.open({ size: { width: 1280, height: 800 }, ...options, folder })
  await desk.openRelease(release.headline)
  await desk.expectStatus('inReview')
  return desk
}

/** A picture of the state for people, and what axe says of it. */
async function look(desk: Desk, info: TestInfo, name: string): Promise<void> {
  await desk.page.screenshot({ path: info.outputPath(`${name}.png`) })
  await expectAccessible(desk.page)
}

test('a changed comma is approved with three clicks, and counts once an author has accepted it with one', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Cem Aydın' })
  await look(desk, info, 'approver')
  const clicks = await countClicks(desk.page)
  await desk.button('With conditions').click()
  await expect(desk.page.getByText('You are changing the submitted text')).toBeVisible()
  await expect(desk.button('Approve with conditions')).toBeDisabled()
  const words = desk.part('lead')
  await words.click()
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.type(' Karten gibt es, wie immer, am Kai.')
  await look(desk, info, 'writing')
  await desk.button('Approve with conditions').click()
  await expect(desk.notice('waits to be accepted')).toBeVisible()
  await clicks.expectAtMost(3)
  await desk.expectStatus('inReview')
  await expect(desk.button('Accept')).toHaveCount(0)
  await expect(desk.page.getByText('an author has to accept exactly this text')).toBeVisible()
  await look(desk, info, 'stated')

  await desk.actAs('Ada Winter')
  await expect(desk.page.locator('[data-conditions] ins')).toContainText('wie immer, am Kai.')
  await look(desk, info, 'author')
  const accepting = await countClicks(desk.page)
  await desk.button('Accept').click()
  await desk.expectStatus('approved')
  await accepting.expectAtMost(1)
  await look(desk, info, 'accepted')
  const { folder } = desk
  await desk.close()
  expect(outlineOf(folder, 'Neue Fähre').text).toContain('am Kai.')
})

test('what an approver writes does not leave the screen unasked', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Cem Aydın' })
  await desk.button('With conditions').click()
  await desk.write('headline', '!')
  await desk.button('Library').click()
  await expect(desk.page.getByRole('dialog', { name: 'Discard your changes?' })).toBeVisible()
  await look(desk, info, 'discard')
  await desk.button('Keep changing').click()
  await expect(desk.part('headline')).toContainText('Lindenau!')
  await desk.button('Cancel').click()
  await desk.button('Discard').click()
  await expect(desk.button('Approve')).toBeVisible()
  await expect(desk.part('headline')).not.toContainText('!')
  await desk.close()
})

test('a telephone approval is recorded with three clicks, and counts once a third person has confirmed it', async ({}, info) => {
  const folder = info.outputPath('desk')
  const release = submitRelease(folder)
  const desk = await Desk.open({ folder, as: 'Ada Winter', size: { width: 1280, height: 800 } })
  await desk.openRelease(release.headline)
  await look(desk, info, 'author')
  const clicks = await countClicks(desk.page)
  await desk.button('Record a decision…').click()
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Who decided?' })).toContainText('Cem Aydın')
  await expect(dialog.locator('[data-counts]')).toContainText('counts only once somebody has confirmed it')
  await look(desk, info, 'record')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(desk.page.getByText('Unconfirmed: the approval of Cem Aydın')).toBeVisible()
  await clicks.expectAtMost(3)
  await desk.expectStatus('inReview')
  await look(desk, info, 'unconfirmed')
  await desk.close()

  runCommandLine(folder, ['people', 'add', 'Ida Berg'])
  const again = await Desk.open({ folder, as: 'Ida Berg' })
  await again.openRelease(release.headline)
  await again.button('Confirm').click()
  await again.expectStatus('approved')
  await expect(again.region('History').getByText('by telephone')).toBeVisible()
  await look(again, info, 'confirmed')
  await again.close()
})

test('an approval recorded with its mail counts at once, and the mail can be had again', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Ada Winter' })
  await desk.button('Record a decision…').click()
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByLabel('by mail').check()
  const mail = join(newFolder(desk.folder, 'mail'), 'answer.eml')
  writeFileSync(mail, 'From: Cem\n\nApproved.\n')
  await dialog.getByLabel('Evidence').setInputFiles(mail)
  await expect(dialog.locator('[data-counts]')).toContainText('counts at once')
  await look(desk, info, 'with-evidence')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await desk.expectStatus('approved')
  await expect(desk.button('Save evidence: answer.eml')).toBeVisible()
  await desk.close()
})

test('an emergency keeps its mark and asks for a second signature', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Ada Winter' })
  await desk.button('Emergency approval…').click()
  await desk.page.getByRole('textbox', { name: 'Reason (one line)' }).fill('The pier is burning.')
  await look(desk, info, 'emergency-dialog')
  await desk.button('Approve in an emergency').click()
  await desk.expectStatus('approved')
  await expect(desk.page.locator('[data-open-task]')).toContainText('second signature is still missing')
  await expect(desk.button('Sign second')).toBeDisabled()
  await desk.actAs('Cem Aydın')
  await look(desk, info, 'emergency')
  await desk.button('Sign second').click()
  await expect(desk.page.getByText('Signed second by Cem Aydın')).toBeVisible()
  await expect(desk.page.locator('[data-open-task]')).toHaveCount(0)
  await expect(desk.page.locator('[data-emergency]').first()).toContainText('The pier is burning.')
  await look(desk, info, 'signed-second')
  await desk.close()
})

test('a late embargo is changed and confirmed by a second person with four clicks', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Cem Aydın' })
  await desk.button('Approve').click()
  await desk.expectStatus('approved')
  await desk.actAs('Ada Winter')
  const clicks = await countClicks(desk.page)
  await desk.button('Change details…').click()
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.getByLabel('Embargoed until')).toHaveValue('2099-03-03T10:00')
  await desk.page.keyboard.press('Tab')
  await dialog.getByLabel('Embargoed until').fill('2099-03-03T12:30')
  await look(desk, info, 'details-dialog')
  await desk.button('Ask for confirmation').click()
  await expect(desk.page.locator('[data-detail="embargo"]')).toContainText('12:30')
  await look(desk, info, 'pending')
  await desk.button('Confirm as…').click()
  await desk.page.getByRole('menuitem', { name: 'Cem Aydın' }).click()
  await expect(desk.page.locator('[data-late-details]')).toHaveCount(0)
  await clicks.expectAtMost(4)
  await desk.expectStatus('approved')
  await expect(desk.region('History').locator('[data-origin]')).toContainText('with changed details')
  await look(desk, info, 'confirmed')
  const { folder } = desk
  await desk.close()
  expect(outlineOf(folder, 'Neue Fähre').embargo).toContain('12:30')
})
