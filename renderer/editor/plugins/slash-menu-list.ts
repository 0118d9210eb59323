import type { EditorView } from '@tiptap/pm/view'
import type { CurrentMessages } from '../extensions/nodes'
import { keyLabel, type EditorCommand } from '../keys'
import { editorMessages } from '../messages'
import type { SlashMenu } from './slash-menu'

let lastId = 0

/** The list of a slash menu beside its slash. The text keeps the focus and names the current entry. */
export class SlashMenuList {
  private readonly id = `slash-menu-${String((lastId += 1))}`
  private readonly element = document.createElement('div')

  constructor(
    private readonly view: EditorView,
    private readonly messages: CurrentMessages,
    private readonly choose: (id: EditorCommand['id']) => void,
  ) {
    this.element.className = 'slash-menu floating'
    this.element.id = this.id
    this.element.setAttribute('role', 'listbox')
    // Whatever scrolls can be scrolled by key, too.
    this.element.tabIndex = 0
    this.element.hidden = true
    this.element.addEventListener('mousedown', (event) => {
      event.preventDefault()
      const option =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[role="option"]') : null
      const id = option?.dataset['command'] as EditorCommand['id'] | undefined
      if (id !== undefined) this.choose(id)
    })
  }

  /** What the text box has to say of an open menu. */
  attributes(menu: SlashMenu | null): Record<string, string> {
    const entry = menu?.entries[menu.current]
    if (entry === undefined) return {}
    return {
      'aria-haspopup': 'listbox',
      'aria-controls': this.id,
      'aria-activedescendant': this.idOf(entry),
    }
  }

  show(menu: SlashMenu | null): void {
    this.element.hidden = menu === null || menu.entries.length === 0
    if (menu === null || this.element.hidden) return
    const parent = this.view.dom.parentElement
    if (parent !== null && this.element.parentElement !== parent) parent.append(this.element)
    this.element.setAttribute('aria-label', this.messages.current.insertMenu)
    this.element.replaceChildren(
      ...menu.entries.map((entry, index) => this.option(entry, index === menu.current)),
    )
    this.place(menu.from)
    this.element.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  destroy(): void {
    this.element.remove()
  }

  private option(entry: EditorCommand, isCurrent: boolean): HTMLElement {
    const option = document.createElement('div')
    option.id = this.idOf(entry)
    option.dataset['command'] = entry.id
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', String(isCurrent))
    const name = document.createElement('span')
    name.textContent = this.messages.current.command[entry.id]
    const [key] = entry.keys
    const keys = document.createElement('kbd')
    keys.textContent =
      key === undefined ? '' : keyLabel(key, this.language, navigator.platform.startsWith('Mac'))
    option.append(name, keys)
    return option
  }

  /** Below the slash, above it where the window ends. */
  private place(from: number): void {
    const parent = this.element.offsetParent ?? this.view.dom
    const frame = parent.getBoundingClientRect()
    const slash = this.view.coordsAtPos(from)
    const { offsetHeight, offsetWidth } = this.element
    const isBelow = slash.bottom + offsetHeight + 8 < window.innerHeight
    const top = isBelow ? slash.bottom + 4 : slash.top - offsetHeight - 4
    const left = Math.min(slash.left, window.innerWidth - offsetWidth - 8)
    this.element.style.top = `${String(Math.round(top - frame.top + parent.scrollTop))}px`
    this.element.style.left = `${String(Math.round(left - frame.left + parent.scrollLeft))}px`
  }

  private get language(): 'de' | 'en' {
    return this.messages.current === editorMessages.de ? 'de' : 'en'
  }

  private idOf({ id }: EditorCommand): string {
    return `${this.id}-${id}`
  }
}
