import type { Handlers } from '../../ipc/contract'
import { applicationHandlers } from './application'
import { assetHandlers } from './assets'
import { decisionHandlers } from './decision'
import { desktopHandlers } from './desktop'
import { editingHandlers } from './editing'
import { exportHandlers } from './export-release'
import { findingHandlers } from './findings'
import { importHandlers } from './import-release'
import { libraryHandlers } from './library'
import { peopleHandlers } from './people'
import { previewHandlers } from './preview'
import { replacingHandlers } from './replacing'
import { printHandlers } from './print-release'
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
  ...importHandlers(services),
  ...assetHandlers(services),
  ...findingHandlers(services),
  ...peopleHandlers(services),
  ...templateHandlers(services),
  ...submissionHandlers(services),
  ...decisionHandlers(services),
  ...exportHandlers(services),
  ...previewHandlers(services),
  ...printHandlers(services),
})
