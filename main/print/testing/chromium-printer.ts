import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'
import { ok } from '../../../domain/result'
import type { Printer } from '../../export/printer'

/** Where Debian puts a current Chromium, which stands in for the Electron to come. */
export const chromiumPath = '/usr/bin/chromium'

export const hasChromium = existsSync(chromiumPath)

/** A printer that prints as the print window does, with the machine's own Chromium. */
export async function startChromiumPrinter(): Promise<Printer> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  return {
    print: async ({ html, headHtml, footHtml, margins, paper }) => {
      await page.setContent(html)
      const millimetres = (value: number): string => `${String(value)}mm`
      const pdf = await page.pdf({
        ...{ format: paper === 'a4' ? 'A4' : 'Letter', tagged: true, outline: true, printBackground: true },
        ...{
          displayHeaderFooter: headHtml !== '' || footHtml !== '',
          headerTemplate: headHtml,
          footerTemplate: footHtml,
        },
        margin: {
          top: millimetres(margins.top),
          right: millimetres(margins.right),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
        },
      })
      return ok(new Uint8Array(pdf))
    },
    close: () => browser.close(),
  }
}
