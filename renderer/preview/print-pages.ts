import type { Input, Output } from '../../ipc/contract'
import { ask, type WindowFailure } from '../api'
import { fail, type Result } from '../../domain/result'
import { startPageDrawer } from './page-drawer'

/** Device pixels a point at 300 dots an inch, what office printers print. */
const printScale = 300 / 72

/** Has the PDF made and proven, draws its pages, and gives them to the printer that the person chooses. */
export async function printRelease(
  input: Input<'makePrint'>,
): Promise<Result<Output<'printPages'>, WindowFailure>> {
  const made = await ask('makePrint', input)
  if (!made.ok) return made
  const drawer = startPageDrawer()
  try {
    const opened = await drawer.open(made.value.pdf, [])
    const pages: Uint8Array<ArrayBuffer>[] = []
    for (let page = 1; page <= (opened?.pages.length ?? 0); page += 1) {
      const picture = opened === null ? null : await drawer.picture(opened.document, page, printScale)
      if (picture === null) return fail({ code: 'printFailed', detail: `page ${String(page)}` })
      pages.push(new Uint8Array(picture))
    }
    return await ask('printPages', { pages })
  } catch (error) {
    return fail({ code: 'printFailed', detail: error instanceof Error ? error.message : String(error) })
  } finally {
    drawer.close()
  }
}
