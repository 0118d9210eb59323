import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { workedOnDocument } from '../main/import/testing/worked-on-document'
import { expectAccessible } from './axe'
import { bridge } from './bridge-release'
import { Desk, runCommandLine } from './desk'
import { newFolder } from './files'

/** A folder as it lies on many a drive: six files, one of them broken, two of them the same, and a picture. */
function mixedFolder(...parts: readonly string[]): string {
  const folder = newFolder(...parts)
  newFolder(folder, 'Archiv')
  const latin = bridge.replace('Hafenbrücke', 'Mühlenbrücke')
  writeFileSync(join(folder, '1 brücke.txt'), bridge)
  writeFileSync(join(folder, '2 brücke (Kopie).txt'), bridge)
  writeFileSync(join(folder, '3 fähre.docx'), workedOnDocument())
  writeFileSync(join(folder, '4 kaputt.pdf'), '%PDF-1.7\n')
  writeFileSync(join(folder, 'Archiv', 'beschädigt.txt'), bridge.replace('seit heute', 's\ufffdit heute'))
  writeFileSync(join(folder, 'Archiv', 'mühle.txt'), Buffer.from(latin.replaceAll(/[–„“]/g, '-'), 'latin1'))
  writeFileSync(join(folder, 'foto.jpg'), 'JFIF')
  return folder
}

async function importFolder(desk: Desk, folder: string): Promise<void> {
  await desk.chooseInDialogs([folder])
  const isGerman = (await desk.page.getAttribute('html', 'lang')) === 'de'
  await desk.button(isGerman ? 'Weitere Arten zu importieren' : 'More ways to import').click()
  await desk.page
    .getByRole('menuitem', { name: isGerman ? 'Ordner importieren …' : 'Import a folder…' })
    .click()
}

const rowOf = (dialog: Locator, text: string): Locator => dialog.getByRole('row').filter({ hasText: text })

test('a folder is imported with one report, and a guess is put right by a key and taken over', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  const desk = await Desk.open({
    ...{ folder, as: 'Ada Winter', language: 'de', theme: 'light' },
    size: { width: 1280, height: 800 },
  })
  await importFolder(desk, mixedFolder(folder, 'Ablage'))
  const question = desk.page.getByRole('dialog', { name: 'Was die Datei außer ihrem Text enthält' })
  await question.getByRole('button', { name: 'Importieren', exact: true }).click()

  const report = desk.page.getByRole('dialog', { name: 'Importiert' })
  await expect(report).toContainText('4 Dateien sind jetzt Entwürfe.')
  await expect(report.getByRole('group', { name: 'Schon vorhanden' })).toContainText('2 brücke (Kopie).txt')
  await expect(report.getByRole('group', { name: 'Nicht importiert' })).toContainText('4 kaputt.pdf')
  await expect(report).toContainText('1 Textschaden')
  await expect(report).toContainText('1 Datei übersprungen')
  await desk.page.screenshot({ path: info.outputPath('report-de.png') })
  await expectAccessible(desk.page)

  await report.getByRole('button', { name: 'Import prüfen: Alte Hafenbrücke wieder offen' }).first().click()
  const review = desk.page.getByRole('dialog', { name: 'Import prüfen' })
  await expect(rowOf(review, 'Alte Hafenbrücke wieder offen')).toContainText('Überschrift')
  await desk.page.screenshot({ path: info.outputPath('review-de.png') })
  await expectAccessible(desk.page)
  await expect(rowOf(review, 'Stadt Lindenau').first()).toBeFocused()
  await desk.page.keyboard.press('Enter')
  await expect(rowOf(review, 'Radweg breiter')).toBeFocused()
  await desk.page.keyboard.press('p')
  await expect(rowOf(review, 'Radweg breiter')).toContainText('von Ihnen bestimmt')
  await desk.page.keyboard.press('ArrowDown')
  await desk.page.keyboard.press('x')
  await desk.page.keyboard.press('ArrowDown')
  await desk.page.keyboard.press('h')
  await expect(rowOf(review, 'Alte Hafenbrücke wieder offen')).toContainText('Dachzeile')
  await desk.page.keyboard.press('Control+z')
  await expect(rowOf(review, 'Alte Hafenbrücke wieder offen')).toContainText('Überschrift')

  // The first sentence of the lead is parted from the rest, and joined with it again.
  await rowOf(review, 'Die Stadt hatte sie').click()
  await desk.page.keyboard.press('t')
  await expect(rowOf(review, 'Die Stadt hatte sie').locator('.behind').first()).toContainText('Die')
  await expectAccessible(desk.page)
  await desk.page.screenshot({ path: info.outputPath('cut-de.png') })
  await desk.page.keyboard.press('Escape')
  await expect(rowOf(review, 'Die Stadt hatte sie')).toContainText('heute früh')
  await desk.page.keyboard.press('t')
  await desk.page.keyboard.press('ArrowRight')
  await desk.page.keyboard.press('ArrowLeft')
  await desk.page.keyboard.press('Enter')
  await expect(rowOf(review, 'Die Stadt hatte sie')).toBeFocused()
  await expect(rowOf(review, 'Die Stadt hatte sie')).not.toContainText('heute früh')
  await desk.page.keyboard.press('q')
  await expect(rowOf(review, 'Die Stadt hatte sie')).toContainText('Zitat')
  await desk.page.keyboard.press('Shift+j')
  await expect(rowOf(review, 'Die Stadt hatte sie')).toContainText('heute früh')
  await desk.page.keyboard.press('Control+z')
  await desk.page.keyboard.press('Control+z')
  await review.getByRole('button', { name: 'Mit dem nächsten verbinden' }).click()
  await expect(rowOf(review, 'Die Stadt hatte sie')).toContainText('Radweg breiter')
  await desk.page.keyboard.press('Control+z')
  await desk.page.screenshot({ path: info.outputPath('reviewed-de.png') })
  await review.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(desk.notice('Der Entwurf ist jetzt, was Sie bestimmt haben.')).toBeVisible()

  await report.getByRole('button', { name: '„Alte Hafenbrücke wieder offen“ öffnen' }).first().click()
  await expect(desk.part('headline')).toHaveText('Alte Hafenbrücke wieder offen')
  await expect(desk.part('paragraph').filter({ hasText: 'Radweg breiter' })).toBeVisible()
  await expect(desk.region('Editor').getByText('zweieinhalb Meter')).toHaveCount(0)
  await expect(desk.part('paragraph').first()).toHaveText(/^Die Stadt hatte sie im Herbst/)
  await desk.close()
})

