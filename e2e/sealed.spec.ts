import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Desk } from './desk'
import { example } from './files'

test('the page has no Node, a sandbox, and nothing but the desk', async ({}, info) => {
  const desk = await Desk.open({ folder: info.outputPath('desk') })
  const preferences = await desk.application.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as
      { getLastWebPreferences?: () => Record<string, unknown> } | undefined
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } =
      contents?.getLastWebPreferences?.() ?? {}
    const isSpellChecked = BrowserWindow.getAllWindows()[0]?.webContents.session.isSpellCheckerEnabled()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, isSpellChecked }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    isSpellChecked: false,
  })
  const names = await desk.page.evaluate(() =>
    ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window),
  )
  expect(names).toEqual([])
  await desk.close()
})

test('nothing leaves the machine: not one request that is not the application’s own', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await Desk.open({ folder })
  const requested: string[] = []
  desk.page.on('request', (request) => requested.push(request.url()))
  await desk.importFile(example('press-release.md'))
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click()
  await desk.region('Editor').waitFor()
  await desk.write('headline', ' naïve speling')
  await desk.expectSaved()
  expect(requested.filter((url) => !/^(app|data|blob):/.test(url))).toEqual([])
  expect(refusedRequests(folder)).toEqual([])

  // The control: what is tried all the same is refused and stands in the log.
  await desk.application.evaluate(({ net }) => net.fetch('https://example.org/').catch(() => null))
  expect(refusedRequests(folder).join()).toContain('https://example.org/')
  await desk.page.evaluate(() => {
    window.open('https://example.org/')
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    document.body.append(link)
    link.click()
  })
  await desk.page.waitForFunction(() => location.href === 'app://imprimatur/index.html')
  expect(desk.application.windows()).toHaveLength(1)
  await desk.close()
})

function refusedRequests(folder: string): readonly string[] {
  const profiles = join(folder, 'config', 'imprimatur', 'profiles')
  return readdirSync(profiles).flatMap((profile) => {
    const log = join(profiles, profile, 'imprimatur.log')
    return existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line.includes('Refused request'))
      : []
  })
}
