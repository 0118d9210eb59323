import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeJpeg } from '../domain/testing/make-picture'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { htmlText, newFolder, onlyFile, pdfText } from './files'

const photo = makeJpeg({ width: 640, height: 400 }, 40, {
  gps: { latitude: 51.0504, longitude: 13.7373 },
  iptc: { 80: 'Ada Reiber', 110: 'Hafenamt', 120: 'Die Fähre am Kai von Neuwerth' },
})
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function openDraft(folder: string): Promise<Desk> {
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  await desk.newRelease()
  await desk.write('headline', 'New ferry')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.type('The new ferry leaves on 3 March.')
  await desk.page.keyboard.press('Enter')
  return desk
}

test('a picture is chosen by key, pasted from the clipboard, described, and goes out proven', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await openDraft(folder)
  const { page } = desk
  const file = info.outputPath('ferry.jpg')
  writeFileSync(file, photo)

  await desk.choosePicture(() => page.keyboard.press('Control+Alt+j'), file)
  const figures = desk.part('figure')
  await expect(figures).toHaveCount(1)
  await expect(desk.part('image').first()).toHaveAttribute('data-shown', 'true')
  await expect(desk.part('caption').first()).toHaveText('Die Fähre am Kai von Neuwerth')
  await expect(figures.first().getByLabel('Credit')).toHaveValue('Ada Reiber/Hafenamt')
  await expect(page.getByText('Taken from the picture’s data (IPTC/XMP): Caption, Credit')).toBeVisible()
  await expect(figures.first().getByText('Alternative text missing')).toBeVisible()
  // The picture is selected: Enter goes to its words, Escape back into the text.
  await page.keyboard.press('Enter')
  await page.keyboard.type('A ferry leaves the quay')
  await expect(page.getByRole('group', { name: 'Figure: A ferry leaves the quay' })).toBeVisible()
  await page.keyboard.press('Escape')

  await desk.copyPicture(page.locator('[data-block="image"] img').first())
  await desk.part('lead').click()
  await page.keyboard.press('Control+v')
  await expect(figures).toHaveCount(2)
  await figures.first().getByLabel('Merely decorative').check()
  await figures.first().getByLabel('Credit').fill('Chart: Hafenamt')
  await expect(desk.part('image').first()).toHaveAttribute('data-shown', 'true')
  await desk.expectSaved()
  await expectAccessible(desk.page, '[data-block="figure"]')

  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.export()
  await desk.expectExported(['pdf', 'html'])
  await desk.close()
  const html = readFileSync(onlyFile(out, '.html'), 'utf8')
  const sources = [...html.matchAll(/<img src="data:image\/\w+;base64,([^"]*)"/g)].map(
    ([, data = '']) => data,
  )
  expect(sources.map((data) => hashOf(Buffer.from(data, 'base64')))).toContain(hashOf(photo))
  expect(sources).toHaveLength(2)
  for (const text of [htmlText(onlyFile(out, '.html')), pdfText(onlyFile(out, '.pdf'))])
    expect(text).toContain('Ada Reiber/Hafenamt')
  expect(runCommandLine(folder, ['verify'])).toMatchObject({ status: 0 })
})

test('a press image is checked like text, stops the release once its rights have ended, and goes out as its original', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await openDraft(folder)
  const { page } = desk
  await page.keyboard.type('It replaces the old one.')
  const file = info.outputPath('Fähre am Kai.jpg')
  writeFileSync(file, photo)
  const panel = page.getByRole('region', { name: 'Press images' })
  await desk.choosePicture(() => panel.getByRole('button', { name: 'Add press images…' }).click(), file)
  const card = panel.getByRole('group', { name: 'Press image 1: Fähre am Kai.jpg' })
  await expect(desk.notice('51.0504° N, 13.7373° E')).toBeVisible()
  await expect(card.locator('[data-image-place]')).toContainText('51.0504° N, 13.7373° E')
  await expect(card.getByLabel('Caption')).toHaveValue('Die Fähre am Kai von Neuwerth')
  await expect(page.locator('[data-finding="readiness.press-image-without-alt"]')).toBeVisible()
  await page
    .locator('[data-finding="readiness.press-image-without-alt"]')
    .getByRole('button', { name: 'Go to', exact: false })
    .click()
  await expect(card.getByLabel('Alternative text')).toBeFocused()
  await page.keyboard.type('A ferry at the quay')
  await card.getByLabel('Rights until').fill('2020-01-31')
  await expect(page.locator('[data-finding="readiness.rights-ended"]')).toBeVisible()
  await expect(page.locator('[data-finding="readiness.press-image-without-alt"]')).toHaveCount(0)
  await desk.expectSaved()
  const submitted = runCommandLine(folder, ['submit', 'New ferry', '--as', 'Ada Winter'])
  expect(submitted.status).not.toBe(0)
  await card.getByLabel('Rights until').fill('2099-01-31')
  await expect(page.locator('[data-finding="readiness.rights-ended"]')).toHaveCount(0)
  await expectAccessible(desk.page, '.panel')
  await desk.expectSaved()

  const original = info.outputPath('original.jpg')
  await desk.saveInDialogs(original)
  await card.getByRole('button', { name: 'save original' }).click()
  await expect(page.getByText('Original saved')).toBeVisible()
  expect(hashOf(readFileSync(original))).toBe(hashOf(photo))

  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.export()
  await desk.expectExported(['pdf', 'html'])
  await expect(page.locator('[data-press-images]')).toContainText('Press images: 2 files')
  await desk.close()
  const kit = readdirSync(out).find((name) => name.endsWith('-bilder') || name.endsWith('-images')) ?? ''
  expect(hashOf(readFileSync(join(out, kit, '01 Fähre am Kai.jpg')))).toBe(hashOf(photo))
})
