import { expect, test } from '@playwright/test'
import { countClicks } from './clicks'
import { runCommandLine } from './desk'
import { htmlText, missingPassage, newFolder, onlyFile, pdfText } from './files'
import { beginRelease, openOffice } from './office'
import { outlineOf, passagesOf } from './outline-of'
import { approveWithPlainSql } from './plain-sql'

test('a release is typed, submitted, approved by a second person and exported with every word', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  await desk.newRelease()
  await desk.write('headline', 'New footbridge over the Aller opens')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.type('The district of Lindenau opens its new footbridge on 3 March.')
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.type(
    'It replaces the old one, closed since 2019. “Größe ist nicht alles”, as they say.',
  )
  await desk.expectSaved()
  await desk.expectStatus('draft')

  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')
  await expect(desk.button('Approve')).toBeDisabled()
  await expect(desk.page.getByText('Ada Winter is an author of this revision').first()).toBeVisible()

  await desk.actAs('Cem Aydın')
  await desk.button('Approve').click()
  await desk.expectStatus('approved')
  await expect(desk.page.locator('[contenteditable="true"]')).toHaveCount(0)

  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.export()
  await desk.expectExported(['pdf', 'html'])
  await desk.close()

  const passages = passagesOf(outlineOf(folder, 'New footbridge'))
  expect(passages).toHaveLength(3)
  expect(missingPassage(pdfText(onlyFile(out, '.pdf')), passages)).toBeNull()
  expect(missingPassage(htmlText(onlyFile(out, '.html')), passages)).toBeNull()
  expect(pdfText(onlyFile(out, '.pdf'))).not.toContain('not for release')
})

test('a typo is corrected and seen saved by one click', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  await beginRelease(desk, 'New bridge', 'The bridge opens in Mai')
  const clicks = await countClicks(desk.page)
  await desk.part('lead').click()
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.press('Backspace')
  await desk.page.keyboard.type('y.')
  await desk.expectSaved()
  // What is said to be saved is in the store at that moment, the window still open.
  expect(outlineOf(folder, 'New bridge').lead).toBe('The bridge opens in May.')
  await clicks.expectAtMost(1)
  await desk.close()
})

test('an author’s own approval is refused by the window, the command line and plain SQL', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  await beginRelease(desk, 'Own approval', 'Nobody approves their own words.')
  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')
  await expect(desk.button('Approve')).toBeDisabled()

  const { id } = outlineOf(folder, 'Own approval')
  const refused = desk.run('approve', id, '--as', 'Ada Winter')
  expect(refused.status).toBe(1)
  expect(refused.error).toContain('author')
  expect(approveWithPlainSql(folder, id)).toContain('An author never decides on their own revision')
  await desk.expectStatus('inReview')
  await desk.close()
})

test('a draft’s export carries its mark on each page', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  await beginRelease(desk, 'Only a draft', 'Not yet approved.')
  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.export()
  await desk.expectExported(['pdf', 'html'])
  await desk.close()
  expect(pdfText(onlyFile(out, '.pdf'))).toMatch(/draft.*not for release/i)
})

test('the working copy may go on while a revision is in review, and says that it differs', async ({}, info) => {
  const desk = await openOffice(info)
  await beginRelease(desk, 'In review', 'First wording.')
  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')
  await expect(desk.page.getByText('The working copy is unchanged.')).toBeVisible()
  await desk.write('lead', ' And more.')
  await expect(desk.page.getByText('The working copy differs by now.')).toBeVisible()
  await desk.expectSaved()

  await desk.actAs('Cem Aydın')
  await desk.button('Request changes').click()
  await desk.page.getByRole('textbox', { name: 'Reason' }).fill('Name the day.')
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Request changes' }).click()
  await desk.expectStatus('changesRequested')
  await expect(desk.page.getByText('Name the day.').first()).toBeVisible()
  await desk.close()
})

test('editing an approved release forks a new draft, and the approved one stays what it is', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  await beginRelease(desk, 'First edition', 'As it was approved.')
  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')
  await desk.actAs('Cem Aydın')
  await desk.button('Approve').click()
  await desk.expectStatus('approved')
  await desk.actAs('Ada Winter')
  await desk.button('New draft').click()
  await desk.expectStatus('draft')
  await desk.write('lead', ' Since then changed.')
  await desk.expectSaved()
  await desk.close()

  const { id, lead } = outlineOf(folder, 'First edition')
  expect(lead).toBe('As it was approved. Since then changed.')
  const out = newFolder(folder, 'approved')
  const exported = runCommandLine(folder, ['export', id, '--format', 'html', '--out', out, '--approved'])
  expect(exported).toMatchObject({ status: 0 })
  const text = htmlText(onlyFile(out, '.html'))
  expect(text).toContain('As it was approved.')
  expect(text).not.toContain('Since then changed.')
})
