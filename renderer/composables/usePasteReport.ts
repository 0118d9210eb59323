import type { LeftOutKind, PasteReport } from '../../domain/clipboard/paste-report'
import type { ReleaseEditorApi } from './editor-handle'
import { pasteAsPlainInstead } from '../editor/clipboard/paste-steps'
import { keyLabel } from '../editor/keys'
import { useApplicationStore } from '../stores/application'
import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'

/** Entries of a record that count something. */
const counted = <Kind extends string>(
  counts: Readonly<Partial<Record<Kind, number>>>,
): readonly [Kind, number][] => (Object.entries(counts) as [Kind, number][]).filter(([, count]) => count > 0)

/** Says after a paste what came along and what did not, and offers the plain words instead. */
export function usePasteReport(editor: () => ReleaseEditorApi | null): (report: PasteReport) => void {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const application = useApplicationStore()

  function sentence({ source, kept, leftOut, changed }: PasteReport): string {
    const keptNames = counted(kept).map(([kind, count]) => t(`paste.keptKind.${kind}`, { count }))
    const left: Partial<Record<LeftOutKind, number>> = {}
    for (const { kind } of leftOut) left[kind] = (left[kind] ?? 0) + 1
    const leftNames = counted(left).map(([kind, count]) => t(`paste.leftOutKind.${kind}`, { count }))
    const changedNames = counted(changed).map(([kind, count]) => t(`paste.changedKind.${kind}`, { count }))
    const list = keptNames.length === 0 ? '' : t('paste.kept', { list: keptNames.join(', ') })
    return [
      t('paste.pastedFrom', { source: t(`paste.source.${source}`), kept: list }),
      ...(leftNames.length === 0 ? [] : [t('paste.leftOut', { list: leftNames.join(', ') })]),
      ...(changedNames.length === 0 ? [] : [t('paste.changed', { list: changedNames.join(', ') })]),
    ].join(' ')
  }

  function asPlain(): void {
    const api = editor()
    if (api?.run(pasteAsPlainInstead) !== true) {
      const isMac = application.platform === 'darwin'
      notices.say(t('paste.tooLate', { key: keyLabel('Shift-Mod-v', application.settings.language, isMac) }))
    }
    api?.focus()
  }

  return (report) => {
    const { kept, leftOut, changed } = report
    if (counted(kept).length + leftOut.length + counted(changed).length === 0) return
    // What an earlier paste offered can no longer be had.
    for (const { id, action } of notices.notices) if (action?.run === asPlain) notices.dismiss(id)
    notices.say(sentence(report), { label: t('paste.asPlain'), run: asPlain })
  }
}
