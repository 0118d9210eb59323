import { nextTick, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { Finding } from '../../domain/findings/finding'
import { findTypography } from '../../domain/house-style/typography/find-typography'
import { applyProposals, type Proposal } from '../editor/plugins/findings'
import { useApplicationStore } from '../stores/application'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import type { EditorHandle, ReleaseEditorApi } from './editor-handle'
import { useMessages } from './useMessages'

/** A proposal that the cursor has reached, with where it stands in the window. */
export interface ReachedProposal {
  readonly finding: Finding
  readonly rect: DOMRect
}

export interface Typography {
  readonly reached: Readonly<ShallowRef<ReachedProposal | null>>
  /** Reads the text of the editor for proposals; null where no text may be changed, and so nothing is proposed. */
  readonly check: (editor: ReleaseEditorApi | null) => void
  readonly reach: (finding: Finding, rect: DOMRect) => void
  readonly next: () => void
  readonly apply: (finding: Finding) => void
  readonly keep: (finding: Finding) => void
  readonly close: () => void
  /** Says how many of the proposals were just put in. */
  readonly applied: (repairs: readonly Proposal[]) => void
}

/** Proposals of typography for the text on the screen: found in a pause, shown, and never put in without a person. */
export function useTypography(editor: EditorHandle, isEditable: Readonly<Ref<boolean>>): Typography {
  const { t } = useMessages()
  const application = useApplicationStore()
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const reached = shallowRef<ReachedProposal | null>(null)
  let read: ReleaseEditorApi | null = null

  function check(source: ReleaseEditorApi | null): void {
    read = source
    const doc = isEditable.value && application.settings.showsTypography ? source?.readState()?.doc : null
    release.typography = doc === null || doc === undefined ? [] : findTypography(doc)
  }

  watch(
    () => application.settings.showsTypography,
    () => {
      check(read)
    },
  )

  /** After a decision the next proposal comes up, so that Enter goes through all of them. */
  async function next(): Promise<void> {
    reached.value = null
    check(read)
    // The marks in the text are drawn from what was just found.
    await nextTick()
    editor.runById('nextProposal')
  }

  return {
    reached,
    check,
    reach: (finding, rect) => {
      reached.value = { finding, rect }
    },
    next: () => void next(),
    apply: (finding) => {
      const [text] = finding.proposals
      if (text !== undefined && !editor.run(applyProposals([{ finding, text }])))
        notices.say(t('findings.gone'))
      void next()
    },
    keep: (finding) => {
      void release.accept(finding, t('typography.kept')).then(next)
    },
    close: () => {
      reached.value = null
      editor.focus()
    },
    applied: (repairs) => {
      const count = repairs.filter(({ finding }) => finding.id.startsWith('typography.')).length
      if (count > 1) notices.say(t('typography.applied', { count }))
    },
  }
}
