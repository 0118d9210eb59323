import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fail } from '../../../domain/result'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import type { ExportResult } from '../../../ipc/views'
import type { ExportJob } from '../export-job'
import { exportRelease } from '../export-release'
import { openDocument } from '../office/open-document'
import { readHtml } from '../read-html'
import { sha256Of } from '../write-proven'
import { checkPressKit } from './check-press-kit'
import { makePressKit } from './make-press-kit'

const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
const asset = sha256Of(picture)
const image = {
  ...{ asset, fileName: 'faehre.jpg', caption: 'Die Fähre', alt: 'Eine Fähre', credit: 'Hafenamt' },
  ...{ subject: '', rightsEnd: null },
}
const release = build.release(
  {
    ...{ language: 'de', number: '7/2026', issueDate: '2026-03-03', organisation: 'Hafenamt Lindenau' },
    embargo: { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
  },
  build.headline('Neue Fähre & mehr'),
  build.lead('Sie fährt ab 3. März.'),
)
const { wordingHash, detailsHash } = canonicalForm(release)
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'imprimatur-kit-'))

async function exportInto(folder: string, changed: Partial<ExportJob> = {}): Promise<ExportResult> {
  const exported = await exportRelease({
    ...{ release, folder, purpose: 'embargoed', revision: { number: 4, wordingHash } },
    ...{ formats: ['md', 'txt', 'docx', 'ninjs'], manifest: true, pressKit: true, language: 'en' },
    ...{ now: new Date('2026-03-02T08:00:00Z'), since: '2026-03-01T09:30:00.000Z' },
    printer: {
      print: () => Promise.resolve(fail({ kind: 'printFailed', detail: 'no printer here' })),
      close: () => Promise.resolve(),
    },
    pressImages: [
      { image, file: { hash: asset, mediaType: 'image/jpeg', width: 1, height: 1, size: 7, bytes: picture } },
    ],
    ...changed,
  })
  if (!exported.ok) throw new Error(exported.failure.code)
  return exported.value
}

interface Manifest {
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[]
  readonly withheld: readonly unknown[]
  readonly wordingSha256: string
  readonly detailsSha256: string
}
const readManifest = (bytes: Uint8Array): Manifest => JSON.parse(new TextDecoder().decode(bytes)) as Manifest

describe('the manifest beside an export', () => {
  it('lists every file that lies there with its size and hash', async () => {
    const folder = newFolder()
    const { manifest } = await exportInto(folder)
    const bytes = readFileSync(manifest?.path ?? '')
    expect(manifest?.name).toBe('SPERRFRIST_2026-03-03_7-2026_Neue-Faehre-mehr-manifest.json')
    expect(manifest?.sha256).toBe(sha256Of(bytes))
    const { files, ...facts } = readManifest(bytes)
    expect(facts).toMatchObject({ wordingSha256: wordingHash, detailsSha256: detailsHash, withheld: [] })
    for (const { name, sha256, bytes: size } of files) {
      const file = readFileSync(join(folder, name))
      expect([name, sha256Of(file), file.length]).toEqual([name, sha256, size])
    }
    const lying = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    )
    expect(files.length).toBe(lying.length - 2)
  })

  it('is the same bytes for the same export, in another folder and at another hour', async () => {
    const [first, second] = [
      await exportInto(newFolder()),
      await exportInto(newFolder(), { now: new Date('2026-03-03T08:59:59Z') }),
    ]
    expect(first.manifest?.sha256).toBe(second.manifest?.sha256)
    expect(first.pressKit?.file?.sha256).toBe(second.pressKit?.file?.sha256)
  })

  it('says what was withheld, and names neither folder nor machine', async () => {
    const folder = newFolder()
    const { manifest } = await exportInto(folder, { formats: ['pdf', 'txt'] })
    const text = readFileSync(manifest?.path ?? '', 'utf8')
    expect(JSON.parse(text)).toMatchObject({ withheld: [{ format: 'pdf', because: 'printFailed' }] })
    expect(text).not.toContain(basename(folder))
    expect(text).not.toContain(tmpdir())
  })
})

