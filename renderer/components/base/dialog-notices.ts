import { onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { useNoticesStore } from '../../stores/notices'

/**
 * What a dialog is called where notices are kept, while it is open: it shows what is said meanwhile. Over it a notice
 * would cover its buttons, and beside it no key would reach what the notice offers.
 */
export function useDialogNotices(isOpen: Readonly<Ref<boolean>>): Readonly<Ref<number | null>> {
  const notices = useNoticesStore()
  const dialog = ref<number | null>(null)
  function leave(): void {
    if (dialog.value !== null) notices.leaveDialog(dialog.value)
    dialog.value = null
  }
  watch(
    isOpen,
    (open) => {
      leave()
      if (open) dialog.value = notices.enterDialog()
    },
    { immediate: true },
  )
  onBeforeUnmount(leave)
  return dialog
}
