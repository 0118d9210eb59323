import type { Withheld } from '../../domain/export/withheld'
import type { AttachedFile } from './accessible-pdf/document-facts'
import { openPdf } from './pdf-engine'
import { sha256Of } from './write-proven'

/** Why the files inside a PDF are not those that belong there, byte for byte and under their names, or null. */
export async function checkAttached(
  bytes: Uint8Array,
  attached: readonly AttachedFile[],
): Promise<Withheld | null> {
  const expected = attached.map((file) => `${file.name} ${sha256Of(file.bytes)}`).toSorted()
  const found = (await filesIn(bytes)).map((file) => `${file.name} ${sha256Of(file.bytes)}`).toSorted()
  const at = expected.findIndex((file, index) => file !== found[index])
  if (at < 0 && expected.length === found.length) return null
  const place = at < 0 ? expected.length : at
  return {
    ...{ kind: 'propertyDiffers', property: 'attachments' },
    ...{ expected: expected[place] ?? '–', found: found[place] ?? '–' },
  }
}

/** The files inside a PDF, as pdf.js reads them: by their names, sorted as the file has them. */
export async function filesIn(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const { document } = await openPdf(bytes)
  const names = [...((await document.getAttachments()) ?? new Map<string, unknown>()).keys()]
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = []
  for (const name of names) {
    const content = await document.getAttachmentContent(name)
    files.push({ name, bytes: content ?? new Uint8Array() })
  }
  await document.loadingTask.destroy()
  return files
}
