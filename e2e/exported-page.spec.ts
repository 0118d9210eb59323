import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderHtml } from '../domain/export/render-html'
import { pageCases } from '../main/export/testing/page-cases'
import { electronCommand } from '../scripts/runtime/electron-path.mjs'
import { brokenRules, expectAccessible } from './axe'
import { runCommandLine } from './desk'
import { example, newFolder, onlyFile } from './files'
import { listed } from './outline-of'

/** A window that shows nothing of ours and has no styles and no rules of the application. */
const bareWindow = resolve(import.meta.dirname, '../bench/bare/main.cjs')

async function openBareWindow(profile: string): Promise<{
  readonly browser: ElectronApplication
  readonly page: Page
}> {
  const { executable: executablePath, args } = electronCommand()
  const browser = await _electron.launch({
    executablePath,
    args: [...args, `--user-data-dir=${profile}`, bareWindow],
  })
  return { browser, page: await browser.firstWindow() }
}

for (const [file, state] of [
  ['press-release.md', 'approved'],
  ['pressemitteilung.txt', 'approved'],
  ['pressemitteilung-beschaedigt.txt', 'draft'],
] as const)
  test(`axe finds nothing on the exported page: ${file}, ${state}`, async ({}, info) => {
    const folder = newFolder(info.outputPath('desk'))
    const run = (...args: readonly string[]): void => {
      expect(runCommandLine(folder, args)).toMatchObject({ status: 0 })
    }
    run('people', 'add', 'Ada Winter')
    run('people', 'add', 'Cem Aydın')
    run('import', example(file), '--as', 'Ada Winter')
    const [release] = listed(folder)
    if (release === undefined) throw new Error('The example was not imported')
    const out = newFolder(folder, 'out')
    const exportIt = ['export', release.id, '--format', 'html', '--out', out]
    if (state === 'approved') {
      run('submit', release.id, '--as', 'Ada Winter')
      run('approve', release.id, '--as', 'Cem Aydın')
      run(...exportIt, '--approved')
    } else run(...exportIt)

    const { browser, page } = await openBareWindow(newFolder(folder, 'bare'))
    await page.goto(pathToFileURL(onlyFile(out, '.html')).href)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(release.headline)
    await expectAccessible(page)
    await page.screenshot({ path: info.outputPath('page.png'), fullPage: true })
    await browser.close()
  })

test('axe finds nothing on a page of any construct', async ({}, info) => {
  const { browser, page } = await openBareWindow(newFolder(info.outputPath('bare')))
  for (const [name, pageModel] of pageCases)
    for (const purpose of ['draft', 'final'] as const) {
      await page.setContent(renderHtml(pageModel(purpose)))
      expect(await brokenRules(page), `${name}, ${purpose}`).toEqual([])
    }
  // A page with a fault that it is known to find.
  await page.setContent('<html><body><img src="x.png"></body></html>')
  expect((await brokenRules(page)).join()).toContain('image-alt')
  await browser.close()
})
