import { readDesignFile } from '../../domain/export/design/design-file'
import { ask } from '../api'
import { chooseDesignFile } from '../organisation/choose-files'
import { useApplicationStore } from '../stores/application'
import { useNoticesStore } from '../stores/notices'
import { useOrganisationStore } from '../stores/organisation'
import { useMessages } from './useMessages'

/** Sharing the design of the dialog as a file, and taking one in. */
export function useDesignFiles() {
  const { t } = useMessages()
  const application = useApplicationStore()
  const notices = useNoticesStore()
  const organisation = useOrganisationStore()

  async function exportDesign(): Promise<void> {
    const { design, form } = organisation
    if (!design.ok) return
    const answer = await ask('saveDesignFile', {
      ...{ name: form.name.trim().slice(0, 120), design: design.value, logo: form.logo?.asset ?? null },
    })
    if (answer.ok) notices.say(t('organisation.exported', { path: answer.value.path }))
    else notices.report(answer.failure)
  }

  async function importDesign(): Promise<void> {
    const chosen = await chooseDesignFile()
    if (chosen === null) return
    if (chosen === 'tooLarge') {
      notices.warn(t('organisation.refused', { reason: t('organisation.fileTooLarge') }))
      return
    }
    const read = readDesignFile(chosen.text)
    if (!read.ok) {
      const [first] = read.failure
      const sentence = first?.sentence[application.settings.language] ?? ''
      const place = first === undefined || first.field === '' ? '' : `${first.field}: `
      notices.warn(t('organisation.refused', { reason: `${place}${sentence}` }))
      return
    }
    const before = JSON.stringify(organisation.form)
    const { design, logo } = read.value
    if (logo !== null) {
      const added = await ask('addAsset', { bytes: logo })
      if (!added.ok) {
        notices.report(added.failure)
        return
      }
      organisation.form.logo = { asset: added.value.hash }
    }
    organisation.changeDesign(design)
    notices.say(t('organisation.imported'), {
      label: t('organisation.undo'),
      run: () => {
        // Only what this very function has written a moment ago.
        organisation.form = JSON.parse(before) as typeof organisation.form
      },
    })
  }

  return { exportDesign, importDesign }
}
