import type { Handlers } from '../../ipc/contract'
import type { Services } from './services'

/** Finding releases again, and putting them aside: what needs no release's text. */
export const libraryListHandlers = ({
  store,
  now,
}: Services): Pick<Handlers, 'listReleases' | 'readLibraryChoices' | 'moveRelease' | 'deleteRelease'> => ({
  listReleases: (query) => store.listReleases({ ...query, now: now() }),
  readLibraryChoices: () => store.readLibraryChoices(null),
  moveRelease: ({ release, to, as }) => store.moveRelease({ release, to, person: as, at: now() }),
  deleteRelease: ({ release, as }) => store.deleteRelease({ release, person: as, at: now() }),
})
