import { isReleaseKind, type ReleaseAttributes, type ReleaseKind } from '../../domain/document/attributes'
import type { ImageField } from '../../domain/document/image-texts'
import type { Finding } from '../../domain/findings/finding'
import { imageTextAt } from '../../domain/findings/repair'
import { changeKind, unexpectedParts } from '../editor/commands/change-kind'
import { applyProposals, type Proposal } from '../editor/plugins/findings'
import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'
import type { TextOnScreen } from './useTextOnScreen'
import type { Typography } from './useTypography'

/** What the side panel changes in the text and shows of it. */
export interface PanelSteps {
  readonly changeAttribute: (
    name: keyof ReleaseAttributes,
    value: ReleaseAttributes[keyof ReleaseAttributes],
  ) => void
  readonly repair: (repairs: readonly Proposal[]) => void
  readonly goTo: (finding: Finding) => void
}

/** `goToPressImage` shows the field of a press image, which stands beside the text. */
export function usePanelSteps(
  text: Pick<TextOnScreen, 'editing' | 'onScreen' | 'read' | 'check'>,
  typography: Pick<Typography, 'applied'>,
  goToPressImage: (index: number, field: ImageField) => void,
): PanelSteps {
  const { t } = useMessages()
  const notices = useNoticesStore()

  function turnIntoKind(kind: ReleaseKind): void {
    text.editing()?.run(changeKind(kind))
    const doc = text.editing()?.readState()?.doc
    const parts = doc === undefined ? [] : unexpectedParts(doc, kind).map((part) => t(`part.${part}`))
    if (parts.length > 0) notices.say(t('details.unexpectedParts', { parts: parts.join(', ') }))
  }

  return {
    changeAttribute: (name, value) => {
      if (name === 'kind' && isReleaseKind(value)) turnIntoKind(value)
      else text.editing()?.setAttribute(name, value)
    },
    repair: (repairs) => {
      if (text.editing()?.run(applyProposals(repairs)) !== true) notices.say(t('findings.gone'))
      else typography.applied(repairs)
      text.check()
    },
    goTo: (finding) => {
      const node = finding.place.field === undefined ? null : text.read()
      const imageText = node === null ? null : imageTextAt(node, finding)
      if (imageText?.holder.kind === 'pressImage') goToPressImage(imageText.holder.index, imageText.field)
      else if (text.onScreen()?.goToFinding(finding) !== true) notices.say(t('findings.gone'))
    },
  }
}
