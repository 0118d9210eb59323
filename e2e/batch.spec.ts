import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { newFolder } from './files'
import { addPeople } from './office'
import { listed } from './outline-of'

const headlines = ['Neue Fähre', 'Alte Schleuse', 'Kleiner Hafen', 'Langer Kai', 'Freier Liegeplatz']

/** Five releases, the first one approved. */
function makeFive(folder: string): void {
  addPeople(folder)
  const files = newFolder(folder, 'in')
  const paths = headlines.map((headline, index) => {
    const path = join(files, `${String(index)}.txt`)
    const number = `Pressemitteilung Nr. ${String(index + 1)}/2026`
    writeFileSync(path, `${number}\n\n${headline} für Lindenau\n\nLindenau. Das Hafenamt teilt es mit.\n`)
    return path
  })
  runCommandLine(folder, ['import', ...paths, '--as', 'Ada Winter'])
  for (const { id, headline } of listed(folder)) {
    if (!headline.startsWith('Neue Fähre')) continue
    const accept = ['resolve', id, '--all', '--accept', 'As it is.', '--as', 'Ada Winter']
    runCommandLine(folder, accept)
    expect(runCommandLine(folder, ['submit', id, '--as', 'Ada Winter'])).toMatchObject({ status: 0 })
    expect(runCommandLine(folder, ['approve', id, '--as', 'Cem Aydın'])).toMatchObject({ status: 0 })
  }
}

const rowOf = ({ page }: Desk, headline: string): Locator =>
  page.locator('[role="row"][data-release]').filter({ hasText: headline })
const selected = ({ page }: Desk): Locator => page.locator('[role="row"][aria-selected="true"]')
const bar = ({ page }: Desk): Locator => page.locator('[data-selection]')

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

interface BatchManifest {
  readonly releases: readonly {
    readonly files: readonly { readonly name: string; readonly sha256: string }[]
  }[]
  readonly notExported: readonly { readonly because: string }[]
}

