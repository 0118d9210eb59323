import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { buildPage } from '../../../domain/export/build-page'
import type { PageModel } from '../../../domain/export/page-model'
import type { Purpose } from '../../../domain/export/purpose'
import { releaseUrn } from '../../../domain/export/text-identity'
import { troublesomeRelease } from '../../../domain/testing/troublesome-text'
import { contextFor } from '../testing/format-context'
import { formatModules } from '.'

// IPTC's schemas, where this machine has them; see docs/file-formats.md.
const schemas = process.env['IMPRIMATUR_SCHEMAS'] ?? join(import.meta.dirname, '../../../../shared/schemas')
const ninjsSchema = `${schemas}/ninjs-schema_3.1.json`

const now = new Date('2026-03-02T08:00:00Z')
const until = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const

function pageOf(release: ReleaseNode, purpose: Purpose): PageModel {
  const revision = purpose === 'draft' ? null : { number: 4, wordingHash: 'a'.repeat(64) }
  const page = buildPage({ release, purpose, revision, now })
  if (!page.ok) throw new Error('This release holds no images')
  return page.value
}

async function make(format: 'ninjs' | 'newsml', release: ReleaseNode, purpose: Purpose): Promise<string> {
  const made = await formatModules[format].make(pageOf(release, purpose), contextFor(release))
  if (!made.ok) throw new Error('The file could not be made')
  return new TextDecoder().decode(made.value)
}

const releaseWith = (attributes: Parameters<typeof build.release>[0]) =>
  build.release(
    { language: 'de', number: '7/2026', organisation: 'Hafenamt Lindenau', teaser: 'Kurz.', ...attributes },
    build.kicker('Verkehr'),
    build.headline('Neue Fähre'),
    build.lead('Sie fährt.'),
  )

describe('ninjs', () => {
  it('has headlines, teaser and body in their fields, and says of which revision and wording it is', async () => {
    const release = releaseWith({ keywords: ['Fähre'] })
    expect(JSON.parse(await make('ninjs', release, 'final'))).toMatchObject({
      uri: 'urn:uuid:018f2c5e-7a3b-7c11-9d20-5f0a4b6c7d8e',
      version: '4',
      versionCreated: '2026-03-01T09:30:00.000Z',
      pubStatus: 'usable',
      language: 'de',
      headlines: [{ role: 'kicker' }, { role: 'main', value: 'Neue Fähre' }],
      descriptions: [{ role: 'summary', value: 'Kurz.' }],
      bodies: [{ value: '<p>Sie fährt.</p>' }],
      subjects: [{ name: 'Fähre', rel: 'keyword' }],
      altIds: [{ value: '7/2026' }, { value: contextFor(release).identity.wordingHash }],
    })
  })

  it.each([
    ['draft', until, 'withheld', until.instant, 'Entwurf'],
    ['embargoed', until, 'withheld', until.instant, 'Sperrfrist'],
    ['embargoed', { kind: 'startOfSpeech' }, 'withheld', undefined, 'Redebeginn'],
    ['final', null, 'usable', undefined, undefined],
  ] as const)(
    'as %s with the embargo %j is %s',
    async (purpose, embargo, pubStatus, embargoedUntil, note) => {
      const ninjs: Record<string, unknown> = JSON.parse(
        await make('ninjs', releaseWith({ embargo }), purpose),
      )
      expect(ninjs).toMatchObject({ pubStatus })
      expect(ninjs.embargoedUntil).toBe(embargoedUntil)
      if (note === undefined) expect(ninjs).not.toHaveProperty('edNote')
      else expect(ninjs.edNote).toContain(note)
    },
  )

  it.each([
    ['that it may be used', '"withheld"', '"usable"'],
    ['no embargo', /"embargoedUntil".*\n/, ''],
    ['another hour', '09:00:00Z', '08:00:00Z'],
    ['another headline', 'Neue Fähre', 'Neue Fahre'],
    ['one more field', '"type"', '"by": "x", "type"'],
  ])('is refused when it says %s', async (_name, from, to) => {
    const release = releaseWith({ embargo: until })
    const changed = (await make('ninjs', release, 'embargoed')).replace(from, to)
    const { check } = formatModules.ninjs
    const bytes = new TextEncoder().encode(changed)
    expect(await check(bytes, pageOf(release, 'embargoed'), contextFor(release))).not.toBeNull()
  })

  it.runIf(existsSync(ninjsSchema))('is valid by IPTC’s schema, whatever the release', async () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats(ajv)
    const schema: Record<string, unknown> = JSON.parse(readFileSync(ninjsSchema, 'utf8'))
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
    const validate = ajv.compile(schema)
    await fc.assert(
      fc.asyncProperty(
        troublesomeRelease,
        fc.constantFrom<Purpose>('draft', 'final'),
        async (any, purpose) => {
          validate(JSON.parse(await make('ninjs', any, purpose)))
          expect(validate.errors).toBeNull()
        },
      ),
      { numRuns: 50 },
    )
    expect(validate({ uri: 7 })).toBe(false)
  })
})

