import { deepestFolder, folderFileOf, mostFolderFiles } from '../domain/import/folder-file'

/** A file that was dropped, with its path below the folder that it was dropped with. */
export interface DroppedFile {
  readonly name: string
  readonly file: File
}

/** What was dropped: files, and the names of what lies in dropped folders and is of no format that is read. */
export interface DroppedFiles {
  readonly files: readonly DroppedFile[]
  readonly skipped: readonly string[]
}

/** Files that came without a folder. */
export const withoutFolder = (files: readonly File[]): DroppedFiles => ({
  files: files.map((file) => ({ name: file.name, file })),
  skipped: [],
})

/**
 * Reads what was dropped, folders with all that is in them. To be called while the drop is handled: later the system
 * no longer says what it was. A file that was dropped by itself is taken whatever its name.
 */
export async function readDropped({
  items,
  files: given,
}: Pick<DataTransfer, 'items' | 'files'>): Promise<DroppedFiles> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  // What comes from no disk has no entries, but may be files all the same.
  if (entries.length === 0) return withoutFolder([...given])
  const files: DroppedFile[] = []
  const skipped: string[] = []
  const nameOf = ({ fullPath }: FileSystemEntry): string => fullPath.replace(/^\//, '')
  const take = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    const kind = depth === 0 ? 'read' : folderFileOf(entry.name)
    if (kind === 'hidden') return
    if (isFolder(entry) && depth <= deepestFolder) {
      for (const inner of await entriesOf(entry)) await take(inner, depth + 1)
      return
    }
    const isTaken = isFile(entry) && kind === 'read' && files.length < mostFolderFiles
    const file = isTaken ? await fileOf(entry) : null
    if (file === null) skipped.push(nameOf(entry))
    else files.push({ name: nameOf(entry), file })
  }
  for (const entry of entries) await take(entry, 0)
  return { files, skipped }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(null)
    })
  })

/** All that is in a folder, in the order of the names: it is given out in parts, up to an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const readPart = (): Promise<readonly FileSystemEntry[]> =>
    new Promise((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([])
      })
    })
  const all: FileSystemEntry[] = []
  for (let part = await readPart(); part.length > 0; part = await readPart()) all.push(...part)
  return all.sort((a, b) => a.name.localeCompare(b.name, 'de', { numeric: true }))
}
