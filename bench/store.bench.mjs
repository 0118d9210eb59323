import { pathToFileURL } from 'node:url'
import { buildEntry } from './build-entry.mjs'

const worker = await buildEntry('bench-store', 'main/database/worker.ts', 'database-worker')
const measure = await buildEntry('bench-store', 'main/database/testing/measure-store.ts', 'measure-store')
process.argv[2] = worker
await import(pathToFileURL(measure).href)
