import { expect, test, type Locator, type TestInfo } from '@playwright/test'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { expectAccessible } from './axe'
import { countClicks } from './clicks'
import { Desk, type DeskOptions } from './desk'
import { example, newFolder } from './files'
import { addNamed, addPeople, importAsAda, submittedRelease, writtenFile } from './office'
import { outlineOf, type ListedRelease } from './outline-of'

const source = `Pressemitteilung Nr. 7/2099

Sperrfrist: 3. März 2099, 10:00 Uhr

Neue Fähre für Lindenau

Lindenau. Die neue Fähre fährt ab dem 3. März sie ersetzt die alte.

Das Hafenamt rechnet mit 1.200 Fahrgästen am Tag.
`

/** A release in review, made on the command line by Ada Winter; Cem Aydın may approve it. */
function submitFerry(folder: string): ListedRelease {
  addPeople(folder)
  return submittedRelease(folder, writtenFile(folder, 'faehre.txt', source))
}

async function openInReview(
  info: TestInfo,
  options: Omit<DeskOptions, 'folder'> & { readonly as: string },
): Promise<Desk> {
  const folder = info.outputPath('desk')
  const release = submitFerry(folder)
  const desk = await Desk.open({ size: { width: 1280, height: 800 }, ...options, folder })
  await desk.openRelease(release.headline)
  await desk.expectStatus('inReview')
  return desk
}

/** Puts the caret behind these words of the text, as a pointer does. */
async function clickBehind(desk: Desk, words: string): Promise<void> {
  const place = await desk.page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode() !== null) {
      const { currentNode } = texts
      const at = currentNode.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !currentNode.parentElement?.closest('[contenteditable="true"]')) continue
      const range = document.createRange()
      range.setStart(currentNode, at + wanted.length - 1)
      range.setEnd(currentNode, at + wanted.length)
      const { right, top, height } = range.getBoundingClientRect()
      return { x: right, y: top + height / 2 }
    }
    return null
  }, words)
  if (place === null) throw new Error(`“${words}” is not in the text`)
  await desk.page.mouse.click(place.x, place.y)
}

/** A picture of the state for people, and what axe says of it. */
async function look(desk: Desk, info: TestInfo, name: string): Promise<void> {
  // What a tooltip says where the pointer stands is no part of it.
  await desk.page.mouse.move(1, 400)
  await expect(desk.page.getByRole('tooltip')).toHaveCount(0)
  await desk.page.screenshot({ path: info.outputPath(`${name}.png`) })
  await expectAccessible(desk.page)
}

test('a changed comma is approved with three clicks, and counts once an author has accepted it with one', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Cem Aydın' })
  await look(desk, info, 'approver')
  const clicks = await countClicks(desk.page)
  await desk.changeSubmitted()
  await expect(desk.page.getByText('You are changing the submitted text')).toBeVisible()
  await expect(desk.button('Approve with conditions')).toBeDisabled()
  await clickBehind(desk, 'März')
  await desk.page.keyboard.type(',')
  await look(desk, info, 'writing')
  await desk.button('Approve with conditions').click()
  await expect(desk.notice('waits to be accepted')).toBeVisible()
  await clicks.expectAtMost(3)
  await desk.expectStatus('inReview')
  await expect(desk.button('Accept')).toHaveCount(0)
  await expect(desk.page.getByText('an author has to accept exactly this text')).toBeVisible()
  await look(desk, info, 'stated')

  await desk.actAs('Ada Winter')
  await expect(desk.page.locator('[data-conditions] ins')).toHaveText(/März,/)
  await look(desk, info, 'author')
  const accepting = await countClicks(desk.page)
  await desk.button('Accept').click()
  await desk.expectStatus('approved')
  await accepting.expectAtMost(1)
  await desk.region('History').scrollIntoViewIfNeeded()
  await expect(desk.region('History').locator('[data-origin]')).toHaveText('Revision 1 with conditions')
  await expect(desk.region('History').getByText('Ada Winter accepted the conditions')).toBeVisible()
  await expect(desk.region('History').locator('[data-superseded]')).toContainText('Revision 2')
  await look(desk, info, 'accepted')
  const { folder } = desk
  await desk.close()
  expect(outlineOf(folder, 'Neue Fähre').text).toContain('März, sie ersetzt')
})

