import { defineStore } from 'pinia'
import { ref } from 'vue'

/** A dialog that belongs to the application and not to a release. */
export type ShellDialog =
  'settings' | 'approvalRules' | 'organisation' | 'mailing' | 'identify' | 'help' | 'about'

/** What of the frame around the two views is on the screen. */
export const useShellStore = defineStore('shell', () => {
  const dialog = ref<ShellDialog | null>(null)
  /** The page of the guide that help shows, by the name of its file. */
  const helpPage = ref('start')
  const isNoticeLogOpen = ref(false)
  /** The person asked for the welcome again. */
  const wantsWelcome = ref(false)

  function showHelp(page: string): void {
    helpPage.value = page
    dialog.value = 'help'
  }

  return { dialog, helpPage, isNoticeLogOpen, wantsWelcome, showHelp }
})
