import { describeWithheld, type Withheld } from '../../domain/export/withheld'
import type { Failure } from '../../ipc/failure'
import type { Services } from './services'

/** A file that was withheld, as a failure that says why in the language of the window. */
export const withheldFailure = ({ settings }: Pick<Services, 'settings'>, reason: Withheld): Failure => ({
  code: 'withheld',
  reason: describeWithheld(reason)[settings.read().language],
})
