import { expect, test } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { runCommandLine } from './desk'
import { example, htmlText, missingPassage, newFolder, onlyFile, pdfText } from './files'
import { openOffice } from './office'
import { outlineOf, passagesOf } from './outline-of'

test('a damaged release is imported, repaired by hand, accepted, approved by a second person and exported', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  await desk.importFile(example('pressemitteilung-beschaedigt.txt'))
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click()
  await desk.region('Editor').waitFor()
  await expect(desk.button('Submit for approval')).toBeDisabled()

  const findings = desk.region('Findings')
  const damagedWords = findings.locator('[data-finding="damage.replacement-character"]')
  const words = await damagedWords.count()
  expect(words).toBeGreaterThanOrEqual(4)

  // The first damaged word is repaired by typing over it, the others with the first proposal.
  const first = damagedWords.first()
  const repair = await first
    .getByRole('button', { name: /^Replace with/ })
    .first()
    .getAttribute('aria-label')
  const whole = /“(.*)”/.exec(repair ?? '')?.[1] ?? ''
  expect(whole).not.toBe('')
  await first.getByRole('button', { name: 'Go to place' }).click()
  await desk.page.keyboard.type(whole)
  await expect(damagedWords).toHaveCount(words - 1)
  for (let left = words - 1; left > 0; left -= 1) {
    await damagedWords
      .first()
      .getByRole('button', { name: /^Replace with/ })
      .first()
      .click()
    await expect(damagedWords).toHaveCount(left - 1)
  }
  await desk.page.keyboard.press('Escape')

  // Everything else that stops is accepted with a reason.
  const stops = findings.locator('[data-finding]').filter({ has: desk.button('Accept…') })
  // Once the repaired text is saved, its findings are known.
  await desk.expectSaved()
  for (let left = await stops.count(); left > 0; left = await stops.count()) {
    await stops.first().getByRole('button', { name: 'Accept…' }).click()
    await desk.page.getByRole('textbox', { name: 'Reason' }).fill('So in the source; checked by telephone.')
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Accept', exact: true }).click()
    await expect(stops).not.toHaveCount(left)
  }
  await desk.expectSaved()

  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')
  await desk.actAs('Cem Aydın')
  await desk.button('Approve').click()
  await desk.expectStatus('approved')
  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await desk.export()
  await desk.expectExported(['pdf', 'html'])
  await desk.close()

  const outline = outlineOf(folder, whole.length > 12 ? whole.slice(0, 12) : '')
  const passages = passagesOf(outline)
  expect(passages.length).toBeGreaterThan(8)
  expect(outline.text).not.toContain('\ufffd')
  expect(missingPassage(pdfText(onlyFile(out, '.pdf')), passages)).toBeNull()
  expect(missingPassage(htmlText(onlyFile(out, '.html')), passages)).toBeNull()
})

test('the importer’s report accounts for every word of the file', ({}, info) => {
  const folder = info.outputPath('desk')
  const file = example('pressemitteilung-beschaedigt.txt')
  const { out } = runCommandLine(folder, ['import', file, '--json'])
  const [{ mapping }] = JSON.parse(out) as [{ mapping: readonly { readonly text: string }[] }]
  const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')
  expect(squeeze(mapping.map(({ text }) => text).join(''))).toBe(squeeze(readFileSync(file, 'utf8')))
})
