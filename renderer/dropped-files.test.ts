import { expect, it } from 'vitest'
import { readDropped } from './dropped-files'

interface Folder {
  readonly [name: string]: Folder | string
}

/** Stands in for what the browser says of a dropped folder; it gives its entries out in parts, as the browser does. */
function entryOf(name: string, content: Folder | string, path = `/${name}`): FileSystemEntry {
  const isFile = typeof content === 'string'
  const parts = isFile
    ? []
    : [...Object.entries(content).map(([inner, what]) => [entryOf(inner, what, `${path}/${inner}`)]), []]
  return {
    ...{ name, fullPath: path, isFile, isDirectory: !isFile },
    file: (done: (file: File) => void) => {
      done(new File([isFile ? content : ''], name))
    },
    createReader: () => ({
      readEntries: (done: (entries: readonly FileSystemEntry[]) => void) => {
        done(parts.shift() ?? [])
      },
    }),
    // Only what the drop asks of an entry is there.
  } as unknown as FileSystemEntry
}

const dropOf = (...entries: readonly FileSystemEntry[]): Parameters<typeof readDropped>[0] =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as Parameters<typeof readDropped>[0]

it('takes all that can be read of a dropped folder, names the rest, and takes a single file whatever its name', async () => {
  const folder = entryOf('Ablage', {
    '2.txt': 'x',
    'foto.jpg': 'x',
    '.DS_Store': 'x',
    alt: { 'brücke.docx': 'x' },
    '10.txt': 'x',
  })
  const { files, skipped } = await readDropped(dropOf(folder, entryOf('notiz', 'x')))
  expect(files.map(({ name }) => name)).toEqual([
    'Ablage/2.txt',
    'Ablage/10.txt',
    'Ablage/alt/brücke.docx',
    'notiz',
  ])
  expect(skipped).toEqual(['Ablage/foto.jpg'])
})
