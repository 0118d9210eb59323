import type { Command, EditorState } from '@tiptap/pm/state'
import { inject, provide, shallowRef, type ComponentPublicInstance, type InjectionKey, type Ref } from 'vue'
import type { ReleaseAttributes } from '../../domain/document/attributes'
import type { DocumentFailure, ReleaseNode } from '../../domain/document/parse'
import type { Finding } from '../../domain/findings/finding'
import type { Result } from '../../domain/result'
import type { CommandId } from '../editor/messages'

/** What `ReleaseEditor` exposes. */
export interface ReleaseEditorApi extends ComponentPublicInstance {
  readonly run: (command: Command) => boolean
  readonly runById: (id: CommandId) => boolean
  readonly can: (command: Command) => boolean
  readonly focus: () => void
  readonly readDocument: () => unknown
  readonly readRelease: () => Result<ReleaseNode, DocumentFailure>
  readonly readAttributes: () => ReleaseAttributes | null
  readonly setAttribute: <Name extends keyof ReleaseAttributes>(
    name: Name,
    value: ReleaseAttributes[Name],
  ) => boolean
  readonly goToFinding: (finding: Finding) => boolean
  readonly readState: () => EditorState | null
  readonly selectionRect: () => DOMRect | null
}

/** The text on the screen, as the toolbar, the panels and the dialogs around it use it. */
export interface EditorHandle {
  /** The state after the last change of text or selection; null where no text is on the screen or it is read-only. */
  readonly state: Readonly<Ref<EditorState | null>>
  /** Runs a command and puts the focus back into the text. False where it does not apply. */
  readonly run: (command: Command) => boolean
  readonly runById: (id: CommandId) => boolean
  readonly can: (command: Command) => boolean
  readonly focus: () => void
  /** Told by the view when the place of the cursor is another one, and when another text comes on the screen. */
  readonly announce: (editor: ReleaseEditorApi | null) => void
  /** Told by the view after each change of the text: taken over when the key is on the screen. */
  readonly announceSoon: (editor: ReleaseEditorApi | null) => void
}

const key: InjectionKey<EditorHandle> = Symbol('editor')

/** Makes the handle for the components inside. The editor itself is kept out of reactivity. */
export function provideEditor(): EditorHandle {
  let current: ReleaseEditorApi | null = null
  const state = shallowRef<EditorState | null>(null)
  let soon = 0
  const takeOver = (): void => {
    cancelIdleCallback(soon)
    state.value = current?.readState() ?? null
  }
  const focusAfter = (applied: boolean): boolean => {
    current?.focus()
    return applied
  }
  const handle: EditorHandle = {
    state,
    run: (command) => focusAfter(current?.run(command) ?? false),
    runById: (id) => focusAfter(current?.runById(id) ?? false),
    can: (command) => state.value !== null && (current?.can(command) ?? false),
    focus: () => current?.focus(),
    announce: (editor) => {
      current = editor
      takeOver()
    },
    announceSoon: (editor) => {
      current = editor
      cancelIdleCallback(soon)
      soon = requestIdleCallback(takeOver, { timeout: 200 })
    },
  }
  provide(key, handle)
  return handle
}

/** The handle that a view around this component provides. */
export function useEditorHandle(): EditorHandle {
  const handle = inject(key)
  if (handle === undefined)
    throw new Error('This component stands outside the view that provides the editor.')
  return handle
}
