/** `node scripts/make-library.mjs FOLDER [COUNT]`: makes a store with that many invented releases, 5,000 unless told. */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildEntry } from '../bench/build-entry.mjs'

const [folder, count = '5000'] = process.argv.slice(2)
if (folder === undefined || !/^[1-9]\d*$/.test(count)) {
  console.error('Used so: node scripts/make-library.mjs FOLDER [COUNT]')
  process.exit(2)
}
if (existsSync(join(folder, 'imprimatur.db'))) {
  console.error(`There is a store in ${folder} already; name another folder.`)
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
const entry = await buildEntry('make-library', 'main/database/testing/fill-library.ts', 'fill-library')
try {
  const { fillLibrary } = await import(pathToFileURL(entry).href)
  const start = performance.now()
  await fillLibrary(resolve(folder), Number(count))
  console.log(`${count} releases in ${resolve(folder)}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
} finally {
  rmSync(dirname(entry), { recursive: true, force: true })
}
