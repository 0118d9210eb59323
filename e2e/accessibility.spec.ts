import { expect, test, type TestInfo } from '@playwright/test'
import { brokenRules } from './axe'
import { Desk, runCommandLine, type DeskOptions } from './desk'
import { example } from './files'
import { addPeople } from './office'
import { listed } from './outline-of'

type Step = (desk: Desk) => Promise<void>

const press =
  (...keys: readonly string[]): Step =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key)
  }

const dialog: Step = ({ page }) => page.getByRole('dialog').first().waitFor()
const text: Step = ({ page }) => page.locator('[data-block="lead"]').first().click()

const inOrder =
  (...steps: readonly Step[]): Step =>
  async (desk) => {
    for (const step of steps) await step(desk)
  }

/** A state of the window: how it is reached from the view it belongs to, and left again. */
interface State {
  readonly name: string
  readonly enter: Step
  readonly leave?: Step
}

const escape = press('Escape')
const opens = (name: string, ...keys: readonly string[]): State => ({
  name,
  enter: inOrder(press(...keys), dialog),
  leave: inOrder(escape, ({ page }) => expect(page.getByRole('dialog')).toHaveCount(0)),
})

const library: readonly State[] = [
  { name: 'library', enter: () => Promise.resolve() },
  {
    name: 'hits in context',
    enter: async ({ page }) => {
      await page.getByRole('searchbox').fill('brück')
      await page.waitForTimeout(600)
    },
  },
  {
    name: 'nothing found',
    enter: async ({ page }) => {
      await page.getByRole('searchbox').fill('qqqqqqq')
      await page.waitForTimeout(600)
    },
    leave: async ({ page }) => {
      await page.getByRole('searchbox').fill('')
      await page.waitForTimeout(600)
    },
  },
  opens('palette', 'Control+Shift+P'),
  opens('keys', 'Control+/'),
  opens('settings', 'Control+,'),
  opens('help', 'F1'),
  opens('find over all releases', 'Control+Shift+H'),
]

const editor: readonly State[] = [
  { name: 'a draft', enter: text },
  {
    name: 'find and replace',
    enter: inOrder(text, press('Control+h'), ({ page }) => page.keyboard.type('a')),
    leave: escape,
  },
  {
    name: 'slash menu',
    enter: inOrder(text, press('End', 'Control+Alt+p', '/'), ({ page }) =>
      page.locator('[role="listbox"]:visible').first().waitFor(),
    ),
    leave: press('Escape', 'Backspace', 'Backspace'),
  },
  {
    name: 'block menu',
    enter: inOrder(text, press('Control+.'), ({ page }) => page.getByRole('menu').first().waitFor()),
    leave: escape,
  },
  {
    name: 'insert menu',
    enter: inOrder(text, press('Control+Enter'), ({ page }) =>
      page.locator('[role="menu"]:visible, [role="listbox"]:visible').first().waitFor(),
    ),
    leave: escape,
  },
  {
    name: 'link dialog',
    enter: inOrder(text, press('Home', 'Shift+End', 'Control+k'), dialog),
    leave: escape,
  },
  {
    name: 'quotation dialog',
    enter: inOrder(text, press('Home', 'Shift+End', 'Control+Alt+g'), dialog),
    leave: escape,
  },
  { name: 'table dialog', enter: inOrder(text, press('Control+Alt+x'), dialog), leave: escape },
  opens('export dialog', 'Control+e'),
  opens('print dialog', 'Control+p'),
  {
    name: 'preview',
    enter: inOrder(press('F7'), async ({ page }) => {
      await page.locator('canvas').first().waitFor({ timeout: 60_000 })
    }),
    leave: press('F7'),
  },
  { name: 'outline', enter: press('Shift+F9'), leave: press('Shift+F9') },
  { name: 'focus mode', enter: press('Shift+F11'), leave: press('Shift+F11') },
  { name: 'without side panel', enter: press('F9'), leave: press('F9') },
]

async function expectState(desk: Desk, state: string): Promise<void> {
  // Colours on their way from one state to the other are none of the design.
  await desk.page.waitForTimeout(300)
  expect.soft(await brokenRules(desk.page), state).toEqual([])
}

async function lookAt(desk: Desk, states: readonly State[]): Promise<void> {
  for (const { name, enter, leave } of states) {
    await test.step(name, async () => {
      await enter(desk)
      await expectState(desk, name)
      await leave?.(desk)
    })
  }
}

async function openDesk(info: TestInfo, options: Omit<DeskOptions, 'folder' | 'as'>): Promise<Desk> {
  const folder = info.outputPath('desk')
  addPeople(folder)
  runCommandLine(folder, ['import', example('pressemitteilung.txt'), '--as', 'Ada Winter'])
  const [release] = listed(folder)
  if (release === undefined) throw new Error('The example was not imported')
  runCommandLine(folder, ['resolve', release.id, '--all', '--accept', 'As in the source.'])
  const desk = await Desk.open({ ...options, folder, as: 'Ada Winter' })
  await lookAt(desk, library)
  await desk.openRelease(release.headline)
  return desk
}

for (const language of ['en', 'de'] as const)
  for (const theme of ['light', 'dark', 'high-contrast'] as const)
    test(`every view and dialog is legible and named: ${language}, ${theme}`, async ({}, info) => {
      test.setTimeout(300_000)
      const desk = await openDesk(info, { language, theme })
      await lookAt(desk, editor)
      await desk.page.keyboard.press('Control+Shift+Enter')
      await desk.expectStatus('inReview')
      await expectState(desk, 'in review, the author acting')
      await desk.actAs('Cem Aydın')
      await expectState(desk, 'in review, another acting')
      const approve = { en: 'Approve', de: 'Freigeben' }[language]
      await desk.button(approve).click()
      await desk.expectStatus('approved')
      await expectState(desk, 'approved')
      await desk.close()
    })
