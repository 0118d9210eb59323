import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makePng } from '../domain/testing/make-picture'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { htmlText, newFolder, onlyFile, pdfText } from './files'

const addPeople = (folder: string): void => {
  runCommandLine(folder, ['people', 'add', 'Ada Winter', '--role', 'Press officer'])
}

/** Opens the dialog from the settings, as one without a mouse does. */
async function openOrganisation(desk: Desk, label: string): Promise<void> {
  await desk.page.keyboard.press('Control+,')
  const button = desk.page.getByRole('button', { name: label })
  await button.focus()
  await desk.page.keyboard.press('Enter')
}

const drawn = (desk: Desk) => desk.page.locator('.dialog canvas[data-drawn]').first()

test('the office says who sends, sees its pages at once, and every export bears it', async ({}, info) => {
  const folder = info.outputPath('desk')
  addPeople(folder)
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  const { page } = desk
  await openOrganisation(desk, 'Organisation and design…')
  await expect(drawn(desk)).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Name of the organisation').fill('Port Office of Lindenau')
  await page.getByLabel('Lines', { exact: true }).fill('Press office\n12 River Street, Lindenau')
  await page.getByLabel('Email of the press office').fill('press')
  await page.getByLabel('Web address').fill('www.port.example')
  await expect(page.getByText('This is no email address.')).toBeVisible()
  await page.getByLabel('Email of the press office').fill('press@port.example')
  await expect(page.getByText('This is no email address.')).toHaveCount(0)
  await page.getByLabel('Responsible for the content').fill('Ada Winter')
  await page.getByLabel('Accent colour').fill('#ffcc00')
  await page.getByLabel('Accent colour').blur()
  await expect(page.getByText('This colour is too light to be read on white paper')).toBeVisible()
  await page.getByLabel('Accent colour').fill('#7a1f3d')
  const logo = info.outputPath('logo.png')
  writeFileSync(logo, makePng({ width: 300, height: 120 }))
  await desk.choosePicture(() => desk.button('Choose a logo…').click(), logo)
  await expect(desk.button('Choose another logo…')).toBeVisible()
  const svg = info.outputPath('logo.svg')
  writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  await desk.choosePicture(() => desk.button('Choose another logo…').click(), svg)
  await expect(page.getByText('A logo can be a PNG or a JPEG')).toBeVisible()
  const before = await page.locator('.dialog .scroll').getAttribute('data-document')
  await page.getByRole('combobox', { name: 'Style' }).click()
  await page.getByRole('option', { name: 'Modern' }).click()
  await expect(page.locator('.dialog .scroll')).not.toHaveAttribute('data-document', before ?? '')

  const shared = info.outputPath('port.imprimatur-design')
  await desk.saveInDialogs(shared)
  await desk.button('Save the design as a file…').click()
  await expect
    .poll(() => readFileSync(shared, { encoding: 'utf8', flag: 'a+' }))
    .toContain('"accent": "#7a1f3d"')
  await desk.button('Save').click()
  await expect(desk.notice('Organisation and design are saved.')).toBeVisible()

  await desk.newRelease()
  await desk.write('headline', 'New ferry for Lindenau')
  await desk.expectSaved()
  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.export()
  await desk.expectExported(['pdf', 'html'])
  await desk.close()

  const letterhead = [
    'Port Office of Lindenau',
    '12 River Street, Lindenau',
    'press@port.example',
    'Responsible for the content: Ada Winter',
  ]
  const [pdf, html] = [pdfText(onlyFile(out, '.pdf')), htmlText(onlyFile(out, '.html'))]
  for (const words of letterhead) {
    expect(pdf.replace(/\s+/g, ' ')).toContain(words)
    expect(html.replace(/\s+/g, ' ')).toContain(words)
  }
  const exported = runCommandLine(folder, ['verify', '--json'])
  expect(JSON.parse(exported.out)).toMatchObject({ problems: [] })
})

test('a design from a file is taken in, a hostile one is refused, and what was typed is not lost by Escape', async ({}, info) => {
  const folder = info.outputPath('desk')
  const desk = await Desk.open({ folder })
  const { page } = desk
  await openOrganisation(desk, 'Organisation and design…')
  await expect(drawn(desk)).toBeVisible()
  await page.getByLabel('Name of the organisation').fill('Port Office')
  const shared = info.outputPath('shared.imprimatur-design')
  await desk.saveInDialogs(shared)
  await page.getByLabel('Accent colour').fill('#7a1f3d')
  await desk.button('Save the design as a file…').click()
  await expect.poll(() => readFileSync(shared, { encoding: 'utf8', flag: 'a+' })).toContain('#7a1f3d')

  const hostile = join(info.outputDir, 'hostile.imprimatur-design')
  writeFileSync(hostile, readFileSync(shared, 'utf8').replace('#7a1f3d', 'red;}'))
  await desk.choosePicture(() => desk.button('Load a design from a file…').click(), hostile)
  await expect(desk.notice('This file was not loaded. design.accent:')).toBeVisible()
  await page.getByLabel('Accent colour').fill('#123a63')
  await desk.choosePicture(() => desk.button('Load a design from a file…').click(), shared)
  await expect(page.getByLabel('Accent colour')).toHaveValue('#7a1f3d')

  await page.keyboard.press('Escape')
  await desk.notice('The changes to the organisation are not saved.').getByRole('button').first().click()
  await expect(page.getByLabel('Name of the organisation')).toHaveValue('Port Office')
  await desk.close()
})
