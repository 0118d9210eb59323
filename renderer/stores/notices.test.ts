import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubDesk } from '../testing/stub-desk'
import { actionTime, goodNewsTime, useNoticesStore } from './notices'

beforeEach(() => {
  stubDesk({})
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const textsOf = (store: ReturnType<typeof useNoticesStore>): readonly string[] =>
  store.notices.map(({ text }) => text)

describe('notices', () => {
  it('lets good news leave and keeps warnings and failures', () => {
    const store = useNoticesStore()
    store.say('Exported')
    store.report({ code: 'storeBusy' })
    store.warn('The place is in this file')
    vi.advanceTimersByTime(goodNewsTime)
    expect(store.notices.map(({ tone }) => tone)).toEqual(['stop', 'warning'])
  })

  it('lets good news stay while somebody reads it, and then for the rest of its time', () => {
    const store = useNoticesStore()
    store.say('Exported')
    vi.advanceTimersByTime(goodNewsTime - 1000)
    store.pause()
    vi.advanceTimersByTime(60_000)
    expect(textsOf(store)).toEqual(['Exported'])
    store.resume()
    vi.advanceTimersByTime(999)
    expect(textsOf(store)).toEqual(['Exported'])
    vi.advanceTimersByTime(1)
    expect(textsOf(store)).toEqual([])
  })

  it('does what a notice offers, once', () => {
    const store = useNoticesStore()
    const run = vi.fn()
    store.say('Deleted', { label: 'Undo', run })
    store.act(store.notices[0]!)
    expect(run).toHaveBeenCalledOnce()
    expect(textsOf(store)).toEqual([])
  })

  it('keeps what can be taken back longer, and beside other good news', () => {
    const store = useNoticesStore()
    store.say('Replaced', { label: 'Undo', run: () => undefined })
    store.say('Saved')
    store.say('Copied')
    expect(textsOf(store)).toEqual(['Replaced', 'Copied'])
    vi.advanceTimersByTime(goodNewsTime)
    expect(textsOf(store)).toEqual(['Replaced'])
    vi.advanceTimersByTime(actionTime - goodNewsTime)
    expect(textsOf(store)).toEqual([])
  })

  it('offers to undo what happened last when the same is said twice', () => {
    const store = useNoticesStore()
    const [first, second] = [vi.fn(), vi.fn()]
    store.say('Deleted', { label: 'Undo', run: first })
    store.say('Deleted', { label: 'Undo', run: second })
    expect(textsOf(store)).toEqual(['Deleted'])
    store.act(store.notices[0]!)
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
  })

  it('keeps what was said to be looked up, newest first', () => {
    const store = useNoticesStore()
    store.say('One')
    store.say('Two')
    store.dismissNewest()
    expect(store.log.map(({ text }) => text)).toEqual(['Two', 'One'])
    expect(store.dismissNewest()).toBe(false)
  })

  it('gives what is said to the dialog that is open, where it stays, and to the window when the dialog closes', () => {
    const store = useNoticesStore()
    store.say('Before', { label: 'Undo', run: () => undefined })
    const dialog = store.enterDialog()
    store.say('Written')
    const placesOf = (): readonly (number | null)[] => store.notices.map((notice) => notice.dialog)
    expect(placesOf()).toEqual([null, dialog])
    vi.advanceTimersByTime(actionTime)
    expect(textsOf(store)).toEqual(['Written'])
    store.leaveDialog(dialog)
    expect(placesOf()).toEqual([null])
    vi.advanceTimersByTime(goodNewsTime)
    expect(textsOf(store)).toEqual([])
  })

  it('gives what a dialog over another still shows to the one below', () => {
    const store = useNoticesStore()
    const [below, above] = [store.enterDialog(), store.enterDialog()]
    store.warn('Not all of it')
    expect(store.notices[0]?.dialog).toBe(above)
    store.leaveDialog(above)
    expect(store.notices[0]?.dialog).toBe(below)
    expect(store.uppermost).toBe(below)
    store.leaveDialog(below)
    expect(store.notices[0]?.dialog).toBeNull()
  })
})
