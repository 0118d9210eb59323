import type { ReleaseNode } from '../../../domain/document/parse'
import { bareMail } from '../../../domain/mail/mail-setup'
import { fail } from '../../../domain/result'
import { canonicalForm } from '../../../domain/revision/canonical-form'
import type { FormatContext } from '../formats/export-format'

/** What a format is given for a release of a store, where nothing can be printed. */
export function contextFor(release: ReleaseNode): FormatContext {
  const { wordingHash, detailsHash } = canonicalForm(release)
  return {
    printer: {
      print: () => Promise.resolve(fail({ kind: 'printFailed', detail: 'no printer' })),
      close: () => Promise.resolve(),
    },
    layout: 'standard',
    identity: {
      release: '018f2c5e-7a3b-7c11-9d20-5f0a4b6c7d8e',
      ...{ wordingHash, detailsHash, since: '2026-03-01T09:30:00.000Z' },
    },
    attached: [],
    mail: bareMail,
  }
}
