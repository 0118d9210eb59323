import { expect, test } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expectAccessible } from './axe'
import { runCommandLine, type Desk } from './desk'
import { newFolder, onlyFile } from './files'
import { beginRelease, openOffice } from './office'

const pictures = process.env['IMPRIMATUR_LOOK']

async function look(desk: Desk, name: string): Promise<void> {
  await expectAccessible(desk.page)
  if (pictures !== undefined) await desk.page.screenshot({ path: join(pictures, `${name}.png`) })
}

/** Runs a command of the palette. */
async function runFromPalette(desk: Desk, words: string): Promise<void> {
  await desk.page.keyboard.press('Control+Shift+P')
  await desk.page.keyboard.type(words)
  await desk.page.keyboard.press('Enter')
}

/** Notes what the window really writes to the clipboard, which all windows of the machine share. */
async function noteCopies(desk: Desk): Promise<() => Promise<Readonly<Record<string, string>>>> {
  await desk.page.evaluate(() => {
    const notes: Record<string, string> = {}
    Object.assign(window, { copiedForms: notes })
    const write = navigator.clipboard.write.bind(navigator.clipboard)
    navigator.clipboard.write = async (items) => {
      for (const item of items)
        for (const type of item.types) notes[type] = await (await item.getType(type)).text()
      await write(items)
    }
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard)
    navigator.clipboard.writeText = async (text) => {
      notes['text/plain'] = text
      await writeText(text)
    }
  })
  return () =>
    desk.page.evaluate(() => (window as unknown as { copiedForms: Record<string, string> }).copiedForms)
}

test('a list is imported from a spreadsheet, and a mail to it goes out proven and is read back', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder, page } = desk
  await beginRelease(desk, 'Größere Fähre', 'The ferry “Łódź” sails in May.')

  const copies = await noteCopies(desk)
  await runFromPalette(desk, 'distribution lists')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('No distribution list yet')).toBeVisible()
  await look(desk, 'lists-empty')
  await page.getByLabel('Name of the sender').fill('Harbour Office')
  await page.getByLabel('Email address').fill('press@harbour.example')
  await page.keyboard.press('Enter')
  await expect(desk.notice('The mailbox is saved.')).toBeVisible()
  await desk.button('New list').click()
  await page.keyboard.type('Local press')
  await page.keyboard.press('Enter')

  const csv = join(newFolder(folder, 'lists'), 'verteiler.csv')
  const rows = [
    'Name;E-Mail;Medium',
    'Jörg Weiß;weiss@kurier.example;Kurier',
    'Ada Lund;ada(at)funk.example;Funk',
    'J. Weiß;WEISS@kurier.example;Kurier',
    'Maja Öztürk;maja@bote.example;Bote',
  ]
  writeFileSync(csv, Buffer.from(rows.join('\r\n'), 'latin1'))
  await desk.choosePicture(() => desk.button('Import CSV…').click(), csv)
  await expect(page.getByText('Read as Windows-1252, separated by semicolons')).toBeVisible()
  await expect(page.getByText('2 rows will be taken in.')).toBeVisible()
  await expect(page.getByText('Is in line 2 already.')).toBeVisible()
  await look(desk, 'lists-import')
  await desk.button('Import 2 people').click()
  await expect(page.getByRole('row', { name: /Jörg Weiß/ })).toBeVisible()
  await look(desk, 'lists')

  const saved = join(folder, 'lists', 'saved.csv')
  await desk.saveInDialogs(saved)
  await desk.button('Save as CSV…').click()
  await expect(desk.notice('The list is saved as CSV.')).toBeVisible()
  expect(readFileSync(saved, 'utf8')).toBe(
    '\ufeffName,Email,Outlet,Note\r\nJörg Weiß,weiss@kurier.example,Kurier,\r\nMaja Öztürk,maja@bote.example,Bote,\r\n',
  )
  await desk.button('Delete Maja Öztürk').click()
  await expect(page.getByText('This is final')).toBeVisible()
  await desk.button('Delete for good').click()
  await expect(page.getByRole('row', { name: /Maja/ })).toHaveCount(0)
  await page.keyboard.press('Escape')

  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.button('Export…').click()
  await page.getByText('Email (EML)').click()
  await page.getByText('To “Local press” (BCC)').click()
  await look(desk, 'export-mail')
  await desk.button('Choose a folder and export…').click()
  await desk.expectExported(['pdf', 'html', 'eml'])
  await look(desk, 'exported-mail')

  const mail = await PostalMime.parse(readFileSync(onlyFile(out, '.eml')))
  expect(mail.subject).toBe('Draft – not for release | Größere Fähre')
  expect(mail.from).toMatchObject({ name: 'Harbour Office', address: 'press@harbour.example' })
  expect(mail.bcc).toMatchObject([{ name: 'Jörg Weiß', address: 'weiss@kurier.example' }])
  expect(mail.text).toContain('The ferry “Łódź” sails in May.')
  expect(mail.attachments).toHaveLength(1)
  expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer)).toEqual(
    readFileSync(onlyFile(out, '.pdf')),
  )

  await desk.button('Copy for mail').click()
  await expect(desk.notice('Copied for mail as a draft')).toBeVisible()
  const copied = await copies()
  expect(copied['text/plain']).toMatch(/^Draft – not for release/)
  expect(copied['text/html']).toContain('The ferry “Łódź” sails in May.')
  await page.keyboard.press('Escape')

  await desk.button('Export…').click()
  await expect(page.getByRole('checkbox', { name: 'Email (EML)' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'To “Local press” (BCC)' })).toBeChecked()
  await desk.close()

  const again = newFolder(folder, 'again')
  const shown = runCommandLine(folder, ['list', '--json'])
  const [release] = JSON.parse(shown.out) as readonly { readonly id: string }[]
  const options = ['--format', 'eml', '--out', again, '--list', 'local PRESS']
  expect(runCommandLine(folder, ['export', release?.id ?? '', ...options])).toMatchObject({ status: 0 })
  const same = await PostalMime.parse(readFileSync(onlyFile(again, '.eml')))
  expect(same).toMatchObject({ subject: mail.subject, bcc: mail.bcc, text: mail.text, html: mail.html })
  expect(same.attachments).toEqual([])
  const unknown = runCommandLine(folder, ['export', release?.id ?? '', ...options, '--list', 'Nobody'])
  expect(unknown).toMatchObject({ status: 1 })
  expect(unknown.error).toContain('There is no distribution list “Nobody”.')
})

