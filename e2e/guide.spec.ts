import { expect, test, type TestInfo } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePng } from '../domain/testing/make-picture'
import { Desk, runCommandLine } from './desk'
import { example } from './files'
import { pictureSize as size, takePicture as take } from './guide-pictures'
import { addPeople } from './office'
import { listed } from './outline-of'

const words = {
  de: {
    whole: 'pressemitteilung.txt',
    tab: 'Befunde',
    search: 'Fähre',
    quoteBy: 'Zitat von …',
    templates: 'Vorlagen und andere Arten',
    store: 'Bestand und Sicherung',
    addImages: 'Pressebilder hinzufügen …',
    comment: 'Steht das Datum fest?',
    suggestion: ' und Umgebung',
  },
  en: {
    whole: 'press-release.md',
    tab: 'Findings',
    search: 'lighthouse',
    quoteBy: 'Quote by…',
    templates: 'Templates and other kinds',
    store: 'Store and backup',
    addImages: 'Add press images…',
    comment: 'Is this the official name?',
    suggestion: ' and the gallery',
  },
} as const

type Language = keyof typeof words

/** An English text as a PDF program may have left it. */
const damagedText = `New reading room opens in \uFFFDstbury

The town of \uFFFDstbury opens its new reading room on 4 May. It stands by the \uFFFDour mill and is open to all.

\u201CWe have waited ten years for this,\u201D said Mina Roth, mayor of \uFFFDstbury.
`

function damagedFile(folder: string, language: Language): string {
  if (language === 'de') return example('pressemitteilung-beschaedigt.txt')
  const file = join(folder, 'press-release-damaged.txt')
  writeFileSync(file, damagedText)
  return file
}

/** A picture of evening over water: nobody's photograph. */
function makePhoto(folder: string, name: string): string {
  const [width, height] = [480, 300]
  const line = width * 3 + 1
  const file = join(folder, name)
  writeFileSync(
    file,
    makePng({ width, height }, (index) => {
      const row = Math.floor(index / line) / height
      const [red, green, blue] = row < 0.6 ? [250 - 120 * row, 190 - 60 * row, 140 + 90 * row] : [60, 90, 120]
      return Math.round([red, green, blue][((index % line) + 2) % 3] ?? 0)
    }),
  )
  return file
}

async function openDesk(info: TestInfo, language: Language): Promise<Desk> {
  const folder = info.outputPath('desk')
  addPeople(folder)
  for (const file of [damagedFile(folder, language), example(words[language].whole)])
    runCommandLine(folder, ['import', file, '--as', 'Ada Winter'])
  const whole = listed(folder)[0]?.id ?? ''
  runCommandLine(folder, ['resolve', whole, '--all', '--accept', 'As in the source.'])
  return Desk.open({ folder, language, size, as: 'Ada Winter' })
}

