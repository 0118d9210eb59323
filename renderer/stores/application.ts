import { defineStore } from 'pinia'
import { ref } from 'vue'
import type { Failure } from '../../ipc/failure'
import { defaultSettings } from '../../ipc/default-settings'
import type { SettingsView } from '../../ipc/settings'
import { ask } from '../api'
import { useNoticesStore } from './notices'

/** Why the store cannot be opened. */
export type StoreProblem = Extract<Failure, { code: 'storeNewer' | 'storeDamaged' | 'storeNotWritable' }>

export type Phase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  /** The main process could not answer; trying again may help. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'storeProblem'; readonly problem: StoreProblem }

const systemLanguage = (): SettingsView['language'] => (navigator.language.startsWith('de') ? 'de' : 'en')

const isStoreProblem = (failure: { readonly code: string }): failure is StoreProblem =>
  ['storeNewer', 'storeDamaged', 'storeNotWritable'].includes(failure.code)

/** What holds for the whole window: whether the store is open, and the settings. */
export const useApplicationStore = defineStore('application', () => {
  const phase = ref<Phase>({ kind: 'starting' })
  const settings = ref<SettingsView>({ ...defaultSettings, language: systemLanguage() })
  const version = ref('')
  const platform = ref('')
  const storeFolder = ref('')

  let tellStarted: () => void
  /** Comes when the settings are known. */
  const started = new Promise<void>((tell) => {
    tellStarted = tell
  })

  /** Asks for the settings. A store that cannot be opened leaves the phase `storeProblem`. */
  async function start(): Promise<void> {
    const [chosen, answer] = await Promise.all([ask('readSettings', null), ask('describeApplication', null)])
    // A store that cannot be opened is told of in the person's language and theme.
    if (chosen.ok) settings.value = chosen.value
    tellStarted()
    if (answer.ok) {
      ;({ settings: settings.value, version: version.value, platform: platform.value } = answer.value)
      storeFolder.value = answer.value.storeFolder
      phase.value = { kind: 'ready' }
    } else if (isStoreProblem(answer.failure)) phase.value = { kind: 'storeProblem', problem: answer.failure }
    else {
      phase.value = { kind: 'failed' }
      useNoticesStore().report(answer.failure)
    }
  }

  async function changeSettings(changed: Partial<SettingsView>): Promise<void> {
    const answer = await ask('changeSettings', changed)
    if (answer.ok) settings.value = answer.value
    else useNoticesStore().report(answer.failure)
  }

  /** Puts the backup in the place of the store that cannot be opened, and starts again. */
  async function restoreBackup(backup: string): Promise<void> {
    const answer = await ask('restoreBackup', { backup })
    if (answer.ok) await start()
    else useNoticesStore().report(answer.failure)
  }

  return {
    phase,
    settings,
    version,
    platform,
    storeFolder,
    start,
    changeSettings,
    restoreBackup,
    hasStarted: () => started,
  }
})