test('what an approver changes is kept when they leave it or the application dies, and given up only where they say so', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Cem Aydın' })
  const { folder } = desk
  await desk.changeSubmitted()
  await desk.write('headline', '!')
  await desk.page.getByRole('textbox', { name: 'Note (optional)' }).fill('As agreed with the ferry office')
  await desk.button('Library').click()
  await expect(desk.notice('Your changed words are kept')).toBeVisible()
  await desk.openRelease('Neue Fähre')
  const begun = desk.page.locator('[data-begun-conditions]')
  await expect(begun).toContainText('You began to change words')
  await look(desk, info, 'begun')
  await begun.getByRole('button', { name: 'Go on changing' }).click()
  const mode = desk.page.locator('[data-conditions-mode]')
  const editable = '.release-text[contenteditable="true"] [data-block="headline"]'
  await expect(desk.page.locator(editable)).toContainText('Lindenau!')
  await expect(mode).toContainText('1 change')
  await desk.page.locator(editable).click()
  await desk.page.keyboard.press('End')
  await desk.page.keyboard.type('?')
  await expect(mode.locator('[data-written-saved]')).toHaveAttribute('data-written-saved', 'saved')
  await desk.kill()

  const again = await Desk.open({ folder, as: 'Cem Aydın' })
  await again.openRelease('Neue Fähre')
  await expect(again.part('headline')).not.toContainText('Lindenau!?')
  // They are nobody else's to sign.
  await again.actAs('Ada Winter')
  await expect(again.page.locator('[data-begun-conditions]')).toHaveCount(0)
  await again.actAs('Cem Aydın')
  await again.changeSubmitted()
  await expect(again.page.locator(editable)).toContainText('Lindenau!?')
  await expect(again.page.getByRole('textbox', { name: 'Note (optional)' })).toHaveValue(
    'As agreed with the ferry office',
  )
  await again.button('Discard changes').click()
  await expect(again.page.getByRole('dialog', { name: 'Discard your changes?' })).toBeVisible()
  await look(again, info, 'discard')
  await again.button('Go on writing').click()
  await expect(again.page.locator(editable)).toContainText('Lindenau!?')
  await again.button('Discard changes').click()
  await again.page.getByRole('dialog').getByRole('button', { name: 'Discard changes' }).click()
  await expect(again.button('Approve')).toBeVisible()
  await expect(again.part('headline')).not.toContainText('!')
  await expect(again.page.locator('[data-begun-conditions]')).toHaveCount(0)
  await again.close()
})

test('a telephone approval is recorded with three clicks, and counts once a third person has confirmed it', async ({}, info) => {
  const folder = info.outputPath('desk')
  const release = submitFerry(folder)
  const desk = await Desk.open({ folder, as: 'Ada Winter', size: { width: 1280, height: 800 } })
  await desk.openRelease(release.headline)
  await look(desk, info, 'author')
  const clicks = await countClicks(desk.page)
  await desk.button('Record a decision…').click()
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Who decided?' })).toContainText('Cem Aydın')
  await expect(dialog.locator('[data-counts]')).toContainText('counts only once somebody has confirmed it')
  await look(desk, info, 'record')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(desk.page.getByText('Unconfirmed: the approval of Cem Aydın')).toBeVisible()
  await clicks.expectAtMost(3)
  await desk.expectStatus('inReview')
  await look(desk, info, 'unconfirmed')
  await desk.close()

  addNamed(folder, 'Ida Berg')
  const again = await Desk.open({ folder, as: 'Ida Berg' })
  await again.openRelease(release.headline)
  await again.button('Confirm').click()
  await again.expectStatus('approved')
  await expect(again.region('History').getByText('by telephone')).toBeVisible()
  await look(again, info, 'confirmed')
  await again.close()
})

