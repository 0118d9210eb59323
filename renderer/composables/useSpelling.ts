import { nextTick, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { textBlocks } from '../../domain/document/text-blocks'
import type { Finding } from '../../domain/findings/finding'
import { findSpelling } from '../../domain/spelling/find-spelling'
import { applyProposals } from '../editor/plugins/findings'
import { useApplicationStore } from '../stores/application'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useSpellingStore } from '../stores/spelling'
import type { EditorHandle, ReleaseEditorApi } from './editor-handle'
import { useMessages } from './useMessages'

/** An unknown word that was reached, with where it stands in the window and what may be meant. */
export interface ReachedWord {
  readonly finding: Finding
  readonly rect: DOMRect
  /** Null until the dictionary has answered. */
  readonly proposals: readonly string[] | null
}

export interface Spelling {
  readonly reached: Readonly<ShallowRef<ReachedWord | null>>
  /** Reads the text of the editor for unknown words; null where no text may be changed, and so nothing is marked. */
  readonly check: (editor: ReleaseEditorApi | null) => void
  readonly reach: (finding: Finding, rect: DOMRect) => void
  readonly next: () => void
  readonly replace: (finding: Finding, text: string) => void
  readonly addHouseWord: (finding: Finding) => void
  readonly ignore: (finding: Finding) => void
  readonly close: () => void
}

/** The spelling of the text on the screen: found in a pause, by the dictionary of its language, and only shown. */
export function useSpelling(editor: EditorHandle, isEditable: Readonly<Ref<boolean>>): Spelling {
  const { t } = useMessages()
  const application = useApplicationStore()
  const release = useReleaseStore()
  const spelling = useSpellingStore()
  const notices = useNoticesStore()
  const reached = shallowRef<ReachedWord | null>(null)
  let read: ReleaseEditorApi | null = null

  function check(source: ReleaseEditorApi | null): void {
    read = source
    const isWanted = isEditable.value && application.settings.checksSpelling
    const state = isWanted ? (source?.readState() ?? null) : null
    const language: unknown = state?.doc.attrs.language
    if (state === null || typeof language !== 'string') {
      release.spelling = []
      return
    }
    const { doc, selection } = state
    const blocks = textBlocks(doc)
    // A word that is still being typed is not unknown yet.
    const isUnderWay = ({ place }: Finding): boolean =>
      selection.empty && (blocks[place.block]?.start ?? 0) + place.to === selection.head
    // What is damaged is said to be so already, with better proposals.
    const damaged = new Map<number, Finding['place'][]>()
    for (const { id, place } of release.findings)
      if (id.startsWith('damage.') && id !== 'damage.gap')
        damaged.set(place.block, [...(damaged.get(place.block) ?? []), place])
    const isDamaged = ({ place: { block, from, to } }: Finding): boolean =>
      damaged.get(block)?.some((other) => other.from < to && other.to > from) === true
    release.spelling = findSpelling(doc, spelling.memoryOf(language), (word) =>
      spelling.ignored.has(word),
    ).filter((finding) => !isUnderWay(finding) && !isDamaged(finding))
    void spelling.askMissing(language)
  }

  watch([() => application.settings.checksSpelling, () => spelling.ignored], () => {
    check(read)
  })

  function close(): void {
    reached.value = null
    editor.focus()
  }

  /** After a decision the next word comes up, so that the keyboard goes through all of them. */
  async function next(): Promise<void> {
    reached.value = null
    check(read)
    // The marks in the text are drawn from what was just found.
    await nextTick()
    if (!editor.runById('nextSpelling')) editor.focus()
  }

  return {
    reached,
    check,
    reach: (finding, rect) => {
      reached.value = { finding, rect, proposals: null }
      const language: unknown = read?.readState()?.doc.attrs.language
      if (typeof language !== 'string') return
      void spelling.suggest(language, finding.text).then((proposals) => {
        if (reached.value?.finding === finding) reached.value = { finding, rect, proposals }
      })
    },
    next: () => void next(),
    replace: (finding, text) => {
      if (!editor.run(applyProposals([{ finding, text }]))) notices.say(t('findings.gone'))
      close()
    },
    addHouseWord: (finding) => {
      void spelling.addHouseWord(finding.text).then((isAdded) => {
        if (isAdded) notices.say(t('spelling.added', { word: finding.text }))
        close()
      })
    },
    ignore: (finding) => {
      spelling.ignore(finding.text)
      close()
    },
    close,
  }
}
