import { expect, test, type TestInfo } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenRules, weakContrast } from './axe'
import { Desk, runCommandLine } from './desk'
import { example } from './files'
import { addPeople } from './office'
import { listed } from './outline-of'
import { approvedStates, editorStates, libraryStates, reviewStates, type State } from './window-states'

type Language = 'de' | 'en'

async function expectState({ page }: Desk, state: string): Promise<void> {
  // Colours on their way from one state to the other are none of the design.
  await page.waitForTimeout(300)
  expect.soft(await brokenRules(page), state).toEqual([])
  expect.soft(await weakContrast(page, ['dark', 'high-contrast']), state).toEqual([])
}

async function lookAt(desk: Desk, states: readonly State[]): Promise<void> {
  for (const { name, enter, leave } of states) {
    await test.step(name, async () => {
      await enter(desk)
      await expectState(desk, name)
      await leave?.(desk)
    })
  }
}

async function openOffice(info: TestInfo, language: Language): Promise<Desk> {
  const folder = info.outputPath('desk')
  addPeople(folder)
  runCommandLine(folder, ['import', example('pressemitteilung.txt'), '--as', 'Ada Winter'])
  const [release] = listed(folder)
  if (release === undefined) throw new Error('The example was not imported')
  runCommandLine(folder, ['resolve', release.id, '--all', '--accept', 'As in the source.'])
  return Desk.open({ folder, language, as: 'Ada Winter' })
}

for (const language of ['en', 'de'] as const) {
  test(`the library and all that opens over it is legible and named in every theme: ${language}`, async ({}, info) => {
    test.setTimeout(600_000)
    const desk = await openOffice(info, language)
    await lookAt(desk, libraryStates)
    await desk.close()
  })

  test(`the editor and all that opens over it is legible and named in every theme: ${language}`, async ({}, info) => {
    test.setTimeout(600_000)
    const desk = await openOffice(info, language)
    await desk.openRelease(listed(desk.folder)[0]?.headline ?? '')
    await lookAt(desk, editorStates)
    await desk.close()
  })

  test(`a release under review and approved is legible and named in every theme: ${language}`, async ({}, info) => {
    test.setTimeout(600_000)
    const desk = await openOffice(info, language)
    const [release] = listed(desk.folder)
    await desk.openRelease(release?.headline ?? '')
    expect(runCommandLine(desk.folder, ['submit', release?.id ?? '', '--as', 'Ada Winter']).error).toBe('')
    await desk.expectStatus('inReview')
    await expectState(desk, 'in review, the author acting')
    await desk.actAs('Cem Aydın')
    await expectState(desk, 'in review, another acting')
    await lookAt(desk, reviewStates)
    await desk.actAs('Ada Winter')
    await desk.button({ en: 'Accept', de: 'Annehmen' }[language]).click()
    await desk.expectStatus('approved')
    await lookAt(desk, approvedStates)
    await desk.close()
  })

  test(`an empty library and a store that cannot be opened are legible and named in every theme: ${language}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    const first = await Desk.open({ folder, language })
    await expectState(first, 'empty library with its welcome')
    await first.close()
    writeFileSync(join(folder, 'store', 'imprimatur.db'), Buffer.alloc(8192, 'not a database'))
    const second = await Desk.open({ folder, language })
    await second.page
      .getByRole('heading', { level: 1 })
      .or(second.page.getByRole('heading'))
      .first()
      .waitFor()
    await expectState(second, 'store problem')
    await second.close()
  })
}