test('an approval recorded with its mail counts at once, and the mail can be had again', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Ada Winter' })
  await desk.button('Record a decision…').click()
  const dialog = desk.page.getByRole('dialog')
  await dialog.getByLabel('by mail').check()
  const mail = join(newFolder(desk.folder, 'mail'), 'answer.eml')
  writeFileSync(mail, 'From: Cem\n\nApproved.\n')
  await desk.choosePicture(() => dialog.getByRole('button', { name: 'Choose a file…' }).click(), mail)
  await expect(dialog.locator('[data-counts]')).toContainText('counts at once')
  await look(desk, info, 'with-evidence')
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await desk.expectStatus('approved')
  await expect(desk.button('Save evidence: answer.eml')).toBeVisible()
  await desk.button('Remove evidence: answer.eml').click()
  await desk.page.getByRole('textbox', { name: 'Reason' }).fill('The time for keeping it is over.')
  await desk.button('Remove for good').click()
  await expect(desk.notice('its hash stays')).toBeVisible()
  await expect(desk.button('Save evidence: answer.eml')).toHaveCount(0)
  expect(desk.run('verify')).toMatchObject({ status: 0 })
  await desk.close()
})

test('an emergency keeps its mark and asks for a second signature', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Ada Winter' })
  await desk.button('Emergency approval…').click()
  await desk.page.getByRole('textbox', { name: 'Reason (one line)' }).fill('The pier is burning.')
  await look(desk, info, 'emergency-dialog')
  await desk.button('Approve in an emergency').click()
  await desk.expectStatus('approved')
  await expect(desk.page.locator('[data-open-task]')).toContainText('second signature is still missing')
  await expect(desk.button('Sign second')).toBeDisabled()
  await desk.actAs('Cem Aydın')
  await look(desk, info, 'emergency')
  await desk.button('Sign second').click()
  await expect(desk.page.getByText('Signed second by Cem Aydın')).toBeVisible()
  await expect(desk.page.locator('[data-open-task]')).toHaveCount(0)
  await expect(desk.page.locator('[data-emergency]').first()).toContainText('The pier is burning.')
  await look(desk, info, 'signed-second')
  await desk.showLibrary()
  await expect(desk.page.locator('.library [data-emergency]')).toHaveText(/Emergency approval, signed second/)
  await look(desk, info, 'library')
  await desk.close()
})

test('a late embargo is changed and confirmed by a second person with four clicks', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Cem Aydın' })
  await desk.button('Approve').click()
  await desk.expectStatus('approved')
  await desk.actAs('Ada Winter')
  const clicks = await countClicks(desk.page)
  await desk.button('Change details…').click()
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.getByLabel('Embargoed until')).toHaveValue('2099-03-03T10:00')
  await desk.page.keyboard.press('Tab')
  await dialog.getByLabel('Embargoed until').fill('2099-03-03T12:30')
  await look(desk, info, 'details-dialog')
  await desk.button('Ask for confirmation').click()
  await expect(desk.page.locator('[data-detail="embargo"]')).toContainText('12:30')
  await look(desk, info, 'pending')
  await desk.button('Confirm as…').click()
  await desk.page.getByRole('menuitem', { name: 'Cem Aydın' }).click()
  await expect(desk.page.locator('[data-late-details]')).toHaveCount(0)
  await clicks.expectAtMost(4)
  await desk.expectStatus('approved')
  await expect(desk.region('History').locator('[data-origin]')).toContainText('with changed details')
  await look(desk, info, 'confirmed')
  const { folder } = desk
  await desk.close()
  expect(outlineOf(folder, 'Neue Fähre').embargo).toContain('12:30')
})

