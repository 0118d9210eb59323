import { Plugin } from '@tiptap/pm/state'
import { carriesFiles, pictureGap } from './picture-gap'

/** What the window does with files that land on the text. Positions are those of the document at that moment. */
export interface DroppedFilesHost {
  readonly onImages: (files: readonly File[], position: number) => void
  readonly onFiles: (files: readonly File[], position: number) => void
}

const isImage = ({ type }: File): boolean => type.startsWith('image/')

/** Whether this is a picture copied in a browser, which puts its address beside it as HTML without a word. */
function isCopiedPicture(data: DataTransfer): boolean {
  const html = data.getData('text/html')
  const hasWords = data.getData('text/plain').trim() !== '' || html.replace(/<[^>]*>/g, '').trim() !== ''
  return !hasWords && /<img\s/i.test(html)
}

/** Files dropped on the text or pasted into it: images and others are handed to the window, each kind by itself. */
export function droppedFiles(host: DroppedFilesHost): Plugin {
  const hand = (data: DataTransfer, position: number): void => {
    const files = [...data.files]
    const images = files.filter(isImage)
    const others = files.filter((file) => !isImage(file))
    if (images.length > 0) host.onImages(images, position)
    if (others.length > 0) host.onFiles(others, position)
  }
  return new Plugin({
    props: {
      handleDOMEvents: {
        drop: (view, event) => {
          const { dataTransfer } = event
          if (!view.editable || dataTransfer === null || !carriesFiles(dataTransfer)) return false
          event.preventDefault()
          hand(dataTransfer, pictureGap(view, event.clientY)?.target ?? view.state.selection.from)
          return true
        },
        paste: (view, event) => {
          const { clipboardData } = event
          if (!view.editable || clipboardData === null || clipboardData.files.length === 0) return false
          // Word and browsers put a picture of the text beside the text: the words are what is meant.
          const hasText = clipboardData.types.some((type) => type.startsWith('text/'))
          if (hasText && !isCopiedPicture(clipboardData)) return false
          event.preventDefault()
          hand(clipboardData, view.state.selection.from)
          return true
        },
      },
    },
  })
}
