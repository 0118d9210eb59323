// @vitest-environment happy-dom
import { createApp, h, nextTick, ref, shallowRef, type App } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { attribution, headline, lead, paragraph, quote, release } from '../../domain/document/builders'
import type { InterfaceLanguage } from '../../domain/language'
import type { ReleaseEditorApi } from '../composables/editor-handle'
import ReleaseEditor from './ReleaseEditor.vue'

const json = release(
  { language: 'de' },
  headline('H'),
  lead(),
  quote(paragraph('q'), attribution('N')),
).toJSON() as unknown

let app: App | null = null
afterEach(() => app?.unmount())

function mount(document: unknown = json) {
  const shown = shallowRef(document)
  const language = ref<InterfaceLanguage>('en')
  const isEditable = ref(true)
  const events = { changed: vi.fn(), refused: vi.fn(), selectionChanged: vi.fn(), attributesChanged: vi.fn() }
  const editor = shallowRef<ReleaseEditorApi | null>(null)
  const root = window.document.createElement('div')
  window.document.body.append(root)
  app = createApp({
    render: () =>
      h(ReleaseEditor, {
        ref: (instance: unknown) => (editor.value = instance as ReleaseEditorApi),
        document: shown.value,
        isEditable: isEditable.value,
        interfaceLanguage: language.value,
        onChanged: events.changed,
        onRefused: events.refused,
        onSelectionChanged: events.selectionChanged,
        onAttributesChanged: events.attributesChanged,
      }),
  })
  app.mount(root)
  const text = () => root.querySelector('[role="textbox"]')!
  return { root, text, editor, events, shown, language, isEditable }
}

describe('the editor', () => {
  it('is a region with a text box in the language of the release', () => {
    const { root, text } = mount()
    expect(root.querySelector('section')?.getAttribute('aria-label')).toBe('Editor')
    const wanted = {
      'aria-multiline': 'true',
      spellcheck: 'false',
      lang: 'de',
      dir: 'ltr',
      contenteditable: 'true',
    }
    for (const [name, value] of Object.entries(wanted)) expect(text().getAttribute(name), name).toBe(value)
  })

  it('names each part, in the language of the window', async () => {
    const { text, language, editor } = mount()
    const names = () =>
      [...text().querySelectorAll('[aria-label], [aria-roledescription]')].map(
        (element) => element.getAttribute('aria-roledescription') ?? element.getAttribute('aria-label'),
      )
    expect(names()).toEqual(['Headline', 'Lead', 'Quote', 'Attribution'])
    editor.value!.setAttribute('number', '7')
    language.value = 'de'
    await nextTick()
    expect(names()).toEqual(['Überschrift', 'Vorspann', 'Zitat', 'Zitierte Person'])
    expect(text().querySelector('[data-block="lead"]')?.getAttribute('data-placeholder')).toContain(
      'wer, was',
    )
    expect(editor.value!.runById('undo')).toBe(true)
    expect(editor.value!.readAttributes()?.number).toBeNull()
  })

  it('gives the document back with ids and nothing else changed', () => {
    const { editor } = mount()
    const read = editor.value!.readRelease()
    expect(read.ok && read.value.child(0).attrs.id).toEqual(expect.any(String))
    expect(read.ok && read.value.toString()).toBe(
      'release(headline("H"), lead, quote(paragraph("q"), attribution("N")))',
    )
  })

  it('tells of a change once, and of changed details', () => {
    const { editor, events } = mount()
    expect(events.changed).not.toHaveBeenCalled()
    editor.value!.setAttribute('keywords', ['a'])
    expect(events.changed).toHaveBeenCalledTimes(1)
    expect(events.attributesChanged.mock.calls[0]?.[0]).toMatchObject({ keywords: ['a'] })
    editor.value!.runById('insertQuote')
    expect(events.changed).toHaveBeenCalledTimes(2)
  })

  it('tells where the cursor is', () => {
    const { editor, events } = mount()
    editor.value!.runById('insertQuote')
    expect(events.selectionChanged.mock.lastCall?.[0]).toMatchObject({
      part: 'paragraph',
      unit: 'quote',
      ancestors: ['quote'],
      canUndo: true,
    })
  })

  it('refuses what does not fit the grammar and shows nothing of it', () => {
    const { root, events, editor } = mount({ type: 'release', content: [{ type: 'paragraph' }] })
    expect(events.refused).toHaveBeenCalledTimes(1)
    expect(root.querySelector('[role="textbox"]')).toBeNull()
    expect(editor.value!.readDocument()).toBeNull()
  })

  it('opens another document with a history of its own', async () => {
    const { editor, shown } = mount()
    editor.value!.setAttribute('number', '7')
    shown.value = release({}, headline('Other')).toJSON()
    await nextTick()
    expect(editor.value!.runById('undo')).toBe(false)
    expect(editor.value!.readState()?.doc.textContent).toBe('Other')
  })

  it('is read-only where it is told to be', async () => {
    const { text, isEditable } = mount()
    isEditable.value = false
    await nextTick()
    expect(text().getAttribute('contenteditable')).toBe('false')
    expect(text().getAttribute('aria-readonly')).toBe('true')
  })
})
