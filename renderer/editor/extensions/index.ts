import { Extension, type AnyExtension } from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { history } from '@tiptap/pm/history'
import { Plugin, type EditorState } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'
import type { Finding } from '../../../domain/findings/finding'
import type { EditorRequest } from '../keys'
import { attributionMarks } from '../plugins/attribution-marks'
import { blockHandle, type BlockHandleHost } from '../plugins/block-handle'
import { blockIds } from '../plugins/block-ids'
import { budgetMark } from '../plugins/budget-mark'
import { releaseCopy } from '../plugins/copy'
import { currentBlock } from '../plugins/current-block'
import { draggedCells } from '../plugins/dragged-cells'
import { droppedFiles, type DroppedFilesHost } from '../plugins/dropped-files'
import { fileDropLine } from '../plugins/file-drop-line'
import { figureViews } from '../plugins/figure-views'
import type { ImageHost } from '../plugins/figure-view'
import { clearanceMarks } from '../plugins/clearance-marks'
import { contributionMarks } from '../plugins/contribution-marks'
import { findingMarks } from '../plugins/findings'
import { focusLight } from '../plugins/focus-light'
import { releaseInputRules } from '../plugins/input-rules'
import { invisibles } from '../plugins/invisibles'
import { commandKeys, deletionKeys, enterKeys, tabKeys, windowKeys } from '../plugins/keymaps'
import { normalForm } from '../plugins/normal-form'
import { originMarks } from '../plugins/origin-marks'
import { pendingImages } from '../plugins/pending-images'
import { releasePaste, type PasteHost } from '../plugins/paste'
import { placeholders } from '../plugins/placeholders'
import { searchHits, type SearchSummary } from '../plugins/search-hits'
import { slashMenu } from '../plugins/slash-menu'
import { typingAcrossBlocks } from '../plugins/typing'
import { wordsStay } from '../plugins/words-stay'
import { releaseMarks } from './marks'
import { releaseNodes, type CurrentMessages } from './nodes'

/** What the editor needs from the window around it. */
export interface EditorHost extends BlockHandleHost, DroppedFilesHost, ImageHost, PasteHost {
  readonly messages: CurrentMessages
  /** Attributes of the editor's element: its name, language, direction. */
  readonly attributes: (state: EditorState) => Record<string, string>
  readonly createId: () => string
  readonly onRequest: (request: EditorRequest) => boolean
  readonly onFindingClick: (finding: Finding, view: EditorView) => void
  /** The menu of a word that no dictionary knows is wanted. */
  readonly onSpelling: (finding: Finding, view: EditorView) => void
  /** A comment or a suggestion was clicked, by the name of its mark. */
  readonly onContributionClick: (name: string) => void
  /** The find bar's search has found something else; null once it has ended. */
  readonly onSearched: (summary: SearchSummary | null) => void
}

/** Everything that changes the document or answers a key, in the order in which it is asked. */
export function documentPlugins(
  host: Pick<EditorHost, 'createId' | 'onRequest' | keyof PasteHost>,
): readonly Plugin[] {
  return [
    windowKeys(),
    commandKeys(host.onRequest),
    enterKeys(),
    deletionKeys(),
    tabKeys(),
    releaseInputRules(host.createId),
    typingAcrossBlocks(),
    releasePaste(host),
    releaseCopy(),
    draggedCells(),
    tableEditing(),
    history({ newGroupDelay: 500 }),
    normalForm(),
    attributionMarks(),
    blockIds(host.createId),
    wordsStay(() => host.onRequest('sayRefused')),
  ]
}

/** All extensions of the release editor: the grammar, and one extension with our plugins in their order. */
export function editorExtensions(host: EditorHost): AnyExtension[] {
  return [
    ...releaseNodes(host.messages),
    ...releaseMarks(),
    Extension.create({
      name: 'release-editor',
      addProseMirrorPlugins: () => [
        new Plugin({ props: { attributes: host.attributes } }),
        fileDropLine(),
        droppedFiles(host),
        slashMenu(host),
        figureViews(host),
        pendingImages(host.messages),
        ...documentPlugins(host),
        gapCursor(),
        dropCursor({ class: 'drop-cursor', color: false, width: 2 }),
        currentBlock(),
        budgetMark(),
        placeholders(host.messages),
        findingMarks(host.onFindingClick, host.onSpelling),
        clearanceMarks(),
        contributionMarks(host.onContributionClick),
        originMarks(),
        searchHits(host.onSearched),
        focusLight(),
        invisibles(),
        blockHandle(host),
      ],
    }),
  ]
}
