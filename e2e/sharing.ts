import { expect } from '@playwright/test'
import type { Desk } from './desk'

/** Chooses the shared folder in the settings; only the chooser of the system is stood in for. */
export async function chooseSharedFolder(desk: Desk, folder: string, button: string): Promise<void> {
  await desk.chooseInDialogs([folder])
  await desk.choose('showSettings')
  await desk.button(button).click()
  await expect(desk.page.getByRole('dialog')).toContainText(folder)
  await desk.page.keyboard.press('Escape')
}

/** The folder is looked at only when the test says so. */
export const waitForLooks = (desk: Desk): Promise<unknown> =>
  desk.page.evaluate(() => {
    document.hasFocus = () => false
  })

/** Looks at the folder now, as the window does when it gets the focus. */
export const lookIntoFolder = (desk: Desk): Promise<unknown> =>
  desk.page.evaluate(() => window.dispatchEvent(new Event('focus')))
