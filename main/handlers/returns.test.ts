import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as build from '../../domain/document/builders'
import type { ReturnView } from '../../ipc/return-views'
import type { OpenedStore } from '../database/store'
import { makeStoreFolder, openTestStore, type StoreFolder } from '../database/testing/store-fixture'
import { makeDraft } from './send-for-comment'
import type { Services } from './services'
import { addNamed, beginRelease, saveAs, valueOf } from './testing/approve-release'
import * as word from './testing/change-docx'
import { commentedDraft } from './testing/commented-draft'
import { testHandlers, testServices } from './testing/services-fixture'

let place: StoreFolder
let store: OpenedStore
let services: Services
let handlers: ReturnType<typeof testHandlers>
let release: string
let author: string
let sent: Uint8Array

beforeAll(async () => {
  place = makeStoreFolder()
  store = await openTestStore(place)
  services = testServices(store, place)
  handlers = testHandlers(services)
  author = await addNamed(handlers, 'Ada Reiber')
  await addNamed(handlers, 'Jaro Tamm')
  release = await beginRelease(handlers, commentedDraft, author)
  sent = (await valueOf(makeDraft(services, { release, format: 'docx' }))).bytes
})
afterAll(async () => {
  await store.close()
  place.remove()
})

const read = (bytes: Uint8Array, from: string | null = 'Uta Kern', to = release) =>
  handlers.readReturn({ release: to, fileName: 'rücklauf.docx', bytes: new Uint8Array(bytes), from })

/** What came back, with the main part of the document changed; each change as who, what was there and what is. */
async function changed(change: (xml: string) => string): Promise<readonly (readonly string[])[]> {
  return changesIn(await valueOf(read(withBody(change))))
}

const withBody = (change: (xml: string) => string, bytes = sent): Uint8Array =>
  word.changeParts(bytes, (parts) => ({
    ...parts,
    'word/document.xml': change(parts['word/document.xml'] ?? ''),
  }))

const changesIn = ({ people, remarks }: ReturnView): readonly (readonly string[])[] => [
  ...people.flatMap(({ name, changes }) => changes.map(({ before, after }) => [name, before, after])),
  ...remarks.map(({ de }) => ['', de]),
]

