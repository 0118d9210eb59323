import { pathToFileURL } from 'node:url'
import { buildEntry } from './build-entry.mjs'

const measure = await buildEntry(
  'bench-identify',
  'main/handlers/testing/measure-identify.ts',
  'measure-identify',
)
await import(pathToFileURL(measure).href)