test('six eyes: legal signs off by a deputy, the head approves, the minister is informed', async ({}, info) => {
  const folder = info.outputPath('desk')
  const release = submitFerry(folder)
  addNamed(folder, 'Ida Berg', 'Juri Kolb', 'Olga Holt')
  const size = { width: 1280, height: 900 }
  const desk = await Desk.open({ folder, as: 'Ada Winter', language: 'de', theme: 'dark', size })
  const { page } = desk
  await page.keyboard.press('Control+,')
  await desk.button('Regeln der Freigabe …').click()
  const rules = page.getByRole('dialog', { name: 'Freigabe', exact: true })
  await rules.getByLabel('Sechs Augen').check()
  await chooseIn(desk, 'Person für die Mitzeichnung …', 'Ida Berg')
  await rules.getByLabel('Zuständig: Ida Berg').fill('Recht')
  await chooseIn(desk, 'Person zur Kenntnis …', 'Olga Holt')
  await look(desk, info, 'rules')
  await chooseIn(desk, 'Wer vertritt?', 'Juri Kolb')
  await chooseIn(desk, 'Wen?', 'Ida Berg')
  await rules.getByLabel('Letzter Tag').fill('2099-12-31')
  await desk.button('Vertretung eintragen').click()
  await expect(rules.locator('[data-deputy]')).toContainText('Juri Kolb vertritt Ida Berg')
  await look(desk, info, 'deputies')
  await desk.button('Regeln speichern').click()
  await expect(rules).toHaveCount(0)
  await page.keyboard.press('Escape')

  await desk.openRelease(release.headline)
  await desk.button('Zurückholen').click()
  await desk.expectStatus('draft')
  await desk.button('Weitere Schritte').click()
  await page.getByRole('menuitem').click()
  const submission = page.getByRole('dialog')
  await submission.getByLabel('Anmerkung').fill('Bitte auf die Zahl der Fahrgäste achten.')
  await submission.getByLabel('Antwort erbeten bis').fill('2020-01-01T12:00')
  await submission.getByLabel('Eigene Regeln für diese Mitteilung').check()
  await look(desk, info, 'submission')
  await submission.getByLabel('Eigene Regeln für diese Mitteilung').uncheck()
  await submission.getByRole('button', { name: 'Vorlegen', exact: true }).click()
  await desk.expectStatus('inReview')
  await expect(page.locator('[data-deadline]')).toContainText('Die Frist ist um')

  await desk.actAs('Cem Aydın')
  await expect(page.getByText('Zuerst zeichnet noch mit: Ida Berg.').first()).toBeVisible()
  await expect(desk.button('Freigeben')).toBeDisabled()
  await look(desk, info, 'not-yet')
  await desk.actAs('Juri Kolb')
  await desk.button('Mitzeichnen in Vertretung von Ida Berg').click()
  await expect(page.locator('[data-signing]')).toContainText('in Vertretung von Ida Berg')
  await desk.actAs('Olga Holt')
  await look(desk, info, 'minister')
  await desk.button('Zur Kenntnis genommen').click()
  await expect(page.locator('[data-signing]')).toContainText('Olga Holt hat zur Kenntnis genommen')
  await desk.actAs('Cem Aydın')
  await desk.button('Freigeben').click()
  await desk.expectStatus('approved')
  await look(desk, info, 'approved')
  await desk.close()
})

