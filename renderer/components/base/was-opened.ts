import { ref, watch, type Ref } from 'vue'

/** Whether something was open once. Most dialogs and menus of a window never are: before that there is nothing of them. */
export function useWasOpened(isOpen: Readonly<Ref<boolean>>): Readonly<Ref<boolean>> {
  const wasOpened = ref(false)
  watch(isOpen, (opened) => (wasOpened.value ||= opened), { immediate: true })
  return wasOpened
}
