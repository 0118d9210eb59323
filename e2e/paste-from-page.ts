import type { Desk } from './desk'

/** Pastes words where the caret is, as a browser gives them. */
export async function pasteFromPage(desk: Desk, words: string): Promise<void> {
  await desk.page.evaluate((text) => {
    const write = (event: ClipboardEvent): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
      event.clipboardData?.setData('text/html', `<p>${text}</p>`)
      event.clipboardData?.setData('text/plain', text)
    }
    window.addEventListener('copy', write, { capture: true, once: true })
    document.execCommand('copy')
  }, words)
  await desk.page.keyboard.press('ControlOrMeta+v')
}
