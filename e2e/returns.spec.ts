import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { extractText } from 'unpdf'
import {
  changeParts,
  commentEnd,
  commentStart,
  cut,
  deleted,
  inserted,
  run,
  withComments,
} from '../main/handlers/testing/change-docx'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'
import { example, newFolder } from './files'
import { addNamed, readyDraft } from './office'
import { listed } from './outline-of'

/** A draft that was sent, and what three departments and a colleague by mail made of it. */
function sendAndReturn(folder: string): {
  readonly headline: string
  readonly files: readonly string[]
} {
  addNamed(folder, 'Ada Winter', 'Cem Aydın', 'Ines Falk')
  const release = readyDraft(folder, example('press-release.md'))
  const draft = join(folder, 'draft.docx')
  expect(
    runCommandLine(folder, ['send-for-comment', release.id, '--format', 'docx', '--out', draft]),
  ).toMatchObject({ status: 0 })
  const sent = new Uint8Array(readFileSync(draft))
  const write = (name: string, content: Uint8Array | string): string => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const body = (change: (xml: string) => string): Uint8Array =>
    changeParts(sent, (parts) => ({
      ...parts,
      'word/document.xml': change(parts['word/document.xml'] ?? ''),
    }))
  return {
    headline: release.headline,
    files: [
      write(
        'buildings.docx',
        body((xml) =>
          cut(
            xml,
            'eleven months',
            `${deleted('Vera Stone', 'eleven')}${inserted('Vera Stone', 'twelve')}${run(' months')}`,
          ),
        ),
      ),
      write(
        'tourism.docx',
        body((xml) => xml.replace('9 am to 6 pm', '9 am to 7 pm').replace('in five rooms', 'in six rooms')),
      ),
      write(
        'finance.docx',
        changeParts(
          body((xml) =>
            cut(xml, 'founded in 1952', `${commentStart(0)}${run('founded in 1952')}${commentEnd(0)}`),
          ),
          (parts) => withComments(parts, [{ by: 'Otto Brandt', text: 'Was it not 1951?' }]),
        ),
      ),
      write(
        'reply.eml',
        [
          ...['From: Nora Ashdown <nora@harbour-trust.example>', 'To: press@harbour-trust.example'],
          ...['Subject: Re: lighthouse', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'],
          ...['Content-Transfer-Encoding: 8bit', '', 'My words please as follows:', ''],
          ...['“Four generations of keepers looked after this light, and it is only right that everyone can'],
          ...[
            'see what they saw,” said Nora Ashdown, chair of the Harbour Trust. “We expect the first sunrise',
          ],
          ...['tour to be full.”', ''],
        ].join('\n'),
      ),
    ],
  }
}

test.describe.configure({ timeout: 300_000 })

test('three returns, one mail and two officers’ comments are brought together, submitted, approved, and leak into no file', async ({}, info) => {
  const folder = info.outputPath('desk')
  newFolder(folder)
  const { headline, files } = sendAndReturn(folder)
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  const { page } = desk
  await desk.openRelease(headline)

  // Two officers comment in the window.
  for (const [name, said] of [
    ['Cem Aydın', 'Is Saturday certain?'],
    ['Ines Falk', 'Ask the mayor.'],
  ] as const) {
    await desk.actAs(name)
    await desk.part('subheadline').first().click()
    await page.keyboard.press('End')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await expect(page.locator('[data-counts]')).toHaveText(/Selection/)
    await page.keyboard.press('Control+Alt+y')
    await page.keyboard.type(said)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('region', { name: 'Comments', exact: true })).toContainText(said)
  }
  await desk.actAs('Ada Winter')

  // All that came back is shown file by file.
  await desk.chooseInDialogs(files)
  await desk.choose('takeInReturn')
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator('[data-return]')).toHaveCount(4)
  await expect(dialog.locator('[data-return]').nth(0)).toContainText('Vera Stone')
  await expect(dialog.locator('[data-return]').nth(1)).toContainText('six')
  await expect(dialog.locator('[data-return]').nth(2)).toContainText('Was it not 1951')
  await expect(dialog.locator('[data-return]').nth(3)).toContainText('Four')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Take as suggestions and comments' }).click()
  await expect(dialog).toBeHidden()
  const suggestions = page.getByRole('region', { name: 'Suggestions', exact: true })
  await expect(suggestions.locator('[data-suggestion]')).toHaveCount(4)
  // The first of them has the focus: arrows, Enter and Delete go through them at once.
  await expect(suggestions.locator('[data-suggestion]').first()).toBeFocused()
  await expect(page.getByRole('region', { name: 'Comments', exact: true })).toContainText('Was it not 1951?')

  // One of the house accepts them all; somebody who wrote nothing approves.
  await suggestions
    .getByRole('button', { name: /^Accept all/ })
    .first()
    .click()
  await expect(suggestions.locator('[data-suggestion]')).toHaveCount(0)
  await expect(desk.part('lead').first()).toContainText('twelve months')
  await desk.expectSaved()
  const [release] = listed(folder)
  const id = release?.id ?? ''
  runCommandLine(folder, ['resolve', id, '--all', '--accept', 'Answered by telephone.'])
  await desk.button('Submit for approval').click()
  await desk.expectStatus('inReview')
  await desk.actAs('Ines Falk')
  await desk.button('Approve').click()
  await desk.expectStatus('approved')
  await desk.close()

  const out = newFolder(folder, 'out')
  const formats = 'pdf,html,odt,docx,eml,txt,md,ninjs,newsml'
  expect(
    runCommandLine(folder, ['export', id, '--format', formats, '--approved', '--out', out]),
  ).toMatchObject({
    status: 0,
  })
  const written = readdirSync(out)
  expect(written.length).toBeGreaterThanOrEqual(9)
  const secrets = [
    'Vera Stone',
    'Otto Brandt',
    'Was it not 1951',
    'Ask the mayor',
    'Is Saturday certain',
    'eleven months',
  ]
  for (const name of written) {
    const words = await wordsOf(join(out, name))
    expect(words, name).toContain('twelve')
    for (const secret of secrets) expect(words, name).not.toContain(secret)
  }
})

/** All that can be read in a file, its packed parts and the pages of a PDF included. */
async function wordsOf(path: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(path))
  if (path.endsWith('.pdf')) return (await extractText(bytes, { mergePages: true })).text
  if (/\.(docx|odt)$/.test(path))
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n')
  return strFromU8(bytes)
}