test('the encoding of a text is chosen anew in the review, from the history of its release', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  const file = join(newFolder(folder, 'Ablage'), 'brücke.txt')
  writeFileSync(file, Buffer.from(bridge.replaceAll(/[–„“]/g, '-'), 'latin1'))
  const desk = await Desk.open({ folder, as: 'Ada Winter', language: 'en', theme: 'dark' })
  await desk.importFile(file)
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click()
  await desk.region('History').getByRole('button', { name: 'Review the import' }).click()
  const review = desk.page.getByRole('dialog', { name: 'Review the import' })
  const encoding = review.getByRole('combobox', { name: 'Encoding' })
  await expect(encoding).toHaveText('Windows-1252 (Western European) (recognised)')
  await encoding.click()
  await desk.page.getByRole('option', { name: 'Windows-1251 (Cyrillic)' }).click()
  await expect(review).toContainText('Alte Hafenbrьcke wieder offen')
  await desk.page.screenshot({ path: info.outputPath('encoding-en.png') })
  await expectAccessible(desk.page)
  await review.getByRole('button', { name: 'Take over' }).click()
  await expect(desk.part('headline')).toHaveText('Alte Hafenbrьcke wieder offen')
  await desk.notice('The draft is now what you made of it.').getByRole('button', { name: 'Undo' }).click()
  await expect(desk.part('headline')).toHaveText('Alte Hafenbrücke wieder offen')
  await desk.close()
})

test('an import of many files says how far it is, and what is in stays where it is stopped', async ({}, info) => {
  const folder = info.outputPath('desk')
  const drive = newFolder(folder, 'Ablage')
  for (let number = 1; number <= 400; number += 1)
    writeFileSync(join(drive, `${String(number)}.txt`), bridge.replace('12/2026', `${String(number)}/2026`))
  const desk = await Desk.open({ folder, language: 'en', theme: 'dark' })
  await importFolder(desk, drive)
  const panel = desk.page.getByRole('region', { name: 'Import under way' })
  await expect(panel).toContainText(/File \d+ of 400: \d+\.txt/)
  await desk.page.screenshot({ path: info.outputPath('progress-en.png') })
  await panel.getByRole('button', { name: 'Stop' }).click()
  const report = desk.page.getByRole('dialog', { name: 'Imported' })
  await expect(report).toContainText(/You stopped: \d+ files were not read\./)
  await desk.page.screenshot({ path: info.outputPath('stopped-en.png') })
  await report.getByRole('button', { name: 'Close' }).last().click()
  await desk.button('More ways to import').click()
  await desk.page.getByRole('menuitem', { name: 'Report of the last import' }).click()
  await report.getByRole('button', { name: 'Close' }).last().click()
  await expect(desk.region('Library').getByText('Alte Hafenbrücke wieder offen').first()).toBeVisible()
  await desk.close()
})

test('a folder that is dropped on the window is imported with what lies in it', async ({}, info) => {
  const folder = info.outputPath('desk')
  const drive = newFolder(folder, 'Ablage')
  writeFileSync(join(newFolder(drive, 'März'), 'brücke.txt'), bridge)
  writeFileSync(join(drive, 'mühle.txt'), bridge.replace('Hafenbrücke', 'Mühlenbrücke'))
  writeFileSync(join(drive, 'foto.jpg'), 'JFIF')
  const desk = await Desk.open({ folder, language: 'en', theme: 'light' })
  const session = await desk.page.context().newCDPSession(desk.page)
  const data = { items: [], files: [drive], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 500, data })
  const report = desk.page.getByRole('dialog', { name: 'Imported' })
  await expect(report).toContainText('2 files are drafts now.')
  await expect(report).toContainText('Skipped 1 file')
  await desk.close()
})
