import { beforeEach, describe, expect, it } from 'vitest'
import { anchorAt } from '../../domain/comments/anchor'
import * as build from '../../domain/document/builders'
import { findingKey } from '../../domain/findings/finding'
import { findFindings } from '../../domain/findings/find-findings'
import { bringTogether } from '../../domain/suggestions/bring-together'
import { findUndecided } from '../../domain/suggestions/find-undecided'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import type { StoreFolder } from '../database/testing/store-fixture'
import { parseDocument } from './stored-document'
import { addNamed, beginRelease, valueOf } from './testing/approve-release'
import { deskForEach, type TestDesk } from './testing/desk-for-each'

let place: StoreFolder
let handlers: TestDesk['handlers']
let release: string
let author: string
let colleague: string

const text = (lead: string) => build.release({ language: 'de' }, build.headline('Brücke'), build.lead(lead))
const base = text('Die Brücke wird im Mai gebaut.')
const changed = text('Die Brücke wird im Juni gebaut.')

deskForEach((desk) => ({ place, handlers } = desk))
beforeEach(async () => {
  author = await addNamed(handlers, 'Ada Reiber')
  colleague = await addNamed(handlers, 'Bent Solms')
  release = await beginRelease(handlers, base, author)
})

const read = () => valueOf(handlers.readContributions({ release }))

describe('a comment', () => {
  const comment = (said: string, as = colleague) => {
    const anchor = anchorAt(base, { block: 1, from: 19, to: 22 })
    if (anchor === null) throw new Error('The words must be there')
    return handlers.addComment({ release, anchor, revision: null, text: said, as })
  }

  it('is kept with who said it, answered, resolved and opened again', async () => {
    const { id: thread } = await valueOf(comment('  Wirklich im Mai? '))
    const go = (kind: 'said' | 'resolved' | 'reopened', said: string) =>
      valueOf(handlers.continueComment({ release, thread, kind, text: said, as: author }))
    await go('said', 'Ja.')
    await go('resolved', '')
    await go('reopened', '')
    const [kept] = (await read()).threads
    expect(kept?.entries.map(({ kind, from, text: said }) => [kind, from.name, said])).toEqual([
      ['said', 'Bent Solms', 'Wirklich im Mai?'],
      ['said', 'Ada Reiber', 'Ja.'],
      ['resolved', 'Ada Reiber', ''],
      ['reopened', 'Ada Reiber', ''],
    ])
  })

  it('without a word is refused, and so is one of somebody who is not known or has left', async () => {
    expect(await comment(' \n')).toMatchObject({ failure: { code: 'commentEmpty' } })
    expect(await comment('Hallo', 'nobody')).toMatchObject({ failure: { code: 'personNotFound' } })
    await valueOf(handlers.retirePerson({ person: colleague, as: author }))
    expect(await comment('Hallo')).toMatchObject({ failure: { code: 'personRetired' } })
  })

  it('is a warning until it is resolved, also where its words are gone', async () => {
    const { id: thread } = await valueOf(comment('Wirklich im Mai?'))
    const warnings = async (document = base) => {
      const { threads: comments } = await read()
      return findFindings(document, { now: new Date(place.surroundings.now()), comments })
        .filter(({ id }) => id === 'comments.open')
        .map(({ severity, text: words }) => `${severity} ${words}`)
    }
    expect(await warnings()).toEqual(['warning Mai'])
    expect(await warnings(text('Ganz etwas anderes.'))).toEqual(['warning '])
    await valueOf(handlers.continueComment({ release, thread, kind: 'resolved', text: '', as: author }))
    expect(await warnings()).toEqual([])
  })

  it('stays behind where a release is duplicated', async () => {
    await valueOf(comment('Wirklich im Mai?'))
    const { id } = await valueOf(handlers.duplicateRelease({ release, as: author }))
    expect(await valueOf(handlers.readContributions({ release: id }))).toEqual({ threads: [], sets: [] })
  })
})

describe('suggestions', () => {
  const write = (more: Partial<Parameters<typeof handlers.writeSuggestions>[0]> = {}) =>
    handlers.writeSuggestions({
      ...{ release, set: null, baseVersion: 0, base: base.toJSON() as unknown, revision: null },
      ...{ changed: changed.toJSON() as unknown, isFinished: false, isConditions: false, note: '' },
      ...{ as: colleague, ...more },
    })

  it('keep what an approver changes to sign it, with what they say, until it is one of suggestions', async () => {
    const asConditions = { isConditions: true, note: 'Wie besprochen' }
    const { id: set, version } = await valueOf(write(asConditions))
    expect((await read()).sets[0]).toMatchObject({ ...asConditions, isFinished: false })
    await valueOf(write({ set, baseVersion: version, isFinished: true }))
    expect((await read()).sets[0]).toMatchObject({ isConditions: false, note: '', isFinished: true })
  })

  it('are saved while they are written, and leave the text as it is', async () => {
    const { id: set, version } = await valueOf(write())
    await valueOf(write({ set, baseVersion: version, isFinished: true }))
    const [kept] = (await read()).sets
    expect(kept).toMatchObject({ id: set, isFinished: true, version: 2, from: { name: 'Bent Solms' } })
    const opened = parseDocument((await valueOf(handlers.openRelease({ release }))).document)
    expect(opened.ok && opened.value.eq(base)).toBe(true)
  })

  it('that nobody has decided about are a warning, which can be accepted with a reason', async () => {
    const { id: set } = await valueOf(write({ isFinished: true }))
    const [kept] = (await read()).sets
    if (kept === undefined) throw new Error('The set must be there')
    const [warning] = findUndecided(
      base,
      bringTogether([{ ...kept, base, changed }], base).map((change) => ({ by: kept.from.name, change })),
    )
    if (warning === undefined) throw new Error('There must be a warning')
    const accept = () =>
      handlers.acceptFinding({ release, key: findingKey(warning), reason: 'Wird nachgereicht', as: author })
    await valueOf(accept())
    const [change] = suggestedBy({ base, changed }).changes
    const changes = [change?.key ?? '']
    await valueOf(handlers.decideSuggestions({ release, set, changes, answer: 'rejected', as: author }))
    expect(await accept()).toMatchObject({ failure: { code: 'findingNotFound' } })
  })

  it('that are no release are refused', async () => {
    expect(await write({ changed: { type: 'release' } })).toMatchObject({
      failure: { code: 'documentInvalid' },
    })
  })

  it('are decided change by change, by name', async () => {
    const { id: set } = await valueOf(write({ isFinished: true }))
    const [change] = suggestedBy({ base, changed }).changes
    const decide = (changes: string[]) =>
      handlers.decideSuggestions({ release, set, changes, answer: 'accepted', as: author })
    expect(await decide(['there is no such change'])).toMatchObject({
      failure: { code: 'suggestionNotFound' },
    })
    await valueOf(decide([change?.key ?? '']))
    expect((await read()).sets[0]?.decisions).toMatchObject([
      { answer: 'accepted', before: 'Mai', after: 'Juni', by: { name: 'Ada Reiber' } },
    ])
  })
})