for (const language of ['de', 'en'] as const)
  test(`the guide’s pictures show what can be reached: ${language}`, async ({}, info) => {
    const desk = await openDesk(info, language)
    const { page } = desk
    const { keyboard } = page
    const word = words[language]
    const picture = (name: string): Promise<void> => take(desk, `${name}-${language}`)
    const releases = listed(desk.folder)
    // The library lists what was changed last first: the whole text was imported last.
    const [whole, damaged] = releases
    await expect(page.locator('.library .row')).toHaveCount(2)
    await picture('library')
    await page.getByRole('searchbox').fill(word.search)
    await page.locator('mark').first().waitFor()
    await picture('hits')
    await page.getByRole('searchbox').fill('')
    await desk.button(word.templates).click()
    await page.getByRole('menuitem').first().waitFor()
    await picture('templates')
    await keyboard.press('Escape')
    await keyboard.press('Control+/')
    await page.getByRole('dialog').waitFor()
    await picture('keys')
    await keyboard.press('Escape')
    await keyboard.press('Control+,')
    await page.getByRole('dialog').getByText(word.store).scrollIntoViewIfNeeded()
    await picture('settings')
    await keyboard.press('Escape')
    await desk.openRelease(damaged?.headline ?? '')
    await desk.part('headline').waitFor()
    await expect(page.getByRole('region', { name: word.tab, exact: true })).toBeVisible()
    await picture('findings')
    await desk.choose('showLibrary')

    await desk.openRelease(whole?.headline ?? '')
    await picture('editor')
    await page.locator('[data-clears]').first().click()
    await page.getByRole('dialog').waitFor()
    await keyboard.press('Enter')
    await page.locator('.rows [data-clearance="cleared"]').first().waitFor()
    await page.locator('.rows [data-clearance]').last().scrollIntoViewIfNeeded()
    // What can be taken back is offered for half a minute.
    await page.locator('.notices .notice button').last().click()
    await picture('clearance')
    const photo = makePhoto(desk.folder, 'Abend.png')
    await desk.part('lead').click()
    await desk.choosePicture(() => keyboard.press('Control+Alt+j'), photo)
    await desk.part('figure').locator('img').waitFor()
    await desk.choosePicture(() => desk.button(word.addImages).click(), photo)
    await page.locator('[data-press-image]').scrollIntoViewIfNeeded()
    await page.locator('[data-press-image] img').waitFor()
    await page.locator('[data-block="figure"] img').scrollIntoViewIfNeeded()
    await picture('images')
    await desk.part('lead').click()
    await keyboard.press('Control+h')
    await keyboard.type(word.search)
    await expect(page.locator('.is-current-hit')).toHaveText(word.search)
    await page.locator('.is-current-hit').scrollIntoViewIfNeeded()
    await picture('find')
    await keyboard.press('Escape')
    await desk.button(word.quoteBy).click()
    await page.getByRole('dialog').or(page.getByRole('listbox')).first().waitFor()
    await picture('quotes')
    await keyboard.press('Escape')
    await keyboard.press('F7')
    await page.locator('canvas').first().waitFor({ timeout: 60_000 })
    await picture('preview')
    await keyboard.press('F7')
    await expect(page.locator('canvas')).toHaveCount(0)
    await desk.expectSaved()
    await desk.close()
  })

for (const language of ['de', 'en'] as const)
  test(`the guide’s picture of an approval shows what can be reached: ${language}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    addPeople(folder)
    runCommandLine(folder, ['import', example(words[language].whole), '--as', 'Ada Winter'])
    const [release] = listed(folder)
    runCommandLine(folder, ['resolve', release?.id ?? '', '--all', '--accept', 'As in the source.'])
    runCommandLine(folder, ['submit', release?.id ?? '', '--as', 'Ada Winter'])
    const desk = await Desk.open({ folder, language, size, as: 'Cem Aydın' })
    await desk.openRelease(release?.headline ?? '')
    await desk.expectStatus('inReview')
    await take(desk, `approve-${language}`)
    await desk.close()
  })

for (const language of ['de', 'en'] as const)
  test(`the guide’s picture of work on one text shows what can be reached: ${language}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    addPeople(folder)
    runCommandLine(folder, ['import', example(words[language].whole), '--as', 'Ada Winter'])
    const [release] = listed(folder)
    runCommandLine(folder, ['resolve', release?.id ?? '', '--all', '--accept', 'As in the source.'])
    const desk = await Desk.open({ folder, language, size, as: 'Cem Aydın' })
    const { page } = desk
    await desk.openRelease(release?.headline ?? '')
    await desk.part('lead').first().click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Alt+y')
    await page.locator('.panel textarea:focus').waitFor()
    await page.keyboard.type(words[language].comment)
    await page.keyboard.press('Control+Enter')
    await page.locator('[data-comment]').waitFor()
    await page.keyboard.press('Control+Shift+e')
    const mode = page.locator('[data-suggesting-mode]')
    await mode.waitFor()
    const lead = page.locator('.release-text[contenteditable="true"] [data-block="lead"]')
    await lead.click()
    // End would go to the end of a line: the words stand before the full stop.
    await lead.evaluate((element) => getSelection()?.selectAllChildren(element))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(words[language].suggestion)
    await expect(page.locator('[data-written-saved]')).toHaveAttribute('data-written-saved', 'saved')
    await mode.locator('.actions button').first().click()
    await page.locator('[data-suggestion]').waitFor()
    await page.locator('[data-suggestion]').scrollIntoViewIfNeeded()
    await take(desk, `together-${language}`)
    await desk.close()
  })
