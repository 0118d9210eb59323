import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import type { Answer, WindowFailure } from '../api'
import { startPageDrawer, type DrawablePdf, type PageDrawer } from '../preview/page-drawer'
import type { TextBlock } from '../preview/place-blocks'

/** A text to print: how the main process is asked for its pages, and its blocks, to find them there. */
export interface PreviewText {
  readonly print: () => Promise<Answer<'printPreview'>>
  readonly blocks: readonly TextBlock[]
}

/** The printed pages of the text on the screen. */
export interface Preview {
  /** The pages that were printed last; they stay until newer ones are there. */
  readonly pdf: Readonly<Ref<DrawablePdf | null>>
  readonly isPrinting: Readonly<Ref<boolean>>
  readonly failure: Readonly<Ref<WindowFailure | null>>
  /** The text has changed: its pages are printed when nothing was typed for half a second. */
  readonly changed: () => void
  /** Another text is on the screen, or this one is to be printed again: now. */
  readonly printNow: () => void
  /** Draws a page (from 1) of the pages shown; null where others have taken their place. */
  readonly draw: (page: number, scale: number) => Promise<ImageBitmap | null>
}

/** Milliseconds without a key before the pages are printed anew. */
const pause = 500

/**
 * Prints the text while `isShown`, one request at a time; what was printed of a text that has changed since is dropped.
 * `read` is asked only then, never while somebody types; null where no text is there.
 */
export function usePreview(isShown: () => boolean, read: () => PreviewText | null): Preview {
  const pdf = shallowRef<DrawablePdf | null>(null)
  const isPrinting = ref(false)
  const failure = shallowRef<WindowFailure | null>(null)
  let drawer: PageDrawer | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let version = 0

  async function print(): Promise<void> {
    const text = isShown() ? read() : null
    if (text === null || isPrinting.value) return
    isPrinting.value = true
    const printed = version
    const answer = await text.print()
    const isWanted = printed === version && isShown()
    if (isWanted && answer.ok) await take(answer.value.pdf, text.blocks)
    else if (isWanted && !answer.ok) failure.value = answer.failure
    isPrinting.value = false
    // A text that has changed meanwhile is printed after its own pause; where that is over, now.
    if (printed !== version && timer === undefined) void print()
  }

  async function take(bytes: Uint8Array, blocks: readonly TextBlock[]): Promise<void> {
    try {
      drawer ??= startPageDrawer()
      const opened = await drawer.open(bytes, blocks)
      if (opened !== null) pdf.value = opened
      failure.value = null
    } catch (error) {
      failure.value = { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) }
    }
  }

  function printAfter(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      void print()
    }, milliseconds)
  }

  function changed(): void {
    version += 1
    if (isShown()) printAfter(pause)
  }

  function printNow(): void {
    version += 1
    if (isShown()) printAfter(0)
  }

  function close(): void {
    clearTimeout(timer)
    timer = undefined
    version += 1
    drawer?.close()
    drawer = null
    pdf.value = null
    failure.value = null
  }

  watch(isShown, (shown) => {
    if (shown) printNow()
    else close()
  })
  onBeforeUnmount(close)

  return {
    pdf,
    isPrinting,
    failure,
    changed,
    printNow,
    draw: (page, scale) =>
      drawer === null || pdf.value === null
        ? Promise.resolve(null)
        : drawer.draw(pdf.value.document, page, scale),
  }
}

/** The blocks of a document, from its JSON, in reading order. */
export function textBlocksOf(document: unknown): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  const visit = (node: JsonNode): string => {
    if (typeof node.text === 'string') return node.text
    const inner = (node.content ?? []).map(visit)
    const id = node.attrs?.id
    const isTextBlock = node.content?.some(({ text }) => typeof text === 'string') === true
    if (isTextBlock && typeof id === 'string') blocks.push({ id, text: inner.join('') })
    return ''
  }
  if (typeof document === 'object' && document !== null) visit(document)
  return blocks
}

interface JsonNode {
  readonly text?: unknown
  readonly attrs?: { readonly id?: unknown }
  readonly content?: readonly JsonNode[]
}
