import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible, weakContrast } from './axe'
import { Desk, runCommandLine } from './desk'
import { newFolder } from './files'
import { listed } from './outline-of'
import { pasteFromPage } from './paste-from-page'

const file = `Neue Brücke über die Aller ist fertig

Die Brücke ist nach zwei Jahren Bauzeit fertig und wird am Sonntag für alle geöffnet.

Die Bauarbeiten kosteten zwölf Millionen Euro. Das Land trug davon die Hälfte.

Pressekontakt: Stadt Allerstadt, presse@allerstadt.example
`
const pasted = 'Auf der alten Brücke fuhren zuletzt neuntausend Autos am Tag.'

const titleOf = (desk: Desk, words: string): Promise<string | null> =>
  desk.page.locator('.release-text .origin').filter({ hasText: words }).first().getAttribute('title')

test('each passage says whether it is of a file, a web page, a colleague or oneself, and no export does', async ({}, info) => {
  const folder = info.outputPath('desk')
  for (const name of ['Ada Winter', 'Ben Aydın']) runCommandLine(folder, ['people', 'add', name])
  const source = join(newFolder(folder, 'from'), 'bruecke-entwurf.txt')
  writeFileSync(source, file)
  runCommandLine(folder, ['import', source, '--as', 'Ada Winter'])
  const desk = await Desk.open({ folder, as: 'Ada Winter', size: { width: 1280, height: 900 } })
  const { page } = desk
  await desk.openRelease('Neue Brücke über die Aller')

  // Ada types a sentence and pastes another from a web page.
  const body = desk.part('paragraph').filter({ hasText: 'Bauarbeiten' })
  await body.click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Die Zufahrten folgen im Herbst.')
  await desk.expectSaved()
  await page.keyboard.press('Enter')
  await pasteFromPage(desk, pasted)
  await expect(page.locator('.release-text')).toContainText(pasted)
  await desk.expectSaved()

  // Ben suggests a word, and Ada takes it in.
  await desk.actAs('Ben Aydın')
  await page.keyboard.press('Control+Shift+e')
  const copy = page.locator('.release-text[contenteditable="true"]')
  await page.locator('[data-suggesting-mode]').waitFor()
  await copy.locator('[data-block="headline"]').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' geworden')
  await expect(page.locator('[data-suggesting-mode]')).toContainText('1 change')
  await page.locator('[data-suggesting-mode]').getByRole('button', { name: 'Hand over suggestions' }).click()
  await desk.actAs('Ada Winter')
  await desk.part('lead').first().click()
  await page.keyboard.press('F4')
  await page.keyboard.press('Enter')
  await expect(desk.part('headline').first()).toContainText('geworden')
  await desk.expectSaved()

  // The view is off until somebody asks for it.
  await expect(page.locator('.release-text .origin')).toHaveCount(0)
  await desk.part('lead').first().click()
  await page.keyboard.press('Alt+w')
  const panel = page.getByRole('region', { name: 'Origins', exact: true })
  await expect(panel.getByRole('button', { name: /bruecke-entwurf\.txt/ })).toContainText('words')
  await expect(panel.locator('[data-origin]')).toHaveCount(4)
  expect(await titleOf(desk, 'Die Brücke ist nach zwei Jahren')).toMatch(
    /^From “bruecke-entwurf\.txt”, paragraph 2 · imported by Ada Winter, /,
  )
  expect(await titleOf(desk, 'Zufahrten')).toMatch(/^Written by Ada Winter, /)
  expect(await titleOf(desk, 'neuntausend')).toMatch(/^From a web page · pasted by Ada Winter, /)
  expect(await titleOf(desk, 'geworden')).toMatch(/^Suggestion by Ben Aydın · taken in by Ada Winter, /)
  await expectAccessible(page)
  expect(await weakContrast(page, ['light', 'dark', 'high-contrast'])).toEqual([])
  await page.screenshot({ path: info.outputPath('origins-en.png') })

  // What is typed while the view is on is drawn as soon as it is saved.
  await desk.part('paragraph').filter({ hasText: pasted }).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Alle sind eingeladen.')
  await expect.poll(() => titleOf(desk, 'eingeladen')).toMatch(/^Written by Ada Winter, /)

  // The key leads through the passages.
  await panel.getByRole('button', { name: /a web page/ }).click()
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(pasted)

  // Without the view the cursor can be asked about, and the file that is kept is at hand.
  await page.keyboard.press('Alt+w')
  await expect(page.locator('.release-text .origin')).toHaveCount(0)
  await body.click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+Shift+w')
  const popup = page.getByRole('dialog', { name: 'Where this text comes from' })
  await expect(popup).toContainText('From “bruecke-entwurf.txt”, paragraph 3 · imported by Ada Winter')
  await expectAccessible(page)
  await page.screenshot({ path: info.outputPath('asked-en.png') })
  const original = join(folder, 'original.txt')
  await desk.saveInDialogs(original)
  await popup.getByRole('button', { name: /bruecke-entwurf\.txt/ }).click()
  await expect.poll(() => readdirSync(folder)).toContain('original.txt')
  expect(readFileSync(original, 'utf8')).toBe(file)
  await page.keyboard.press('Escape')
  await expect(page.locator('.release-text')).toBeFocused()
  await page.keyboard.press('Alt+w')
  await expect(page.locator('.release-text .origin').first()).toBeVisible()
  await desk.close()

  // Approved, it still says so, and what goes out does not.
  const [release] = listed(folder)
  const id = release?.id ?? ''
  runCommandLine(folder, ['resolve', id, '--all', '--accept', 'Wie in der Vorlage.'])
  expect(runCommandLine(folder, ['submit', id, '--as', 'Ada Winter'])).toMatchObject({ status: 0 })
  expect(runCommandLine(folder, ['approve', id, '--as', 'Ben Aydın'])).toMatchObject({ status: 0 })
  const out = newFolder(folder, 'out')
  const exported = ['export', id, '--approved', '--format', 'html,txt,md,docx', '--out', out]
  expect(runCommandLine(folder, exported)).toMatchObject({ status: 0 })
  const files = readdirSync(out)
  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const name of files)
    for (const secret of ['bruecke-entwurf', 'Ada Winter', 'Aydın'])
      expect([name, readFileSync(join(out, name)).includes(secret)]).toEqual([name, false])
  for (const [language, theme] of [
    ['de', 'light'],
    ['en', 'dark'],
    ['de', 'high-contrast'],
  ] as const) {
    const size = { width: 1280, height: 800 }
    const reader = await Desk.open({ folder, as: 'Ada Winter', language, theme, size })
    await reader.openRelease('Neue Brücke über die Aller')
    await expect(reader.page.locator('.release-text .origin').filter({ hasText: 'geworden' })).toBeVisible()
    expect(await titleOf(reader, 'neuntausend')).toContain('Ada Winter')
    await reader.page.screenshot({ path: info.outputPath(`approved-${language}-${theme}.png`) })
    await reader.close()
  }
})
