import { expect, test, type TestInfo } from '@playwright/test'
import { expectAccessible } from './axe'
import { Desk } from './desk'
import { addNamed, importAsAda, writtenFile } from './office'

const english = `# A new ferry for the harbour

The harbour anounces a new ferry for the people of the town. It will cross the river from the first day of May.

The Nordhavener is the name of the ship. Everybody who lives on the island can use it for nothing.
`

async function openText(info: TestInfo): Promise<Desk> {
  const folder = info.outputPath('desk')
  addNamed(folder, 'Ada Winter')
  const { headline } = importAsAda(folder, writtenFile(folder, 'text.md', english))
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  await desk.openRelease(headline)
  return desk
}

test('an unknown word is marked, mended by the keyboard, and another becomes a word of the house', async ({}, info) => {
  const desk = await openText(info)
  const { page } = desk
  const marks = page.locator('[data-finding="spelling.unknown-word"]')
  await expect(marks).toHaveText(['anounces', 'Nordhavener'])

  await desk.part('headline').click()
  await page.keyboard.press('Control+Shift+F8')
  const first = page.getByRole('dialog', { name: 'Unknown word “anounces”' })
  await expect(first.getByRole('button', { name: 'Replace “anounces” with “announces”' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(first).toBeHidden()
  await expect(page.locator('.release-text')).toContainText('The harbour announces a new ferry')
  await expect(marks).toHaveText(['Nordhavener'])

  // By the menu of the word.
  await marks.click({ button: 'right' })
  const second = page.getByRole('dialog', { name: 'Unknown word “Nordhavener”' })
  await second.getByRole('button', { name: 'Add to the house words' }).click()
  await expect(marks).toHaveCount(0)
  await desk.expectSaved()

  // The house's words are kept, and taken back in the settings; there marks can be turned off.
  await page.keyboard.press('Control+,')
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByText('American English')).toBeVisible()
  await expectAccessible(page)
  await settings.getByRole('button', { name: 'Remove “Nordhavener”' }).click()
  await page.keyboard.press('Escape')
  await expect(marks).toHaveText(['Nordhavener'])
  await desk.close()
})
