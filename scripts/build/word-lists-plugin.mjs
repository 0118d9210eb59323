import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A Vite plugin: lays the lists of words that ship beside the built main process, which reads them from there. */
export const wordListsPlugin = (root) => ({
  name: 'imprimatur:word-lists',
  generateBundle() {
    const fileName = 'german.words.br'
    this.emitFile({
      type: 'asset',
      fileName,
      source: readFileSync(join(root, 'main', 'dictionaries', fileName)),
    })
  },
})
