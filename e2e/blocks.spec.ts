import { expect, test, type Locator, type TestInfo } from '@playwright/test'
import { expectAccessible } from './axe'
import type { Desk } from './desk'
import { example } from './files'
import { beginRelease, openOffice } from './office'

const first = 'The bridge is sixty metres long.'
const second = 'It carries cyclists and pedestrians.'
const inSection = 'Closed since last spring.'
const items = ['Steel', 'Larch']

/** A release with two paragraphs, a list, and a section with one paragraph. */
async function openBlocks(info: TestInfo): Promise<Desk> {
  const desk = await openOffice(info)
  const { keyboard } = desk.page
  await beginRelease(desk, 'New footbridge', 'The bridge opens on 3 March.')
  await keyboard.press('Enter')
  await keyboard.type(first)
  await keyboard.press('Enter')
  await keyboard.type(second)
  await keyboard.press('Control+Alt+i')
  await keyboard.type(items[0] ?? '')
  await keyboard.press('Enter')
  await keyboard.type(items[1] ?? '')
  await keyboard.press('Control+Alt+h')
  await keyboard.type('The old bridge')
  await keyboard.press('Enter')
  await keyboard.type(inSection)
  await expect.poll(() => words(desk)).toEqual([first, second, ...items, '# The old bridge', inSection])
  await desk.expectSaved()
  return desk
}

/** The body in reading order, a section's heading with a sign before it. */
const words = ({ page }: Desk): Promise<readonly string[]> =>
  page
    .locator('.release-text')
    .locator('[data-block="paragraph"], [data-block="sectionHeading"], [data-block="quote"] > p')
    .evaluateAll((blocks) =>
      blocks.map((block) => (block.matches('h2, h3') ? '# ' : '') + block.textContent.trim()),
    )

const block = ({ page }: Desk, text: string): Locator =>
  page.locator('.release-text p', { hasText: text }).last()

const grip = ({ page }: Desk): Locator => page.locator('.block-handle-move')
const line = ({ page }: Desk): Locator => page.locator('.block-drop-line')

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('The element must be on the screen')
  return box
}

/** Points at a block, takes its grip, and drags it until the pointer stands above or below another block. */
async function dragTo(desk: Desk, text: string, where: 'above' | 'below', other: Locator): Promise<void> {
  const { mouse } = desk.page
  await block(desk, text).hover()
  const from = await boxOf(grip(desk))
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await mouse.down()
  const to = await boxOf(other)
  const y = where === 'above' ? to.y + 1 : to.y + to.height - 1
  await mouse.move(to.x + 40, y - 5, { steps: 4 })
  await mouse.move(to.x + 40, y, { steps: 4 })
  await expect(line(desk)).toBeVisible()
}

async function chooseInMenu(desk: Desk, text: string, command: string): Promise<void> {
  await block(desk, text).hover()
  await grip(desk).click()
  await desk.page.getByRole('menuitem', { name: command }).click()
}

test('a block is moved, doubled, turned into another kind and deleted by its menu, each undone by one undo', async ({}, info) => {
  const desk = await openBlocks(info)
  const { page } = desk
  const before = await words(desk)
  const undo = async (): Promise<void> => {
    await page.keyboard.press('Control+z')
    await expect.poll(() => words(desk)).toEqual(before)
  }
  await chooseInMenu(desk, second, 'Move up')
  await expect.poll(() => words(desk)).toEqual([second, first, ...before.slice(2)])
  await undo()
  await chooseInMenu(desk, first, 'Duplicate')
  await expect.poll(() => words(desk)).toEqual([first, ...before])
  await undo()
  await chooseInMenu(desk, first, 'Delete')
  await expect.poll(() => words(desk)).toEqual(before.slice(1))
  await undo()
  await chooseInMenu(desk, second, 'Turn into quote')
  await expect(desk.part('quote')).toContainText(second)
  await undo()
  await expect(desk.part('quote')).toHaveCount(0)
  await desk.close()
})

test('what cannot be done with a block stands in its menu and cannot be chosen', async ({}, info) => {
  const desk = await openBlocks(info)
  const { page } = desk
  await block(desk, first).hover()
  await grip(desk).click()
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByRole('menuitem', { name: 'Move down' })).not.toHaveAttribute('aria-disabled')
  await page.keyboard.press('Escape')
  await desk.close()
})

