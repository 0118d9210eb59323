import { expect, test, type TestInfo } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expectAccessible } from './axe'
import { Desk, runCommandLine, type DeskOptions } from './desk'
import { example } from './files'
import { listed } from './outline-of'

const images = resolve(import.meta.dirname, '..', 'docs', 'images')
/** With IMPRIMATUR_IMAGES set, the pictures of the documentation are made anew. */
const makesImages = process.env['IMPRIMATUR_IMAGES'] !== undefined

const people = {
  en: ['Ada Winter', 'Cem Aydın'],
  de: ['Ada Winter', 'Cem Aydın'],
} as const

async function openInReview(info: TestInfo, options: Omit<DeskOptions, 'folder'>): Promise<Desk> {
  const folder = info.outputPath('desk')
  for (const name of people.en) runCommandLine(folder, ['people', 'add', name])
  const file = options.language === 'de' ? 'pressemitteilung.txt' : 'press-release.md'
  runCommandLine(folder, ['import', example(file), '--as', 'Ada Winter'])
  const [release] = listed(folder)
  if (release === undefined) throw new Error('The example was not imported')
  runCommandLine(folder, ['resolve', release.id, '--all', '--accept', 'As in the source.'])
  const submitted = runCommandLine(folder, ['submit', release.id, '--as', 'Ada Winter'])
  expect(submitted).toMatchObject({ status: 0 })
  const desk = await Desk.open({ ...options, folder, as: 'Cem Aydın' })
  await desk.openRelease(release.headline)
  await desk.expectStatus('inReview')
  return desk
}

for (const language of ['en', 'de'] as const)
  for (const theme of ['light', 'dark'] as const)
    test(`library and editor are legible and named: ${language}, ${theme}`, async ({}, info) => {
      const desk = await openInReview(info, { language, theme })
      await expectAccessible(desk.page)
      if (makesImages && theme === 'light') {
        mkdirSync(images, { recursive: true })
        await desk.page.screenshot({ path: resolve(images, `editor-${language}.png`) })
      }
      await desk.page
        .getByRole('button', { name: language === 'en' ? 'Library' : 'Mitteilungen', exact: true })
        .click()
      await desk.page.getByRole('region', { name: language === 'en' ? 'Library' : 'Mitteilungen' }).waitFor()
      await expectAccessible(desk.page)
      if (makesImages && theme === 'light')
        await desk.page.screenshot({ path: resolve(images, `library-${language}.png`) })
      await desk.close()
    })