test('whoever submits sees what is still to be checked, is led there, and submits knowingly', async ({}, info) => {
  const folder = info.outputPath('desk')
  addNamed(folder, 'Ada Winter')
  const { headline } = importAsAda(folder, example('press-release.md'))
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  const { page } = desk
  await desk.openRelease(headline)
  const openDialog = async (): Promise<Locator> => {
    await desk.button('More steps').click()
    await page.getByRole('menuitem').click()
    return page.getByRole('dialog').getByRole('region', { name: 'Still to be checked' })
  }
  const warnings = await openDialog()
  await expect(warnings).toContainText('3 places are still to be checked')
  await expect(warnings.getByRole('listitem')).toHaveCount(3)
  await expectAccessible(page)
  await warnings.getByRole('button', { name: 'Go to place: We expect' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.release-text')).toBeFocused()
  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toBe('We expect the first sunrise tour to be full.')
  await openDialog()
  await page.keyboard.press('Control+Enter')
  await desk.expectStatus('inReview')
  await desk.close()
})

/** Chooses in a list of the open dialog. */
async function chooseIn({ page }: Desk, list: string, choice: string): Promise<void> {
  await page.getByRole('combobox', { name: list }).click()
  await page.getByRole('option', { name: choice }).click()
}

test('approval is asked for by a mail that holds the whole text and the Kennwort', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Ada Winter', language: 'de', theme: 'high-contrast' })
  await look(desk, info, 'author')
  await desk.button('Freigabe erbitten …').click()
  await expect(desk.page.getByLabel('Betreff', { exact: true })).toHaveValue(
    /^Bitte um Freigabe: Neue Fähre für Lindenau \(Fassung 1 · /,
  )
  await look(desk, info, 'request')
  await desk.button('Text kopieren').click()
  await expect(desk.notice('Zwischenablage')).toBeVisible()
  const copied = await desk.application.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/Zur Antwort genügt „Freigegeben, \S+ \S+“/)
  expect(copied).toContain('Das Hafenamt rechnet mit 1.200 Fahrgästen am Tag.')

  const draft = join(newFolder(desk.folder, 'mail'), 'freigabe.eml')
  await desk.saveInDialogs(draft)
  await desk.button('Als Mail-Entwurf speichern …').click()
  await expect(desk.notice('freigabe.eml')).toBeVisible()
  const mail = await PostalMime.parse(readFileSync(draft))
  expect(mail.subject).toMatch(/^Bitte um Freigabe: Neue Fähre für Lindenau/)
  expect(mail.text).toContain('Das Hafenamt rechnet mit 1.200 Fahrgästen am Tag.')
  expect(mail.to ?? []).toEqual([])
  await desk.close()
})

test('a reply that is dropped on the card is recognised, shows the word it changes, and with one click is an approval on condition, kept as evidence', async ({}, info) => {
  const desk = await openInReview(info, { as: 'Ada Winter' })
  const mail = [
    ...['From: Cem Aydin <cem@lindenau.example>', 'To: presse@lindenau.example', 'Subject: Re: Neue Faehre'],
    ...['Content-Type: text/plain; charset=utf-8', '', 'So bitte:', ''],
    ...[
      'Neue Fähre für Lindenau',
      '',
      'Lindenau. Die neue Fähre fährt ab dem 4. März sie ersetzt die alte.',
      '',
    ],
    ...['Das Hafenamt rechnet mit 1.200 Fahrgästen am Tag.', ''],
  ].join('\r\n')
  const dropped = await desk.page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'antwort.eml', { type: 'message/rfc822' }))
    return transfer
  }, mail)
  await desk.page.locator('[data-approval]').dispatchEvent('drop', { dataTransfer: dropped })
  const dialog = desk.page.getByRole('dialog')
  await expect(dialog.locator('[data-evidence]')).toContainText('antwort.eml')
  await expect(dialog.getByLabel('by mail')).toBeChecked()
  await expect(dialog.locator('[data-reply] [data-verdict="near"]')).toContainText('revision 1')
  await expect(dialog.locator('[data-reply] ins').first()).toContainText('4')
  await look(desk, info, 'reply')
  await expect(dialog.getByLabel('Approved with the changed word of the reply')).toBeChecked()
  await expect(dialog.locator('[data-counts]')).toContainText('once an author has accepted exactly this text')
  const clicks = await countClicks(desk.page)
  await dialog.getByRole('button', { name: 'Record', exact: true }).click()
  await clicks.expectAtMost(1)
  await desk.expectStatus('inReview')
  await expect(desk.page.locator('[data-conditions] ins')).toHaveText(/4/)
  await expect(desk.button('Save evidence: antwort.eml').first()).toBeVisible()
  await look(desk, info, 'reply-as-conditions')
  await desk.button('Accept').click()
  await desk.expectStatus('approved')
  const { folder } = desk
  await desk.close()
  expect(outlineOf(folder, 'Neue Fähre').text).toContain('ab dem 4. März')
})
