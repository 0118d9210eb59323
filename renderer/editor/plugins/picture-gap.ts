import type { EditorView } from '@tiptap/pm/view'
import { blockPlaces } from '../commands/change-block'
import { typeOf } from '../commands/places'
import { nearestGap, type Gap } from './nearest-gap'

/** Whether a drag carries files and nothing of a page: an image dragged out of a browser brings its HTML along. */
export const carriesFiles = (data: DataTransfer | null): boolean =>
  data !== null && data.types.includes('Files') && !data.types.includes('text/html')

/** The gap at which a picture that is dropped at this height would stand. */
export const pictureGap = (view: EditorView, y: number): Gap | null =>
  nearestGap(view, blockPlaces(view.state.doc, typeOf(view.state.schema, 'figure')), y)
