import type { PasteReport } from '../../domain/clipboard/paste-report'
import type { BlockMenuPlace } from '../editor/plugins/block-handle'
import { useNoticesStore } from '../stores/notices'
import type { useImages } from './useImages'
import { useMessages } from './useMessages'
import type { TextOnScreen } from './useTextOnScreen'
import type { Spelling } from './useSpelling'
import type { Typography } from './useTypography'

/** The dialogs over the text, as far as an editor asks for them. */
export interface WritingDialogs {
  readonly showBlockMenu: (place: BlockMenuPlace) => void
  readonly showInsertMenu: (place: BlockMenuPlace) => void
  readonly showLink: () => void
  readonly showQuotation: () => void
  readonly showTable: () => void
  readonly reportPaste: (report: PasteReport) => void
  readonly receiveFiles: (files: readonly File[], position: number) => void
}

/**
 * What an editor asks for while somebody writes in it, as listeners: the same for the working copy and for a submitted
 * text that its approver changes. `dialogs` gives null until they are on the screen.
 */
export function useWritingRequests(
  dialogs: () => WritingDialogs | null,
  parts: {
    readonly text: Pick<TextOnScreen, 'checkSoon' | 'takeAttributes'>
    readonly typography: Pick<Typography, 'reach'>
    readonly spelling: Pick<Spelling, 'reach'>
    readonly images: ReturnType<typeof useImages>
  },
) {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const { text, typography, spelling, images } = parts

  return {
    paused: text.checkSoon,
    proposalReached: typography.reach,
    spellingReached: spelling.reach,
    changeRefused: (): void => {
      notices.say(t('writingView.wordsStay'))
    },
    attributesChanged: text.takeAttributes,
    blockMenu: (place: BlockMenuPlace): void => dialogs()?.showBlockMenu(place),
    insertMenu: (place: BlockMenuPlace): void => dialogs()?.showInsertMenu(place),
    linkWanted: (): void => dialogs()?.showLink(),
    quotationWanted: (): void => dialogs()?.showQuotation(),
    tableWanted: (): void => dialogs()?.showTable(),
    imagesDropped: images.insertImages,
    imageWanted: images.chooseAndInsert,
    imageReplaced: images.chooseAndReplace,
    pasted: (report: PasteReport): void => dialogs()?.reportPaste(report),
    longPaste: (): void => {
      notices.say(t('paste.reading'))
    },
    filesDropped: (files: readonly File[], position: number): void =>
      dialogs()?.receiveFiles(files, position),
  }
}