test.describe.serial('several releases of the library', () => {
  let folder = ''
  let desk: Desk

  test.beforeAll(async () => {
    test.setTimeout(300_000)
    folder = mkdtempSync(join(tmpdir(), 'imprimatur-batch-'))
    makeFive(folder)
    desk = await Desk.open({ folder, as: 'Ada Winter', size: { width: 1280, height: 800 } })
    await rowOf(desk, 'Neue Fähre').waitFor()
  })
  test.afterAll(async () => {
    await desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('are selected by mouse and go out together, what is held back with its reason', async ({}, info) => {
    await rowOf(desk, 'Neue Fähre').hover()
    await rowOf(desk, 'Neue Fähre').getByRole('checkbox').locator('..').click()
    await rowOf(desk, 'Kleiner Hafen').click({ modifiers: ['Control'] })
    await expect(bar(desk)).toContainText('2 selected')
    await rowOf(desk, 'Alte Schleuse').click({ modifiers: ['Shift'] })
    await expect(selected(desk)).toHaveCount(2)
    await rowOf(desk, 'Neue Fähre').click({ modifiers: ['Control'] })
    await expect(bar(desk)).toContainText('3 selected')
    await expect(desk.page.getByRole('status').filter({ hasText: '3 selected' })).toHaveCount(1)
    await expectAccessible(desk.page)
    await desk.page.screenshot({ path: info.outputPath('selected.png') })

    const out = newFolder(folder, 'out')
    await desk.chooseInDialogs([out])
    await bar(desk).getByRole('button', { name: 'Export…' }).click()
    const dialog = desk.page.getByRole('dialog')
    await expectAccessible(desk.page)
    await desk.page.screenshot({ path: info.outputPath('dialog.png') })
    await dialog.getByRole('button', { name: 'Choose a folder and export…' }).click()
    await expect(dialog.locator('[data-batched]')).toHaveCount(3, { timeout: 120_000 })
    await expect(dialog.locator('[data-batched="withheld"]').first()).toContainText('is approved')
    await expect(dialog.locator('[data-batched="withheld"]')).toHaveCount(2)
    await expect(dialog.locator('[data-batched="proven"]')).toContainText('Neue Fähre')
    await expectAccessible(desk.page)
    await desk.page.screenshot({ path: info.outputPath('outcome.png') })

    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as BatchManifest
    const files = manifest.releases.flatMap((each) => each.files)
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['pdf', 'html'])
    for (const { name, sha256: hash } of files) expect(sha256(join(out, name))).toBe(hash)
    expect(manifest.notExported.map(({ because }) => because)).toEqual(['nothingApproved', 'nothingApproved'])
    expect(readdirSync(out)).toHaveLength(3)
    await dialog.getByRole('button', { name: 'Close', exact: true }).first().click()

    await bar(desk).getByRole('button', { name: 'Select all 5' }).click()
    await expect(bar(desk)).toContainText('5 selected')
    await bar(desk).getByRole('button', { name: 'Archive', exact: true }).click()
    await expect(desk.notice('5 are in the archive now.')).toBeVisible()
    await expect(rowOf(desk, 'für Lindenau')).toHaveCount(0)
    await desk.notice('5 are in the archive now.').getByRole('button', { name: 'Undo' }).click()
    await expect(rowOf(desk, 'für Lindenau')).toHaveCount(5)
  })

  test('are selected, cleared and binned by the keyboard alone', async () => {
    await desk.refusePointers()
    const keys = desk.page.keyboard
    await desk.page.getByRole('searchbox', { name: 'Search' }).focus()
    await keys.press('ArrowDown')
    await expect(desk.page.locator('[role="row"]:focus')).toHaveCount(1)
    await keys.press('Home')
    await expect(desk.page.locator('[role="row"]:focus')).toHaveAttribute('aria-rowindex', '1')
    await keys.press('Space')
    await keys.press('ArrowDown')
    await expect(desk.page.locator('[role="row"]:focus')).toHaveAttribute('aria-rowindex', '2')
    await keys.press('ArrowDown')
    await expect(desk.page.locator('[role="row"]:focus')).toHaveAttribute('aria-rowindex', '3')
    await keys.press('Space')
    await expect(selected(desk)).toHaveCount(2)
    await keys.press('Shift+ArrowDown')
    await expect(desk.page.locator('[role="row"]:focus')).toHaveAttribute('aria-rowindex', '4')
    await keys.press('Shift+End')
    await expect(selected(desk)).toHaveCount(3)
    await keys.press('Escape')
    await expect(selected(desk)).toHaveCount(0)
    await keys.press('Control+a')
    await expect(bar(desk)).toContainText('5 selected')
    await expect(desk.page.getByRole('treegrid')).toHaveAttribute('aria-multiselectable', 'true')
    await keys.press('Delete')
    await expect(desk.notice('5 are in the bin now.')).toBeVisible()
    await keys.press('Control+z')
    await expect(rowOf(desk, 'für Lindenau')).toHaveCount(5)
  })

  test('are deleted for good from the bin, and what was submitted stays', async ({}, info) => {
    const keys = desk.page.keyboard
    await rowOf(desk, 'Neue Fähre').press('Space')
    await rowOf(desk, 'Kleiner Hafen').press('Space')
    await keys.press('Delete')
    await expect(desk.notice('2 are in the bin now.')).toBeVisible()
    await desk.button('Bin 2').press('Enter')
    await rowOf(desk, 'Neue Fähre').press('Space')
    await rowOf(desk, 'Kleiner Hafen').press('Space')
    await keys.press('Delete')
    const dialog = desk.page.getByRole('dialog')
    await expect(dialog).toContainText('1 release is deleted')
    await expect(dialog).toContainText('1 release was submitted for approval and stays')
    await expectAccessible(desk.page)
    await desk.page.screenshot({ path: info.outputPath('delete.png') })
    await dialog.getByRole('button', { name: 'Delete for good' }).press('Enter')
    await expect(rowOf(desk, 'Kleiner Hafen')).toHaveCount(0)
    await expect(rowOf(desk, 'Neue Fähre')).toHaveCount(1)
  })
})
