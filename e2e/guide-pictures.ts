import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Desk } from './desk'

/** Where pictures wait until all tests are over: one that came into the guide would make the next start build anew. */
export const takenPictures = resolve(import.meta.dirname, '..', 'test-results', 'guide')
/** With IMPRIMATUR_GUIDE_IMAGES set, the pictures of the guide are made anew; else their states are reached and no more. */
export const makesPictures = process.env['IMPRIMATUR_GUIDE_IMAGES'] !== undefined

/** A window whose picture is small enough to ship and large enough to read. */
export const pictureSize = { width: 1000, height: 600 }

/** Where the test's folder is shown, a reader sees one as a press officer may have it. */
async function nameFolder({ page, folder }: Desk): Promise<void> {
  await page.evaluate((shown) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      // The editor would take any other text that is set anew for typed.
      if (node.textContent?.includes(shown) === true)
        node.textContent = node.textContent.replaceAll(shown, '/home/ada/Imprimatur')
  }, folder)
}

/** Takes a picture of the window for the guide, by the name of its file. */
export async function takePicture(desk: Desk, name: string): Promise<void> {
  const { page } = desk
  await page.locator('.noticeList .notice').first().waitFor({ state: 'detached' })
  // What is under the pointer would be drawn as if somebody chose it.
  await page.mouse.move(0, 0)
  if (!makesPictures) return
  await nameFolder(desk)
  mkdirSync(takenPictures, { recursive: true })
  await page.screenshot({ path: resolve(takenPictures, `${name}.png`) })
}
