import { expect, test } from '@playwright/test'
import { expectAccessible, weakContrast } from './axe'
import { clickLastLine, Desk } from './desk'
import { example } from './files'
import { addNamed, readyDraft } from './office'
import { listed } from './outline-of'
import { commentElsewhere } from './plain-sql'

/** A release that Ada wrote, its findings accepted, with Cem at the desk. */
async function openAsCem(folder: string): Promise<Desk> {
  addNamed(folder, 'Ada Winter', 'Cem Aydın', 'Ines Falk')
  const { headline } = readyDraft(folder, example('press-release.md'))
  const desk = await Desk.open({ folder, as: 'Cem Aydın' })
  await desk.openRelease(headline)
  return desk
}

/** Selects the last word of a part's words, by keyboard. */
async function selectLastWord(desk: Desk, block: string): Promise<void> {
  await clickLastLine(desk.part(block).first())
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.press('Control+Shift+ArrowLeft')
  // The editor reads a selection a moment after the keys.
  await expect(desk.page.locator('[data-counts]')).toHaveText(/Selection/)
}

test('two officers comment, one suggests, the other accepts some by keyboard, and the submission warns of what is open', async ({}, info) => {
  const desk = await openAsCem(info.outputPath('desk'))
  const { page } = desk
  const comments = page.getByRole('region', { name: 'Comments', exact: true })
  const suggestions = page.getByRole('region', { name: 'Suggestions', exact: true })
  const headline = desk.part('headline').first()
  const before = await headline.textContent()

  // Cem comments on words of the headline, by keyboard.
  await selectLastWord(desk, 'subheadline')
  await page.keyboard.press('Control+Alt+y')
  await expect(comments).toContainText('On: “Saturday”')
  await page.keyboard.type('Is this the official name?')
  await page.keyboard.press('Control+Enter')
  await expect(comments.locator('[data-comment]')).toHaveCount(1)
  await expect(page.locator('.contribution.is-comment')).toHaveText('Saturday')
  await expect(headline).toHaveText(before ?? '')

  // With the side panel hidden the next comment brings it back, and is looked at.
  await page.keyboard.press('F9')
  await expect(comments).toHaveCount(0)
  await page.keyboard.press('F2')
  await expect(comments.locator('[data-comment]')).toBeFocused()

  // He suggests three changes in a copy; the text stays as it is.
  await page.keyboard.press('Control+Shift+e')
  const mode = page.locator('[data-suggesting-mode]')
  await expect(mode).toBeVisible()
  const copy = page.locator('.release-text[contenteditable="true"]')
  await clickLastLine(copy.locator('[data-block="headline"]'))
  await page.keyboard.press('End')
  await page.keyboard.type(' at last')
  await copy.locator('[data-block="lead"]').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Come and see.')
  await copy.locator('[data-block="subheadline"]').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' morning')
  await expect(mode).toContainText('3 changes')
  await expect(mode.locator('[data-written-saved]')).toHaveAttribute('data-written-saved', 'saved')
  await expectAccessible(page)
  await mode.getByRole('button', { name: 'Hand over suggestions' }).click()
  await expect(mode).toBeHidden()
  await expect(suggestions.locator('[data-suggestion]')).toHaveCount(3)
  await expect(desk.region('Findings')).toContainText('3 suggestions are undecided.')

  // Ada answers the comment, and goes through the suggestions with three keys.
  await desk.actAs('Ada Winter')
  await expect(suggestions.getByText('3 open')).toBeVisible()
  await comments.getByRole('button', { name: 'Reply' }).click()
  await page.keyboard.type('Yes, see the map.')
  await page.keyboard.press('Control+Enter')
  await expect(comments.locator('[data-comment]')).toContainText('Yes, see the map.')
  await expectAccessible(page)
  expect(await weakContrast(page, ['light', 'dark', 'high-contrast'])).toEqual([])

  await desk.part('lead').first().click()
  await page.keyboard.press('F4')
  const current = suggestions.locator('[data-suggestion]:focus')
  await expect(current).toContainText('at last')
  await page.keyboard.press('Shift+Enter')
  await expect(headline).toContainText('at last')
  await expect(page.locator('.release-text')).toBeFocused()
  await page.keyboard.press('F4')
  await expect(current).toContainText('morning')
  await page.keyboard.press('Delete')
  await expect(current).toContainText('Come and see.')
  await page.keyboard.press('e')
  const own = suggestions.getByRole('textbox', { name: 'Your words in the place of those suggested' })
  await expect(own).toHaveValue(/^Come and see\./)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(current).toContainText('Come and see.')
  await page.keyboard.press('e')
  await own.press('End')
  await page.keyboard.type(' Bring a coat.')
  await page.keyboard.press('Control+Enter')
  await expect(suggestions.locator('[data-suggestion]')).toHaveCount(0)
  await expect(desk.part('lead').first()).toContainText(/Come and see\..*Bring a coat\./)
  await expect(desk.part('subheadline').first()).not.toContainText('morning')
  await desk.expectSaved()
  await suggestions.getByText('3 decided').click()
  await expect(suggestions.locator('[data-state="rejected"]')).toContainText('Rejected by Ada Winter')

  // What is undone in the text is open again.
  await desk.part('lead').first().click()
  await page.keyboard.press('Control+z')
  await expect(suggestions.locator('[data-suggestion]')).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(suggestions.locator('[data-suggestion]')).toHaveCount(0)

  // An open comment warns and stands in nobody's way; its approver sees it.
  await expect(desk.region('Findings')).toContainText('1 comment is open.')
  await expect(desk.region('Findings')).not.toContainText('undecided')
  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')
  await desk.actAs('Ines Falk')
  await expect(page.locator('.contribution.is-comment')).toHaveText('Saturday')
  await expect(comments).toContainText('Is this the official name?')
  await comments.getByRole('button', { name: 'Resolve' }).click()
  await expect(page.locator('.contribution.is-comment')).toHaveCount(0)
  await expect(comments).toContainText('All resolved')
  await desk.close()
})

