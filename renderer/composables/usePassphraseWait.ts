import { computed, onBeforeUnmount, ref, type Ref } from 'vue'
import type { WindowFailure } from '../api'
import { useMessages } from './useMessages'

/** How long somebody has to wait before the next passphrase is looked at. */
export interface PassphraseWait {
  /** Why there can be no attempt now, or null. */
  readonly reason: Readonly<Ref<string | null>>
  /** Begins the wait that a failure asks for. */
  readonly beginAfter: (failure: WindowFailure) => void
}

/** Counts down the seconds after a wrong passphrase. */
export function usePassphraseWait(): PassphraseWait {
  const { t } = useMessages()
  const seconds = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined

  function tick(): void {
    seconds.value -= 1
    if (seconds.value <= 0) clearInterval(timer)
  }
  onBeforeUnmount(() => clearInterval(timer))

  return {
    reason: computed(() => (seconds.value > 0 ? t('identity.wait', { count: seconds.value }) : null)),
    beginAfter: (failure) => {
      if (failure.code !== 'passphraseWrong' && failure.code !== 'passphraseTooSoon') return
      clearInterval(timer)
      seconds.value = failure.waitSeconds
      timer = setInterval(tick, 1000)
    },
  }
}
