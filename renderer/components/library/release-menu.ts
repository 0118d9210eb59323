import type { LibraryPlace } from '../../../domain/library/place'
import type { MessageKey } from '../../locales/messages'

/** What the menu of a row offers. */
export type ReleaseMenuAction =
  | 'open'
  | 'duplicate'
  | 'export'
  | 'copyHeadline'
  | 'share'
  | 'stopSharing'
  | 'archive'
  | 'restore'
  | 'bin'
  | 'delete'

interface ReleaseMenuEntry {
  readonly id: ReleaseMenuAction
  readonly title: MessageKey
  /** The key that does it on the row. */
  readonly key?: 'library.enterKey' | 'library.deleteKey'
}

const usual: readonly ReleaseMenuEntry[] = [
  { id: 'open', title: 'library.open', key: 'library.enterKey' },
  { id: 'duplicate', title: 'library.duplicate' },
  { id: 'export', title: 'library.exportDraft' },
  { id: 'copyHeadline', title: 'library.copyHeadline' },
]
const share: ReleaseMenuEntry = { id: 'share', title: 'shared.share' }
const stopSharing: ReleaseMenuEntry = { id: 'stopSharing', title: 'shared.stop' }
const archive: ReleaseMenuEntry = { id: 'archive', title: 'library.archive' }
const restore: ReleaseMenuEntry = { id: 'restore', title: 'library.restore' }
const bin: ReleaseMenuEntry = { id: 'bin', title: 'library.bin', key: 'library.deleteKey' }
const remove: ReleaseMenuEntry = { id: 'delete', title: 'library.delete', key: 'library.deleteKey' }

const moves: Readonly<Record<LibraryPlace, readonly ReleaseMenuEntry[]>> = {
  library: [archive, bin],
  archive: [restore, bin],
  bin: [restore, archive, remove],
}

/** Whether a release can be shared, or is; `none` where no folder is chosen. */
export type Sharing = 'none' | 'possible' | 'shared'

const sharingEntries: Readonly<Record<Sharing, readonly ReleaseMenuEntry[]>> = {
  none: [],
  possible: [share],
  shared: [stopSharing],
}

/** The entries for a release that lies in that place. */
export const releaseMenu = (place: LibraryPlace, sharing: Sharing): readonly ReleaseMenuEntry[] => [
  ...usual,
  ...(place === 'bin' ? [] : sharingEntries[sharing]),
  ...moves[place],
]

/** Whether an id that a menu emits is one of ours. */
export const isReleaseMenuAction = (id: string): id is ReleaseMenuAction =>
  [...usual, share, stopSharing, archive, restore, bin, remove].some((entry) => entry.id === id)
