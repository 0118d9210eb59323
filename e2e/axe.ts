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

/** Fails where axe finds a rule broken on the screen. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await brokenRules(page, within)).toEqual([])
}
