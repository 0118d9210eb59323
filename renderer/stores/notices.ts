import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { sentenceFor } from '../../ipc/sentences'
import type { WindowFailure } from '../api'
import { useApplicationStore } from './application'

/** Something that can be done about a notice: undo, show, try again. */
export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

/** Something that the window says at its lower edge. Warnings and failures stay until they are dismissed. */
export interface Notice {
  readonly id: number
  readonly tone: 'good' | 'warning' | 'stop'
  readonly text: string
  /** When it was said, in milliseconds since 1970. */
  readonly at: number
  readonly action: NoticeAction | null
  /** The dialog that was uppermost when it was said, and that shows it until it closes; null for the window itself. */
  readonly dialog: number | null
}

/** How long good news stays, in milliseconds. */
export const goodNewsTime = 8000
/** How long it stays where something can be done about it, such as taking back what was done. */
export const actionTime = 30_000

/** How many notices can be looked up again. */
const logLength = 50

/** The one road on which failures and good news reach the person. */
export const useNoticesStore = defineStore('notices', () => {
  const notices = ref<readonly Notice[]>([])
  /** What was said since the window opened, newest first. */
  const log = ref<readonly Notice[]>([])
  /** A call was rejected: shown as one banner, however many follow. */
  const unexpected = ref<string | null>(null)
  let lastId = 0
  /** The dialogs that are open, the uppermost last. */
  const dialogs = ref<readonly number[]>([])
  const uppermost = computed(() => dialogs.value.at(-1) ?? null)
  let lastDialog = 0
  /** Good news that will leave: since when it has been there, and how long it still stays, in milliseconds. */
  const leaving = new Map<number, { since: number; left: number; timer?: ReturnType<typeof setTimeout> }>()

  function add(tone: Notice['tone'], text: string, action: NoticeAction | null): void {
    // The same sentence again is one notice, and what it offers is about what happened last. Good news in a row is
    // one story as well: the latest says how it stands. What can be taken back stays.
    for (const other of notices.value) {
      const isOvertaken = tone === 'good' && other.tone === 'good' && other.action === null
      if (other.text === text || isOvertaken) dismiss(other.id)
    }
    const notice = { id: ++lastId, tone, text, at: Date.now(), action, dialog: uppermost.value }
    notices.value = [...notices.value, notice]
    log.value = [notice, ...log.value].slice(0, logLength)
    leaveInTime(notice)
  }

  /** In a dialog nothing leaves by itself: its buttons would move under the pointer. */
  function leaveInTime({ id, tone, action, dialog }: Notice): void {
    if (tone === 'good' && dialog === null) leaveIn(id, action === null ? goodNewsTime : actionTime)
  }

  function leaveIn(id: number, left: number): void {
    const timer = setTimeout(() => {
      dismiss(id)
    }, left)
    leaving.set(id, { since: Date.now(), left, timer })
  }

  /** Good news stays as long as somebody reads it or has the focus in it. */
  function pause(): void {
    for (const notice of leaving.values()) {
      if (notice.timer === undefined) continue
      clearTimeout(notice.timer)
      delete notice.timer
      notice.left = Math.max(0, notice.left - (Date.now() - notice.since))
    }
  }

  function resume(): void {
    for (const [id, { left, timer }] of [...leaving]) if (timer === undefined) leaveIn(id, left)
  }

  function dismiss(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id)
    clearTimeout(leaving.get(id)?.timer)
    leaving.delete(id)
  }

  /** A dialog opened over the window: it shows what is said from now on. Answers by what it is called here. */
  function enterDialog(): number {
    dialogs.value = [...dialogs.value, ++lastDialog]
    return lastDialog
  }

  /** A dialog closed: what it still shows moves to what lies below it. */
  function leaveDialog(dialog: number): void {
    dialogs.value = dialogs.value.filter((other) => other !== dialog)
    const moved = notices.value.map((notice) =>
      notice.dialog === dialog ? { ...notice, dialog: uppermost.value } : notice,
    )
    const isMoved = (notice: Notice, at: number): boolean => notice !== notices.value[at]
    moved.filter(isMoved).forEach(leaveInTime)
    notices.value = moved
  }

  /** Takes away what was said last; false where nothing is said. */
  function dismissNewest(): boolean {
    const newest = notices.value.at(-1)
    if (newest !== undefined) dismiss(newest.id)
    return newest !== undefined
  }

  /** Does what a notice offers; it has said what it had to say. */
  function act({ id, action }: Notice): void {
    dismiss(id)
    action?.run()
  }

  /** Says what went wrong and what to do, in the window's language. A cancelled dialog needs no words. */
  function report(failure: WindowFailure, action: NoticeAction | null = null): void {
    if (failure.code === 'cancelled') return
    if (failure.code === 'unexpected') unexpected.value = failure.detail
    else add('stop', sentenceFor(failure, useApplicationStore().settings.language), action)
  }

  return {
    notices,
    log,
    unexpected,
    uppermost,
    enterDialog,
    leaveDialog,
    report,
    dismiss,
    dismissNewest,
    act,
    pause,
    resume,
    say: (text: string, action: NoticeAction | null = null) => {
      add('good', text, action)
    },
    /** Something wants to be looked at, or was not done for a reason that is no failure. */
    warn: (text: string) => {
      add('warning', text, null)
    },
    dismissUnexpected: () => {
      unexpected.value = null
    },
  }
})
