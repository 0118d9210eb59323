import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type TestInfo } from '@playwright/test'
import { Desk, runCommandLine } from './desk'
import { example, newFolder } from './files'
import { pictureSize as size, takePicture } from './guide-pictures'
import { addPeople } from './office'
import { listed } from './outline-of'
import { pasteFromPage } from './paste-from-page'
import { chooseSharedFolder, lookIntoFolder, waitForLooks } from './sharing'

const words = {
  de: {
    file: 'hafenbruecke.txt',
    text: `Neue Brücke über die Lenne kostet 12,4 Millionen Euro

Altenholm, 2. Dezember 2026. Der Kreis Lennetal baut eine neue Brücke über die Lenne. Sie kostet 14,2 Millionen Euro, das Land übernimmt 65 Prozent.

Die Arbeiten beginnen am Dienstag, 2. März 2027, um 7 Uhr und dauern 18 Monate.
`,
    heard: ' Es gilt vom ersten Juli an.',
    typed: ' Die Zufahrten folgen im Herbst.',
    pasted: 'Auf der alten Brücke fuhren zuletzt neuntausend Autos am Tag.',
    shared: ['pressemitteilung-beschaedigt.txt', 'pressemitteilung.txt'],
    chooseFolder: 'Ordner wählen …',
    bringIn: 'Übernehmen …',
    bringInNow: 'Übernehmen',
    edit: 'Trotzdem bearbeiten …',
    editNow: 'Bearbeiten',
  },
  en: {
    file: 'harbour-bridge.txt',
    text: `New bridge across the Lenne costs €12.4 million

Altenholm, 2 December 2026. The district of Lennetal is building a new bridge across the river Lenne. It costs €14.2 million, of which the state bears 65 per cent.

Work begins on Tuesday, 2 March 2027, at 7 a.m. and takes 18 months.
`,
    heard: ' Entry is free for children.',
    typed: ' The approach roads follow in autumn.',
    pasted: 'The old bridge last carried nine thousand cars a day.',
    shared: ['pressemitteilung.txt', 'press-release.md'],
    chooseFolder: 'Choose a folder…',
    bringIn: 'Bring in…',
    bringInNow: 'Bring in',
    edit: 'Edit anyway…',
    editNow: 'Edit',
  },
} as const
type Language = keyof typeof words

const headlineOf = (text: string): string => text.split('\n')[0] ?? ''

/** A store with a release of this text; where it says another sum than its headline, that is put right. */
function importText(folder: string, language: Language, isRight: boolean): void {
  const file = join(newFolder(folder, 'files', language), words[language].file)
  const { text } = words[language]
  writeFileSync(file, isRight ? text.replace('14,2', '12,4').replace('14.2', '12.4') : text)
  runCommandLine(folder, ['import', file, '--as', 'Ada Winter'])
}