describe('a document that came back from Word', () => {
  it('as it was sent gives nothing', async () => {
    expect(await changed((xml) => xml)).toEqual([])
  })

  it('saved without a change gives nothing, whatever Word adds', async () => {
    expect(await changed(word.asWordSaves)).toEqual([])
  })

  it('has tracked words as those of their authors', async () => {
    expect(
      await changed((xml) =>
        word.asWordSaves(
          word.cut(
            xml,
            'zwei Jahre',
            word.deleted('Ines Wolf', 'zwei') + word.inserted('Ines Wolf', 'drei') + word.run(' Jahre'),
          ),
        ),
      ),
    ).toEqual([['Ines Wolf', 'zwei', 'drei']])
  })

  it('parts what several people tracked in one paragraph', async () => {
    const both = await changed((xml) =>
      word.cut(
        word.cut(
          xml,
          'zwei Jahre',
          word.deleted('Ines Wolf', 'zwei') + word.inserted('Ines Wolf', 'drei') + word.run(' Jahre'),
        ),
        'drei Millionen',
        word.inserted('Jaro Tamm', 'fast ') + word.run('drei Millionen'),
      ),
    )
    expect(both).toEqual([
      ['Ines Wolf', 'zwei', 'drei'],
      ['Jaro Tamm', '', expect.stringContaining('fast')],
    ])
  })

  it('has what nobody tracked as that of whoever sent it, beside what is tracked', async () => {
    const both = await changed((xml) =>
      word.cut(
        xml.replace('rund drei', 'etwa drei'),
        'zwei Jahre',
        word.deleted('Ines Wolf', 'zwei') + word.run(' Jahre'),
      ),
    )
    expect(both).toEqual([
      ['Uta Kern', 'rund', 'etwa'],
      ['Ines Wolf', expect.stringContaining('zwei'), ''],
    ])
  })

  it('takes whom the file names where nobody says who sent it', async () => {
    const bytes = word.changeParts(
      withBody((xml) => xml.replace('rund drei', 'etwa drei')),
      (parts) => ({
        ...parts,
        'docProps/core.xml': (parts['docProps/core.xml'] ?? '').replace(
          '</cp:coreProperties>',
          '<cp:lastModifiedBy>Jaro Tamm</cp:lastModifiedBy></cp:coreProperties>',
        ),
      }),
    )
    expect(changesIn(await valueOf(read(bytes, null)))).toEqual([['Jaro Tamm', 'rund', 'etwa']])
  })

  it('shows changed quotation marks as a change', async () => {
    expect(
      await changed((xml) => xml.replace('„Das ist', '"Das ist').replace('wohnen.“', 'wohnen."')),
    ).toHaveLength(2)
  })

  it('keeps marks where words beside them change', async () => {
    expect(await changed((xml) => xml.replace('ab April', 'ab Mai'))).toEqual([['Uta Kern', 'April', 'Mai']])
  })

  it('shows words that were set in bold', async () => {
    expect(await changed((xml) => word.cut(xml, 'zwei Jahre', word.run('zwei Jahre', '<w:b/>')))).toEqual([
      ['Uta Kern', 'zwei Jahre', 'zwei Jahre'],
    ])
  })

  it('finds a changed cell, a new row and a struck row of a table', async () => {
    expect(await changed((xml) => xml.replace('fünf Uhr', 'sechs Uhr'))).toEqual([
      ['Uta Kern', 'fünf', 'sechs'],
    ])
    const row = (xml: string): string => {
      const at = xml.indexOf('Sonntag')
      return xml.slice(xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + '</w:tr>'.length)
    }
    const more = await changed((xml) =>
      xml.replace(
        row(xml),
        `${row(xml)}${row(xml)
          .replace('Sonntag', 'Feiertag')
          .replace('sieben', 'acht')
          .replace(/<w:bookmark[^>]*>/g, '')}`,
      ),
    )
    expect(more).toEqual([['Uta Kern', '', expect.stringContaining('Feiertag')]])
    const less = await changed((xml) => xml.replace(row(xml), ''))
    expect(less).toEqual([['Uta Kern', expect.stringContaining('Sonntag'), '']])
  })

  it('finds a paragraph that was put in, one that was struck, and one that was moved', async () => {
    const fresh = word.paragraph(word.run('Fußgänger queren den Fluss schon seit Januar.'))
    expect(
      await changed((xml) => {
        const before = word.paragraphWith(xml, 'Die Arbeiten haben')
        return xml.replace(before, before + fresh)
      }),
    ).toEqual([['Uta Kern', '', 'Fußgänger queren den Fluss schon seit Januar.']])
    expect(await changed((xml) => xml.replace(word.paragraphWith(xml, 'Die Arbeiten haben'), ''))).toEqual([
      ['Uta Kern', expect.stringContaining('Die Arbeiten haben'), ''],
    ])
    const moved = await changed((xml) => {
      const paragraph = word.paragraphWith(xml, 'Die Arbeiten haben')
      const heading = word.paragraphWith(xml, 'Neue Fahrzeiten')
      return xml.replace(paragraph, '').replace(heading, heading + paragraph)
    })
    expect(moved).toEqual([
      ['Uta Kern', expect.stringContaining('Die Arbeiten'), expect.stringContaining('Die Arbeiten')],
    ])
  })

  it('reads a move that Word tracked as one change of its author', async () => {
    const words = 'Die Arbeiten haben zwei Jahre gedauert und rund drei Millionen Euro gekostet.'
    const moved = await changed((xml) => {
      const from = word.paragraphWith(xml, words)
      const heading = word.paragraphWith(xml, 'Neue Fahrzeiten')
      const struck = word.paragraph(word.movedFrom('Ines Wolf', words), word.endOf('del', 'Ines Wolf'))
      const put = word.paragraph(word.movedTo('Ines Wolf', words), word.endOf('ins', 'Ines Wolf'))
      return xml.replace(from, struck).replace(heading, heading + put)
    })
    expect(moved).toEqual([['Ines Wolf', words, words]])
  })

  it('finds a paragraph that was parted, and two that were joined', async () => {
    const parted = await changed((xml) => word.cut(xml, ' und rund', `</w:p><w:p>${word.run('Und rund')}`))
    expect(parted).toEqual([
      ['Uta Kern', '', 'Die Arbeiten haben zwei Jahre gedauert'],
      ['Uta Kern', 'Die Arbeiten haben zwei Jahre gedauert und', 'Und'],
    ])
    const joined = await changed((xml) => {
      const first = word.paragraphWith(xml, 'Montag bis Freitag')
      const second = word.paragraphWith(xml, 'Am Wochenende')
      const inner = second.replace(/^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/, '').replace(/<\/w:p>$/, '')
      return xml
        .replace(second, '')
        .replace(first, first.replace(/<\/w:p>$/, `${word.run(', ')}${inner}</w:p>`))
    })
    expect(joined.flat().join(' ')).toContain('Am Wochenende alle zwanzig Minuten')
  })

  it('finds a changed headline, dateline, quote, speaker, heading and item', async () => {
    const one = async (from: string, to: string) => changed((xml) => xml.replace(from, to))
    expect(await one('wieder offen<', 'endlich offen<')).toEqual([['Uta Kern', 'wieder', 'endlich']])
    expect(await one('2. März', '3. März')).toEqual([['Uta Kern', '2', '3']])
    expect(await one('guter Tag', 'großer Tag')).toEqual([['Uta Kern', 'guter', 'großer']])
    expect(await one('Sonnleitner', 'Sonnleithner')).toEqual([['Uta Kern', 'Sonnleitner', 'Sonnleithner']])
    expect(await one('Neue Fahrzeiten', 'Neue Zeiten')).toEqual([['Uta Kern', 'Fahrzeiten', 'Zeiten']])
    expect(await one('zehn Minuten', 'zwölf Minuten')).toEqual([['Uta Kern', 'zehn', 'zwölf']])
  })

  it('names what stands outside the text: masthead, head, foot and footnotes', async () => {
    expect(await changed((xml) => xml.replace('Nr. 17', 'Nr. 18'))).toEqual([
      ['', expect.stringContaining('Nr. 18')],
    ])
    const bytes = word.changeParts(sent, (parts) => ({
      ...parts,
      'word/header.xml': (parts['word/header.xml'] ?? '').replace('Entwurf', 'Stand Referat 4'),
      'word/document.xml': word.cut(
        parts['word/document.xml'] ?? '',
        'zwei Jahre',
        `${word.run('zwei Jahre')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p>${word.run('Laut Bericht vom Januar')}</w:p></w:footnote></w:footnotes>`,
    }))
    const named = changesIn(await valueOf(read(bytes))).map((line) => line.join(' '))
    expect(named).toEqual([
      expect.stringContaining('Laut Bericht vom Januar'),
      expect.stringContaining('Stand Referat 4'),
    ])
  })

  it('has comments on the words that they are about, with answers in order', async () => {
    const bytes = word.changeParts(sent, (parts) =>
      word.withComments(
        {
          ...parts,
          'word/document.xml': word.cut(
            parts['word/document.xml'] ?? '',
            'drei Millionen',
            `${word.commentStart(0)}${word.run('drei ')}${word.run('Millionen')}${word.commentEnd(0)}`,
          ),
        },
        [
          { by: 'Ines Wolf', text: 'Stimmt das noch?' },
          { by: 'Jaro Tamm', text: 'Ja, geprüft.', answers: 0 },
        ],
      ),
    )
    const { people } = await valueOf(read(bytes))
    expect(people.map(({ name, changes, comments }) => [name, changes.length, comments])).toEqual([
      ['Ines Wolf', 0, [{ on: 'drei Millionen', text: 'Stimmt das noch?' }]],
      ['Jaro Tamm', 0, [{ on: 'drei Millionen', text: 'Ja, geprüft.' }]],
    ])
  })

  it('is understood without its bookmarks', async () => {
    expect(
      await changed((xml) => xml.replace(/<w:bookmark[^>]*>/g, '').replace('rund drei', 'etwa drei')),
    ).toEqual([['Uta Kern', 'rund', 'etwa']])
  })

  it('shows what was struck of what somebody else had put in', async () => {
    const struck = await changed((xml) =>
      word.cut(
        xml,
        'zwei Jahre',
        word
          .inserted('Ines Wolf', 'gut ')
          .replace('<w:r ', `<w:del w:id="1" w:author="Jaro Tamm"><w:r `)
          .replace('</w:r>', '</w:r></w:del>') + word.run('zwei Jahre'),
      ),
    )
    expect(struck).toEqual([
      ['Ines Wolf', '', expect.stringContaining('gut')],
      ['', expect.stringMatching(/Jaro Tamm.*Ines Wolf.*gut/)],
    ])
  })
})

describe('which text a file is compared with', () => {
  it('is exactly the one that was sent, however far the text has gone on', async () => {
    const other = await beginRelease(handlers, commentedDraft, author)
    const { bytes } = await valueOf(makeDraft(services, { release: other, format: 'docx' }))
    const later = build.release(
      commentedDraft.attrs,
      ...commentedDraft.children.slice(0, 2),
      build.lead('Alles ist anders gekommen.'),
    )
    await saveAs(handlers, other, later, author)
    const back = await valueOf(
      read(
        withBody((xml) => xml.replace('rund drei', 'etwa drei'), bytes),
        'Uta Kern',
        other,
      ),
    )
    expect(back).toMatchObject({ isOlder: true, isGuessed: false })
    expect(changesIn(back)).toEqual([['Uta Kern', 'rund', 'etwa']])
  })

  it('is said to be guessed where the file does not tell', async () => {
    const bytes = word.changeParts(sent, (parts) => ({
      ...parts,
      'docProps/custom.xml': '',
      'word/document.xml': (parts['word/document.xml'] ?? '').replace('rund drei', 'etwa drei'),
    }))
    const back = await valueOf(read(bytes))
    expect(back).toMatchObject({ isGuessed: true })
    expect(changesIn(back)).toEqual([['Uta Kern', 'rund', 'etwa']])
  })

  it('is never that of another release', async () => {
    const other = await beginRelease(handlers, build.release({}, build.headline('Bad öffnet früher')), author)
    const { bytes } = await valueOf(makeDraft(services, { release: other, format: 'docx' }))
    expect(await read(bytes)).toMatchObject({
      failure: { code: 'returnOfOther', headline: 'Bad öffnet früher' },
    })
    const foreign = word.changeParts(bytes, (parts) => ({ ...parts, 'docProps/custom.xml': '' }))
    expect(await read(foreign)).toMatchObject({ failure: { code: 'returnUnlike' } })
  })
})

describe('taking what came back', () => {
  it('keeps suggestions and comments by person, once', async () => {
    const id = await beginRelease(handlers, commentedDraft, author)
    const { bytes } = await valueOf(makeDraft(services, { release: id, format: 'docx' }))
    const back = word.changeParts(
      withBody(
        (xml) =>
          word.cut(
            xml.replace('rund drei', 'etwa drei').replace('Nr. 17', 'Nr. 18'),
            'zwei Jahre',
            word.deleted('Jaro Tamm', 'zwei') +
              word.inserted('Jaro Tamm', 'drei') +
              `${word.commentStart(0)}${word.run(' Jahre')}${word.commentEnd(0)}`,
          ),
        bytes,
      ),
      (parts) => word.withComments(parts, [{ by: 'Jaro Tamm', text: 'Genauer?', done: true }]),
    )
    const file = { release: id, fileName: 'rücklauf.docx', bytes: new Uint8Array(back), from: 'Uta Kern' }
    await valueOf(handlers.takeReturn(file))
    const { sets, threads } = await valueOf(handlers.readContributions({ release: id }))
    expect(sets.map(({ from, source }) => [from.name, from.person === null, source.name])).toEqual([
      ['Uta Kern', true, 'rücklauf.docx'],
      ['Jaro Tamm', false, 'rücklauf.docx'],
    ])
    expect(threads.map(({ entries }) => entries.map(({ kind, from }) => [kind, from.name]))).toEqual(
      expect.arrayContaining([
        [
          ['said', 'Jaro Tamm'],
          ['resolved', 'Jaro Tamm'],
        ],
        [['said', 'Uta Kern']],
      ]),
    )
    expect(await handlers.takeReturn(file)).toMatchObject({ failure: { code: 'returnTaken' } })
    expect(await valueOf(handlers.readReturn(file))).toMatchObject({ isTaken: true })
  })
})

describe('a mail with a changed text', () => {
  const mail = (body: string): Uint8Array =>
    Buffer.from(
      `From: Uta Kern <kern@example.org>\nTo: presse@example.org\nSubject: AW: Brücke\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`,
    )
  const plain = [
    'Brücke am Markt wieder offen',
    'Neuwerth, 2. März 2026 – Die Brücke am Markt ist seit Montag wieder für\nden Verkehr frei.',
    'Die Arbeiten haben zwei Jahre gedauert und rund drei Millionen Euro\ngekostet.',
    '„Das ist ein guter Tag für alle, die hier wohnen.“',
    'Hedwig Sonnleitner, Bürgermeisterin',
  ].join('\n\n')
  const readMail = async (body: string, to = release) =>
    valueOf(
      handlers.readReturn({
        release: to,
        fileName: 'antwort.eml',
        bytes: new Uint8Array(mail(body)),
        from: null,
      }),
    )

  it('has its changes as those of the sender, and keeps what it says besides', async () => {
    const back = await readMail(
      `Liebe Frau Reiber,\n\nanbei unsere Änderung.\n\n${plain.replace('rund drei', 'etwa drei')}\n\nBeste Grüße\nUta Kern`,
    )
    expect(back.people.map(({ name }) => name)).toEqual(['Uta Kern'])
    expect(changesIn(back)).toEqual([
      ['Uta Kern', 'rund', 'etwa'],
      ['', expect.stringContaining('anbei unsere Änderung')],
    ])
  })

  it('has them where they stand in the quoted original', async () => {
    const quoted = plain.replace('guter Tag', 'großer Tag').replace(/^/gm, '> ')
    const back = await readMail(
      `Eine Änderung unten im Text.\n\nAm 3.3.2026 um 9 Uhr schrieb die Pressestelle:\n${quoted}`,
    )
    expect(changesIn(back)).toEqual([
      ['Uta Kern', 'guter', 'großer'],
      ['', expect.stringContaining('Eine Änderung unten im Text')],
    ])
  })

  it('has those of the paragraphs that it is about, among others much like them', async () => {
    const days = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag', 'Feiertag']
    const alike = days.map(
      (day, at) =>
        `Am ${day} dauert die Führung ${String(30 + at)} Minuten und endet am alten Pegelhaus, wo die Ausstellung steht.`,
    )
    const to = await beginRelease(
      handlers,
      build.release(
        { language: 'de' },
        build.headline('Führungen im Hafen'),
        build.lead('Der Hafen öffnet seine Tore.'),
        ...alike.map((words) => build.paragraph(words)),
      ),
      author,
    )
    const excerpt = alike.slice(2, 5).map((words) => words.replace('dauert die', 'währt die'))
    expect(changesIn(await readMail(excerpt.join('\n\n'), to))).toEqual(
      Array.from({ length: 3 }, () => ['Uta Kern', 'dauert', 'währt']),
    )
  })

  it('strikes nothing that it leaves out', async () => {
    const back = await readMail(plain.split('\n\n').slice(0, 3).join('\n\n'))
    expect(back.people).toEqual([])
  })
})

it('comes back from the disk in OpenDocument as it was sent', async () => {
  const { bytes } = await valueOf(makeDraft(services, { release, format: 'odt' }))
  const path = join(place.folder, 'entwurf.odt')
  writeFileSync(path, bytes)
  expect(changesIn(await valueOf(read(bytes)))).toEqual([])
  const back = word.changeParts(bytes, (parts) => ({
    ...parts,
    'content.xml': (parts['content.xml'] ?? '').replace('rund drei', 'etwa drei'),
  }))
  expect(changesIn(await valueOf(read(back)))).toEqual([['Uta Kern', 'rund', 'etwa']])
})
