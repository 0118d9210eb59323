import { computed, type WritableComputedRef } from 'vue'
import type { SettingsView } from '../../ipc/settings'
import { useApplicationStore } from '../stores/application'

/** One of the settings to read and to choose; choosing nothing leaves it as it is. */
export function useSetting<Name extends keyof SettingsView>(
  name: Name,
): WritableComputedRef<SettingsView[Name], SettingsView[Name] | null> {
  const application = useApplicationStore()
  return computed({
    get: () => application.settings[name],
    set: (chosen) => {
      if (chosen !== null) void application.changeSettings({ [name]: chosen })
    },
  })
}
