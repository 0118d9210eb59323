import { ref, type Ref } from 'vue'
import { exportFormats, type ExportFormat } from '../../domain/export/formats'
import type { Input } from '../../ipc/contract'
import { useApplicationStore } from '../stores/application'
import { useMailingStore } from '../stores/mailing'

type Wanted = Pick<
  Input<'exportRelease'>,
  'formats' | 'folder' | 'manifest' | 'pressKit' | 'embedsSource' | 'mail'
>

/** What an export is asked for, of one release or of several, as somebody chose it last. */
export interface ExportChoices {
  readonly formats: Ref<ExportFormat[]>
  readonly manifest: Ref<boolean>
  /** Back to what the settings say. */
  readonly reset: () => void
  /** What is asked for now; it is remembered for the next time. */
  readonly take: () => Wanted
  /** The main process remembers the folder of an export; so does the window. */
  readonly rememberFolder: (folder: string) => void
}

export function useExportChoices(): ExportChoices {
  const application = useApplicationStore()
  const mailing = useMailingStore()
  const formats = ref<ExportFormat[]>([...application.settings.exportFormats])
  const manifest = ref(false)

  /** Lists that were deleted since the choice was made are left out. */
  const mailSetup = (): NonNullable<Wanted['mail']> => ({
    attachesPdf: application.settings.attachesPdf,
    lists: mailing.lists.map(({ id }) => id).filter((id) => application.settings.mailLists.includes(id)),
  })

  return {
    ...{ formats, manifest },
    reset: () => {
      formats.value = [...application.settings.exportFormats]
    },
    take: () => {
      const ordered = exportFormats.filter((format) => formats.value.includes(format))
      const { makesPressKit, embedsSource, exportFolder } = application.settings
      void application.changeSettings({ exportFormats: ordered })
      return {
        formats: ordered,
        folder: exportFolder === null ? 'ask' : 'last',
        ...{ manifest: manifest.value, pressKit: makesPressKit, embedsSource },
        ...(ordered.includes('eml') ? { mail: mailSetup() } : {}),
      }
    },
    rememberFolder: (exportFolder) => {
      application.settings = { ...application.settings, exportFolder }
    },
  }
}
