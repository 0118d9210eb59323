import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'

const letters = [...'abcdefghijklmnopqrstuvwxyzäöüßéçñøłАБвгαβγאבג„“‚‘»«–—…§€0123456789.,;:!?-\u00a0']

const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join('').normalize('NFC'))

/** A line of words, never empty, never with white space at its ends. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' ').replace(/^\s+|\s+$/g, '') || 'x')

const run: fc.Arbitrary<Node | string> = fc.oneof(
  { weight: 4, arbitrary: arbitraryText },
  arbitraryText.map(build.strong),
  arbitraryText.map(build.emphasis),
  arbitraryText.map((text) => build.link('https://example.org/a?b=1&c=2', text)),
  fc
    .tuple(arbitraryText, fc.option(arbitraryText), fc.option(arbitraryText))
    .map(([text, speaker, role]) => build.quotation(text, { speaker, role })),
)

const paragraph = fc.array(run, { maxLength: 4 }).map((runs) => build.paragraph(...runs))
const listItem = paragraph.map((content) => build.listItem(content))

const quote = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 3 }), arbitraryText, arbitraryText)
  .map(([paragraphs, speaker, role]) =>
    build.quote(...paragraphs, build.attribution(build.speaker(speaker), ', ', build.role(role))),
  )

const row = fc
  .tuple(paragraph, paragraph)
  .map(([first, second]) => build.tableRow(build.tableCell(first), build.tableCell(second)))

const block: fc.Arbitrary<Node> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  quote,
  fc.array(listItem, { minLength: 1, maxLength: 4 }).map((items) => build.bulletList(...items)),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.array(listItem, { minLength: 1, maxLength: 4 }))
    .map(([start, items]) => build.orderedListFrom(start, ...items)),
  fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => build.table(...rows)),
)

const section = fc
  .tuple(arbitraryText, fc.array(block, { maxLength: 3 }))
  .map(([heading, blocks]) => build.section(build.sectionHeading(heading), ...blocks))

const end = fc
  .tuple(
    fc.constantFrom(build.boilerplate, build.noteToEditors, build.mediaContact),
    fc.option(arbitraryText),
    fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  )
  .map(([part, heading, paragraphs]) =>
    part(...(heading === null ? [] : [build.sectionHeading(heading)]), ...paragraphs),
  )

const hash = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''))

const pressImage = fc.record({
  asset: hash,
  fileName: arbitraryText,
  caption: arbitraryText,
  alt: arbitraryText,
  credit: arbitraryText,
  subject: fc.oneof(fc.constant(''), arbitraryText),
  rightsEnd: fc.constantFrom(null, '2027-12-31'),
})

const attributes = fc.record(
  {
    language: fc.constantFrom('de', 'en', 'fr', 'he', 'el'),
    organisation: arbitraryText,
    teaser: arbitraryText,
    keywords: fc.array(arbitraryText, { maxLength: 3 }),
    pressImages: fc.array(pressImage, { maxLength: 2 }),
    number: fc.option(arbitraryText),
    issueDate: fc.constantFrom(null, '2026-03-03', '2027-12-31'),
    embargo: fc.constantFrom(
      null,
      { kind: 'startOfSpeech' as const },
      { kind: 'until' as const, instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
    ),
  },
  { requiredKeys: [] },
)

/** Any release that the grammar allows, pictures in the text left out. */
export const arbitraryRelease: fc.Arbitrary<ReleaseNode> = fc
  .tuple(
    attributes,
    fc.option(arbitraryText.map((text) => build.kicker(text))),
    arbitraryText.map((text) => build.headline(text)),
    fc.option(arbitraryText.map((text) => build.subheadline(text))),
    fc.option(
      fc.oneof(
        arbitraryText.map((text) => build.dateline(text)),
        arbitraryText.map(build.runInDateline),
      ),
    ),
    fc.option(fc.array(run, { maxLength: 4 }).map((runs) => build.lead(...runs))),
    fc.array(block, { maxLength: 4 }),
    fc.array(section, { maxLength: 3 }),
    fc.array(end, { maxLength: 3 }),
  )
  .map(([attrs, kicker, headline, subheadline, dateline, lead, blocks, sections, ends]) =>
    build.release(
      attrs,
      ...[kicker, headline, subheadline, dateline, lead].filter((part) => part !== null),
      ...blocks,
      ...sections,
      ...ends,
    ),
  )
