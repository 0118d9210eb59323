import { expect, type Page } from '@playwright/test'

/** What was clicked since the count began, by name. */
export interface ClickCount {
  /** A line for each press of the pointer, in their order. */
  readonly clicks: () => Promise<readonly string[]>
  /** Fails where nothing was clicked, or more often than that. */
  readonly expectAtMost: (budget: number) => Promise<void>
}

declare global {
  interface Window {
    countedClicks?: string[]
  }
}

/**
 * Counts every real press of the pointer in the page from now on, and forgets an earlier count. A menu that opens as the
 * pointer goes down counts once; what a key or a script clicks does not count.
 */
export async function countClicks(page: Page): Promise<ClickCount> {
  await page.evaluate(() => {
    const isCounting = window.countedClicks !== undefined
    window.countedClicks = []
    if (isCounting) return
    const note = (event: PointerEvent): void => {
      if (!event.isTrusted) return
      const target = event.target instanceof Element ? event.target : document.body
      const control = target.closest('button, a, input, textarea, [role], [data-block]') ?? target
      window.countedClicks?.push(
        control.getAttribute('aria-label') ?? control.textContent.trim().slice(0, 60),
      )
    }
    window.addEventListener('pointerdown', note, { capture: true })
  })
  const clicks = (): Promise<readonly string[]> => page.evaluate(() => window.countedClicks ?? [])
  return {
    clicks,
    expectAtMost: async (budget) => {
      const clicked = await clicks()
      expect(clicked, 'nothing was clicked').not.toEqual([])
      expect(clicked.length, `clicked: ${clicked.join(' → ')}`).toBeLessThanOrEqual(budget)
    },
  }
}
