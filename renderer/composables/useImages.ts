import type { Command, EditorState } from '@tiptap/pm/state'
import type { PressImage } from '../../domain/document/press-images'
import { addPressImages, insertFigures, replaceImage, type FigureStart } from '../editor/commands/image'
import { beginImage, endImage, pendingPosition } from '../editor/plugins/pending-images'
import type { ImageWords } from '../images/read-image-words'
import { chooseImages, takeInImage, type TakenImage } from '../images/take-in-image'
import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'
import { usePlaceWords } from './usePlaceWords'

/** The text that pictures are put into. */
export interface ImageTarget {
  readonly run: (command: Command) => boolean
  readonly readState: () => EditorState | null
  readonly focus: () => void
}

let lastId = 0

/**
 * Putting pictures into the text on the screen and beside it. A picture is read while the text goes on being written;
 * its place moves with the text. `target` gives null where no text can be changed.
 */
export function useImages(target: () => ImageTarget | null, language: () => string) {
  const { t } = useMessages()
  const notices = useNoticesStore()
  const placeWords = usePlaceWords()

  async function takeIn(file: File): Promise<TakenImage | null> {
    const taken = await takeInImage(file, language())
    if (taken.ok) return taken.value
    notices.report(taken.failure)
    return null
  }

  /** Inserts pictures behind the block at a position of the present document. */
  async function insertImages(files: readonly File[], position: number): Promise<void> {
    const editor = target()
    const before = editor?.readState()?.doc
    if (editor === null || before === undefined || files.length === 0) return
    const id = ++lastId
    editor.run(beginImage({ id, position }))
    const taken: TakenImage[] = []
    for (const file of files) {
      const image = await takeIn(file)
      if (image !== null) taken.push(image)
    }
    const state = target()?.readState() ?? null
    const place = state === null ? null : pendingPosition(state, id)
    editor.run(endImage(id))
    // The text was closed or replaced meanwhile; the picture stays in the store for a while.
    if (place === null || taken.length === 0) return
    const isUntouched = state?.doc.eq(before) === true
    editor.run(insertFigures(taken.map(figureOf), place, isUntouched))
    if (isUntouched) editor.focus()
    sayWhatCame(taken, figureWords)
  }

  async function chooseAndInsert(): Promise<void> {
    const position = target()?.readState()?.selection.from
    if (position !== undefined) await insertImages(await chooseImages(true), position)
  }

  /** Asks for another file for the picture at a position. Its place is that of the document when the file was chosen. */
  async function chooseAndReplace(position: number): Promise<void> {
    const [file] = await chooseImages(false)
    const editor = target()
    if (file === undefined || editor === null) return
    const id = ++lastId
    editor.run(beginImage({ id, position }))
    const taken = await takeIn(file)
    const state = target()?.readState() ?? null
    const place = state === null ? null : pendingPosition(state, id)
    editor.run(endImage(id))
    if (taken === null || place === null) return
    editor.run(replaceImage(place, figureOf(taken)))
    editor.focus()
    sayWhatCame([taken], figureWords)
  }

  async function addFiles(files: readonly File[]): Promise<void> {
    const taken: TakenImage[] = []
    for (const file of files) {
      const image = await takeIn(file)
      if (image !== null) taken.push(image)
    }
    const editor = target()
    if (editor === null || taken.length === 0) return
    if (editor.run(addPressImages(taken.map(pressImageOf)))) sayWhatCame(taken, pressImageWords)
    else notices.say(t('images.alreadyThere'))
  }

  /** Names what was read out of the pictures, so that somebody looks at it. */
  function sayWhatCame(taken: readonly TakenImage[], fields: readonly WordName[]): void {
    const found = fields.filter((field) => taken.some(({ words }) => (words[field] ?? '') !== ''))
    const [placed] = taken.flatMap(({ place }) => (place === null ? [] : [place]))
    if (found.length > 0)
      notices.say(t('images.fromMetadata', { fields: found.map((field) => t(`images.${field}`)).join(', ') }))
    if (placed !== undefined) notices.warn(t('images.placeInside', { place: placeWords(placed) }))
  }

  return {
    insertImages,
    chooseAndInsert,
    chooseAndReplace,
    addPressImageFiles: addFiles,
    choosePressImages: async (): Promise<void> => addFiles(await chooseImages(true)),
    /** The file for a press image that is to be another one, or null. */
    chooseReplacement: async (): Promise<TakenImage | null> => {
      const [file] = await chooseImages(false)
      return file === undefined ? null : takeIn(file)
    },
  }
}

type WordName = keyof ImageWords

const figureWords = ['caption', 'alt', 'credit'] as const
const pressImageWords = ['caption', 'subject', 'alt', 'credit', 'rightsEnd'] as const

const figureOf = ({ asset, words: { caption, alt, credit } }: TakenImage): FigureStart => ({
  asset,
  caption,
  alt,
  credit,
})

const pressImageOf = ({ asset, fileName, words }: TakenImage): PressImage => ({ asset, fileName, ...words })
