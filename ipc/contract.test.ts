import { expect, it } from 'vitest'
import { sourceLimitMegabytes } from '../domain/import/source/source-limits'
import { contract } from './contract'

it('refuses bytes that are more than a file for import may have', () => {
  const input = (length: number): unknown => ({ fileName: 'a.txt', bytes: new Uint8Array(length), as: null })
  const most = sourceLimitMegabytes * 1_000_000
  expect(contract.importBytes.input.safeParse(input(most)).success).toBe(true)
  expect(contract.importBytes.input.safeParse(input(most + 1)).success).toBe(false)
})
