import { computed, type ComputedRef, type WritableComputedRef } from 'vue'
import type { SettingsView } from '../../../ipc/settings'
import { useMessages } from '../../composables/useMessages'
import { useApplicationStore } from '../../stores/application'
import type { Choice } from '../base/choice'

type State = 'on' | 'off'
type Switch = {
  [Name in keyof SettingsView]: SettingsView[Name] extends boolean ? Name : never
}[keyof SettingsView]

/** Something that is shown in the text or not, as one choice of two. */
export function useSwitch(name: Switch): {
  readonly state: WritableComputedRef<State, State | null>
  readonly choices: ComputedRef<readonly Choice<State>[]>
} {
  const { t } = useMessages()
  const application = useApplicationStore()
  return {
    state: computed({
      get: () => (application.settings[name] ? 'on' : 'off'),
      set: (chosen) => void application.changeSettings({ [name]: chosen !== 'off' }),
    }),
    choices: computed(() => [
      { value: 'on', label: t('settings.shown') },
      { value: 'off', label: t('settings.hidden') },
    ]),
  }
}
