import { expect, test, type TestInfo } from '@playwright/test'
import { resolve } from 'node:path'
import { Desk, runCommandLine } from './desk'
import { example } from './files'
import { listed } from './outline-of'

const images = resolve(import.meta.dirname, '..', 'docs', 'guide', 'images')
/** With IMPRIMATUR_GUIDE_IMAGES set, the pictures of the guide are made anew; else their states are reached and no more. */
const makesImages = process.env['IMPRIMATUR_GUIDE_IMAGES'] !== undefined
/** A window whose picture is small enough to ship and large enough to read. */
const size = { width: 1000, height: 600 }

const words = {
  de: { file: 'pressemitteilung-beschaedigt.txt', library: 'Mitteilungen', tab: 'Befunde' },
  en: { file: 'press-release.md', library: 'Library', tab: 'Findings' },
} as const

async function openDesk(info: TestInfo, language: 'de' | 'en'): Promise<Desk> {
  const folder = info.outputPath('desk')
  for (const name of ['Ada Winter', 'Cem Aydın']) runCommandLine(folder, ['people', 'add', name])
  runCommandLine(folder, ['import', example(words[language].file), '--as', 'Ada Winter'])
  return Desk.open({ folder, language, size, as: 'Ada Winter' })
}

for (const language of ['de', 'en'] as const)
  test(`the guide’s pictures show what can be reached: ${language}`, async ({}, info) => {
    const desk = await openDesk(info, language)
    const picture = async (name: string): Promise<void> => {
      if (makesImages) await desk.page.screenshot({ path: resolve(images, `${name}-${language}.png`) })
    }
    await expect(desk.page.locator('.library .row').first()).toBeVisible()
    await picture('library')

    const [release] = listed(desk.folder)
    await desk.openRelease(release?.headline ?? '')
    await expect(desk.page.getByRole('region', { name: words[language].tab, exact: true })).toBeVisible()
    await picture('editor')
    await desk.close()
  })
