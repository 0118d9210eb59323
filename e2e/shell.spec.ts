import { expect, test } from '@playwright/test'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { example } from './files'

const words = {
  en: {
    settings: 'Settings',
    theme: 'Appearance',
    backUp: 'Back up now',
    backedUp: 'Last verified backup',
    guide: 'User guide',
    about: 'About Imprimatur',
    welcome: 'Welcome to Imprimatur',
    name: 'Your name',
    begin: 'Begin a new release',
    damaged: 'The store cannot be opened',
  },
  de: {
    settings: 'Einstellungen',
    theme: 'Darstellung',
    backUp: 'Jetzt sichern',
    backedUp: 'Letzte geprüfte Sicherung',
    guide: 'Handbuch',
    about: 'Über Imprimatur',
    welcome: 'Willkommen bei Imprimatur',
    name: 'Ihr Name',
    begin: 'Neue Mitteilung beginnen',
    damaged: 'Der Bestand lässt sich nicht öffnen',
  },
} as const

const themes = [
  ['en', 'light'],
  ['de', 'dark'],
  ['de', 'high-contrast'],
] as const

for (const [language, theme] of themes)
  test(`welcome, settings, guide and about are legible and named: ${language}, ${theme}`, async ({}, info) => {
    const word = words[language]
    const desk = await Desk.open({ folder: info.outputPath('desk'), language, theme })
    const { page } = desk
    const dialog = (name: string) => page.getByRole('dialog', { name, exact: true })
    await expect(page.getByRole('region', { name: word.welcome })).toBeVisible()
    await expectAccessible(page)

    await page.keyboard.press('Control+,')
    await expect(dialog(word.settings)).toBeVisible()
    await expectAccessible(page)
    await dialog(word.settings).getByRole('button', { name: word.backUp }).click()
    await expect(dialog(word.settings).getByRole('status').filter({ hasText: word.backedUp })).toBeVisible()
    await expect
      .poll(() => readdirSync(join(desk.storeFolder, 'backups')).filter((name) => name.includes('by-hand')))
      .toHaveLength(1)
    await page.keyboard.press('Escape')
    await expect(dialog(word.settings)).toHaveCount(0)

    await page.keyboard.press('F1')
    await expect(dialog(word.guide).getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(dialog(word.guide)).toHaveCount(0)

    await desk.choose('showAbout')
    await expect(dialog(word.about).getByText('reka-ui')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')

    await page.getByRole('textbox', { name: word.name }).fill('Ada Winter')
    await page.getByRole('button', { name: word.begin }).click()
    await page.locator('[data-block="headline"]').waitFor()
    expect(JSON.parse(desk.run('people', '--json').out)).toMatchObject([{ name: 'Ada Winter' }])
    await desk.close()
  })

test('the guide follows its links and finds words', async ({}, info) => {
  const desk = await Desk.open({ folder: info.outputPath('desk') })
  await desk.page.keyboard.press('F1')
  const guide = desk.page.getByRole('dialog', { name: 'User guide' })
  await guide.getByRole('article').getByRole('link', { name: 'Export it' }).click()
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Export and print')
  await guide.getByRole('searchbox').fill('credit')
  await guide.getByRole('link', { name: /Press images/ }).click()
  await expect(guide.getByRole('heading', { name: 'Press images' })).toBeVisible()
  await desk.close()
})

test('the menu follows the page: keys, what is possible, language and releases opened last', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  await expect
    .poll(() => menuItem(desk, 'newRelease'))
    .toMatchObject({
      label: 'New Release',
      enabled: true,
      accelerator: 'CommandOrControl+N',
    })
  await expect.poll(() => menuItem(desk, 'exportRelease')).toMatchObject({ enabled: false })

  await desk.page.keyboard.press('Control+n')
  await desk.region('Editor').waitFor()
  await expect.poll(() => menuItem(desk, 'exportRelease')).toMatchObject({ enabled: true })
  await desk.write('headline', 'Bridge opens')
  await expect(desk.page).toHaveTitle(/^● Bridge opens|^Bridge opens/)
  await desk.expectSaved()
  await expect(desk.page).toHaveTitle('Bridge opens · Draft – Imprimatur')
  await desk.showLibrary()
  await expect.poll(() => menuItem(desk, 'recent')).toMatchObject({ submenu: ['Bridge opens'] })
  // One key is one release: what the menu shows it does not answer too.
  expect(desk.run('list').out.match(/Bridge opens/g)).toHaveLength(1)

  await desk.application.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[0]?.click()
  })
  await expect(desk.part('headline')).toHaveText('Bridge opens')

  await desk.showLibrary()
  await desk.page.keyboard.press('Control+Shift+p')
  await desk.page.getByRole('combobox', { name: 'Commands' }).fill('bridge')
  await desk.page.keyboard.press('Enter')
  await expect(desk.part('headline')).toHaveText('Bridge opens')

  await desk.choose('showSettings')
  await desk.page.getByRole('combobox', { name: 'Language of the window' }).click()
  await desk.page.getByRole('option', { name: 'Deutsch' }).click()
  await expect.poll(() => menuItem(desk, 'newRelease')).toMatchObject({ label: 'Neue Mitteilung' })
  await desk.close()
})

