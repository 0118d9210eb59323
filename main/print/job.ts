import { app, session } from 'electron'
import { readFile, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createPrinter } from './printer'
import { formatAnswer, parsePage, parseRequest } from './job-protocol'

/** The program that prints for a command line on plain Node.js: a request a line on standard input, an answer a line on standard output. */
app.disableHardwareAcceleration()
app.on('window-all-closed', () => {
  // The window is hidden and may be replaced; the end of standard input ends the program.
})

void app.whenReady().then(async () => {
  const printer = createPrinter({ session })
  for await (const line of createInterface({ input: process.stdin })) {
    const request = parseRequest(line)
    if (request === null) continue
    const printed = await printer.print(parsePage(await readFile(request.page, 'utf8')))
    if (printed.ok) await writeFile(request.pdf, printed.value, { mode: 0o600 })
    process.stdout.write(
      formatAnswer({ id: request.id, failure: printed.ok ? null : printed.failure.detail }),
    )
  }
  await printer.close()
  app.exit(0)
})
