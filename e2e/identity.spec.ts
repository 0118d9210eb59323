import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { Desk, runCommandLine } from './desk'

const passphrase = 'four plain words suffice'

test('a person sets a passphrase, unlocks deciding and locks it again, by keyboard; a locked screen does the same', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter', '--role', 'Press officer'])
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  const { page } = desk
  await expect(page.locator('[data-deciding]')).toHaveCount(0)

  await page.keyboard.press('Control+,')
  await desk.button('Set a passphrase…').focus()
  await page.keyboard.press('Enter')
  const choosing = page.getByRole('dialog', { name: 'Set a passphrase' })
  await choosing.getByLabel('New passphrase', { exact: true }).fill('too short')
  await choosing.getByRole('button', { name: 'Set passphrase' }).focus()
  await page.keyboard.press('Enter')
  await expect(choosing).toBeVisible()
  await choosing.getByRole('button', { name: 'Propose four words' }).click()
  expect((await choosing.getByLabel('New passphrase', { exact: true }).inputValue()).split(' ')).toHaveLength(
    4,
  )
  await choosing.getByLabel('New passphrase', { exact: true }).fill(passphrase)
  await choosing.getByLabel('New passphrase once more').fill(passphrase)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(choosing).toHaveCount(0)
  const fingerprint = page.getByRole('group', { name: 'Fingerprint of Ada Winter' })
  await expect(fingerprint).toHaveText(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/)
  expect(runCommandLine(folder, ['people']).out).toContain(await fingerprint.innerText())
  await expectAccessible(page)
  await page.keyboard.press('Escape')

  const lock = page.locator('header [data-deciding]')
  await expect(lock).toHaveAttribute('data-deciding', 'unlocked')
  await lock.press('Enter')
  await expect(lock).toHaveAttribute('data-deciding', 'locked')
  await lock.press('Enter')
  const asking = page.getByRole('dialog', { name: 'Unlock deciding' })
  await expect(asking.getByLabel('Passphrase of Ada Winter')).toBeFocused()
  await page.keyboard.type('wrong, but long enough')
  await page.keyboard.press('Enter')
  await expect(asking.getByRole('alert')).toHaveText('The passphrase is wrong. Try again in one second.')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(asking).toHaveCount(0)
  await lock.press('Enter')
  await expect(async () => {
    await asking.getByLabel('Passphrase of Ada Winter').fill(passphrase)
    await page.keyboard.press('Enter')
    await expect(asking).toHaveCount(0, { timeout: 3000 })
  }).toPass()
  await expect(lock).toHaveAttribute('data-deciding', 'unlocked')
  await desk.application.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('lock-screen')
  })
  await expect(lock).toHaveAttribute('data-deciding', 'locked')
  await desk.close()
})

test('who leaves is retired: offered nowhere, named in every record, and can be brought back', async ({}, info) => {
  const folder = info.outputPath('desk')
  runCommandLine(folder, ['people', 'add', 'Ada Winter'])
  runCommandLine(folder, ['people', 'add', 'Ben Sommer'])
  const desk = await Desk.open({ folder, as: 'Ada Winter' })
  const { page } = desk
  await page.keyboard.press('Control+,')
  await desk.button('Ben Sommer leaves…').click()
  await page
    .getByRole('dialog', { name: 'Ben Sommer leaves?' })
    .getByRole('button', { name: 'Retire' })
    .click()
  const people = page.getByRole('list', { name: 'People and their keys' })
  await expect(people.getByText('Has left; stays in every record.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: /^Acting as/ }).click()
  await expect(page.getByRole('option', { name: 'Ada Winter' })).toBeVisible()
  await expect(page.getByRole('option', { name: 'Ben Sommer' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+,')
  await desk.button('Take back that Ben Sommer has left').click()
  await expect(desk.button('Ben Sommer leaves…')).toBeVisible()
  await page.keyboard.press('Escape')
  await desk.actAs('Ben Sommer')
  await desk.close()
})