test('what somebody was suggesting when the application died is there to go on with', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await openAsCem(folder)
  await desk.page.keyboard.press('Control+Shift+e')
  const copy = desk.page.locator('.release-text[contenteditable="true"]')
  await clickLastLine(copy.locator('[data-block="headline"]'))
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.type(' for good')
  await expect(desk.page.locator('[data-suggesting-mode]')).toContainText('1 change')
  await expect(desk.page.locator('[data-written-saved]')).toHaveAttribute('data-written-saved', 'saved')
  const [release] = listed(folder)
  await desk.kill()

  const again = await Desk.open({ folder, as: 'Cem Aydın' })
  await again.openRelease(release?.headline ?? '')
  await expect(again.part('headline').first()).not.toContainText('for good')
  const suggestions = again.page.getByRole('region', { name: 'Suggestions', exact: true })
  await expect(suggestions).toContainText('Suggestions begun by Cem Aydın')
  await suggestions.getByRole('button', { name: 'Go on writing' }).click()
  await expect(copyOf(again)).toContainText('for good')
  await again.page.getByRole('button', { name: 'Hand over suggestions' }).click()
  await expect(suggestions.locator('[data-suggestion]')).toHaveCount(1)
  await again.close()
})

test('a comment that another program writes appears beside the open text, and warns', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await openAsCem(folder)
  const comments = desk.page.getByRole('region', { name: 'Comments', exact: true })
  await expect(comments).toContainText('No comments')
  commentElsewhere(folder, 'Ada Winter', 'Is this still so?')
  await expect(comments.locator('[data-comment]')).toContainText('Is this still so?')
  await expect(desk.region('Findings')).toContainText('1 comment is open.')
  await desk.close()
})

const copyOf = (desk: Desk) =>
  desk.page.locator('.release-text[contenteditable="true"] [data-block="headline"]')
