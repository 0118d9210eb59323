import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { workedOnDocument } from '../main/import/testing/worked-on-document'
import { bridge } from './bridge-release'
import { Desk, runCommandLine } from './desk'
import { newFolder } from './files'
import { pictureSize as size, takePicture } from './guide-pictures'

const words = {
  de: {
    drive: 'Ablage',
    archive: 'Archiv',
    names: ['hafenbruecke.txt', 'hafenbruecke (Kopie).txt', 'faehre.docx', 'programm.pdf', 'muehle.txt'],
    more: 'Weitere Arten zu importieren',
    chooseFolder: 'Ordner importieren …',
    importNow: 'Importieren',
    heading: 'Radweg breiter',
    report: 'Importiert',
    review: 'Import prüfen: Alte Hafenbrücke wieder offen',
    whole: bridge,
    other: `Mühle am Wehr bekommt ein neues Rad

Die Stadt Lindenau setzt am Dienstag ein neues Rad in die Mühle am Wehr. Das alte war im H\uFFFDchwasser gebrochen.
`,
  },
  en: {
    drive: 'Filing',
    archive: 'Archive',
    names: ['harbour-bridge.txt', 'harbour-bridge (copy).txt', 'ferry.docx', 'programme.pdf', 'mill.txt'],
    more: 'More ways to import',
    chooseFolder: 'Import a folder…',
    importNow: 'Import',
    heading: 'Cycle path wider',
    report: 'Imported',
    review: 'Review the import: Old harbour bridge open again',
    whole: `Press release 12/2026

Old harbour bridge open again

LINDENBY, 3 March 2026 – The old harbour bridge has been open to cars and bicycles again since this morning. The town had closed it in autumn because two piers had given way.

Cycle path wider than before

The cycle path is now eight feet wide on both sides.

“The wait was worth it,” said Mara Fielding, the town’s chief engineer.

Contact
Town of Lindenby, press office
Telephone 0555 1234
`,
    other: `Mill at the weir gets a new wheel

The town of Lindenby puts a new wheel into the mill at the weir on Tuesday. The old one broke in the fl\uFFFDod.
`,
  },
} as const

/** A folder as it lies on many a drive: two files that are the same, one that is broken, and one below. */
function filledFolder(folder: string, language: keyof typeof words): string {
  const { drive: name, archive, names, whole, other } = words[language]
  const drive = newFolder(folder, name)
  writeFileSync(join(drive, names[0]), whole)
  writeFileSync(join(drive, names[1]), whole)
  writeFileSync(join(drive, names[2]), workedOnDocument())
  writeFileSync(join(drive, names[3]), '%PDF-1.7\n')
  writeFileSync(join(newFolder(drive, archive), names[4]), other)
  return drive
}

for (const language of ['de', 'en'] as const)
  test(`the guide’s pictures of an import show what can be reached: ${language}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    const word = words[language]
    runCommandLine(folder, ['people', 'add', 'Ada Winter'])
    const desk = await Desk.open({ folder, language, size, as: 'Ada Winter' })
    const { page } = desk
    await desk.chooseInDialogs([filledFolder(folder, language)])
    await desk.button(word.more).click()
    await page.getByRole('menuitem', { name: word.chooseFolder }).click()
    const dialog = page.getByRole('dialog')
    const importNow = dialog.getByRole('button', { name: word.importNow, exact: true })
    await importNow.waitFor()
    await takePicture(desk, `losses-${language}`)
    await importNow.click()
    const report = page.getByRole('dialog', { name: word.report, exact: true })
    await report.waitFor()
    await takePicture(desk, `many-files-${language}`)
    await report.getByRole('button', { name: word.review, exact: true }).first().click()
    await page.getByRole('grid').waitFor()
    const heading = page.getByRole('row').filter({ hasText: word.heading })
    await heading.click()
    await heading.press('s')
    await takePicture(desk, `review-${language}`)
    await desk.close()
  })
