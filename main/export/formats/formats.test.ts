import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportFormats } from '../../../domain/export/formats'
import { usage } from '../../cli/usage'
import { formatModules } from '.'

it('has a module for each format, under its own name and with an ending of its own', () => {
  expect(Object.keys(formatModules)).toEqual([...exportFormats])
  for (const format of exportFormats) {
    expect(formatModules[format].format).toBe(format)
    expect(formatModules[format].extension).toMatch(/^[a-z]+(\.[a-z]+)?$/)
  }
  const extensions = exportFormats.map((format) => formatModules[format].extension)
  expect(new Set(extensions).size).toBe(extensions.length)
})

const page = (name: string): string => readFileSync(join(import.meta.dirname, '../../..', name), 'utf8')

it('is told whole: in the usage of the command line, the README and the page of file formats', () => {
  const list = exportFormats.join(',')
  expect(usage.de).toContain(list)
  expect(usage.en).toContain(list)
  expect(page('README.md')).toContain(`LIST of ${list}`)
  for (const format of exportFormats)
    expect(page('docs/file-formats.md')).toMatch(
      new RegExp(`\\| \`${format}\` +\\| \`\\.${formatModules[format].extension}\` +\\|`),
    )
})
