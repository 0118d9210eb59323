import { exportFileName } from '../../domain/export/file-name'
import { roundTripLosses, type RoundTripLoss } from '../../domain/returns/round-trip-losses'
import { returnMarks } from '../../domain/returns/sent-text'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { checkDocx } from '../export/office/check-docx'
import { checkOdt } from '../export/office/check-odt'
import { makeDocx } from '../export/office/make-docx'
import { makeOdt } from '../export/office/make-odt'
import { differsOnDisk, sha256Of } from '../export/write-proven'
import { writeChosenFile } from '../files/write-chosen-file'
import { readExportable } from './export-release'
import { pageOf } from './hand-over'
import type { Services } from './services'
import { storedTextOf } from './stored-document'
import { withheldFailure } from './withheld-failure'

type Asked = ParsedInput<'sendForComment'>

/** Writing a draft that others work on in their office program. */
export const sendHandlers = (services: Services): Pick<Handlers, 'sendForComment'> => ({
  sendForComment: async (input) => {
    const draft = await makeDraft(services, input)
    if (!draft.ok) return draft
    const path = await services.chooseTarget(`${draft.value.fileName}.${input.format}`)
    return path === null ? fail({ code: 'cancelled' }) : writeDraft(services, draft.value, path)
  },
})

/** A draft as a file, and what cannot come back with it. */
interface Draft {
  readonly bytes: Uint8Array
  /** Without its extension. */
  readonly fileName: string
  readonly losses: readonly RoundTripLoss[]
}

const makers = {
  docx: { make: makeDocx, check: checkDocx },
  odt: { make: makeOdt, check: checkOdt },
} as const

/**
 * The working copy as an office document with its draft mark, proven equal to its page like every export; then the same
 * document with what it is found again by. The text that it is made of is kept.
 */
export async function makeDraft(
  services: Services,
  { release, format }: Asked,
): Promise<Result<Draft, Failure>> {
  const exportable = await readExportable(services, { release, source: { kind: 'workingCopy' } })
  if (!exportable.ok) return exportable
  const { document } = exportable.value
  const page = await pageOf(services, exportable.value)
  if (!page.ok) return page
  const { make, check } = makers[format]
  const plain = make(page.value)
  if (!plain.ok) return fail(withheldFailure(services, plain.failure))
  const reason = await check(plain.value, page.value)
  if (reason !== null) return fail(withheldFailure(services, reason))
  const kept = await services.store.keepBase({ release, text: storedTextOf(document) })
  if (!kept.ok) return kept
  const marked = make(page.value, returnMarks(page.value, document, kept.value.hash))
  if (!marked.ok) return fail(withheldFailure(services, marked.failure))
  return ok({
    bytes: marked.value,
    fileName: exportFileName(page.value, services.settings.read().fileName),
    losses: roundTripLosses(document),
  })
}

/** Writes a draft where it is wanted and reads it back. */
export async function writeDraft(
  services: Services,
  { bytes, losses }: Draft,
  path: string,
): Promise<Result<{ path: string; losses: RoundTripLoss[] }, Failure>> {
  const written = await writeChosenFile(path, bytes)
  if (!written.ok) return written
  if (sha256Of(written.value) === sha256Of(bytes)) return ok({ path, losses: [...losses] })
  return fail({ code: 'withheld', reason: differsOnDisk(path)[services.settings.read().language] })
}
