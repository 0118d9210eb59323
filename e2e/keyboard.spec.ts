import { expect, test } from '@playwright/test'
import { Desk } from './desk'
import { htmlText, missingPassage, newFolder, onlyFile, pdfText } from './files'
import { openOffice } from './office'
import { outlineOf, passagesOf } from './outline-of'

test('a release is written, submitted, approved and exported with the keyboard alone', async ({}, info) => {
  const desk = await openOffice(info)
  const { folder } = desk
  await desk.refusePointers()
  const { keyboard } = desk.page

  await keyboard.press('Control+n')
  await expect(desk.part('headline')).toBeVisible()
  await keyboard.type('New footbridge over the Aller opens')
  await keyboard.press('Enter')
  await keyboard.type('The district of Lindenau opens its new footbridge on 3 March.')
  await keyboard.press('Enter')
  await keyboard.type('It replaces the old one, closed since 2019.')
  await keyboard.press('Control+Alt+o')
  await keyboard.type('We kept our word.')
  await keyboard.press('ArrowDown')
  await keyboard.type('Jana Brandt, district administrator')
  await expect(desk.part('attribution')).toHaveText('Jana Brandt, district administrator')
  await desk.expectSaved()

  await keyboard.press('Control+Shift+Enter')
  await desk.expectStatus('inReview')
  await desk.chooseByKeyboard('Acting as', 'Cem Aydın')
  await desk.tabTo('button', 'Approve')
  await keyboard.press('Enter')
  await desk.expectStatus('approved')

  const out = newFolder(folder, 'out')
  await desk.chooseInDialogs([out])
  await keyboard.press('Control+e')
  await desk.tabTo('button', 'Choose a folder and export…')
  await keyboard.press('Enter')
  await desk.expectExported(['pdf', 'html'])
  await keyboard.press('Escape')
  await expect(desk.page.getByRole('dialog')).toHaveCount(0)
  await keyboard.press('Control+l')
  await expect(desk.region('Library')).toBeVisible()
  await desk.close()

  const passages = passagesOf(outlineOf(folder, 'New footbridge'))
  expect(missingPassage(pdfText(onlyFile(out, '.pdf')), passages)).toBeNull()
  expect(missingPassage(htmlText(onlyFile(out, '.html')), passages)).toBeNull()
})

const parts = {
  en: [
    ['group', 'Kicker', 'Kicker text'],
    ['heading', 'Headline', 'Headline text'],
    ['group', 'Subheadline', 'Subheadline text'],
    ['group', 'Dateline', 'Dateline text'],
    ['group', 'Lead', 'Lead text'],
    ['group', 'Section', 'Section text'],
    ['heading', 'Section heading', 'Section text'],
    ['blockquote', 'Quote', 'Quote text'],
    ['group', 'Attribution', 'Attribution text'],
    ['list', 'Bullet list', 'Item text'],
    ['group', 'Boilerplate', 'Boilerplate text'],
    ['group', 'Note to editors', 'Note text'],
    ['group', 'Media contact', 'Contact text'],
  ],
  de: [
    ['group', 'Dachzeile', 'Kicker text'],
    ['heading', 'Überschrift', 'Headline text'],
    ['group', 'Unterzeile', 'Subheadline text'],
    ['group', 'Ort und Datum', 'Dateline text'],
    ['group', 'Vorspann', 'Lead text'],
    ['group', 'Abschnitt', 'Section text'],
    ['heading', 'Zwischenüberschrift', 'Section text'],
    ['blockquote', 'Zitat', 'Quote text'],
    ['group', 'Zitierte Person', 'Attribution text'],
    ['list', 'Aufzählung', 'Item text'],
    ['group', 'Abbinder', 'Boilerplate text'],
    ['group', 'Hinweise für die Redaktionen', 'Note text'],
    ['group', 'Pressekontakt', 'Contact text'],
  ],
} as const

for (const language of ['en', 'de'] as const)
  test(`every block is found by its name in the accessibility tree: ${language}`, async ({}, info) => {
    const desk = await Desk.open({ folder: info.outputPath('desk'), language })
    const { keyboard } = desk.page
    await keyboard.press('Control+n')
    await expect(desk.part('headline')).toBeVisible()
    await keyboard.type('Headline text')
    for (const [key, text] of [
      ['k', 'Kicker text'],
      ['u', 'Subheadline text'],
      ['r', 'Dateline text'],
      ['v', 'Lead text'],
      ['h', 'Section text'],
      ['o', 'Quote text'],
      ['i', 'Item text'],
      ['b', 'Boilerplate text'],
      ['n', 'Note text'],
      ['c', 'Contact text'],
    ] as const) {
      await keyboard.press(`Control+Alt+${key}`)
      await keyboard.type(text)
      if (key !== 'o') continue
      await keyboard.press('ArrowDown')
      await keyboard.type('Attribution text')
    }
    await expect(desk.part('mediaContact')).toContainText('Contact text')
    // Chromium brings the tree up to date in its own time.
    await expect
      .poll(async () => {
        const spoken = await desk.spokenBlocks()
        return parts[language].filter(
          ([role, name, text]) =>
            !spoken.some((block) => block.role === role && block.name === name && block.text.includes(text)),
        )
      })
      .toEqual([])
    await desk.close()
  })
