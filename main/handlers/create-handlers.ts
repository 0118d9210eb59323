import type { Handlers } from '../../ipc/contract'
import { applicationHandlers } from './application'
import { assetHandlers } from './assets'
import { decisionHandlers } from './decision'
import { desktopHandlers } from './desktop'
import { editingHandlers } from './editing'
import { evidenceHandlers } from './evidence'
import { findingHandlers } from './findings'
import { libraryHandlers } from './library'
import { loadedLater } from './loaded-later'
import { organisationHandlers } from './organisation'
import { mailingHandlers } from './mailing'
import { peopleHandlers } from './people'
import { replacingHandlers } from './replacing'
import type { Services } from './services'
import { submissionHandlers } from './submission'
import { templateHandlers } from './templates'

/** One function a channel, for the window and the command line alike. */
export const createHandlers = (services: Services): Handlers => ({
  ...applicationHandlers(services),
  ...desktopHandlers(services),
  ...editingHandlers(services),
  ...replacingHandlers(services),
  ...libraryHandlers(services),
  ...loadedLater(['importFiles', 'importBytes'], async () =>
    (await import('./import-release')).importHandlers(services),
  ),
  ...assetHandlers(services),
  ...findingHandlers(services),
  ...peopleHandlers(services),
  ...templateHandlers(services),
  ...mailingHandlers(services),
  ...submissionHandlers(services),
  ...decisionHandlers(services),
  ...evidenceHandlers(services),
  ...loadedLater(['readExportFacts', 'exportRelease', 'cancelExport', 'chooseExportFolder'], async () =>
    (await import('./export-release')).exportHandlers(services),
  ),
  ...organisationHandlers(services),
  ...loadedLater(['previewOrganisation', 'saveDesignFile'], async () =>
    (await import('./design')).designHandlers(services),
  ),
  ...loadedLater(['readMailCopy', 'readCmsFields'], async () =>
    (await import('./hand-over')).handOverHandlers(services),
  ),
  ...loadedLater(['printPreview'], async () => (await import('./preview')).previewHandlers(services)),
  ...loadedLater(['makePrint', 'printPages'], async () =>
    (await import('./print-release')).printHandlers(services),
  ),
})
