import { type Command, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import { attributesOf } from '../../../domain/document/attributes-of'
import { normaliseStrings } from '../../../domain/document/parse'
import type { PressImage } from '../../../domain/document/press-images'
import { deleteUnit } from './change-block'
import { nameOf, typeOf, unitAround } from './places'
import { setReleaseAttribute } from './release-attribute'
import { blockTarget, emptyParagraphAt } from './insert'

/** What an inserted figure begins with. */
export interface FigureStart {
  readonly asset: string
  readonly alt: string
  readonly credit: string
  readonly caption: string
}

/** The attributes of a picture that can be changed. */
export interface ImageChange {
  readonly asset?: string
  readonly alt?: string
  readonly decorative?: boolean
  readonly credit?: string
}

function makeFigure(schema: Schema, { caption, ...attributes }: FigureStart): Node {
  const text = caption === '' ? [] : [schema.text(caption)]
  return typeOf(schema, 'figure').createChecked(null, [
    typeOf(schema, 'image').createChecked(attributes),
    typeOf(schema, 'caption').createChecked(null, text),
  ])
}

/**
 * Inserts figures: between blocks where the position is such a gap, else behind the block around it, or in the place of
 * an empty paragraph there. Selects the first picture, unless somebody writes on elsewhere.
 */
export const insertFigures =
  (starts: readonly FigureStart[], position: number, isSelected = true): Command =>
  (state, dispatch) => {
    if (starts.length === 0) return false
    const place = state.doc.resolve(Math.max(0, Math.min(position, state.doc.content.size)))
    const figures = starts.map((start) => makeFigure(state.schema, normaliseStrings(start)))
    const isGap = place.parent.canReplaceWith(place.index(), place.index(), typeOf(state.schema, 'figure'))
    const block = unitAround(place)?.position
    const empty = isGap ? null : emptyParagraphAt(state, block)
    const target = isGap ? place.pos : (empty ?? blockTarget(state, block))
    const transaction = state.tr
    transaction.replaceWith(target, empty === null ? target : target + 2, Fragment.from(figures))
    dispatch?.(isSelected ? selectImage(transaction, target + 1).scrollIntoView() : transaction)
    return true
  }

const selectImage = (transaction: Transaction, position: number): Transaction =>
  transaction.setSelection(NodeSelection.create(transaction.doc, position))

/** Changes attributes of the picture at a position. */
export const changeImage =
  (position: number, change: ImageChange): Command =>
  (state, dispatch) => {
    const image = state.doc.nodeAt(position)
    if (image === null || nameOf(image) !== 'image') return false
    const { selection } = state
    const transaction = state.tr.setNodeMarkup(position, null, {
      ...image.attrs,
      ...normaliseStrings(change),
    })
    if (selection instanceof NodeSelection && selection.from === position) selectImage(transaction, position)
    dispatch?.(transaction)
    return true
  }

/** Puts another picture in the place of the one at a position; words that somebody wrote stay, empty ones are filled. */
export const replaceImage =
  (position: number, { asset, alt, credit, caption }: FigureStart): Command =>
  (state, dispatch) => {
    const image = state.doc.nodeAt(position)
    if (image === null || nameOf(image) !== 'image') return false
    const attributes: ImageChange = {
      asset,
      alt: String(image.attrs.alt) || alt,
      credit: String(image.attrs.credit) || credit,
    }
    const transaction = state.tr.setNodeMarkup(position, null, {
      ...image.attrs,
      ...normaliseStrings(attributes),
    })
    const below = state.doc.nodeAt(position + 1)
    if (below !== null && nameOf(below) === 'caption' && below.content.size === 0 && caption !== '')
      transaction.insertText(caption.normalize('NFC'), position + 2)
    dispatch?.(selectImage(transaction, position))
    return true
  }

/** Deletes the figure around the picture at a position. */
export const removeFigure =
  (position: number): Command =>
  (state, dispatch) => {
    const unit = unitAround(state.doc.resolve(position))
    if (unit === null) return false
    const transaction = state.tr
    if (!deleteUnit(transaction, unit)) return false
    dispatch?.(transaction.scrollIntoView())
    return true
  }

/** Puts the cursor into the caption of the picture at a position, which gets one where it has none. */
export const goToCaption =
  (position: number): Command =>
  (state, dispatch) => {
    const transaction = state.tr
    const below = state.doc.nodeAt(position + 1)
    if (below === null || nameOf(below) !== 'caption')
      transaction.insert(position + 1, typeOf(state.schema, 'caption').create())
    const end = position + 1 + (transaction.doc.nodeAt(position + 1)?.nodeSize ?? 2) - 1
    dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, end)).scrollIntoView())
    return true
  }

/** Deletes the figure whose picture is selected; does not apply to any other selection. */
export const deleteSelectedFigure: Command = (state, dispatch, view) => {
  const { selection } = state
  if (!(selection instanceof NodeSelection)) return false
  if (nameOf(selection.node) === 'image') return removeFigure(selection.from)(state, dispatch, view)
  return nameOf(selection.node) === 'figure' && removeFigure(selection.from + 1)(state, dispatch, view)
}

/** A change of the press images, made to those that the document has when it is run. */
export type PressImagesUpdate = (images: readonly PressImage[]) => readonly PressImage[]

/** Changes the press images; false where the grammar refuses what they would become. */
export const updatePressImages =
  (update: PressImagesUpdate): Command =>
  (state, dispatch, view) =>
    setReleaseAttribute('pressImages', update(attributesOf(state.doc).pressImages))(state, dispatch, view)

/** Adds press images behind those that there are; the same file is offered once. */
export const addPressImages =
  (images: readonly PressImage[]): Command =>
  (state, dispatch) => {
    const { pressImages } = attributesOf(state.doc)
    const known = new Set(pressImages.map(({ asset }) => asset))
    const added = images.filter(({ asset }) => !known.has(asset))
    if (added.length === 0) return false
    dispatch?.(state.tr.setDocAttribute('pressImages', [...pressImages, ...normaliseStrings(added)]))
    return true
  }
