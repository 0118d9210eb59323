import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The rules that axe finds broken on the screen, and where; of the whole page, or of what stands within an element. */
export async function brokenRules(page: Page, within?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 200)}`).join('\n  ')}`,
  )
}

/** The rules that a theme can break: all others ask the same of each. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** Where axe finds contrast too weak, in one theme after the other; the theme that was set is the last one again. */
export async function weakContrast(page: Page, themes: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  const show = (theme: string | undefined): Promise<void> =>
    page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name
    }, theme)
  const before = await page.evaluate(() => document.documentElement.dataset['theme'])
  for (const theme of themes) {
    await show(theme)
    // Colours on their way from one theme to the other are those of neither.
    await page.waitForTimeout(200)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(rulesOfColour).analyze()
    found.push(
      ...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${theme}: ${html.slice(0, 200)}`)),
    )
  }
  await show(before)
  return found
}

/** Fails where axe finds a rule broken on the screen. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await brokenRules(page, within)).toEqual([])
}
