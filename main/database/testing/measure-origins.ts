import * as build from '../../../domain/document/builders'
import { longParagraphs } from '../../../domain/testing/long-release'
import { openConnection } from '../connection'
import { carriedOrigins, deedOf, keepOrigins, writingBy } from '../origins'
import type { Store } from '../store'
import { buildStoredCopy, type StoredCopy } from '../stored-copy'

const who = { person: null, at: '2026-03-02T09:00:00.000Z' } as const

/** A release of 10,000 words from a file, in the midst of which so many were typed. */
function tenThousandWords(paragraphs: readonly string[], typed: number): StoredCopy {
  const place = Math.floor(paragraphs.length / 2)
  const words = paragraphs.map((text, index) => {
    const node = build.paragraph(index === place ? `${text}${' Wort'.repeat(typed)}` : text)
    return node.type.create({ ...node.attrs, id: `p${String(index)}` }, node.content)
  })
  return buildStoredCopy(build.release({}, build.headline('Lang'), ...words), [])
}

/** What the origins of a long release cost of a save, beside the whole save. */
export async function measureOrigins(
  store: Store,
  database: string,
  report: (what: string, times: readonly number[]) => void,
): Promise<void> {
  const paragraphs = longParagraphs('de', 450)
  const copies = Array.from({ length: 50 }, (_unused, index) => tenThousandWords(paragraphs, index))
  const [first] = copies
  if (first === undefined) return
  const file = { kind: 'imported', file: 'lang.docx', hash: null, paragraph: null, ...deedOf(who) } as const
  const brought = paragraphs.map((text, index) => ({
    text,
    runs: [{ length: text.length, origin: { ...file, paragraph: index + 1 } }],
  }))
  await store.createRelease({ id: 'long', copy: first, ...who, file: null, act: { origin: file, brought } })
  const connection = openConnection(database, { mustExist: true })
  const whole: number[] = []
  const origins: number[] = []
  for (const [index, copy] of copies.slice(1).entries()) {
    connection.exec('BEGIN')
    const start = performance.now()
    keepOrigins(connection, 'long', carriedOrigins(connection, 'long', copy.document, writingBy(who)))
    origins.push(performance.now() - start)
    connection.exec('ROLLBACK')
    const saving = performance.now()
    const saved = await store.saveWorkingCopy({
      ...{ release: 'long', baseVersion: index + 1, copy, ...who, checkpoint: `l${String(index)}` },
    })
    whole.push(performance.now() - saving)
    if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
  }
  const sorted = (times: number[]): readonly number[] => times.sort((one, other) => one - other)
  report('save of a 10,000-word release in this thread', sorted(whole))
  report('  of that, where its words come from', sorted(origins))
}
