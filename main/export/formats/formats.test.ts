import { expect, it } from 'vitest'
import { exportFormats } from '../../../domain/export/formats'
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
