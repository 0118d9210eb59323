import { defineStore } from 'pinia'
import { ref } from 'vue'
import { sentenceFor } from '../../ipc/sentences'
import type { WindowFailure } from '../api'
import { useApplicationStore } from './application'

/** Something that the window says at its lower edge. A failure stays until it is dismissed. */
export interface Notice {
  readonly id: number
  readonly tone: 'good' | 'stop'
  readonly text: string
  /** What can be done about it, e.g. to take back what was done. */
  readonly action: NoticeAction | null
}

/** A button of a notice; the notice goes when it is pressed. */
export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

/** How long good news stays, in milliseconds. */
const goodNewsTime = 6000
/** How long it stays where something can be taken back. */
const actionTime = 30_000

/** The one road on which failures and good news reach the person. */
export const useNoticesStore = defineStore('notices', () => {
  const notices = ref<readonly Notice[]>([])
  /** A call was rejected: shown as one banner, however many follow. */
  const unexpected = ref<string | null>(null)
  let lastId = 0

  function add(tone: Notice['tone'], text: string, action: NoticeAction | null = null): void {
    if (notices.value.some((notice) => notice.text === text)) return
    const id = ++lastId
    // Good news in a row is one story: the latest says how it stands. What can be taken back stays.
    const others = notices.value.filter(
      (notice) => tone === 'stop' || notice.tone === 'stop' || notice.action !== null,
    )
    notices.value = [...others, { id, tone, text, action }]
    if (tone === 'good') setTimeout(() => dismiss(id), action === null ? goodNewsTime : actionTime)
  }

  function dismiss(id: number): void {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }

  /** Says what went wrong and what to do, in the window's language. A cancelled dialog needs no words. */
  function report(failure: WindowFailure): void {
    if (failure.code === 'cancelled') return
    if (failure.code === 'unexpected') unexpected.value = failure.detail
    else add('stop', sentenceFor(failure, useApplicationStore().settings.language))
  }

  return {
    notices,
    unexpected,
    report,
    dismiss,
    say: (text: string, action: NoticeAction | null = null) => add('good', text, action),
    /** Something was not done, for a reason that is no failure; stays until it is dismissed. */
    warn: (text: string) => add('stop', text),
    dismissUnexpected: () => {
      unexpected.value = null
    },
  }
})
