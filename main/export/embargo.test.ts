import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Embargo } from '../../domain/document/attributes'
import * as build from '../../domain/document/builders'
import type { ExportFormat } from '../../domain/export/formats'
import { purposeFor } from '../../domain/export/purpose'
import { fail } from '../../domain/result'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { readEml } from './eml/read-eml'
import { exportRelease } from './export-release'
import { openDocument } from './office/open-document'

// PDF and HTML are read in a real window: their marks are held by gate.test.ts and e2e/issue.spec.ts.
const formats = ['docx', 'odt', 'eml', 'txt', 'md', 'ninjs', 'newsml'] as const
const hour = '2026-03-29T01:30:00Z'
const until: Embargo = { kind: 'until', instant: hour, timeZone: 'Europe/Berlin' }

/** All that can be read in the file of an approved release, exported at that instant, and the file's name. */
async function exportAt(
  format: ExportFormat,
  now: Date,
  embargo: Embargo,
): Promise<{ name: string; text: string }> {
  const release = build.release(
    { language: 'de', embargo },
    build.headline('Neue Fähre'),
    build.lead('Sie fährt.'),
  )
  const { wordingHash } = canonicalForm(release)
  const exported = await exportRelease({
    ...{ release, now, formats: [format], folder: mkdtempSync(join(tmpdir(), 'imprimatur-embargo-')) },
    ...{ purpose: purposeFor({ isApproved: true, embargo, now }), revision: { number: 1, wordingHash } },
    ...{ language: 'de', since: '2026-03-01T09:30:00.000Z' },
    printer: {
      print: () => Promise.resolve(fail({ kind: 'printFailed', detail: 'no printer here' })),
      close: () => Promise.resolve(),
    },
  })
  const [file] = exported.ok ? exported.value.written : []
  if (file === undefined) throw new Error(JSON.stringify(exported))
  return { name: basename(file.path), text: await textIn(format, readFileSync(file.path)) }
}

async function textIn(format: ExportFormat, bytes: Buffer): Promise<string> {
  if (format === 'eml') return JSON.stringify(await readEml(bytes))
  if (format !== 'docx' && format !== 'odt') return bytes.toString('utf8')
  const parts = await openDocument(bytes)
  return parts.ok ? [...parts.value.values()].map(String).join('\n') : ''
}

describe.each(formats)('%s under embargo', (format) => {
  it('bears it until a second before the hour, on the night when the clocks change', async () => {
    const { name, text } = await exportAt(format, new Date(Date.parse(hour) - 1000), until)
    expect(name).toMatch(/^SPERRFRIST_/)
    expect(text).toContain('29. März 2026, 03:30 Uhr (MESZ)')
  })

  it.each([0, 1000])('bears it no more %d ms after the hour', async (after) => {
    const { name, text } = await exportAt(format, new Date(Date.parse(hour) + after), until)
    expect(name).not.toContain('SPERRFRIST')
    expect(text).not.toContain('Sperrfrist')
  })

  it('bears one until the start of a speech at any hour', async () => {
    const { name, text } = await exportAt(format, new Date('2099-01-01T00:00:00Z'), { kind: 'startOfSpeech' })
    expect(name).toMatch(/^SPERRFRIST_/)
    expect(text).toContain('Sperrfrist: Redebeginn')
  })
})
