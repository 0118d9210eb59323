import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { deepestFolder, folderFileOf, mostFolderFiles } from '../../domain/import/folder-file'

/** The files of a folder that are read, and the names of those that are not, both by their path below it. */
export interface FolderFiles {
  readonly files: readonly { readonly path: string; readonly name: string }[]
  readonly skipped: readonly string[]
}

/**
 * Looks through a folder and the folders in it, in the order of their names. Links are not followed; a folder inside
 * that cannot be read is named among what was skipped.
 */
export async function collectFiles(folder: string): Promise<FolderFiles> {
  const files: { path: string; name: string }[] = []
  const skipped: string[] = []
  const nameOf = (path: string): string => relative(folder, path).split(sep).join('/')
  const look = async (place: string, depth: number): Promise<void> => {
    const entries = await readdir(place, { withFileTypes: true }).catch(() => null)
    if (entries === null) {
      skipped.push(nameOf(place))
      return
    }
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'de', { numeric: true }))) {
      const path = join(place, entry.name)
      const kind = folderFileOf(entry.name)
      if (kind === 'hidden') continue
      if (entry.isDirectory() && depth < deepestFolder) await look(path, depth + 1)
      else if (entry.isFile() && kind === 'read' && files.length < mostFolderFiles)
        files.push({ path, name: nameOf(path) })
      else skipped.push(nameOf(path))
    }
  }
  await look(folder, 1)
  return { files, skipped }
}
