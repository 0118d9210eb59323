import { expect } from '@playwright/test'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeJpeg } from '../domain/testing/make-picture'
import type { Desk } from './desk'
import { example, newFolder } from './files'
import { saveElsewhere } from './plain-sql'

export type Step = (desk: Desk) => Promise<void>

/** A state of the window: how it is reached from the view it belongs to, and left again. */
export interface State {
  readonly name: string
  readonly enter: Step
  readonly leave?: Step
}

const press =
  (...keys: readonly string[]): Step =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key)
  }

const inOrder =
  (...steps: readonly Step[]): Step =>
  async (desk) => {
    for (const step of steps) await step(desk)
  }

const dialog: Step = ({ page }) => page.getByRole('dialog').first().waitFor()
const text: Step = ({ page }) => page.locator('[data-block="lead"]').first().click()
const escape = press('Escape')

/** Until no dialog is left: the upper one takes Escape first. */
const closeDialogs: Step = async ({ page }) => {
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 1000 })
  }).toPass()
}

const opens = (name: string, ...keys: readonly string[]): State => ({
  name,
  enter: inOrder(press(...keys), dialog),
  leave: closeDialogs,
})

const choose =
  (command: string): Step =>
  (desk) =>
    desk.choose(command)

const chosen = (name: string, command: string): State => ({
  name,
  enter: inOrder(choose(command), dialog),
  leave: closeDialogs,
})

const search =
  (words: string): Step =>
  async ({ page }) => {
    await page.getByRole('searchbox').fill(words)
    await expect(page.locator('.library')).not.toHaveAttribute('aria-busy', 'true')
    await page.waitForTimeout(600)
  }

const place = (index: number, name: string): State => ({
  name,
  enter: ({ page }) => page.locator('.places .place').nth(index).click(),
  leave: ({ page }) => page.locator('.places .place').first().click(),
})

const pagesOfGuide = readdirSync(join(import.meta.dirname, '../docs/guide/en')).length
const guidePages: readonly State[] = Array.from({ length: pagesOfGuide }, (_, index) => ({
  name: `page ${String(index + 1)} of the guide`,
  enter: async ({ page }) => {
    if (index === 0) await page.keyboard.press('F1')
    await page.getByRole('dialog').locator('nav a').nth(index).click()
  },
  ...(index === pagesOfGuide - 1 ? { leave: closeDialogs } : {}),
}))

export const libraryStates: readonly State[] = [
  { name: 'library', enter: () => Promise.resolve() },
  { name: 'hits in context', enter: search('fähr') },
  { name: 'nothing found', enter: search('qqqqqqq'), leave: search('') },
  {
    name: 'filters open',
    enter: ({ page }) => page.locator('[aria-controls="library-filters"]').click(),
    leave: ({ page }) => page.locator('[aria-controls="library-filters"]').click(),
  },
  place(1, 'empty archive'),
  place(2, 'empty bin'),
  opens('palette', 'Control+Shift+P'),
  opens('keys', 'Control+/'),
  opens('settings', 'Control+,'),
  {
    name: 'rules of approval',
    enter: async (desk) => {
      await press('Control+,')(desk)
      await desk.button('Rules of approval…').or(desk.button('Regeln der Freigabe …')).click()
      await desk.page.getByRole('dialog').getByRole('radio').nth(2).check()
    },
    leave: closeDialogs,
  },
  chosen('about', 'showAbout'),
  chosen('messages', 'showNotices'),
  chosen('who sends', 'showOrganisation'),
  chosen('distribution lists', 'manageLists'),
  chosen('which revision a text is', 'identifyText'),
  chosen('templates', 'manageTemplates'),
  {
    name: 'a template',
    enter: async (desk) => {
      await choose('manageTemplates')(desk)
      await desk.page.getByRole('dialog').locator('footer button, .actions button').first().click()
      await desk.page.getByRole('menuitem').first().click()
      await desk.page.getByRole('dialog').getByRole('textbox').first().waitFor()
    },
    leave: closeDialogs,
  },
  {
    name: 'find over all releases',
    enter: async (desk) => {
      await press('Control+Shift+H')(desk)
      await dialog(desk)
      await desk.page.getByRole('dialog').getByRole('textbox').first().fill('die')
      await desk.page.keyboard.press('Enter')
      await desk.page.getByRole('dialog').getByRole('checkbox').first().waitFor()
    },
    leave: closeDialogs,
  },
  ...guidePages,
  {
    name: 'what an import brought',
    enter: async (desk) => {
      await desk.chooseInDialogs([example('pressemitteilung-beschaedigt.txt')])
      await choose('importFiles')(desk)
      await dialog(desk)
    },
    leave: closeDialogs,
  },
  {
    name: 'the review of an import',
    enter: async (desk) => {
      await desk.chooseInDialogs([example('press-release.md')])
      await choose('importFiles')(desk)
      await desk.page.getByRole('dialog').locator('footer button').nth(1).click()
      await desk.page.getByRole('grid').waitFor()
    },
  },
  {
    name: 'a passage that is being split',
    enter: inOrder(({ page }) => page.getByRole('row', { name: 'Three generations' }).click(), press('t')),
    leave: closeDialogs,
  },
]

