import { Plugin } from '@tiptap/pm/state'

/** What the window does with files that land on the text. Positions are those of the document at that moment. */
export interface DroppedFilesHost {
  readonly onImages: (files: readonly File[], position: number) => void
  readonly onFiles: (files: readonly File[], position: number) => void
}

const isImage = ({ type }: File): boolean => type.startsWith('image/')

/** Whether a drag carries files and nothing of a page: an image dragged out of a browser brings its HTML along. */
export const carriesFiles = (data: DataTransfer | null): boolean =>
  data !== null && data.types.includes('Files') && !data.types.includes('text/html')

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
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
          hand(dataTransfer, place?.pos ?? view.state.selection.from)
          return true
        },
        paste: (view, event) => {
          const { clipboardData } = event
          if (!view.editable || clipboardData === null || clipboardData.files.length === 0) return false
          // Word and browsers put a picture of the text beside the text: the words are what is meant.
          if (clipboardData.types.some((type) => type.startsWith('text/'))) return false
          event.preventDefault()
          hand(clipboardData, view.state.selection.from)
          return true
        },
      },
    },
  })
}
