import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { countClicks } from './clicks'
import { Desk } from './desk'
import { addPeople, openOffice } from './office'
import { outlineOf } from './outline-of'

test('a template begins a release in two clicks, asks for what it needs, and is made of a release', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  const { page } = desk
  const clicks = await countClicks(page)
  await desk.button('Templates and other kinds').click()
  await page.getByRole('menuitem', { name: 'Invitation to a press conference' }).click()
  await desk.region('Editor').waitFor()
  await clicks.expectAtMost(2)
  await expect(page.locator('[data-placeholder="By when, with whom, by which way"]')).toBeVisible()
  await expect(desk.region('Findings').getByText(/missing how to register/)).toBeVisible()
  await desk.write('headline', 'Invitation: the new footbridge')
  await desk.expectSaved()

  await desk.button('Save as template').click()
  const dialog = page.getByRole('dialog', { name: 'Template' })
  await dialog.getByLabel('Name of the template').fill('Bridge talk')
  await dialog.getByLabel('1. Headline: prompt').fill('Invitation: which bridge')
  await expectAccessible(desk.page)
  await dialog.getByRole('button', { name: 'Save template' }).click()
  await expect(dialog).toBeHidden()
  await desk.showLibrary()

  await page.keyboard.press('Control+Shift+n')
  await expect(page.getByRole('menuitem', { name: 'Bridge talk' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(desk.part('headline').first()).toHaveAttribute('data-placeholder', 'Invitation: which bridge')
  await desk.write('headline', 'Second bridge')
  await desk.expectSaved()
  await desk.close()
  const outline = outlineOf(folder, 'Second bridge')
  expect(outline.kind).toBe('invitation')
  expect(outline.text).not.toMatch(/which bridge|whom|weekday/i)
})

test('templates are ordered, and deleting one is undone', async ({}, info) => {
  const desk = await openOffice(info)
  const { page } = desk
  for (const name of ['First', 'Second']) {
    await desk.button('Templates and other kinds').click()
    await page.getByRole('menuitem', { name: 'Manage templates…' }).click()
    await desk.button('New template').click()
    await page.getByRole('menuitem', { name: 'Statement' }).click()
    await page.getByLabel('Name of the template').fill(name)
    await desk.button('Save template').click()
    await page
      .getByRole('list', { name: 'Templates of the office' })
      .getByText(name, { exact: true })
      .waitFor()
    await page.keyboard.press('Escape')
  }
  await desk.button('Templates and other kinds').click()
  await page.getByRole('menuitem', { name: 'Manage templates…' }).click()
  const names = page.getByRole('list', { name: 'Templates of the office' }).locator('.name')
  await desk.button('Move “Second” up').click()
  await expect(names).toHaveText(['Second', 'First'])
  await desk.button('Delete “Second”').click()
  await expect(names).toHaveText(['First'])
  await expectAccessible(desk.page)
  await desk.button('Undo').click()
  await expect(names).toHaveText(['Second', 'First'])
  await desk.close()
})

test('a quote stands with its person in two clicks, also of somebody new', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  const { page } = desk
  await desk.newRelease()
  await desk.write('lead', 'The bridge is open.')
  const clicks = await countClicks(page)
  await desk.button('Quote by…').click()
  await page.getByRole('option', { name: 'Cem Aydın' }).click()
  await expect(desk.part('quote')).toHaveCount(1)
  await clicks.expectAtMost(2)
  await page.keyboard.type('We are glad.')
  await expect(desk.part('quote')).toHaveText('We are glad.Cem Aydın, Head of communications')

  await page.keyboard.press('Control+Alt+w')
  const search = page.getByRole('combobox', { name: 'Search in Who is quoted?' })
  await expect(search).toBeFocused()
  await expectAccessible(desk.page)
  await search.fill('Doro Wied')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByLabel('Function').fill('Minister')
  await page.getByRole('dialog').getByLabel('Organisation').fill('State of Aller')
  await page.keyboard.press('Enter')
  await expect(desk.part('quote')).toHaveCount(2)
  await page.locator('.ProseMirror-focused').waitFor()
  await page.keyboard.type('So are we.')
  await expect(desk.part('quote').nth(1)).toHaveText('So are we.Doro Wied, Minister, State of Aller')
  await desk.write('headline', 'Two quotes')
  await desk.expectSaved()

  await page.keyboard.press('Control+Alt+w')
  await expect(page.getByRole('option').first()).toContainText('Doro Wied')
  await expect(page.getByRole('option').first()).toHaveAttribute('data-highlighted')
  await page.keyboard.press('Escape')
  await desk.close()
  expect(outlineOf(folder, 'Two quotes').quotes).toMatchObject([
    { speaker: 'Cem Aydın', role: 'Head of communications', text: 'We are glad.' },
    { speaker: 'Doro Wied', role: 'Minister, State of Aller', text: 'So are we.' },
  ])
})

test('the window asks once who writes, counts what is written, and keeps every word when the kind changes', async ({}, info) => {
  const folder = info.outputPath('desk')
  addPeople(folder)
  const desk = await Desk.open({ folder })
  const { page } = desk
  await desk.newRelease()
  await expect(page.locator('[data-who-writes]')).toHaveCount(0)
  await desk.write('lead', 'Twelve chars')
  await expect(page.locator('[data-who-writes]')).toBeVisible()
  await page.getByRole('combobox', { name: 'Choose a person' }).click()
  await expect(page.getByRole('option', { name: 'Ada Winter' })).toContainText('Press officer')
  await page.getByRole('option', { name: 'Ada Winter' }).click()
  await expect(page.locator('[data-who-writes]')).toHaveCount(0)

  await expect(page.locator('[data-counts]')).toHaveText(/12 characters\s*2 words\s*1 line/)
  await expect(desk.part('lead').first()).toHaveAttribute('data-budget', '338 of 350 characters left')
  await page.keyboard.press('Shift+Home')
  await expect(page.locator('[data-counts]')).toHaveText(/Selection/)
  await page.keyboard.press('Control+Shift+c')
  await expect(page.getByRole('row', { name: /^Selection 12 2 1/ })).toBeVisible()
  await expectAccessible(desk.page)
  await page.keyboard.press('Escape')

  await desk.region('Details').getByRole('combobox', { name: 'Kind' }).click()
  await page.getByRole('option', { name: 'Statement' }).click()
  await expect(page.getByText('Unexpected in this kind: Lead. No word is lost.')).toBeVisible()
  await expect(desk.part('lead')).toHaveText('Twelve chars')
  await desk.close()
})