const photo = makeJpeg({ width: 640, height: 400 }, 40, { gps: { latitude: 51.05, longitude: 13.74 } })

function savedPhoto({ folder }: Desk): string {
  const file = join(folder, 'Kai.jpg')
  writeFileSync(file, photo)
  return file
}

export const editorStates: readonly State[] = [
  { name: 'a draft', enter: text },
  {
    name: 'submitting with a note',
    enter: inOrder(
      ({ page }) => page.locator('header .end button[aria-haspopup="menu"]').last().click(),
      ({ page }) => page.getByRole('menuitem').last().click(),
      dialog,
    ),
    leave: closeDialogs,
  },
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
  {
    name: 'a picture in the text',
    enter: async (desk) => {
      await text(desk)
      await desk.choosePicture(() => desk.page.keyboard.press('Control+Alt+j'), savedPhoto(desk))
      await desk.page.locator('[data-block="figure"] img').waitFor()
    },
  },
  {
    name: 'a press image that says where it was taken',
    enter: async (desk) => {
      await desk.choosePicture(() => choose('addPressImages')(desk), savedPhoto(desk))
      await desk.page.locator('[data-press-image]').scrollIntoViewIfNeeded()
      await desk.page.locator('[data-image-place]').waitFor()
    },
  },
  {
    name: 'messages after something happened',
    enter: inOrder(choose('showNotices'), dialog),
    leave: closeDialogs,
  },
  {
    name: 'a quote that is being cleared',
    enter: inOrder(({ page }) => page.locator('[data-clears]').first().click(), dialog),
    leave: closeDialogs,
  },
  chosen('ask for clearance', 'askForClearance'),
  chosen('copy for a CMS', 'copyForCms'),
  chosen('send for comment', 'sendForComment'),
  chosen('counts', 'showCounts'),
  {
    name: 'a comment being written',
    enter: inOrder(text, press('Home', 'Shift+End', 'Control+Alt+y'), ({ page }) =>
      page.locator('.panel textarea:focus').waitFor(),
    ),
    leave: escape,
  },
  {
    name: 'suggesting changes',
    enter: async (desk) => {
      await text(desk)
      await press('Control+Shift+e')(desk)
      await desk.page.locator('[data-suggesting-mode]').waitFor()
      await desk.page.locator('.release-text[contenteditable="true"] [data-block="lead"]').click()
      await desk.page.keyboard.press('End')
      await desk.page.keyboard.type(' !')
      await expect(desk.page.locator('[data-written-saved]')).toHaveAttribute('data-written-saved', 'saved')
    },
    leave: async ({ page }) => {
      await page.locator('[data-suggesting-mode] .actions button').first().click()
      await page.locator('[data-suggestion]').first().waitFor()
    },
  },
  chosen('save as template', 'saveAsTemplate'),
  opens('export dialog', 'Control+e'),
  {
    name: 'an export that went out',
    enter: async (desk) => {
      await desk.chooseInDialogs([newFolder(desk.folder, 'out')])
      await press('Control+e')(desk)
      await dialog(desk)
      await desk.page.getByRole('dialog').locator('button').last().click()
      await desk.page.locator('[data-exported]').first().waitFor({ timeout: 60_000 })
    },
    leave: closeDialogs,
  },
  {
    name: 'an export that is withheld',
    enter: async (desk) => {
      await desk.application.evaluate(({ webContents }) => {
        const [contents] = webContents.getAllWebContents()
        const prototype = Object.getPrototypeOf(contents) as Electron.WebContents
        const { printToPDF } = prototype
        prototype.printToPDF = () => {
          prototype.printToPDF = printToPDF
          return Promise.reject(new Error('No pages'))
        }
      })
      await press('Control+e')(desk)
      await dialog(desk)
      await desk.page.getByRole('dialog').locator('button').last().click()
      await desk.page.locator('[data-withheld]').first().waitFor({ timeout: 60_000 })
    },
    leave: closeDialogs,
  },
  opens('print dialog', 'Control+p'),
  {
    name: 'print without a printer',
    enter: async (desk) => {
      await desk.application.evaluate(({ webContents }) => {
        const [contents] = webContents.getAllWebContents()
        Object.assign(Object.getPrototypeOf(contents), { getPrintersAsync: () => Promise.resolve([]) })
      })
      await press('Control+p')(desk)
      await dialog(desk)
      await desk.page.getByRole('dialog').locator('button').last().click()
      await desk.page.getByRole('dialog').locator('.banner').waitFor({ timeout: 60_000 })
    },
    leave: closeDialogs,
  },
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
  {
    name: 'two texts that compete',
    enter: async (desk) => {
      await desk.expectSaved()
      await text(desk)
      await saveElsewhere(desk.folder, () => desk.page.keyboard.type('Mine '))
      await dialog(desk)
      await expect(desk.page.locator('[data-change-count]')).toContainText('1')
    },
    leave: async ({ page }) => {
      await page.getByRole('dialog').locator('button').last().click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
    },
  },
]

