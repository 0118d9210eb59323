import { computed, shallowRef, watch, type Ref } from 'vue'
import { blockTextsOf } from '../../domain/origins/block-texts'
import type { OriginsView, OriginView } from '../../ipc/origin-views'
import { ask } from '../api'
import { goToPassage } from '../editor/commands/go-to-passage'
import { placeOfSelection, type OriginMark } from '../editor/plugins/origin-marks'
import { describeOrigin } from '../origins/describe-origin'
import {
  groupKey,
  groupOrigins,
  nextPassage,
  originAt,
  tintOrder,
  type OriginGroup,
} from '../origins/group-origins'
import { useApplicationStore } from '../stores/application'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'
import type { TextOnScreen } from './useTextOnScreen'

/** Where the words of the text on the screen come from. */
export interface Origins {
  readonly isOn: Readonly<Ref<boolean>>
  readonly state: Readonly<Ref<'loading' | 'known' | 'notKept'>>
  /** Those of most words first. */
  readonly groups: Readonly<Ref<readonly OriginGroup[]>>
  /** As they are drawn in the text; none while the view is off. */
  readonly marks: Readonly<Ref<readonly (readonly OriginMark[])[]>>
  /** What was asked about, and where it stands in the window; null while nothing is. */
  readonly asked: Readonly<Ref<{ readonly origin: OriginView; readonly rect: DOMRect } | null>>
  /** Goes to the next passage of an origin. */
  readonly goOn: (group: OriginGroup) => void
  /** Says where the words at the cursor come from. */
  readonly askHere: () => Promise<void>
  readonly close: () => void
}

/** Asks for the origins only while they are shown, or when somebody asks about a passage. */
export function useOrigins(
  releaseId: string,
  text: Pick<TextOnScreen, 'shown' | 'copy' | 'onScreen' | 'checked'>,
): Origins {
  const { t, formatDay } = useMessages()
  const application = useApplicationStore()
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const view = shallowRef<OriginsView | null>(null)
  const state = shallowRef<Origins['state']['value']>('loading')
  const groups = shallowRef<readonly OriginGroup[]>([])
  const asked = shallowRef<Origins['asked']['value']>(null)
  let known: readonly string[] = []
  let questions = 0
  const isOn = computed(() => application.settings.showsOrigins)

  /** The revision on the screen, null for the working copy; undefined for a text whose origins nobody keeps. */
  function shownRevision(): number | null | undefined {
    const { value } = text.shown
    if (value.kind === 'workingCopy') return null
    return value.kind === 'revision' ? value.revision.number : undefined
  }

  async function read(): Promise<OriginsView | null> {
    const revision = shownRevision()
    if (revision === undefined) return null
    const answer = await ask('readOrigins', { release: releaseId, revision })
    if (answer.ok) return answer.value
    notices.report(answer.failure)
    return null
  }

  async function load(): Promise<void> {
    questions += 1
    const question = questions
    const found = isOn.value ? await read() : null
    if (question !== questions) return
    view.value = found
    state.value = found === null ? 'notKept' : 'known'
    groups.value =
      found === null ? [] : groupOrigins(found, blockTextsOf(text.onScreen()?.readDocument()), known)
    known = tintOrder(
      groups.value.map(({ key }) => key),
      known,
    )
  }

  const marks = computed(() => {
    const { value } = view
    if (value === null) return []
    const tints = new Map(groups.value.map(({ key, tint }) => [key, tint]))
    const drawn = value.origins.map((origin) => ({
      tint: tints.get(groupKey(origin)) ?? 0,
      title: describeOrigin(origin, { t, formatDay }),
    }))
    return value.blocks.map((runs) =>
      runs.map(({ length, origin }): OriginMark => ({
        length,
        tint: drawn[origin]?.tint ?? 0,
        title: drawn[origin]?.title ?? '',
      })),
    )
  })

  // Another text is asked for its own origins; until they are there, none are drawn.
  watch([text.shown, text.copy.document, isOn], () => {
    view.value = null
    groups.value = []
    state.value = 'loading'
  })
  watch([text.shown, text.copy.document, isOn, () => release.facts?.version], () => void load(), {
    flush: 'post',
    immediate: true,
  })

  async function askHere(): Promise<void> {
    if (shownRevision() === null && !(await text.copy.flush())) return
    const [editor, found] = [text.onScreen(), await read()]
    const editorState = editor?.readState() ?? null
    const rect = editor?.selectionRect() ?? null
    const place = editorState === null ? null : placeOfSelection(editorState.doc, editorState.selection)
    const origin = found === null || place === null ? null : originAt(found, place)
    if (origin === null || rect === null) notices.say(t(found === null ? 'origins.none' : 'origins.empty'))
    else asked.value = { origin, rect }
  }

  return {
    ...{ isOn, state, groups, marks, asked, askHere },
    goOn: ({ passages }) => {
      const editor = text.onScreen()
      const editorState = editor?.readState() ?? null
      const place = editorState === null ? null : placeOfSelection(editorState.doc, editorState.selection)
      const next = nextPassage(passages, place ?? { block: 0, offset: -1 })
      if (next !== null && editor?.run(goToPassage(next)) === true) editor.focus()
    },
    close: () => {
      asked.value = null
      text.onScreen()?.focus()
    },
  }
}