describe('NewsML-G2', () => {
  it.each([
    ['that it may be used', 'pubstatusg2/withheld', 'pubstatusg2/usable'],
    ['no embargo', /<embargoed>.*<\/embargoed>\n/, ''],
    ['another hour', '09:00:00Z', '08:00:00Z'],
    ['another headline', '<headline rank="1">Neue', '<headline rank="1">Alte'],
    ['another text', 'Sie fährt.', 'Sie führt.'],
    ['one more field', '<contentSet>', '<!-- x --><contentSet>'],
    ['a document type', '<newsItem', '<!DOCTYPE x [<!ENTITY e SYSTEM "x">]><newsItem'],
    ['a broken element', '</contentMeta>', ''],
  ])('is refused when it says %s', async (_name, from, to) => {
    const release = releaseWith({ embargo: until })
    const written = await make('newsml', release, 'embargoed')
    const changed = written.replace(from, to)
    expect(changed).not.toBe(written)
    const { check } = formatModules.newsml
    const bytes = new TextEncoder().encode(changed)
    expect(await check(bytes, pageOf(release, 'embargoed'), contextFor(release))).not.toBeNull()
  })

  it('says by an empty element that the embargo ends with a speech', async () => {
    const xml = await make('newsml', releaseWith({ embargo: { kind: 'startOfSpeech' } }), 'embargoed')
    expect(xml).toContain('<embargoed></embargoed>')
    expect(xml).toContain('<edNote>Sperrfrist: Redebeginn</edNote>')
  })

  const newsmlSchema = join(schemas, 'NewsML-G2_2.35-spec-All-Power.xsd')
  const canValidate = existsSync(newsmlSchema) && spawnSync('xmllint', ['--version']).status === 0

  it.runIf(canValidate)('is valid by IPTC’s schema, whatever the release', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsml-'))
    const releases = [
      ...fc.sample(troublesomeRelease, 25),
      releaseWith({ embargo: until, issueDate: '2026-03-03', keywords: ['Fähre'] }),
      build.release({ language: 'de', embargo: { kind: 'startOfSpeech' } }, build.headline('T')),
    ]
    const files = releases.map((_release, index) => join(folder, `${String(index)}.xml`))
    for (const [index, release] of releases.entries())
      writeFileSync(files[index] ?? '', await make('newsml', release, index % 2 === 0 ? 'draft' : 'final'))
    writeFileSync(
      join(folder, 'wrong.xml'),
      (await make('newsml', releases[0]!, 'draft')).replace(' guid=', ' gid='),
    )
    const lint = (...names: readonly string[]) =>
      spawnSync('xmllint', ['--nonet', '--noout', '--schema', newsmlSchema, ...names], { encoding: 'utf8' })
    expect(
      lint(...files)
        .stderr.split('\n')
        .filter((line) => line !== '' && !line.endsWith(' validates')),
    ).toEqual([])
    expect(lint(join(folder, 'wrong.xml')).status).not.toBe(0)
  })
})

it('names a text that is in no store by its wording, the same each time', () => {
  const { identity } = contextFor(releaseWith({}))
  const urn = releaseUrn({ ...identity, release: null })
  expect(urn).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(urn).toContain(identity.wordingHash.slice(0, 8))
})
