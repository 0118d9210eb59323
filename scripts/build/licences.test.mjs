import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectLicences } from './licences.mjs'

const root = resolve(import.meta.dirname, '..', '..')
const licences = collectLicences(root)
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('the licences that ship', () => {
  it('name every dependency of the application, with what those bring along', () => {
    const names = licences.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'electron', 'orderedmap']))
    for (const tool of Object.keys(devDependencies).filter((name) => name !== 'electron'))
      expect(tool in dependencies || names.includes(tool) ? [tool, names.includes(tool)] : null).toBeNull()
  })

  it.each(licences)('allow to ship $name: $licence', ({ licence }) => {
    expect(licence).toMatch(/\b(MIT|ISC|BSD|Apache|MPL|OFL|0BSD|BlueOak|CC0|Unlicense)/)
  })

  it('hold their texts and no address of a registry', () => {
    expect(licences.filter(({ text }) => text.length > 100).length / licences.length).toBeGreaterThan(0.8)
    expect(JSON.stringify(licences)).not.toMatch(/registry\.|\/-\/[\w.-]+\.tgz/)
  })
})