test('the page of the design system shows every component legibly in every theme', async ({}, info) => {
  const size = { width: 1900, height: 1000 }
  const desk = await Desk.open({ folder: info.outputPath('desk'), options: ['--design-system'], size })
  await expect(desk.page.getByRole('heading', { name: 'BaseButton' })).toHaveCount(3)
  await expectAccessible(desk.page)
  if (process.env['IMPRIMATUR_GUIDE_IMAGES'] !== undefined) {
    const path = resolve(import.meta.dirname, '..', 'docs', 'design-system', 'design-system.png')
    await desk.page.screenshot({ path })
  }
  await desk.close()
})

for (const [language, theme] of themes)
  test(`a store that cannot be opened is told of legibly, in the person’s language: ${language}, ${theme}`, async ({}, info) => {
    const folder = info.outputPath('desk')
    const first = await Desk.open({ folder, language, theme })
    await first.close()
    writeFileSync(join(folder, 'store', 'imprimatur.db'), Buffer.alloc(8192, 'not a database'))
    const desk = await Desk.open({ folder, language, theme })
    await expect(desk.page.getByRole('heading', { level: 1 })).toHaveText(words[language].damaged)
    expect(await desk.page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme)
    await expectAccessible(desk.page)
    await desk.close()
  })

test('window and zoom come back as they were left, and hold at twice the size', async ({}, info) => {
  const folder = info.outputPath('desk')
  const first = await Desk.open({ folder, size: { width: 1280, height: 800 } })
  for (let step = 0; step < 5; step += 1) await first.page.keyboard.press('Control++')
  await expect.poll(() => first.page.evaluate(() => Math.round(window.devicePixelRatio * 100))).toBe(200)
  await expectNothingCutOff(first)
  await first.close()

  const again = await Desk.open({ folder, size: { width: 700, height: 800 } })
  await expect.poll(() => again.page.evaluate(() => Math.round(window.devicePixelRatio * 100))).toBe(200)
  await again.page.keyboard.press('Control+0')
  await expect.poll(() => again.page.evaluate(() => Math.round(window.devicePixelRatio * 100))).toBe(100)
  await expectNothingCutOff(again)
  await again.newRelease()
  await expectNothingCutOff(again)
  await again.close()
  const state = join(folder, 'config', 'imprimatur', 'profiles')
  expect(readdirSync(state).some((profile) => existsSync(join(state, profile, 'window.json')))).toBe(true)
})

interface SeenItem {
  readonly label: string
  readonly enabled: boolean
  readonly accelerator: string | null
  readonly submenu: readonly string[]
}

/** An item of the application menu as the person sees it. */
const menuItem = (desk: Desk, id: string): Promise<SeenItem | null> =>
  desk.application.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    return item
      ? {
          label: item.label,
          enabled: item.enabled,
          accelerator: item.accelerator ?? null,
          submenu: item.submenu?.items.map(({ label }) => label) ?? [],
        }
      : null
  }, id)

test('the text keeps room beside all panes, and going to the details leaves the header where it is', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['import', example('pressemitteilung.txt')])
  const desk = await Desk.open({ folder, size: { width: 1280, height: 800 } })
  const { page } = desk
  await desk.openRelease('Hafenministerkonferenz')
  await page.keyboard.press('Shift+F9')
  await page.keyboard.press('F7')
  await page.locator('canvas').first().waitFor({ timeout: 60_000 })
  expect((await desk.part('headline').boundingBox())?.width).toBeGreaterThan(300)
  for (const name of ['Details', 'History'])
    await page.getByRole('navigation').getByRole('button', { name }).click()
  await page.keyboard.press('F7')
  await desk.part('lead').click()
  await page.keyboard.press('Control+f')
  const box = await page.locator('header').first().boundingBox()
  expect(box?.y).toBe(0)
  await desk.close()
})

/** No button or field lies outside the window or has to be scrolled to sideways. */
async function expectNothingCutOff(desk: Desk): Promise<void> {
  const cut = await desk.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, [role="combobox"]')]
      .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return right > window.innerWidth + 1 || left < -1
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent),
  )
  expect(cut).toEqual([])
}

test('a tooltip shows for pointer and keyboard, one at a time, and goes with Escape', async ({}, info) => {
  const desk = await Desk.open({ folder: info.outputPath('desk'), size: { width: 1280, height: 800 } })
  const { page } = desk
  const tooltip = page.getByRole('tooltip')
  await desk.newRelease()
  const button = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true })
  // The panes beside the text come behind its first frame, and move what was pointed at.
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible()
  await expect(async () => {
    await page.mouse.move(600, 600)
    await button('Emphasis').hover()
    await expect(tooltip).toHaveText('Emphasis (Ctrl+I)', { timeout: 3000 })
  }).toPass()
  await button('Link…').hover()
  await expect(tooltip).toHaveText('Link… (Ctrl+K)')
  await page.mouse.move(600, 600)
  await expect(tooltip).toHaveCount(0)

  await desk.showLibrary()
  await desk.tabTo('button', 'Settings')
  await expect(tooltip).toHaveText('Settings')
  await page.keyboard.press('Tab')
  await expect(tooltip).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(tooltip).toHaveText('Settings')
  await page.keyboard.press('Escape')
  await expect(tooltip).toHaveCount(0)
  await desk.close()
})
