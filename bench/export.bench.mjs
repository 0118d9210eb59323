import { pathToFileURL } from 'node:url'
import { electronCommand } from '../scripts/runtime/electron-path.mjs'
import { buildEntry } from './build-entry.mjs'

const { executable, args } = electronCommand()
const program = await buildEntry('bench-export', 'main/print/job.ts', 'print-job')
const measure = await buildEntry('bench-export', 'main/export/testing/measure-export.ts', 'measure-export')
process.argv.splice(2, process.argv.length, program, executable, ...args)
await import(pathToFileURL(measure).href)
