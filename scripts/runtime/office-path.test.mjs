import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findOffice } from './office-path.mjs'

const folder = mkdtempSync(join(tmpdir(), 'imprimatur-office-path-'))
const program = join(folder, 'soffice')
writeFileSync(program, '')

describe('LibreOffice', () => {
  it('is found on the path, or where it is named', () => {
    expect(findOffice({ PATH: folder })).toBe(program)
    expect(findOffice({ PATH: '', IMPRIMATUR_OFFICE: program })).toBe(program)
  })

  it('is asked for with what to do where the named one is not there', () => {
    const missing = { PATH: folder, IMPRIMATUR_OFFICE: join(folder, 'elsewhere') }
    expect(() => findOffice(missing)).toThrow(/apt-get install libreoffice-writer-nogui/)
  })
})
