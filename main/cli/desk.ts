import type { InterfaceLanguage } from '../../domain/language'
import type { Handlers } from '../../ipc/contract'
import type { Services } from '../handlers/services'
import type { PassphraseSource } from './passphrase-source'

/** What a command works with: the same handlers as the window's, and the services behind them. */
export interface Desk {
  readonly services: Services
  readonly handlers: Handlers
  readonly language: InterfaceLanguage
  readonly passphrases: PassphraseSource
}
