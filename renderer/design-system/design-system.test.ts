import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tokensOf } from './tokens'

const read = (...path: readonly string[]): string => readFileSync(join(import.meta.dirname, ...path), 'utf8')
const page = read('ComponentSpecimens.vue')
const components = readdirSync(join(import.meta.dirname, '..', 'components', 'base')).filter((name) =>
  name.endsWith('.vue'),
)

describe('the page of the design system', () => {
  it.each(components)('shows %s', (file) => {
    expect(page).toContain(`<${file.replace('.vue', '')}`)
  })

  it('lists the tokens that the styles have', () => {
    const css = read('..', 'styles', 'tokens.css')
    expect(tokensOf(css, '--color-')).toContain('--color-focus')
    expect(tokensOf(css, '--space-')).toHaveLength(8)
    expect(tokensOf(css, '--nothing-')).toEqual([])
  })
})
