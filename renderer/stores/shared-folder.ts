import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { SharedFolderView, SharedReleaseView, SharedRow } from '../../ipc/shared-views'
import { ask, type WindowFailure } from '../api'
import { useApplicationStore } from './application'
import { useLibraryStore } from './library'
import { useNoticesStore } from './notices'
import { usePeopleStore } from './people'

/** Somebody else edits the open release now, or its folder had another text: what was written here is kept apart from it. */
export interface SetAside {
  /** Who edits now, where that is known. */
  readonly by: string | null
  readonly isLockLost: boolean
  /** Whether something was written here that the folder did not have. */
  readonly isKeptApart: boolean
}

/** What the window knows of the shared folder, and of the open release in it. */
export const useSharedFolderStore = defineStore('sharedFolder', () => {
  const application = useApplicationStore()
  const folder = shallowRef<SharedFolderView | null>(null)
  /** Why the folder cannot be read, or a file in it. */
  const problem = shallowRef<WindowFailure | null>(null)
  const open = shallowRef<SharedReleaseView | null>(null)
  const openProblem = shallowRef<WindowFailure | null>(null)
  const setAside = shallowRef<SetAside | null>(null)
  const openRelease = ref<string | null>(null)
  /** How many releases were brought in of how many, while that goes on. */
  const bringing = ref<{ readonly done: number; readonly of: number } | null>(null)
  let stop = new AbortController()
  let asked = 0

  const hasFolder = computed(() => application.settings.sharedFolder !== null)
  const rows = computed<ReadonlyMap<string, SharedRow>>(
    () => new Map((folder.value?.here ?? []).map((row) => [row.release, row])),
  )
  const notHere = computed(() => folder.value?.notHere ?? [])
  /**
   * Who is editing the open release; until its folder has answered, as the last listing has it. Of a folder that is away
   * nothing is known, for it may keep nobody from writing.
   */
  const editing = computed(() => {
    if (openProblem.value?.code === 'sharedFolderAway') return null
    return open.value?.editing ?? rows.value.get(openRelease.value ?? '')?.editing ?? null
  })
  /** Whether the open release can only be read here, because somebody else is editing it. */
  const isHeld = computed(() => editing.value?.kind === 'held')

  /** Reads what lies in the folder. */
  async function refresh(): Promise<void> {
    if (!hasFolder.value) {
      folder.value = null
      problem.value = null
      return
    }
    const mine = (asked += 1)
    const answer = await ask('readSharedFolder', {
      open: openRelease.value,
      as: application.settings.actingAs,
    })
    if (mine !== asked) return
    problem.value = answer.ok ? (answer.value?.problem ?? null) : answer.failure
    if (!answer.ok) return
    folder.value = answer.value
    if ((answer.value?.taken ?? 0) > 0)
      await Promise.all([useLibraryStore().refresh(), usePeopleStore().refresh()])
  }

  /** A release comes on the screen. */
  function begin(release: string): void {
    openRelease.value = release
    forgetOpen()
  }

  function end(release: string): void {
    if (openRelease.value !== release) return
    openRelease.value = null
    forgetOpen()
  }

  function forgetOpen(): void {
    open.value = null
    openProblem.value = null
    setAside.value = null
  }

  /** Takes an answer about a release, where it is still the open one. */
  function take(release: string, view: SharedReleaseView | null): void {
    if (openRelease.value !== release) return
    const { value: before } = open
    open.value = view
    openProblem.value = view?.problem ?? null
    if (view === null) return
    const { editing: found, isLockLost, done } = view
    const by = found.kind === 'held' ? (found.by?.person ?? null) : view.text.by
    if (done === 'setAside' || (isLockLost && found.kind === 'held' && before !== null))
      setAside.value = { by, isLockLost, isKeptApart: done === 'setAside' }
    if (found.kind === 'mine') setAside.value = null
  }

  async function choose(): Promise<boolean> {
    const answer = await ask('chooseSharedFolder', null)
    if (!answer.ok) {
      useNoticesStore().report(answer.failure)
      return false
    }
    application.settings = { ...application.settings, sharedFolder: answer.value.folder }
    await refresh()
    return true
  }

  async function forget(): Promise<void> {
    await application.changeSettings({ sharedFolder: null })
    await refresh()
  }

  const acting = (release: string) => ({ release, as: application.settings.actingAs })

  /** Shares a release from now on, or no more. Gives back whether that was possible. */
  async function setShared(release: string, isShared: boolean): Promise<boolean> {
    const answer = await ask(isShared ? 'shareRelease' : 'stopSharing', acting(release))
    if (!answer.ok) useNoticesStore().report(answer.failure)
    await refresh()
    return answer.ok
  }

  /** Takes releases of the folder into this store, one after the other; gives back how many. */
  async function bringIn(releases: readonly string[]): Promise<number> {
    let done = 0
    stop = new AbortController()
    const { signal } = stop
    for (const release of releases) {
      if (signal.aborted) break
      bringing.value = { done, of: releases.length }
      const answer = await ask('bringInShared', acting(release))
      if (!answer.ok) {
        useNoticesStore().report(answer.failure)
        break
      }
      done += 1
    }
    bringing.value = null
    await Promise.all([refresh(), useLibraryStore().refresh(), usePeopleStore().refresh()])
    return done
  }

  return {
    ...{ folder, problem, open, openProblem, setAside, hasFolder, rows, notHere, editing, isHeld, bringing },
    ...{ refresh, begin, end, take, choose, forget, setShared, bringIn },
    stopBringing: () => {
      stop.abort()
    },
  }
})
