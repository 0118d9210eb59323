import { expect, test } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { newFolder, onlyFile } from './files'
import { addPeople } from './office'

const first = 'From May on the ferry crosses every twenty minutes, in the evening too'
const second = 'People on the quay have waited long enough for this link, now it is there'
const text = `# New ferry for tram passengers

Lindenau, 3 March 2026 – The new ferry starts on 3 May between the old town and Lindenau.

## Timetable and fares

“${first},” said Maja Lindqvist, head of the harbour office.

A ticket costs 1.80 euros. Bicycles travel free of charge.

“${second},” said Jonas Ebermann, a neighbour.
`

test('a file, a pasted text and a newspaper’s page are told what they are, in the window and on the command line', async ({}, info) => {
  const folder = info.outputPath('desk')
  const files = newFolder(folder, 'files')
  addPeople(folder)
  const source = join(files, 'ferry.md')
  writeFileSync(source, text)
  const run = (...args: readonly string[]) => runCommandLine(folder, args)
  const imported = JSON.parse(run('import', source, '--as', 'Ada Winter', '--json').out) as { id: string }[]
  const id = imported[0]?.id ?? ''
  run('submit', id, '--as', 'Ada Winter')
  run('approve', id, '--as', 'Cem Aydın')
  const out = join(files, 'out')
  expect(run('export', id, '--approved', '--format', 'docx,txt', '--out', out).status).toBe(0)
  const docx = onlyFile(out, '.docx')
  const plain = readFileSync(onlyFile(out, '.txt'), 'utf8')
  const changed = join(files, 'changed.txt')
  writeFileSync(changed, plain.replace('1.80', '1.90'))

  expect(run('identify', docx)).toMatchObject({ status: 0 })
  expect(run('identify', docx).out).toMatch(
    /word for word revision 1 of “New ferry for tram passengers”, approved on .* by Cem Aydın/,
  )
  const answer = run('identify', changed, '--json')
  expect(answer.status).toBe(1)
  expect(JSON.parse(answer.out)).toMatchObject({
    verdict: { kind: 'near', differences: [{ expected: '1.80', found: '1.90' }] },
  })

  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  const { page } = desk
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('approved text')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Is this the approved text?' })
  await expect(dialog.getByLabel('Text to check')).toBeFocused()
  await expectAccessible(page)

  await desk.chooseInDialogs([docx])
  await desk.button('Choose file…').click()
  await expect(dialog.locator('[data-verdict="same"]')).toContainText('approved on')
  await expectAccessible(page)

  await desk.button('Check another text').click()
  await desk.application.evaluate(
    ({ clipboard }, words) => clipboard.writeText(words),
    readFileSync(changed, 'utf8'),
  )
  await page.keyboard.press('Control+V')
  await expect(dialog.locator('[data-verdict="near"]')).toContainText('differs in one place')
  await expect(dialog.locator('del')).toHaveText(/1\.80/)
  await expect(dialog.locator('ins')).toHaveText(/1\.90/)
  await expectAccessible(page)

  await desk.button('Check another text').click()
  const paper = `<html><nav>Home News Sport</nav><h1>Across the river</h1><p>“${first},” she promises.</p><p>“People on the quay have waited far too long for this link,” says a neighbour.</p></html>`
  const transfer = await page.evaluateHandle((html) => {
    const data = new DataTransfer()
    data.items.add(new File([html], 'paper.html', { type: 'text/html' }))
    return data
  }, paper)
  await dialog.locator('[data-takes-files]').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(dialog.locator('[data-verdict="partly"]')).toBeVisible()
  await expect(dialog.locator('[data-quote-state="whole"]')).toContainText('Maja Lindqvist')
  await expect(dialog.locator('[data-quote-state="changed"]')).toContainText('Jonas Ebermann')
  await expect(dialog.getByText('Menus and forms of the page: 1')).toBeVisible()

  await desk.button('Open the release').click()
  await expect(desk.part('headline')).toHaveText('New ferry for tram passengers')
  await desk.close()
})