test('the fields of a CMS are copied by keyboard, and what is too long is said', async ({}, info) => {
  const desk = await openOffice(info)
  const { page } = desk
  await beginRelease(desk, `New ferry ${'over the river '.repeat(5).trim()}`, 'It sails in May.')
  const copies = await noteCopies(desk)
  await desk.refusePointers()
  await runFromPalette(desk, 'copy for the cms')
  await expect(page.getByRole('dialog')).toContainText('This is a draft')
  await desk.chooseByKeyboard('Limits of', 'GOV.UK')
  await expect(page.locator('[data-cms-field="title"]')).toContainText('84 of 65 characters')
  await expect(page.locator('[data-cms-field="title"]')).toContainText('19 characters too long')
  await look(desk, 'cms')
  await desk.tabTo('button', 'Copy Text as HTML')
  await page.keyboard.press('Enter')
  await expect(desk.notice('Copied')).toBeVisible()
  expect((await copies())['text/plain']).toContain('<p>It sails in May.</p>')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Shift+M')
  await expect(desk.notice('Copied for mail as a draft')).toBeVisible()
  await desk.close()
})

for (const theme of ['light', 'dark', 'high-contrast'] as const)
  test(`the dialogs for mail and CMS are legible in German: ${theme}`, async ({}, info) => {
    const size = theme === 'dark' ? { width: 1920, height: 1080 } : { width: 1280, height: 800 }
    const desk = await openOffice(info, { language: 'de', theme, size })
    await desk.button('Neue Mitteilung').click()
    await desk.write('headline', 'Neue Fähre')
    await desk.expectSaved()
    await runFromPalette(desk, 'verteiler')
    await desk.page.getByRole('dialog').waitFor()
    await desk.button('Neuer Verteiler').click()
    await desk.page.keyboard.type('Lokalpresse')
    await desk.page.keyboard.press('Enter')
    await desk.button('Person hinzufügen').click()
    await desk.page.getByLabel('Name', { exact: true }).fill('Maja Öztürk')
    await desk.page
      .getByRole('dialog', { name: 'Person hinzufügen' })
      .getByLabel('Mailadresse')
      .fill('maja@bote')
    await expect(desk.button('Speichern')).toHaveAttribute('aria-disabled', 'true')
    await look(desk, `person-${theme}`)
    await desk.page
      .getByRole('dialog', { name: 'Person hinzufügen' })
      .getByLabel('Mailadresse')
      .fill('maja@bote.example')
    await desk.page.keyboard.press('Enter')
    await expect(desk.page.getByRole('row', { name: /Maja/ })).toBeVisible()
    await look(desk, `lists-${theme}`)
    await desk.page.keyboard.press('Escape')
    await runFromPalette(desk, 'für das cms')
    await expect(desk.page.getByText('Das ist ein Entwurf')).toBeVisible()
    await look(desk, `cms-${theme}`)
    await desk.close()
  })
