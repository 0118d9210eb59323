import type { ImageChange } from '../commands/image'
import type { EditorMessages } from '../messages'

/** What the fields show of a picture. */
export interface FigureFacts {
  readonly alt: string
  readonly isDecorative: boolean
  readonly credit: string
  readonly hasCaption: boolean
}

interface FieldsHost {
  readonly words: () => EditorMessages['image']
  readonly isEditable: () => boolean
  readonly onChange: (change: ImageChange) => void
  readonly onReplace: () => void
  readonly onRemove: () => void
  readonly onCaption: () => void
  /** Escape: back into the text. */
  readonly onLeave: () => void
}

let fieldCount = 0

/** Credit and alternative text of a picture, each a change of the document as it is typed, and what can be done with it. */
export class FigureFields {
  readonly dom = document.createElement('div')
  private readonly credit = document.createElement('input')
  private readonly alt = document.createElement('textarea')
  private readonly decorative = document.createElement('input')
  private readonly state = document.createElement('span')
  private readonly caption: HTMLButtonElement

  constructor(private readonly host: FieldsHost) {
    const words = host.words()
    this.dom.className = 'figure-fields'
    this.dom.contentEditable = 'false'
    this.credit.type = 'text'
    this.credit.dataset.field = 'credit'
    this.alt.rows = 1
    this.alt.dataset.field = 'alt'
    this.decorative.type = 'checkbox'
    this.state.className = 'figure-state'
    const choice = document.createElement('label')
    choice.className = 'figure-choice'
    choice.append(this.decorative, words.decorative)
    const actions = document.createElement('div')
    actions.className = 'figure-actions'
    this.caption = button(words.addCaption, host.onCaption)
    actions.append(this.caption, button(words.replace, host.onReplace), button(words.remove, host.onRemove))
    this.dom.append(
      labelled(words.credit, this.credit),
      labelled(words.alt, this.alt, this.state),
      choice,
      actions,
    )
    this.credit.addEventListener('input', () => host.onChange({ credit: oneLine(this.credit.value) }))
    this.alt.addEventListener('input', () => host.onChange({ alt: oneLine(this.alt.value) }))
    this.decorative.addEventListener('change', () => host.onChange({ decorative: this.decorative.checked }))
    this.dom.addEventListener('keydown', (event) => this.press(event))
    this.dom.addEventListener('focusin', () => this.lock())
  }

  show({ alt, isDecorative, credit, hasCaption }: FigureFacts): void {
    const words = this.host.words()
    put(this.credit, credit)
    put(this.alt, alt)
    this.decorative.checked = isDecorative
    this.alt.disabled = isDecorative
    const isMissing = !isDecorative && alt.trim() === ''
    this.state.textContent = isMissing ? words.altMissing : ''
    this.alt.setAttribute('aria-invalid', String(isMissing))
    this.caption.hidden = hasCaption
    this.lock()
  }

  private press(event: KeyboardEvent): void {
    const isEnter = event.key === 'Enter' && !event.isComposing && event.target !== this.decorative
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      this.host.onLeave()
    } else if (isEnter && !(event.target instanceof HTMLButtonElement)) event.preventDefault()
  }

  /** What cannot be changed can still be read and copied. */
  private lock(): void {
    const isLocked = !this.host.isEditable()
    this.credit.readOnly = isLocked
    this.alt.readOnly = isLocked
    this.decorative.disabled = isLocked
    this.dom.classList.toggle('is-locked', isLocked)
  }
}

/** A value that differs only in what the grammar normalises is left as it is typed, so that the cursor stays. */
function put(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (oneLine(field.value).normalize('NFC') !== text) field.value = text
}

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ')

function labelled(text: string, field: HTMLElement, ...aside: readonly HTMLElement[]): HTMLElement {
  const row = document.createElement('div')
  row.className = 'figure-field'
  const label = document.createElement('label')
  fieldCount += 1
  field.id = `figure-field-${String(fieldCount)}`
  field.className = 'figure-input'
  label.htmlFor = field.id
  label.textContent = text
  row.append(label, field, ...aside)
  return row
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = text
  element.addEventListener('click', onClick)
  return element
}
