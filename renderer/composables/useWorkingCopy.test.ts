import { effectScope } from 'vue'
import { expect, it, vi } from 'vitest'
import { fail, ok } from '../../domain/result'
import type { Input } from '../../ipc/contract'
import type { OpenRelease } from '../../ipc/views'
import { useReleaseStore } from '../stores/release'
import { openedRelease, stubDesk } from '../testing/stub-desk'
import { useWorkingCopy } from './useWorkingCopy'

/** A store with one release in it, which refuses a save that is not based on its version. */
function openCopy(text: { document: unknown }) {
  let stored: OpenRelease = openedRelease({ document: { text: 'stored' } })
  const desk = stubDesk({
    openRelease: () => ok(stored),
    saveRelease: ({ baseVersion, document }) => {
      if (baseVersion !== stored.version)
        return fail({ code: 'staleVersion', currentVersion: stored.version, keptAsCheckpoint: 'c1' })
      stored = { ...stored, version: stored.version + 1, document }
      return ok({ version: stored.version, savedAt: stored.changedAt })
    },
  })
  const scope = effectScope()
  const copy = scope.run(() => useWorkingCopy('r1', () => text.document))
  if (copy === undefined) throw new Error('The scope is active.')
  return {
    desk,
    copy,
    stored: () => stored,
    changeElsewhere: (document: unknown) => {
      stored = { ...stored, version: stored.version + 1, document }
    },
  }
}

it('saves what was typed when it is flushed', async () => {
  const { copy, stored } = openCopy({ document: { text: 'typed' } })
  await copy.open()
  copy.changed()
  expect(await copy.flush()).toBe(true)
  expect(stored().document).toEqual({ text: 'typed' })
})

it('tells with a save what was pasted since the last one, and again where that save failed', async () => {
  const { copy, desk, changeElsewhere } = openCopy({ document: { text: 'typed' } })
  const pasted = { kind: 'pasted', source: 'web', texts: ['typed'] } as const
  const told = (): unknown[] =>
    desk.asked.flatMap(({ name, input }) =>
      name === 'saveRelease' ? [(input as Input<'saveRelease'>).brought] : [],
    )
  await copy.open()
  copy.brought({ ...pasted, texts: ['typed'] })
  copy.changed()
  await copy.flush()
  copy.changed()
  await copy.flush()
  expect(told()).toEqual([[pasted], undefined])
  changeElsewhere({ text: 'theirs' })
  copy.brought({ ...pasted, texts: ['typed'] })
  copy.changed()
  await copy.flush()
  await vi.waitFor(() => expect(copy.theirs.value).not.toBeNull())
  await copy.keepMine()
  expect(told().slice(2)).toEqual([[pasted], [pasted]])
})

it('takes over a text that was changed elsewhere, when nothing here is unsaved', async () => {
  const { copy, changeElsewhere } = openCopy({ document: null })
  await copy.open()
  changeElsewhere({ text: 'theirs' })
  expect(await copy.reconcile()).toBe(true)
  expect(copy.document.value).toEqual({ text: 'theirs' })
})

it('leaves the text alone when the news is its own save', async () => {
  const { copy } = openCopy({ document: { text: 'typed' } })
  await copy.open()
  copy.changed()
  expect(await copy.reconcile()).toBe(false)
  expect(copy.document.value).toEqual({ text: 'stored' })
})

it('keeps my text over theirs when that is chosen', async () => {
  const { copy, stored, changeElsewhere } = openCopy({ document: { text: 'mine' } })
  await copy.open()
  changeElsewhere({ text: 'theirs' })
  copy.changed()
  expect(await copy.flush()).toBe(false)
  await vi.waitFor(() => {
    expect(copy.theirs.value?.document).toEqual({ text: 'theirs' })
  })
  expect(await copy.keepMine()).toBe(true)
  expect(stored().document).toEqual({ text: 'mine' })
  expect(useReleaseStore().conflict).toBeNull()
})

it('shows their text when that is chosen, and saves nothing over it', async () => {
  const { copy, stored, changeElsewhere } = openCopy({ document: { text: 'mine' } })
  await copy.open()
  changeElsewhere({ text: 'theirs' })
  copy.changed()
  await copy.flush()
  await vi.waitFor(() => {
    expect(copy.theirs.value).not.toBeNull()
  })
  copy.takeTheirs()
  expect(copy.document.value).toEqual({ text: 'theirs' })
  expect(stored().document).toEqual({ text: 'theirs' })
  expect(useReleaseStore().save.kind).toBe('saved')
})
