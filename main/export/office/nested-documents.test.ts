import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import { schema } from '../../../domain/document/schema'
import { arbitraryText } from '../../../domain/testing/arbitrary-release'
import { checkDocx } from './check-docx'
import { checkOdt } from './check-odt'
import { makeDocx } from './make-docx'
import { makeOdt } from './make-odt'
import { bytesOf } from './testing/change-parts'
import { pageOf } from './testing/sample-page'

const isLong = process.env['IMPRIMATUR_LONG'] === '1'

/** Words in several languages and styles at once, links and empty paragraphs among them. */
const run = fc
  .tuple(
    arbitraryText,
    fc.subarray(['strong', 'emphasis', 'language', 'link'] as const),
    fc.constantFrom('en-US', 'he', 'zh-Hans'),
  )
  .map(([text, names, lang]) =>
    schema.text(
      text,
      names.map((name) =>
        schema.marks[name].create({ lang, href: 'https://example.org/ä b%'.replace(' ', '') }),
      ),
    ),
  )
const paragraph = fc.array(run, { maxLength: 3 }).map((runs) => build.paragraph(...runs))

/** Lists in lists; an item may open with an empty paragraph before a list that holds words. */
const list = fc.letrec<{ list: Node }>((tie) => ({
  list: fc
    .tuple(
      fc.constantFrom(null, 0, 1, 998),
      fc.array(
        fc
          .tuple(
            paragraph,
            fc.array(fc.oneof({ maxDepth: 4, depthSize: 'small' }, paragraph, tie('list')), { maxLength: 2 }),
          )
          .map(([first, others]) => build.listItem(first, ...others)),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([start, items]) =>
      start === null ? build.bulletList(...items) : build.orderedListFrom(start, ...items),
    ),
})).list

/** Tables with every kind of span, well laid out or not. */
const cell = fc
  .tuple(
    fc.constantFrom('tableCell', 'tableHeader'),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    paragraph,
  )
  .map(([name, colspan, rowspan, content]) =>
    (name === 'tableCell' ? schema.nodes.tableCell : schema.nodes.tableHeader).createChecked(
      { colspan, rowspan },
      [content],
    ),
  )
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows) => build.table(...rows.map((cells) => build.tableRow(...cells))))

const page = fc
  .tuple(fc.constantFrom('de', 'ar'), fc.array(fc.oneof(list, table), { minLength: 1, maxLength: 4 }))
  .map(([language, blocks]) => pageOf(build.release({ language }, build.headline('x'), ...blocks)))

/** A list in which each item holds the next list, so many levels deep. */
const nested = (depth: number): Node =>
  build.orderedListFrom(
    depth,
    build.listItem(build.paragraph(`Ebene ${String(depth)}`), ...(depth === 1 ? [] : [nested(depth - 1)])),
    build.listItem(build.paragraph('weiter')),
  )

describe.each([
  ['DOCX', makeDocx, checkDocx],
  ['ODT', makeOdt, checkOdt],
])('a release as %s', (_name, make, check) => {
  it('is read back whatever lists, tables and languages meet in it', () =>
    fc.assert(
      fc.asyncProperty(page, async (sample) => {
        expect(await check(bytesOf(make(sample)), sample)).toBeNull()
      }),
      { numRuns: isLong ? 2000 : 25 },
    ))

  it('is read back where lists are nested deeper than the program knows levels', async () => {
    const sample = pageOf(build.release({ language: 'de' }, build.headline('x'), nested(14)))
    expect(await check(bytesOf(make(sample)), sample)).toBeNull()
  })
})
