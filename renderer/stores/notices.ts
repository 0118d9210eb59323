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
}

/** How long good news stays, in milliseconds. */
const goodNewsTime = 6000

/** The one road on which failures and good news reach the person. */
export const useNoticesStore = defineStore('notices', () => {
  const notices = ref<readonly Notice[]>([])
  /** A call was rejected: shown as one banner, however many follow. */
  const unexpected = ref<string | null>(null)
  let lastId = 0

  function add(tone: Notice['tone'], text: string): void {
    if (notices.value.some((notice) => notice.text === text)) return
    const id = ++lastId
    // Good news in a row is one story: the latest says how it stands.
    const others = notices.value.filter((notice) => tone === 'stop' || notice.tone === 'stop')
    notices.value = [...others, { id, tone, text }]
    if (tone === 'good') setTimeout(() => dismiss(id), goodNewsTime)
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
    say: (text: string) => add('good', text),
    dismissUnexpected: () => {
      unexpected.value = null
    },
  }
})
