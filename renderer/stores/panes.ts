import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { SettingsView } from '../../ipc/settings'
import { useApplicationStore } from './application'
import { leastTextWidth, panesThatFit, widthBeside, type Pane } from './panes-that-fit'

const settingOf = {
  panel: 'showsPanel',
  preview: 'showsPreview',
  outline: 'showsOutline',
} as const satisfies Readonly<Record<Pane, keyof SettingsView>>

/** What is said of the text comes before its pages, and those before the outline. */
const byImportance = ['panel', 'preview', 'outline'] as const satisfies readonly Pane[]

/** How many rem a window is wide. */
const windowWidth = (): number =>
  window.innerWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/**
 * What stands beside the text. Where a window is too narrow for all that is wanted, what was asked for last has its
 * place, then what matters most; the rest gives way without being turned off, and is back as soon as there is room.
 */
export const usePanesStore = defineStore('panes', () => {
  const application = useApplicationStore()
  const askedLast = ref<Pane>('panel')
  const width = ref(windowWidth())
  // Where panes stand below the text, they take nothing from it: the style says so for the same windows.
  const stacked = window.matchMedia('(max-width: 60rem)')
  const isStacked = ref(stacked.matches)
  window.addEventListener('resize', () => {
    width.value = windowWidth()
    isStacked.value = stacked.matches
  })

  const isWanted = (pane: Pane): boolean => application.settings[settingOf[pane]]
  const text = computed(() => leastTextWidth(application.settings.textSize))
  const shown = computed(() => {
    if (application.settings.focus !== 'off') return []
    const order = [askedLast.value, ...byImportance.filter((pane) => pane !== askedLast.value)]
    const wanted = order.filter(isWanted)
    return isStacked.value ? wanted : panesThatFit(wanted, width.value, text.value)
  })
  const isShown = (pane: Pane): boolean => shown.value.includes(pane)
  /** What is left for the printed pages beside all else, as a length. */
  const previewRoom = computed(
    () => `calc(100vw - ${String(widthBeside('preview', shown.value, text.value))}rem)`,
  )

  for (const pane of byImportance)
    watch(
      () => isWanted(pane),
      (wanted) => {
        if (wanted) askedLast.value = pane
      },
    )

  /** Brings a pane on the screen. */
  async function show(pane: Pane): Promise<void> {
    askedLast.value = pane
    if (!isWanted(pane)) await application.changeSettings({ [settingOf[pane]]: true })
  }

  /** Takes a pane from the screen, or brings it there, also where it had given way. */
  const toggle = (pane: Pane): Promise<unknown> =>
    isShown(pane) ? application.changeSettings({ [settingOf[pane]]: false }) : show(pane)

  return { isShown, previewRoom, show, toggle }
})
