import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './axe'
import { countClicks } from './clicks'
import { Desk } from './desk'
import { newFolder, onlyFile, pdfText } from './files'
import { addPeople, approvedRelease, writtenFile } from './office'
import { type ListedRelease } from './outline-of'

const source = `Pressemitteilung Nr. 7/2099

Sperrfrist: 3. März 2099, 10:00 Uhr

Neue Fähre für Lindenau

Lindenau. Die neue Fähre fährt ab dem 3. März, teilt das Hafenamt mit.

Sie ersetzt die alte, die seit 2019 stillliegt.
`

/** An approved release under embargo, made on the command line. */
function approveFerry(folder: string): ListedRelease {
  addPeople(folder)
  return approvedRelease(folder, writtenFile(folder, 'faehre.txt', source))
}

const words = {
  en: {
    ...{ open: 'Export…', write: 'Choose a folder and export…', again: 'Export files', close: 'Close' },
    ...{ kit: 'Press kit (ZIP)', manifest: 'Manifest', name: 'File name:', systems: 'For systems' },
    ...{ later: 'Move Date back', hour: 'Embargoed until: 3 March 2099, 10:00 (CET)' },
  },
  de: {
    ...{ open: 'Exportieren …', write: 'Ordner wählen und exportieren …', again: 'Dateien exportieren' },
    ...{ close: 'Schließen', kit: 'Pressemappe (ZIP)', manifest: 'Manifest', name: 'Dateiname:' },
    ...{ later: 'Datum nach hinten', hour: 'Sperrfrist: 3. März 2099, 10:00 Uhr (MEZ)' },
    ...{ systems: 'Für Systeme' },
  },
} as const

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

for (const [language, theme] of [
  ['en', 'light'],
  ['de', 'dark'],
] as const)
  test(`an approved release is issued with manifest and press kit: ${language}, ${theme}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    const say = words[language]
    const release = approveFerry(folder)
    const size = { width: 1280, height: 800 }
    const desk = await Desk.open({ folder, as: 'Ada Winter', language, theme, size })
    await desk.openRelease(release.headline)
    const out = newFolder(folder, 'out')
    await desk.chooseInDialogs([out])
    await desk.button(say.open).click()
    const dialog = desk.page.getByRole('dialog')
    await expect(dialog.locator('[data-embargo]')).toContainText(say.hour)
    await expect(dialog.getByLabel(say.manifest)).toBeChecked()
    for (const box of await dialog.getByRole('group', { name: say.systems }).getByRole('checkbox').all())
      await box.check()
    await dialog.getByLabel(say.kit).check()
    await dialog.getByText(say.name).click()
    await dialog.getByRole('button', { name: say.later }).click()
    await expect(dialog.locator('summary code')).toHaveText(/^SPERRFRIST_7-2099_.*Neue-Faehre/)
    await expectAccessible(desk.page)
    await desk.page.screenshot({ path: info.outputPath('dialog.png') })

    await dialog.getByRole('button', { name: say.write }).click()
    await desk.expectExported(['pdf', 'html', 'md', 'ninjs', 'newsml'])
    await expect(dialog.locator('[data-manifest]')).toBeVisible()
    await expect(dialog.locator('[data-press-kit]')).toBeVisible()
    await expectAccessible(desk.page)
    await desk.page.screenshot({ path: info.outputPath('issued.png') })

    const manifest = JSON.parse(readFileSync(onlyFile(out, '-manifest.json'), 'utf8')) as {
      readonly purpose: string
      readonly files: readonly { readonly name: string; readonly sha256: string }[]
    }
    expect(manifest.purpose).toBe('embargoed')
    expect(manifest.files.map(({ name }) => sha256(join(out, name)))).toEqual(
      manifest.files.map((file) => file.sha256),
    )
    expect(readdirSync(out).every((name) => name.startsWith('SPERRFRIST_7-2099_'))).toBe(true)
    expect(pdfText(onlyFile(out, '.pdf'))).toContain('Sperrfrist: 3. März 2099, 10:00 Uhr (MEZ)')

    // The choices are kept, and with the folder known the second time takes two clicks.
    await dialog.getByRole('button', { name: say.close }).last().click()
    const clicks = await countClicks(desk.page)
    await desk.button(say.open).click()
    await expect(dialog.locator('[data-export-folder]')).toHaveText(out)
    await expect(dialog.getByLabel('ninjs')).toBeChecked()
    await desk.button(say.again).click()
    await expect(dialog.getByRole('progressbar')).toBeVisible()
    await desk.expectExported(['pdf', 'html', 'md', 'ninjs', 'newsml'])
    await clicks.expectAtMost(2)
    await desk.close()
  })

test('an export that is stopped keeps what is proven', async ({}, info) => {
  const folder = info.outputPath('desk')
  const release = approveFerry(folder)
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  await desk.openRelease(release.headline)
  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.button('Export…').click()
  await desk.page.keyboard.press('Tab')
  await desk.button('Choose a folder and export…').press('Enter')
  await expect(desk.button('Stop exporting')).toBeFocused()
  await desk.page.keyboard.press('Enter')
  await expect(desk.page.getByText('Stopped', { exact: true })).toBeVisible({ timeout: 60_000 })
  const names = readdirSync(out)
  expect(names.some((name) => name.endsWith('.part') || name.endsWith('-manifest.json'))).toBe(false)
  await expect(desk.page.locator('[data-exported]')).toHaveCount(names.length)
  await expect(desk.button('Close').last()).toBeFocused()
  await desk.close()
})