describe('a press kit', () => {
  it('holds no mail, which names its recipients', async () => {
    const recipients = [{ name: 'Ada Winter', address: 'ada.winter@zeitung.example' }]
    const { written, pressKit } = await exportInto(newFolder(), {
      formats: ['txt', 'eml'],
      mail: { mailbox: null, recipients, attachesPdf: false },
    })
    const opened = await openDocument(readFileSync(pressKit?.file?.path ?? ''))
    if (!opened.ok) throw new Error(opened.failure.detail)
    expect(written.map(({ format }) => format)).toEqual(['txt', 'eml'])
    expect([...opened.value.keys()].filter((name) => name.endsWith('.eml'))).toEqual([])
    expect([...opened.value.values()].filter((part) => part.includes('ada.winter'))).toEqual([])
  })

  it('holds a contents page, all files, the press images with their list, and the manifest', async () => {
    const folder = newFolder()
    const { pressKit } = await exportInto(folder)
    const opened = await openDocument(readFileSync(pressKit?.file?.path ?? ''))
    if (!opened.ok) throw new Error(opened.failure.detail)
    const stem = 'SPERRFRIST_2026-03-03_7-2026_Neue-Faehre-mehr'
    expect([...opened.value.keys()]).toEqual([
      '00_Inhalt.html',
      ...['md', 'txt', 'docx', 'ninjs.json'].map((ending) => `${stem}.${ending}`),
      `${stem}-bilder/01 faehre.jpg`,
      `${stem}-bilder/bilder.txt`,
      `${stem}-manifest.json`,
    ])
    for (const { name, sha256 } of readManifest(opened.value.get(`${stem}-manifest.json`) ?? picture).files)
      expect([name, sha256Of(opened.value.get(name) ?? picture)]).toEqual([name, sha256])
    const contents = opened.value.get('00_Inhalt.html')?.toString() ?? ''
    expect(readHtml(contents).lines[0]).toBe('Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)')
    expect(readHtml(contents).lines).toContain('Neue Fähre & mehr')
    expect(readHtml(contents).scripts).toBe(0)
    expect(contents).toContain('content="noindex"')
  })

  it('is the same bytes where an earlier export lies in the folder, whose names it does not show', async () => {
    const folder = newFolder()
    const [first, second] = [await exportInto(folder), await exportInto(folder)]
    expect(second.written[0]?.path).toMatch(/ \(2\)\.md$/)
    expect(second.pressKit?.file?.sha256).toBe(first.pressKit?.file?.sha256)
    const beside = readManifest(readFileSync(second.manifest?.path ?? ''))
    expect(beside.files.map(({ name }) => sha256Of(readFileSync(join(folder, name))))).toEqual(
      beside.files.map(({ sha256 }) => sha256),
    )
  })

  it('is not made where every file was withheld', async () => {
    const { pressKit } = await exportInto(newFolder(), { formats: ['pdf'], pressImages: [] })
    expect(pressKit).toMatchObject({
      file: null,
      withheld: expect.stringContaining('no press kit') as string,
    })
  })

  const contents = [
    { name: '00.html', bytes: new TextEncoder().encode(`<a href="a.txt">a</a> ${sha256Of(picture)}`) },
    { name: 'a.txt', bytes: picture },
  ]
  const page = contents[0]?.bytes ?? picture
  it('passes where it is as it was made', async () => {
    expect(await checkPressKit(makePressKit(contents), contents, '00.html')).toBeNull()
  })
  it.each<[string, Uint8Array]>([
    [
      'one byte of a file is another',
      zipSync({ '00.html': page, 'a.txt': new Uint8Array([...picture.slice(1), 9]) }),
    ],
    ['a file is missing', zipSync({ '00.html': page })],
    ['there is a file more', zipSync({ '00.html': page, 'a.txt': picture, 'b.txt': picture })],
    ['it is cut off', makePressKit(contents).slice(0, -10)],
  ])('is withheld where %s', async (_name, kit) => {
    expect(await checkPressKit(kit, contents, '00.html')).not.toBeNull()
  })
  it.each([
    ['link', page.slice(20)],
    ['hash', new TextEncoder().encode('<a href="a.txt">a</a>')],
  ])('is withheld where the contents page lacks the %s of a file', async (_name, lacking) => {
    const listed = contents.with(0, { name: '00.html', bytes: lacking })
    expect((await checkPressKit(makePressKit(listed), listed, '00.html'))?.en).toContain('does not list')
  })
})

describe('an export that is stopped', () => {
  it('keeps what is proven, makes nothing more and tells each step that began', async () => {
    const folder = newFolder()
    const controller = new AbortController()
    const steps: string[] = []
    const result = await exportInto(folder, {
      signal: controller.signal,
      onStep: ({ number, of, what }) => {
        steps.push(`${String(number)}/${String(of)} ${what}`)
        if (number === 2) controller.abort()
      },
    })
    expect(steps).toEqual(['1/7 md', '2/7 txt'])
    expect(result).toMatchObject({ isCancelled: true, manifest: null, pressKit: null, pressImages: null })
    expect(result.written.map(({ format }) => format)).toEqual(['md', 'txt'])
    expect(readdirSync(folder).length).toBe(2)
  })
})