const outside =
  (index: number): Step =>
  async (desk) => {
    await desk.page.locator('[data-approval] .outside button').nth(index).click()
    await dialog(desk)
  }

/** The states of a release that is in review, for somebody who may approve it. */
export const reviewStates: readonly State[] = [
  { name: 'recording a decision', enter: outside(0), leave: closeDialogs },
  { name: 'asking for approval by mail', enter: outside(1), leave: closeDialogs },
  { name: 'approving in an emergency', enter: outside(2), leave: closeDialogs },
  {
    name: 'changing the submitted text',
    enter: async (desk) => {
      await desk.changeSubmitted()
      await desk.write('lead', '!')
    },
    leave: async ({ page }) => {
      await page.locator('[data-conditions-mode] .actions button').first().click()
      await page.locator('[data-conditions]').waitFor()
    },
  },
  { name: 'approved with conditions', enter: () => Promise.resolve() },
]

const afterIssue =
  (icon: string): Step =>
  async ({ page }) => {
    await page.locator(`[data-after-issue] button:has(.lucide-${icon})`).click()
  }

/** The states of a release that is approved, and then sent. */
export const approvedStates: readonly State[] = [
  { name: 'approved', enter: ({ page }) => page.locator('[data-after-issue]').waitFor() },
  {
    name: 'the reference of the copy for the records',
    enter: inOrder(afterIssue('folder-archive'), dialog),
    leave: closeDialogs,
  },
  {
    name: 'sent',
    enter: inOrder(afterIssue('send'), ({ page }) => page.locator('[data-issue-event]').first().waitFor()),
  },
  { name: 'retracting', enter: inOrder(afterIssue('undo-2'), dialog), leave: closeDialogs },
  chosen('comparison', 'compareTexts'),
]
