import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as build from '../../document/builders'
import type { ReleaseNode } from '../../document/parse'
import { troublesomeRelease } from '../../testing/troublesome-text'
import { buildPage } from '../build-page'
import type { PageModel } from '../page-model'
import type { Purpose } from '../purpose'
import { columnsOf } from './break-lines'
import { renderPlain, wireColumns } from './render-plain'

const now = new Date('2026-03-02T08:00:00Z')
const asset = 'a'.repeat(64)

function pageOf(release: ReleaseNode, purpose: Purpose = 'final'): PageModel {
  const assets = new Map([[asset, 'data:image/png;base64,AAAA']])
  const page = buildPage({ release, purpose, revision: null, now, assets })
  if (!page.ok) throw new Error('The page could not be built')
  return page.value
}

const linesOf = (...blocks: readonly Parameters<typeof build.release>[1][]): readonly string[] =>
  renderPlain(pageOf(build.release({ language: 'de' }, build.headline('T'), ...blocks)))
    .split('\n')
    .slice(4, -3)

describe('wire text', () => {
  it('opens with the embargo, says before the text that it is a draft, and ends with its end mark', () => {
    const embargo = { kind: 'until', instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' } as const
    const release = build.release(
      { language: 'de', organisation: 'Hafenamt Lindenau', number: '7/2026', embargo },
      build.headline('Neue Fähre'),
    )
    expect(renderPlain(pageOf(release, 'draft')).split('\n\n')).toEqual([
      'Sperrfrist: 3. März 2026, 10:00 Uhr (MEZ)',
      'Entwurf – nicht zur Veröffentlichung',
      'Hafenamt Lindenau\nPressemitteilung Nr. 7/2026',
      'Neue Fähre',
      '– Ende –\n',
    ])
  })

  it('writes what other formats draw: signs of lists, targets of links, what a picture shows', () => {
    expect(
      linesOf(
        build.bulletList(build.listItem(build.paragraph('Ein Punkt ' + 'und noch einer '.repeat(6).trim()))),
        build.orderedListFrom(
          9,
          build.listItem(build.paragraph('neun')),
          build.listItem(build.paragraph('zehn')),
        ),
        build.paragraph(
          'Der Fahrplan steht ',
          build.link('https://example.org/plan', 'im Netz'),
          ', Fragen an ',
          build.link('mailto:presse@example.org', 'presse@example.org'),
          '.',
        ),
        build.figure(
          build.image({ asset, alt: 'Die Fähre legt an', credit: 'Foto: Ada Reiber' }),
          build.caption('Am Kai.'),
        ),
      ),
    ).toEqual([
      '  - Ein Punkt und noch einer und noch einer und noch einer und noch',
      '    einer und noch einer und noch einer',
      '',
      ' 9. neun',
      '10. zehn',
      '',
      'Der Fahrplan steht im Netz <https://example.org/plan>, Fragen an',
      'presse@example.org.',
      '',
      '[Bild: Die Fähre legt an]',
      'Am Kai.',
      'Foto: Ada Reiber',
    ])
  })

  it('sets a table in columns where they fit, else one cell under the other', () => {
    const table = (...cells: readonly string[]) =>
      build.table(
        ...[cells, ['06:15', 'Lindenau']].map((row) =>
          build.tableRow(...row.map((cell) => build.tableCell(build.paragraph(cell)))),
        ),
      )
    expect(linesOf(table('Abfahrt', 'Ort'))).toEqual(['Abfahrt  Ort', '06:15    Lindenau'])
    expect(linesOf(table('Abfahrt', 'Ort '.repeat(20)))).toEqual([
      'Abfahrt',
      'Ort '.repeat(18).trim(),
      'Ort Ort',
      '',
      '06:15',
      'Lindenau',
    ])
  })

  it('breaks no word and no no-break space, counts an ideograph as two columns and parts ideographs', () => {
    const address = `https://example.org/${'a'.repeat(80)}`
    expect(linesOf(build.paragraph(`Siehe ${address} dort`))).toEqual(['Siehe', address, 'dort'])
    expect(linesOf(build.paragraph(`${'x '.repeat(34)}10\u00a0Euro`)).at(-1)).toBe('10\u00a0Euro')
    expect(linesOf(build.paragraph('語'.repeat(40)))).toEqual(['語'.repeat(36), '語'.repeat(4)])
  })

  it('has no line that is wider than the wire unless it is one unbreakable word', () => {
    fc.assert(
      fc.property(troublesomeRelease, (release) => {
        for (const line of renderPlain(pageOf(release)).split('\n'))
          if (columnsOf(line) > wireColumns)
            expect(line.trim().replace(/^(-|\d+\.) /, '')).not.toMatch(/[ \t]/)
      }),
    )
  })
})
