import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { InterfaceLanguage } from '../../domain/language'
import { menuLabels } from './labels'

type Place = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>
}

/** The context menu of a text field, or of words that are marked; empty where there is nothing to do. */
export function contextMenuTemplate(
  { isEditable, selectionText, editFlags }: Place,
  language: InterfaceLanguage,
): readonly MenuItemConstructorOptions[] {
  const label = menuLabels[language]
  const copy = { role: 'copy', label: label.copy, enabled: editFlags.canCopy } as const
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'cut', label: label.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: label.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: label.pastePlain, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: label.selectAll, enabled: editFlags.canSelectAll },
  ]
}
