import { computed, shallowRef, watch, type Ref } from 'vue'
import { clearancesOf } from '../../domain/approval/clearance/clearances-of'
import type { ReleaseAttributes } from '../../domain/document/attributes'
import { attributesOf } from '../../domain/document/attributes-of'
import { headlineOf } from '../../domain/document/outline'
import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { canonicalForm } from '../../domain/revision/canonical-form'
import { atOnce, type Steps } from '../../domain/steps'
import { ask } from '../api'
import { useApplicationStore } from '../stores/application'
import { useClearanceStore } from '../stores/clearance'
import { useContributionsStore } from '../stores/contributions'
import { useLanguageVersionsStore } from '../stores/language-versions'
import { useReleaseStore } from '../stores/release'
import { useSharedFolderStore } from '../stores/shared-folder'
import { useSpellingStore } from '../stores/spelling'
import { useTemplatesStore } from '../stores/templates'
import { checkDocument, type DocumentCheck } from './check-document'
import type { EditorHandle, ReleaseEditorApi } from './editor-handle'
import { inSlices } from './in-slices'
import type { Counted } from './useCounts'
import { textBlocksOf, type PreviewText } from './usePreview'
import { useShownText, type ShownTextChoice } from './useShownText'
import { useWorkingCopy, type WorkingCopy } from './useWorkingCopy'
import { whenIdle } from './when-idle'

/** The text of a release on the screen: the working copy, or one that is read in its stead, and what is derived from it. */
export interface TextOnScreen extends ShownTextChoice {
  readonly copy: WorkingCopy
  /** Takes the editor of the working copy; null, as a kept-alive one gives when it leaves the screen, changes nothing. */
  readonly mountWorking: (instance: unknown) => void
  /** Takes the editor of a text that is only read, or null when it is gone. */
  readonly mountReading: (instance: unknown) => void
  /** The editor of the working copy, on the screen or not; null before it was shown. */
  readonly working: () => ReleaseEditorApi | null
  /** The editor whose text is on the screen. */
  readonly onScreen: () => ReleaseEditorApi | null
  /** The editor on the screen where its text may be changed: the working copy's, or that of an approver's conditions. */
  readonly editing: () => ReleaseEditorApi | null
  readonly isWorkingCopy: Readonly<Ref<boolean>>
  readonly isEditable: Readonly<Ref<boolean>>
  readonly isReadable: () => boolean
  readonly attributes: Readonly<Ref<ReleaseAttributes | null>>
  /** The text's own language; that of the window before the text is there. */
  readonly language: Readonly<Ref<string>>
  /** The text as it was checked last, to count where no editor tells of it. */
  readonly checked: Readonly<Ref<Counted | null>>
  /** Whether the working copy has gone on since the revision under review; null where none is. */
  readonly differs: Readonly<Ref<boolean | null>>
  /** The text by the domain's grammar, or null where it does not fit or is not loaded. */
  readonly read: () => ReleaseNode | null
  /** The working copy, on the screen or not; null where it does not fit the grammar. */
  readonly readWorking: () => ReleaseNode | null
  readonly readForPreview: () => PreviewText | null
  /** Derives findings, hashes and headline anew. */
  readonly check: () => void
  /** The same in slices that no key has to wait for; given up where the text goes on meanwhile. */
  readonly checkSoon: () => Promise<void>
  readonly takeAttributes: (attributes: ReleaseAttributes) => void
  /** Tells the parts around the text where the cursor is. */
  readonly announce: () => void
}

