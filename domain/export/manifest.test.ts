import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import { canonicalForm } from '../revision/canonical-form'
import { kennwort } from '../revision/kennwort'
import { buildPage } from './build-page'
import { renderManifest, type ListedFile, type ListedWithheld } from './manifest'

const release = build.release(
  {
    ...{ language: 'de', number: '7/2026', issueDate: '2026-03-03', organisation: 'Hafenamt Lindenau' },
    embargo: { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
  },
  build.headline('Neue Fähre'),
)
const { wordingHash, detailsHash } = canonicalForm(release)
const pdf: ListedFile = {
  ...{ name: 'SPERRFRIST_Neue-Faehre.pdf', format: 'pdf', bytes: 1234, sha256: 'a'.repeat(64) },
  standards: ['PDF/UA-1', 'PDF/A-2a'],
}
const image: ListedFile = {
  ...{ name: 'Neue-Faehre-bilder/01.jpg', format: 'pressImage', bytes: 5, sha256: 'b'.repeat(64) },
  standards: [],
}

function manifestOf(withheld: readonly ListedWithheld[], now = '2026-03-02T08:00:00Z'): string {
  const revision = { number: 4, wordingHash }
  const page = buildPage({ release, purpose: 'embargoed', revision, now: new Date(now) })
  if (!page.ok) throw new Error('This release holds no images')
  return renderManifest({ page: page.value, wordingHash, detailsHash, files: [pdf, image], withheld })
}

describe('the manifest of an export', () => {
  it('says of which wording the files are, and what each was compared with', () => {
    expect(JSON.parse(manifestOf([]))).toEqual({
      manifest: 'imprimatur-export',
      version: 1,
      release: {
        ...{ headline: 'Neue Fähre', organisation: 'Hafenamt Lindenau', number: '7/2026' },
        ...{ issueDate: '2026-03-03', language: 'de' },
      },
      purpose: 'embargoed',
      embargo: 'Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)',
      embargoedUntil: '2026-03-03T09:00:00Z',
      ...{ revision: 4, kennwort: kennwort(wordingHash, 'de') },
      ...{ wordingSha256: wordingHash, detailsSha256: detailsHash },
      files: [
        { ...pdf, check: 'sameWords' },
        {
          ...{ name: image.name, format: 'pressImage', bytes: 5, sha256: image.sha256, check: 'sameBytes' },
        },
      ],
      withheld: [],
    })
  })

  it('is read from its top: what it is, then of what, then the files', () => {
    const keys = Object.keys(JSON.parse(manifestOf([])) as object)
    expect(keys.slice(0, 4)).toEqual(['manifest', 'version', 'release', 'purpose'])
    expect(keys.slice(-2)).toEqual(['files', 'withheld'])
  })

  it('is the same bytes at another time before the hour', () => {
    expect(manifestOf([], '2026-03-01T00:00:00Z')).toBe(manifestOf([], '2026-03-02T23:59:59Z'))
  })

  it('says in the language of the release why a file was withheld', () => {
    const difference = { at: 1, expected: 'Fähre', found: 'Fahre', expectedLetter: 'ä', foundLetter: 'a' }
    const manifest = JSON.parse(
      manifestOf([{ format: 'html', withheld: { kind: 'glyphMissing', difference } }]),
    ) as { readonly withheld: readonly Record<string, string>[] }
    const [listed] = manifest.withheld
    expect(listed).toMatchObject({
      format: 'html',
      because: 'glyphMissing',
      expected: 'Fähre',
      found: 'Fahre',
    })
    expect(listed?.sentence).toContain('keine Schrift')
  })

  it.each<ListedWithheld['withheld']>([
    { kind: 'printFailed', detail: 'no /home/maja/printer' },
    { kind: 'folderNotWritable', folder: '/home/maja/out', detail: 'EACCES' },
    { kind: 'diskFull', path: '/home/maja/out' },
    { kind: 'unreadable', detail: '/home/maja/x' },
  ])('holds no path where a file was withheld with $kind', (withheld) => {
    const manifest = manifestOf([{ format: 'pdf', withheld }])
    expect(manifest).toContain(withheld.kind)
    expect(manifest).not.toContain('maja')
  })
})
