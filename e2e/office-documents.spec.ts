import { expect, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { example, newFolder } from './files'
import { listed } from './outline-of'

const words = {
  en: { file: 'press-release.md', export: 'Export…', write: 'Choose a folder and export…' },
  de: { file: 'pressemitteilung.txt', export: 'Exportieren …', write: 'Ordner wählen und exportieren …' },
} as const

for (const [language, theme] of [
  ['en', 'light'],
  ['de', 'dark'],
] as const)
  test(`a draft goes out for LibreOffice and Word beside PDF and HTML: ${language}, ${theme}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    runCommandLine(folder, ['people', 'add', 'Ada Winter'])
    runCommandLine(folder, ['import', example(words[language].file), '--as', 'Ada Winter'])
    const [release] = listed(folder)
    if (release === undefined) throw new Error('The example was not imported')
    const desk = await Desk.open({ folder, as: 'Ada Winter', language, theme })
    await desk.openRelease(release.headline)
    const out = newFolder(folder, 'out')
    await desk.chooseInDialogs([out])
    await desk.button(words[language].export).click()
    await desk.page.getByLabel('OpenDocument (ODT)').check()
    await desk.page.getByLabel('Word (DOCX)').check()
    await expectAccessible(desk.page)
    await desk.page.screenshot({ path: info.outputPath('formats.png') })
    await desk.button(words[language].write).click()
    await desk.expectExported(['pdf', 'html', 'odt', 'docx'])
    await desk.page.screenshot({ path: info.outputPath('exported.png') })
    await desk.close()
    const endings = readdirSync(out).map((name) => name.split('.').at(-1) ?? '')
    expect(endings.sort()).toEqual(['docx', 'html', 'odt', 'pdf'])
  })
