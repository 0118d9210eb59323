import type { Handlers } from '../../ipc/contract'
import { applicationHandlers } from './application'
import { desktopHandlers } from './desktop'
import { identityHandlers } from './identity'
import { libraryListHandlers } from './library-list'
import { peopleHandlers } from './people'
import type { Services } from './services'

/** What a window asks before its library is drawn: nothing here may load the grammar of texts or a rule. */
export const firstHandlers = (services: Services) => ({
  ...applicationHandlers(services),
  ...desktopHandlers(services),
  ...libraryListHandlers(services),
  ...peopleHandlers(services),
  ...identityHandlers(services),
})

/** A channel that is answered from the start on. */
export type FirstChannel = Extract<keyof ReturnType<typeof firstHandlers>, keyof Handlers>
