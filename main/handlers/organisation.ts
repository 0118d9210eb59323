import { isLogoType } from '../../domain/images/inspect-logo'
import { parseOrganisation } from '../../domain/organisation/parse-organisation'
import { fail } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Services } from './services'

const noLogo = {
  de: 'Dieses Logo ist kein PNG und kein JPEG. Wählen Sie die Datei noch einmal.',
  en: 'This logo is neither a PNG nor a JPEG. Choose its file again.',
}

/** Who sends the releases of the store. */
export function organisationHandlers({
  store,
  now,
}: Services): Pick<Handlers, 'readOrganisation' | 'saveOrganisation'> {
  return {
    readOrganisation: () => store.readOrganisation(null),
    saveOrganisation: async ({ organisation, baseVersion, as }) => {
      const parsed = parseOrganisation(organisation)
      if (!parsed.ok) return fail({ code: 'organisationInvalid', problems: [...parsed.failure] })
      const { logo } = parsed.value
      if (logo !== null) {
        const file = await store.readAsset(logo)
        if (!file.ok) return file
        if (!isLogoType(file.value.mediaType))
          return fail({ code: 'organisationInvalid', problems: [{ field: 'logo', sentence: noLogo }] })
      }
      return store.saveOrganisation({ organisation: parsed.value, baseVersion, person: as, at: now() })
    },
  }
}
