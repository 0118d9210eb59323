import { describe, expect, it } from 'vitest'
import type { OriginsView, OriginView } from '../../ipc/origin-views'
import { groupOrigins, nextPassage, originAt } from './group-origins'

const file = (paragraph: number): OriginView => ({
  ...{ kind: 'imported', file: 'Meldung.docx', hash: null, paragraph },
  ...{ person: 'Ada', day: '2026-11-24' },
})
const ben = (day: string): OriginView => ({ kind: 'written', person: 'Ben', day })

const view: OriginsView = {
  origins: [file(1), file(2), ben('2026-11-24'), ben('2026-11-25'), { kind: 'unknown' }],
  blocks: [
    [
      { length: 4, origin: 0 },
      { length: 5, origin: 2 },
      { length: 5, origin: 3 },
    ],
    [{ length: 9, origin: 1 }],
    [{ length: 3, origin: 4 }],
  ],
}
const texts = ['Eine neue Welt', 'ist offen', 'Alt'].map((text) => ({ id: null, text }))

describe('the origins of a text', () => {
  it('are one for a file with all its paragraphs, and one for a person on all days', () => {
    const groups = groupOrigins(view, texts, [])
    expect(groups.map(({ origin, words, passages }) => [origin.kind, words, passages.length])).toEqual([
      ['imported', 3, 2],
      ['written', 2, 1],
      ['unknown', 1, 1],
    ])
    expect(groups.map(({ tint }) => tint)).toEqual([1, 2, 0])
  })

  it('keep the tint in which they were drawn before', () => {
    const [first, second] = groupOrigins(view, texts, [])
    const known = [second?.key ?? '', first?.key ?? '']
    expect(groupOrigins(view, texts, known).map(({ tint }) => tint)).toEqual([2, 1, 0])
  })

  it('are not told of a block that says something else by now', () => {
    const changed = texts.with(1, { id: null, text: 'ist jetzt offen' })
    expect(groupOrigins(view, changed, [])[0]?.passages).toHaveLength(1)
  })

  it('are stepped through from the caret on, and begin again behind the last', () => {
    const passages = groupOrigins(view, texts, [])[0]?.passages ?? []
    expect(nextPassage(passages, { block: 0, offset: 2 })?.block).toBe(1)
    expect(nextPassage(passages, { block: 1, offset: 2 })?.block).toBe(0)
    expect(nextPassage([], { block: 0, offset: 0 })).toBeNull()
  })

  it('are asked at the caret, at the end of a block for its last words', () => {
    expect(originAt(view, { block: 0, offset: 0 })).toEqual(file(1))
    expect(originAt(view, { block: 0, offset: 4 })).toEqual(ben('2026-11-24'))
    expect(originAt(view, { block: 1, offset: 9 })).toEqual(file(2))
    expect(originAt(view, { block: 9, offset: 0 })).toBeNull()
  })
})
