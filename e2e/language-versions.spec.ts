import { writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible, weakContrast } from './axe'
import { Desk, runCommandLine } from './desk'
import { listed } from './outline-of'

const german = `Neue Brücke über die Lenne kostet 12,4 Millionen Euro

Altenholm, 2. Dezember 2026. Der Kreis Lennetal baut eine neue Brücke über die Lenne. Sie kostet 12,4 Millionen Euro, das Land übernimmt 65 Prozent.

Die Arbeiten beginnen am Dienstag, 2. März 2027, um 7 Uhr und dauern 18 Monate. Die alte Brücke stammt aus dem Jahr 1968.
`
const headline = 'Neue Brücke über die Lenne kostet 12,4 Millionen Euro'

/** A German release that Ada wrote, its findings accepted, with Ada at the desk. */
async function openGerman(
  folder: string,
  more: Partial<Parameters<typeof Desk.open>[0]> = {},
): Promise<Desk> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'bruecke.txt')
  writeFileSync(file, german)
  expect(runCommandLine(folder, ['people', 'add', 'Ada Winter'])).toMatchObject({ status: 0 })
  expect(runCommandLine(folder, ['import', file, '--as', 'Ada Winter'])).toMatchObject({ status: 0 })
  const [release] = listed(folder)
  runCommandLine(folder, ['resolve', release?.id ?? '', '--all', '--accept', 'As in the source.'])
  const desk = await Desk.open({ folder, as: 'Ada Winter', ...more })
  await desk.openRelease(headline)
  return desk
}

/** Puts other words in the place of all that stands in a part. */
async function rewrite(desk: Desk, block: string, words: string): Promise<void> {
  const part = desk.part(block).first()
  await part.click()
  await part.evaluate((element) => getSelection()?.selectAllChildren(element))
  await desk.page.keyboard.type(words)
}

test('an English version of a German release is made, its wrong sum found and mended, and it is brought in line when the source changes', async ({}, info) => {
  const desk = await openGerman(info.outputPath('desk'))
  const { page } = desk
  const findings = desk.region('Findings')
  const versions = page.locator('[data-language-versions]')

  await desk.button('Make a language version…').click()
  const dialog = page.getByRole('dialog', { name: 'Make a language version' })
  await expect(dialog.getByRole('combobox', { name: 'Language' })).toContainText('English')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Make it' }).click()

  // The draft asks for each of the source's words; untranslated ones are stops, and nothing is a contradiction yet.
  const title = desk.part('headline').first()
  await expect(title).toHaveAttribute('data-placeholder', headline)
  await expect(versions.locator('[data-version="en"]')).toContainText('in line')
  await expect(page.locator('[data-finding^="translation."]')).toHaveCount(0)

  const source = page.locator('[data-source-passage]')
  await title.click()
  await expect(source).toContainText(headline)
  await rewrite(desk, 'headline', 'New bridge across the Lenne costs €12.4 million')
  await rewrite(
    desk,
    'lead',
    'The district of Lennetal is building a new bridge across the river Lenne. It costs €14.2 million, of which the state bears 65 per cent.',
  )
  await expect(source).toContainText('Der Kreis Lennetal baut eine neue Brücke')
  const sum = findings.locator('[data-finding="translation.money"]')
  await expect(sum).toHaveCount(1)
  await expect(sum).toContainText('The sum differs. The German language version says “12,4 Millionen Euro”.')
  await expect(versions.locator('[data-version="en"]')).toContainText('1 mismatch')
  await expectAccessible(page)
  expect(await weakContrast(page, ['light', 'dark', 'high-contrast'])).toEqual([])

  // Mended where it is told, it is gone while one looks.
  await sum.getByRole('button', { name: 'Replace with “€12.4 million”' }).click()
  await expect(sum).toHaveCount(0)
  await rewrite(
    desk,
    'paragraph',
    'Work begins on Tuesday, 2 March 2027, at 7 a.m. and takes 18 months. The old bridge dates from 1968.',
  )
  await expect(page.locator('.finding[data-finding^="translation."]')).toHaveCount(0)
  await expect(versions.locator('[data-version="en"]')).not.toContainText('mismatch')
  await desk.expectSaved()

  // The library says so with both.
  await desk.showLibrary()
  await expect(page.locator('[data-languages]').first()).toContainText('DE · EN')

  // The German release changes: from there the English one is seen to be stale.
  await desk.openRelease(headline)
  await rewrite(
    desk,
    'lead',
    'Der Kreis Lennetal baut eine neue Brücke über die Lenne. Sie kostet 12,9 Millionen Euro, das Land übernimmt 65 Prozent.',
  )
  await expect(versions.locator('[data-version="en"]')).toContainText('no longer in line')
  await expect(versions.locator('[data-version="en"]')).toContainText('mismatch')
  await expect(page.locator('[data-finding^="translation."]')).toHaveCount(0)
  await desk.expectSaved()
  await desk.button('Open the English language version').click()

  const banner = page.locator('[data-stale-version]')
  await expect(banner).toContainText('The source (German) has changed.')
  await expect(sum.first()).toContainText('12,9 Millionen Euro')
  await banner.getByRole('button', { name: 'What has changed?' }).click()
  const changes = page.getByRole('dialog', { name: 'Changes of the source (German)' })
  await expect(changes.locator('[data-fact="money"]')).toContainText('12,9 Millionen Euro')
  await expectAccessible(page)
  await changes.getByRole('button', { name: 'Mark as in line' }).click()
  await expect(banner).toBeHidden()
  await expect(versions.locator('[data-version="en"]')).toContainText('in line')

  // What still contradicts the source stays told until it is mended.
  await rewrite(
    desk,
    'lead',
    'The district of Lennetal is building a new bridge across the river Lenne. It costs €12.9 million, of which the state bears 65 per cent.',
  )
  await expect(page.locator('[data-finding^="translation.money"]')).toHaveCount(0)
  await desk.expectSaved()
  await desk.close()
})

test('two releases that are there are linked by keyboard, told apart on the command line, and unlinked', async ({}, info) => {
  const folder = info.outputPath('desk')
  mkdirSync(folder, { recursive: true })
  const english = join(folder, 'bridge.txt')
  writeFileSync(
    english,
    'New bridge costs €12.5 million\n\nThe district of Lennetal is building a new bridge. It costs €12.5 million.\n',
  )
  runCommandLine(folder, ['import', english])
  const desk = await openGerman(folder)
  const { page } = desk
  await desk.tabTo('button', 'Link an existing one…')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Link an existing release' })
  await dialog.getByRole('searchbox').fill('bridge')
  await dialog.getByRole('radio', { name: /New bridge costs/ }).check()
  await expect(dialog.getByRole('radio', { name: 'This release (German)' })).toBeChecked()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Link', exact: true }).click()
  const row = page.locator('[data-version="en"]')
  await expect(row).toContainText('mismatch')

  const version = listed(folder).find((release) => release.headline.startsWith('New bridge'))
  const told = runCommandLine(folder, ['check', version?.id ?? ''])
  expect(told.out).toContain('translation.money "€12.5 million"')
  await row.getByRole('button', { name: 'More steps: English' }).click()
  await page.getByRole('menuitem', { name: 'Unlink' }).click()
  await expect(desk.notice('The link is gone.')).toBeVisible()
  await expect(row).toHaveCount(0)
  await desk.close()
})
