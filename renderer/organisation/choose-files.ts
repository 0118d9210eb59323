import { designFileEnding, designFileLimit } from '../../domain/export/design/design-file'
import { logoLimit } from '../../domain/images/inspect-logo'

/** The bytes of a logo that the person chose by the system's own dialog; null where it was closed. */
export async function chooseLogo(): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await chooseFile('image/png,image/jpeg')
  // One byte more than is taken says enough of a file that is too large.
  return file === null ? null : new Uint8Array(await file.slice(0, logoLimit + 1).arrayBuffer())
}

/** The text of a design file that the person chose; `tooLarge` where it can be none, null where the dialog was closed. */
export async function chooseDesignFile(): Promise<{ readonly text: string } | 'tooLarge' | null> {
  const file = await chooseFile(`${designFileEnding},application/json`)
  if (file === null) return null
  return file.size > designFileLimit ? 'tooLarge' : { text: await file.text() }
}

/** A file that the person chose; null where the dialog was closed. `accept` is as HTML has it, empty for every file. */
export function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}