/** `checked` is called behind each check, `replaced` when another text has come on the screen. */
export function useTextOnScreen(
  releaseId: string,
  editor: EditorHandle,
  tell: { readonly checked: () => Steps<void>; readonly replaced: () => void },
): TextOnScreen {
  const application = useApplicationStore()
  const release = useReleaseStore()
  const clearance = useClearanceStore()
  const contributions = useContributionsStore()
  const languageVersions = useLanguageVersionsStore()
  const templates = useTemplatesStore()
  const spelling = useSpellingStore()
  const sharedFolder = useSharedFolderStore()
  let working: ReleaseEditorApi | null = null
  let reading: ReleaseEditorApi | null = null
  const attributes = shallowRef<ReleaseAttributes | null>(null)
  const checked = shallowRef<Counted | null>(null)
  const workingForm = shallowRef<DocumentCheck['form'] | null>(null)

  const copy = useWorkingCopy(releaseId, () => working?.readDocument() ?? copy.document.value)
  const choice = useShownText(copy.flush)
  const { shown } = choice
  const isWorkingCopy = computed(() => shown.value.kind === 'workingCopy')
  const isEditable = computed(
    () =>
      shown.value.kind === 'conditions' ||
      shown.value.kind === 'suggesting' ||
      (isWorkingCopy.value && (release.facts?.isEditable ?? false) && !sharedFolder.isHeld),
  )
  const onScreen = (): ReleaseEditorApi | null => (isWorkingCopy.value ? working : reading)
  const editing = (): ReleaseEditorApi | null => (isEditable.value ? onScreen() : null)

  const differs = computed(() => {
    const { underReview, facts } = release
    if (underReview === null || workingForm.value === null) return null
    // Conditions were stated on what had been submitted: whether somebody has written on since is asked of that.
    const base = facts?.revisions.find(({ number }) => number === underReview.base)
    const { wordingHash, detailsHash } = base ?? underReview
    return workingForm.value.wordingHash !== wordingHash || workingForm.value.detailsHash !== detailsHash
  })

  function read(): ReleaseNode | null {
    const { value } = shown
    const document = value.kind === 'workingCopy' ? copy.document.value : value.document
    const live = editing() ?? (isWorkingCopy.value ? working : null)
    const isOpen = live !== null && live.readState() !== null
    const parsed = isOpen ? live.readRelease() : parseRelease(document)
    return parsed.ok ? parsed.value : null
  }

  function readWorking(): ReleaseNode | null {
    const isLive = working !== null && working.readState() !== null
    const parsed = isLive && working !== null ? working.readRelease() : parseRelease(copy.document.value)
    return parsed.ok ? parsed.value : null
  }

  /** Later checks take the place of those that are still under way. */
  let checks = 0
  /** Which of them is done in slices; 0 where none is. */
  let underWay = 0

  function* checkInSteps(): Steps<void> {
    const node = read()
    if (node === null) return
    attributes.value = attributesOf(node)
    checked.value = { doc: node, selection: null }
    contributions.place(node, isWorkingCopy.value)
    if (isWorkingCopy.value) languageVersions.current = node
    yield
    const { findings, quotes, form } = yield* checkDocument(node, new Date(), {
      budgets: release.budgets,
      clearances: release.facts?.clearances ?? [],
      comments: contributions.threads,
      suggestions: contributions.named,
      standard: templates.standard,
      source: languageVersions.sourceOfOwn,
      dictionary: spelling.memoryOf(attributes.value.language),
    })
    yield
    release.findings = findings
    clearance.quotes = quotes
    release.headline = headlineOf(node)
    if (isWorkingCopy.value) workingForm.value = form
    void spelling.askMissing(attributes.value.language)
    yield
    yield* tell.checked()
  }

  function check(): void {
    checks += 1
    atOnce(checkInSteps())
  }

  async function checkSoon(): Promise<void> {
    const mine = (checks += 1)
    underWay = mine
    const doc = onScreen()?.readState()?.doc
    // What was found in a text that has gone on is in the wrong places; the next pause of the typing finds it anew.
    const isOver = (): boolean => mine !== checks || onScreen()?.readState()?.doc !== doc
    const steps = checkInSteps()
    // What the parts around the text are drawn from is there at once; what is found waits for keys and frames.
    steps.next()
    await whenIdle()
    if (!isOver()) await inSlices(steps, isOver)
    if (underWay === mine) underWay = 0
  }

  /** Begins a check anew that is under way, as when a release is opened; a decision about the text shows at once. */
  function checkAgain(): void {
    if (underWay === checks) void checkSoon()
    else check()
  }

  function readForPreview(): PreviewText | null {
    const { value } = shown
    const document = onScreen()?.readDocument() ?? null
    if (document === null) return null
    const source =
      value.kind === 'revision'
        ? ({ kind: 'revision', number: value.revision.number } as const)
        : ({ kind: 'text', document } as const)
    return {
      print: () => ask('printPreview', { release: releaseId, source }),
      blocks: textBlocksOf(document),
    }
  }

  const announce = (): void => {
    editor.announce(editing())
  }

  // Before rendering: the signs of clearance take room in their lines, and a text that is looked at must not move.
  watch([copy.document, shown], ([document, text], [oldDocument]) => {
    const own = parseRelease(document)
    if (document !== oldDocument) workingForm.value = own.ok ? canonicalForm(own.value) : null
    const onIt = text.kind === 'workingCopy' ? own : parseRelease(text.document)
    clearance.quotes = onIt.ok ? clearancesOf(onIt.value, release.facts?.clearances ?? []) : []
  })
  // After rendering, when the editor holds the text that is shown.
  watch(
    [copy.document, shown],
    () => {
      void checkSoon()
      announce()
      tell.replaced()
    },
    { flush: 'post' },
  )
  watch(isEditable, announce, { flush: 'post' })
  // What the source of a language version says is compared with it; what the dictionary knows shows damage, and takes doubts away.
  watch([() => languageVersions.versions, () => spelling.answers], checkSoon, { flush: 'post' })
  // Somebody decided: what was recorded of a quote, and what others contributed, is found anew in the text and warns of itself.
  watch(
    [() => release.facts?.clearances, () => contributions.threads, () => contributions.finished],
    checkAgain,
    { flush: 'post' },
  )

  return {
    ...choice,
    copy,
    mountWorking: (instance) => {
      // Vue gives a template's ref as what the component exposes.
      if (instance !== null) working = instance as ReleaseEditorApi
    },
    mountReading: (instance) => {
      reading = instance as ReleaseEditorApi | null
    },
    working: () => working,
    onScreen,
    editing,
    isWorkingCopy,
    isEditable,
    isReadable: () => copy.state.value === 'ready' && release.facts?.unreadable === null,
    attributes,
    language: computed(() => attributes.value?.language ?? application.settings.language),
    checked,
    differs,
    read,
    readWorking,
    readForPreview,
    check,
    checkSoon,
    takeAttributes: (taken) => {
      attributes.value = taken
    },
    announce,
  }
}