for (const language of ['de', 'en'] as const) {
  test(`the guide’s picture of language versions shows what can be reached: ${language}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    const other = language === 'de' ? 'en' : 'de'
    addPeople(folder)
    importText(folder, other, true)
    importText(folder, language, false)
    const idOf = (text: string): string =>
      listed(folder).find(({ headline }) => headline === headlineOf(text))?.id ?? ''
    const own = idOf(words[language].text)
    const source = idOf(words[other].text)
    runCommandLine(folder, ['link', own, '--language-version-of', source, '--as', 'Ada Winter'])
    const desk = await Desk.open({ folder, language, size, as: 'Ada Winter' })
    await desk.openRelease(headlineOf(words[language].text))
    await desk.part('lead').click()
    await desk.page.locator('[data-source-passage]').waitFor()
    await desk.page.locator('.panel [data-finding="translation.money"]').scrollIntoViewIfNeeded()
    await takePicture(desk, `versions-${language}`)
    await desk.close()
  })

  test(`the guide’s picture of origins shows what can be reached: ${language}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    const word = words[language]
    addPeople(folder)
    importText(folder, language, true)
    const desk = await Desk.open({ folder, language, size, as: 'Ada Winter' })
    const { page } = desk
    await desk.openRelease(headlineOf(word.text))
    await desk.write('paragraph', word.typed)
    await desk.expectSaved()
    await page.keyboard.press('Enter')
    await pasteFromPage(desk, word.pasted)
    await expect(page.locator('.release-text')).toContainText(word.pasted)
    await desk.expectSaved()
    await page.keyboard.press('Alt+w')
    await expect(page.locator('[data-origin]')).toHaveCount(3)
    await takePicture(desk, `origins-${language}`)
    await desk.close()
  })

  test(`the guide’s pictures of the shared folder show what can be reached: ${language}`, async ({}, info) => {
    const [cem, ada] = await openTwoStores(info, language)
    const [first, second] = listed(cem.folder)
    await cem.openRelease(first?.headline ?? '')
    await cem.choose('shareRelease')
    await cem.page.locator('[data-shared]').waitFor()

    await lookIntoFolder(ada)
    await ada.button(words[language].bringIn).click()
    await ada.button(words[language].bringInNow).click()
    await ada.page.locator('.library .row').first().waitFor()
    await cem.choose('showLibrary')
    await cem.openRelease(second?.headline ?? '')
    await cem.choose('shareRelease')
    await cem.page.locator('[data-shared]').waitFor()
    await cem.choose('showLibrary')
    await cem.openRelease(first?.headline ?? '')
    await writeAtEnd(cem, words[language].heard)
    await cem.expectSaved()
    await expect(async () => {
      await lookIntoFolder(cem)
      await lookIntoFolder(ada)
      await expect(ada.page.locator('.row [data-held]')).toContainText('Cem Aydın', { timeout: 1000 })
      await expect(ada.page.locator('[data-not-here]')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await takePicture(ada, `shared-folder-${language}`)

    await ada.openRelease(first?.headline ?? '')
    await ada.button(words[language].edit).click()
    await ada.button(words[language].editNow).click()
    await writeAtEnd(ada, words[language].typed)
    await ada.expectSaved()
    await writeAtEnd(cem, words[language].heard)
    await cem.expectSaved()
    await expect(async () => {
      await lookIntoFolder(cem)
      await lookIntoFolder(ada)
      await expect(ada.page.locator('[data-branch]')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await takePicture(ada, `branch-${language}`)
    await ada.close()
    await cem.close()
  })
}

/** Types behind the last word of the lead, which may have several lines. */
async function writeAtEnd(desk: Desk, text: string): Promise<void> {
  const lead = desk.part('lead').first()
  await lead.click()
  await lead.evaluate((element) => getSelection()?.selectAllChildren(element))
  await desk.page.keyboard.press('ArrowRight')
  await desk.page.keyboard.type(text)
}

/** Cem Aydın with two releases in a store of his own, and Ada Winter with an empty one; both have the same shared folder. */
async function openTwoStores(info: TestInfo, language: Language): Promise<readonly [Desk, Desk]> {
  const shared = newFolder(info.outputPath('shared'))
  const [cemsFolder, adasFolder] = [info.outputPath('cem'), info.outputPath('ada')]
  runCommandLine(cemsFolder, ['people', 'add', 'Cem Aydın'])
  for (const file of words[language].shared)
    runCommandLine(cemsFolder, ['import', example(file), '--as', 'Cem Aydın'])
  runCommandLine(adasFolder, ['people', 'add', 'Ada Winter'])
  const cem = await Desk.open({ folder: cemsFolder, language, as: 'Cem Aydın' })
  const ada = await Desk.open({ folder: adasFolder, language, size, as: 'Ada Winter' })
  for (const desk of [cem, ada]) {
    await waitForLooks(desk)
    await chooseSharedFolder(desk, shared, words[language].chooseFolder)
  }
  return [cem, ada]
}
