import { pathToFileURL } from 'node:url'
import { buildEntry } from './build-entry.mjs'

const measure = await buildEntry(
  'bench-compare',
  'main/handlers/testing/measure-compare.ts',
  'measure-compare',
)
await import(pathToFileURL(measure).href)
