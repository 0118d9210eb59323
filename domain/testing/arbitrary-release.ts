import fc from 'fast-check'
import type { Node } from 'prosemirror-model'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'

const letters = [...'abcdefghijklmnopqrstuvwxyzäöüßéçñøłАБвгαβγאבג„“‚‘»«–—…§€0123456789.,;:!?-\u00a0']

/** A word of letters, digits and signs of several scripts. */
export const arbitraryWord = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map((characters) => characters.join('').normalize('NFC'))

/** A line of words, never empty, never with white space at its ends. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(arbitraryWord, { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' ').replace(/^\s+|\s+$/g, '') || 'x')

/** Releases of every shape that the grammar allows, pictures in the text left out, with these words in them. */
export function releasesOf(text: fc.Arbitrary<string>): fc.Arbitrary<ReleaseNode> {
  const run: fc.Arbitrary<Node | string> = fc.oneof(
    { weight: 4, arbitrary: text },
    text.map(build.strong),
    text.map(build.emphasis),
    text.map((words) => build.link('https://example.org/a?b=1&c=2', words)),
    fc
      .tuple(text, fc.option(text), fc.option(text))
      .map(([words, speaker, role]) => build.quotation(words, { speaker, role })),
  )

  const paragraph = fc.array(run, { maxLength: 4 }).map((runs) => build.paragraph(...runs))
  const listItem = paragraph.map((content) => build.listItem(content))

  const quote = fc
    .tuple(fc.array(paragraph, { minLength: 1, maxLength: 3 }), text, text)
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
    .tuple(text, fc.array(block, { maxLength: 3 }))
    .map(([heading, blocks]) => build.section(build.sectionHeading(heading), ...blocks))

  const end = fc
    .tuple(
      fc.constantFrom(build.boilerplate, build.noteToEditors, build.mediaContact),
      fc.option(text),
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
    fileName: text,
    caption: text,
    alt: text,
    credit: text,
    subject: fc.oneof(fc.constant(''), text),
    rightsEnd: fc.constantFrom(null, '2027-12-31'),
  })

  const attributes = fc.record(
    {
      language: fc.constantFrom('de', 'en', 'fr', 'he', 'el'),
      organisation: text,
      teaser: text,
      keywords: fc.array(text, { maxLength: 3 }),
      pressImages: fc.array(pressImage, { maxLength: 2 }),
      number: fc.option(text),
      issueDate: fc.constantFrom(null, '2026-03-03', '2027-12-31'),
      embargo: fc.constantFrom(
        null,
        { kind: 'startOfSpeech' as const },
        { kind: 'until' as const, instant: '2026-03-03T09:00:00Z', timeZone: 'Europe/Berlin' },
      ),
    },
    { requiredKeys: [] },
  )

  return fc
    .tuple(
      attributes,
      fc.option(text.map((words) => build.kicker(words))),
      text.map((words) => build.headline(words)),
      fc.option(text.map((words) => build.subheadline(words))),
      fc.option(
        fc.oneof(
          text.map((words) => build.dateline(words)),
          text.map(build.runInDateline),
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
}

/** Any release that the grammar allows, pictures in the text left out. */
export const arbitraryRelease = releasesOf(arbitraryText)
