import { effectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAutosave, type SaveOutcome } from './useAutosave'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A store that answers when it is told to. */
function set(
  answer: (attempt: number) => SaveOutcome = (attempt) => ({ kind: 'saved', version: attempt }),
  takes = 10,
) {
  const started = Date.now()
  const saves: { at: number; text: unknown; base: number }[] = []
  const stale = vi.fn()
  let text = ''
  let running = 0
  const scope = effectScope()
  const autosave = scope.run(() =>
    useAutosave({
      read: () => text,
      save: async (document, base) => {
        running += 1
        expect(running).toBe(1)
        saves.push({ at: Date.now() - started, text: document, base })
        const outcome = answer(saves.length)
        await new Promise((resolve) => setTimeout(resolve, takes))
        running -= 1
        return outcome
      },
      version: 0,
      onStale: stale,
      now: () => Date.now(),
    }),
  )!
  const type = (letter: string): void => {
    text += letter
    autosave.changed()
  }
  return { autosave, saves, stale, type, scope }
}

describe('autosave', () => {
  it('saves 300 ms after the last key', async () => {
    const { saves, type, autosave } = set()
    type('a')
    await vi.advanceTimersByTimeAsync(200)
    type('b')
    await vi.advanceTimersByTimeAsync(299)
    expect(saves).toEqual([])
    expect(autosave.state.value).toBe('saving')
    await vi.advanceTimersByTimeAsync(20)
    expect(saves).toEqual([{ at: 500, text: 'ab', base: 0 }])
    expect(autosave.state.value).toBe('saved')
  })

  it('saves at the latest a second after the first unsaved key of somebody who never pauses', async () => {
    const { saves, type } = set()
    for (let count = 0; count < 30; count += 1) {
      type('x')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(saves[0]?.at).toBe(1000)
    expect(saves.length).toBeGreaterThanOrEqual(2)
  })

  it('runs one save at a time, each on top of the version before', async () => {
    const { saves, type, autosave } = set(undefined, 700)
    type('a')
    await vi.advanceTimersByTimeAsync(350)
    type('b')
    await vi.advanceTimersByTimeAsync(3000)
    expect(saves.map(({ text, base }) => [text, base])).toEqual([
      ['a', 0],
      ['ab', 1],
    ])
    expect(autosave.version()).toBe(2)
    expect(autosave.state.value).toBe('saved')
  })

  it('is not saved while a key is not stored, even when a save just ended', async () => {
    const { type, autosave } = set(undefined, 100)
    type('a')
    await vi.advanceTimersByTimeAsync(350)
    type('b')
    await vi.advanceTimersByTimeAsync(60)
    expect(autosave.state.value).toBe('saving')
  })

  it('says that a save failed, tries again after a while, and later less often', async () => {
    const { saves, type, autosave } = set((attempt) =>
      attempt < 4 ? { kind: 'failed' } : { kind: 'saved', version: 1 },
    )
    type('a')
    await vi.advanceTimersByTimeAsync(320)
    expect(autosave.state.value).toBe('failed')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(saves.map(({ at }) => at)).toEqual([300, 810, 1820, 3830])
    expect(autosave.state.value).toBe('saved')
  })

  it('tries again at the next key', async () => {
    const { saves, type } = set((attempt) =>
      attempt < 5 ? { kind: 'failed' } : { kind: 'saved', version: 1 },
    )
    type('a')
    await vi.advanceTimersByTimeAsync(4000)
    const before = saves.length
    type('b')
    await vi.advanceTimersByTimeAsync(320)
    expect(saves.length).toBe(before + 1)
    expect(saves.at(-1)?.text).toBe('ab')
  })

  it('takes a rejection for a failure', async () => {
    const { autosave, type } = set(() => {
      throw new Error('gone')
    })
    type('a')
    await vi.advanceTimersByTimeAsync(400)
    expect(autosave.state.value).toBe('failed')
  })

  it('saves at once when the window closes, what was typed during a save included', async () => {
    const { saves, type, autosave } = set(undefined, 50)
    type('a')
    await vi.advanceTimersByTimeAsync(310)
    type('b')
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(200)
    expect(await flushed).toBe(true)
    expect(saves.at(-1)).toEqual({ at: 350, text: 'ab', base: 1 })
  })

  it('says so where flushing does not succeed', async () => {
    const { type, autosave } = set(() => ({ kind: 'failed' }))
    type('a')
    const flushed = autosave.flush()
    await vi.advanceTimersByTimeAsync(20)
    expect(await flushed).toBe(false)
  })

  it('writes over nobody: a stale version stops it and is told', async () => {
    const { saves, stale, type, autosave } = set(() => ({ kind: 'stale' }))
    type('a')
    await vi.advanceTimersByTimeAsync(400)
    type('b')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(stale).toHaveBeenCalledTimes(1)
    expect(saves.length).toBe(1)
    expect(autosave.state.value).toBe('failed')
    expect(await autosave.flush()).toBe(false)
  })

  it('ends with the view that it belongs to', async () => {
    const { saves, type, scope } = set()
    type('a')
    scope.stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(saves).toEqual([])
  })
})