test('the same menu opens and works by keyboard, and goes back to the text', async ({}, info) => {
  const desk = await openBlocks(info)
  const { page } = desk
  await block(desk, first).click()
  const before = await words(desk)
  const choose = async (command: string): Promise<void> => {
    await page.keyboard.press('Control+.')
    await page.getByRole('menu').waitFor()
    const item = page.getByRole('menuitem', { name: command })
    for (let presses = 0; presses < 20; presses += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await expect(desk.part('release')).toBeFocused()
  }
  await choose('Move down')
  await expect.poll(() => words(desk)).toEqual([second, first, ...before.slice(2)])
  await choose('Duplicate')
  await expect.poll(() => words(desk)).toEqual([second, first, first, ...before.slice(2)])
  await choose('Delete')
  await choose('Turn into bullet list')
  await expect(desk.part('bulletList').filter({ hasText: first })).toHaveCount(1)
  await page.keyboard.press('Control+.')
  await page.getByRole('menu').waitFor()
  await expectAccessible(page, '[role="menu"]')
  await page.keyboard.press('Escape')
  await expect(desk.part('release')).toBeFocused()
  await desk.close()
})

test('a block is dragged to where the line shows: another place, into a section, across a list', async ({}, info) => {
  const desk = await openBlocks(info)
  const { page } = desk
  const before = await words(desk)
  const undo = async (): Promise<void> => {
    await page.keyboard.press('Control+z')
    await expect.poll(() => words(desk)).toEqual(before)
  }
  await dragTo(desk, second, 'above', block(desk, first))
  const target = await boxOf(line(desk))
  const next = await boxOf(block(desk, first))
  expect(Math.abs(target.y - next.y)).toBeLessThan(24)
  expect(target.width).toBeGreaterThan(300)
  await page.mouse.up()
  await expect(line(desk)).toHaveCount(0)
  await expect.poll(() => words(desk)).toEqual([second, first, ...before.slice(2)])
  await undo()

  await dragTo(desk, first, 'below', block(desk, inSection))
  await page.mouse.up()
  await expect.poll(() => words(desk)).toEqual([...before.slice(1), first])
  await expect(desk.part('section')).toContainText(first)
  await undo()

  await dragTo(desk, second, 'below', desk.part('bulletList'))
  await page.mouse.up()
  await expect.poll(() => words(desk)).toEqual([first, ...items, second, ...before.slice(4)])
  await undo()
  await desk.expectSaved()
  await desk.close()
})

test('a drag that is ended by Escape, or let go outside the text, moves nothing', async ({}, info) => {
  const desk = await openBlocks(info)
  const { page } = desk
  const before = await words(desk)
  await dragTo(desk, second, 'above', block(desk, first))
  await page.keyboard.press('Escape')
  await expect(line(desk)).toHaveCount(0)
  await expect(page.locator('.is-dragged')).toHaveCount(0)
  await page.mouse.up()
  expect(await words(desk)).toEqual(before)

  await dragTo(desk, second, 'above', block(desk, first))
  const header = await boxOf(page.locator('header').first())
  await page.mouse.move(header.x + 300, header.y + 10, { steps: 3 })
  await expect(line(desk)).toHaveCount(0)
  await page.mouse.up()
  expect(await words(desk)).toEqual(before)
  await expect(page.locator('.is-dragged')).toHaveCount(0)

  // Still the same text, so that the next drag finds its block.
  await dragTo(desk, second, 'above', block(desk, first))
  await page.mouse.up()
  await expect.poll(() => words(desk)).toEqual([second, first, ...before.slice(2)])
  await desk.close()
})

test('cells are selected by dragging over them, cleared, and pasted with their words', async ({}, info) => {
  const desk = await openOffice(info)
  const { page } = desk
  await desk.importFile(example('press-release.md'))
  await page.getByRole('dialog').getByRole('button', { name: 'Open the draft' }).click()
  const cell = (text: string): Locator => page.locator('.release-text td', { hasText: text })
  const cells = (): Promise<readonly string[]> =>
    page.locator('.release-text td').evaluateAll((all) => all.map(({ textContent }) => textContent))
  const before = await cells()
  expect(before).toEqual(['Saturday', '6 am to 8 pm', '£6', 'Sunday', '9 am to 6 pm', '£6'])
  // The pointer itself finds the cells: it waits until nothing on the page moves any more.
  const drag = async (from: Locator, to: Locator): Promise<void> => {
    await from.hover({ position: { x: 12, y: 12 } })
    await page.mouse.down()
    await to.hover({ position: { x: 12, y: 12 } })
    await page.mouse.up()
  }
  await drag(cell('Saturday'), cell('9 am to 6 pm'))
  await expect(page.locator('.release-text td.selectedCell')).toHaveCount(4)
  await expectAccessible(page, '[data-block="table"]')

  await page.keyboard.press('Delete')
  await expect.poll(cells).toEqual(['', '', '£6', '', '', '£6'])
  await page.keyboard.press('Control+z')
  await expect.poll(cells).toEqual(before)

  // What is copied is pasted by the same key strokes at once: other tests share the clipboard of the system.
  await drag(cell('Saturday'), cell('6 am to 8 pm'))
  await expect(page.locator('.release-text .selectedCell')).toHaveCount(2)
  await page.keyboard.press('Control+c')
  await cell('Sunday').click()
  await page.keyboard.press('Control+v')
  await expect.poll(cells).toEqual(['Saturday', '6 am to 8 pm', '£6', 'Saturday', '6 am to 8 pm', '£6'])
  await page.keyboard.press('Control+z')
  await expect.poll(cells).toEqual(before)
  await desk.close()
})
