import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { expectAccessible } from './axe'
import { countClicks } from './clicks'
import { Desk, runCommandLine } from './desk'
import { example } from './files'

const themes = ['light', 'dark', 'high-contrast'] as const

declare global {
  interface Window {
    copied?: { text: string; html: string }
  }
}

/** Notes what the window really writes to the clipboard, which all windows of the machine share. */
async function noteCopies({ page }: Desk): Promise<void> {
  await page.evaluate(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard)
    navigator.clipboard.write = async (items) => {
      await write(items)
      const read = async (type: string): Promise<string> => (await items[0]?.getType(type))?.text() ?? ''
      window.copied = { text: await read('text/plain'), html: await read('text/html') }
    }
  })
}

test.describe.serial('a library of 5,000 releases', () => {
  let folder = ''
  let desk: Desk

  const rows = (): Locator => desk.page.locator('[role="row"][data-release]')
  const focused = (): Locator => desk.page.locator('[role="row"]:focus')
  const search = (): Locator => desk.page.getByRole('searchbox', { name: 'Search' })
  const hits = (): Locator => desk.page.locator('.summary')
  const copied = (): Promise<{ text: string; html: string }> =>
    desk.page.evaluate(() => window.copied ?? { text: '', html: '' })

  test.beforeAll(async () => {
    test.setTimeout(400_000)
    folder = mkdtempSync(join(tmpdir(), 'imprimatur-library-'))
    const script = resolve(import.meta.dirname, '../scripts/make-library.mjs')
    const made = spawnSync(process.execPath, [script, join(folder, 'store')], { encoding: 'utf8' })
    expect(made.stderr + made.stdout).toContain('5000 releases')
    desk = await Desk.open({ folder, as: 'Ada Winter' })
    await rows().first().waitFor()
    await noteCopies(desk)
  })
  test.afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('gives a quote of May, with person, function and date, by three clicks at most', async () => {
    const clicks = await countClicks(desk.page)
    await search().click()
    await desk.page.keyboard.type('mai 2026 fuenfzig jahre')
    await expect(desk.page.getByRole('button', { name: 'Remove filter: May 2026' })).toBeVisible()
    const approved = rows().filter({ hasText: 'Approved' }).first()
    await expect(approved.locator('mark').first()).toHaveText('fünfzig')
    await approved.getByRole('button', { name: 'Copy quote' }).first().click()
    await expect(desk.page.getByText('approved wording')).toBeVisible()
    await clicks.expectAtMost(3)
    const { text, html } = await copied()
    expect(text).toMatch(
      /^„Wir bauen nicht für uns, sondern für die nächsten fünfzig Jahre\.“ – [^,]+, [^,]+, Stadt [^,]+, \d+\. Mai 2026$/,
    )
    expect(html).toContain('<blockquote')
    await rows()
      .filter({ hasText: 'Draft' })
      .first()
      .getByRole('button', { name: 'Copy quote' })
      .first()
      .click()
    await expect(desk.page.getByText('marked “not approved”')).toBeVisible()
    await expect.poll(async () => (await copied()).text).toContain('[nicht freigegeben]')
  })

  test('keeps its filters, its place and the focus while a release is open', async () => {
    await search().fill('brücke')
    await desk.button('Filters').click()
    await desk.page.getByRole('combobox', { name: 'Status' }).click()
    await desk.page.getByRole('option', { name: 'Approved' }).click()
    await expect(desk.page.locator('[data-chip]')).toHaveText(['Approved'])
    // The list of states gives the focus back as it goes, which would close the list of names.
    await expect(desk.page.getByRole('listbox')).toHaveCount(0)
    const person = desk.page.getByRole('combobox', { name: 'Person' })
    // The names are asked of the store: Enter takes one as soon as they are there.
    await expect(async () => {
      await person.fill('jost ährenfeld')
      await person.press('Enter')
      await expect(desk.page.locator('[data-chip]')).toHaveCount(2, { timeout: 2000 })
    }).toPass()
    await expect(desk.page.locator('[data-chip]')).toHaveText(['Approved', 'With Jost Ährenfeld'])
    await desk.button('Filters').click()
    // The chip is there before the answer to it is.
    await expect(hits()).toHaveText('13 hits')
    await rows().nth(2).locator('.headline').click()
    await desk.region('Editor').waitFor()
    await desk.page.keyboard.press('Control+l')
    await expect(focused()).toHaveAttribute('aria-posinset', '3')
    await expect(hits()).toHaveText('13 hits')
    await expect(desk.page.locator('[data-chip]')).toHaveCount(2)
    await desk.button('Remove filter: Approved').click()
    await expect(desk.page.locator('[data-chip]')).toHaveText(['With Jost Ährenfeld'])
    await desk.button('Clear search').click()
    await desk.button('Remove filter: With Jost Ährenfeld').click()
    await expect(hits()).toHaveText('4,790 releases')
  })

  test('is walked, opened and tidied by the keyboard', async () => {
    const { keyboard } = desk.page
    await search().focus()
    await keyboard.press('ArrowDown')
    await expect(focused()).toHaveAttribute('aria-posinset', '1')
    await expect(focused()).toHaveAttribute('aria-setsize', '4790')
    await keyboard.press('End')
    await expect(focused()).toHaveAttribute('aria-posinset', '4790')
    expect(await rows().count()).toBeLessThan(60)
    await keyboard.press('PageUp')
    const afterPage = Number(await focused().getAttribute('aria-posinset'))
    expect(afterPage).toBeGreaterThan(4760)
    expect(afterPage).toBeLessThan(4788)
    const deep = await focused().getAttribute('data-release')
    await keyboard.press('Enter')
    await desk.region('Editor').waitFor()
    await keyboard.press('Control+l')
    await expect(focused()).toHaveAttribute('data-release', deep ?? '')
    await keyboard.press('Home')
    await expect(focused()).toHaveAttribute('aria-posinset', '1')
    await keyboard.press('ArrowDown')
    await expect(focused()).toHaveAttribute('aria-posinset', '2')
    const second = await focused().getAttribute('data-release')
    await keyboard.press('Delete')
    await expect(desk.page.getByText('is in the bin now')).toBeVisible()
    await expect(hits()).toHaveText('4,789 releases')
    await expect(focused()).toHaveAttribute('aria-posinset', '2')
    await keyboard.press('Control+z')
    await expect(hits()).toHaveText('4,790 releases')
    await expect(desk.page.locator(`[data-release="${second ?? ''}"]`)).toBeVisible()
    await keyboard.press('Shift+F10')
    await expect(desk.page.getByRole('menuitem', { name: 'Archive' })).toBeVisible()
    await keyboard.press('Escape')
    await expect(desk.page.getByRole('menu')).toHaveCount(0)
    // The button of the menu has the focus then; a tip that it shows takes an Escape of its own.
    await expect(async () => {
      await keyboard.press('Escape')
      await expect(focused()).toHaveAttribute('aria-posinset', '2', { timeout: 500 })
    }).toPass()
  })

  test('begins at its top what is searched for further down', async () => {
    await search().focus()
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('End')
    await expect(focused()).toHaveAttribute('aria-posinset', '4790')
    await search().fill('brücke')
    await expect(desk.page.locator('[role="row"][aria-posinset="1"]')).toBeInViewport({ ratio: 0.9 })
    await search().fill('')
    await expect(hits()).toHaveText('4,790 releases')
    await expect(desk.page.locator('[role="row"][aria-posinset="1"]')).toBeInViewport({ ratio: 0.9 })
  })

  test('deletes for good from the bin alone, and never what was submitted', async () => {
    await desk.button('Bin 10').click()
    await expect(hits()).toHaveText('10 releases')
    const submitted = rows().filter({ hasText: 'Approved' }).first()
    await submitted.focus()
    await desk.page.keyboard.press('Delete')
    await expect(desk.page.getByRole('dialog')).toContainText('never deleted')
    await expectAccessible(desk.page)
    await desk.page.keyboard.press('Escape')
    await rows().filter({ hasText: 'Draft' }).first().focus()
    await desk.page.keyboard.press('Delete')
    await desk.button('Delete for good').click()
    await expect(hits()).toHaveText('9 releases')
    await desk.button('Releases 4,790').click()
    expect(desk.run('verify').status).toBe(0)
  })

  test('starts a release from an old one by two clicks at most', async () => {
    await search().fill('Vorgang V1234Z')
    await expect(hits()).toHaveText('1 hit')
    const headline = await rows().first().locator('.headline').textContent()
    const clicks = await countClicks(desk.page)
    await rows().first().getByRole('button', { name: 'Actions for' }).click()
    await desk.page.getByRole('menuitem', { name: 'Duplicate as new' }).click()
    await expect(desk.part('headline')).toHaveText(headline?.trim() ?? '')
    await clicks.expectAtMost(2)
    await desk.expectStatus('draft')
    await desk.page.keyboard.press('Control+l')
    await desk.button('Clear search').click()
  })

  for (const theme of themes)
    test(`is legible and named: ${theme}`, async () => {
      await desk.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      await expectAccessible(desk.page)
      await search().fill('guter tag')
      await desk.button('Filters').click()
      await expect(rows().first().locator('mark').first()).toBeVisible()
      await expectAccessible(desk.page)
      await search().fill('xyzzy')
      await expect(desk.page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
      await expectAccessible(desk.page)
      await desk.button('Filters').click()
      await search().fill('')
    })
})

test('a small library says in German what is empty and what to do', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  for (const name of ['pressemitteilung.txt', 'press-release.md'])
    runCommandLine(folder, ['import', example(name)])
  const desk = await Desk.open({ folder, as: 'Ada Winter', language: 'de', theme: 'dark' })
  const { page } = desk
  await page.getByRole('button', { name: /^Archiv/ }).click()
  await expect(page.getByRole('heading', { name: 'Das Archiv ist leer' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Papierkorb/ }).click()
  await expect(page.getByRole('heading', { name: 'Der Papierkorb ist leer' })).toBeVisible()
  await page.getByRole('button', { name: 'Zu den Mitteilungen' }).click()
  const rows = page.locator('[role="row"][data-release]')
  await expect(rows.first()).toBeVisible()
  for (let left = await rows.count(); left > 0; left -= 1) {
    await rows.first().focus()
    await page.keyboard.press('Delete')
    await expect(rows).toHaveCount(left - 1)
  }
  await expect(page.getByRole('heading', { name: 'Keine Mitteilung in Arbeit' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).last().click()
  await expect(rows).toHaveCount(1)
  await expectAccessible(page)
  await desk.close()
})
