import { readonly, ref, type Ref } from 'vue'

const halfMinute = 30_000
const now = ref(Date.now())
let isTicking = false

/** The present instant in milliseconds, renewed every half minute, for times that are shown as "3 minutes ago". */
export function useNow(): Readonly<Ref<number>> {
  if (!isTicking) {
    isTicking = true
    setInterval(() => {
      now.value = Date.now()
    }, halfMinute)
  }
  return readonly(now)
}
