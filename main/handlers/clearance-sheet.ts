import { buildSheet, quotesToClear } from '../../domain/approval/clearance/build-sheet'
import { clearancesOf, type QuoteClearance } from '../../domain/approval/clearance/clearances-of'
import type { ReleaseNode } from '../../domain/document/parse'
import { buildPage } from '../../domain/export/build-page'
import type { PageModel } from '../../domain/export/page-model'
import { describeWithheld } from '../../domain/export/withheld'
import type { MailSetup } from '../../domain/mail/mail-setup'
import { renderMailFragment, widestPicture } from '../../domain/mail/render-mail-html'
import { renderPlainText } from '../../domain/mail/render-plain-text'
import { fail, ok, type Result } from '../../domain/result'
import type { SheetFormat } from '../../ipc/clearance-views'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import { writeFormat } from '../export/write-format'
import { clearanceHandlers } from './clearance'
import { folderFor } from './export-release'
import { readMailSetup } from './mailing'
import { readImages } from './release-images'
import { sameRevision } from './revision-document'
import type { Services } from './services'
import { readWorkingCopy } from './working-copy'

/** The sheet that goes to a speaker's office, from the working copy as it is stored. */
export function clearanceSheetHandlers(
  services: Services,
): Pick<Handlers, 'exportClearanceSheet' | 'copyClearanceSheet'> {
  const { settings, store } = services
  const { recordClearance } = clearanceHandlers(services)
  const markAsSent = (release: string, { quotes }: Sheet, channel: string, as: string) =>
    recordClearance({
      ...{ release, quotes: quotes.map(({ hash }) => hash), kind: 'sent', by: '', channel },
      ...{ evidence: null, note: '', as },
    })

  return {
    exportClearanceSheet: async ({ release, speaker, formats, as }) => {
      const sheet = await readSheet(services, release, speaker)
      if (!sheet.ok) return sheet
      const people = await store.listPeople(null)
      if (!people.ok) return people
      // Before anything is written, for the sheet is only half of it: that it was sent must be recorded.
      if (!people.value.some(({ id }) => id === as)) return fail({ code: 'personNotFound', person: as })
      const folder = await folderFor(services, 'ask')
      if (folder === null) return fail({ code: 'cancelled' })
      const written: { format: SheetFormat; path: string }[] = []
      const withheld: string[] = []
      for (const format of formats) {
        const file = await writeSheet(services, sheet.value, format, folder)
        if (!file.ok) return file
        if ('path' in file.value) written.push({ format, path: file.value.path })
        else withheld.push(describeWithheld(file.value)[settings.read().language])
      }
      if (written.length > 0) {
        settings.change({ exportFolder: folder })
        const marked = await markAsSent(release, sheet.value, written.some(isMail) ? 'mail' : 'paper', as)
        if (!marked.ok) return marked
      }
      return ok({ written, withheld, quotes: sheet.value.quotes.length })
    },
    copyClearanceSheet: async ({ release, speaker, as }) => {
      const sheet = await readSheet(services, release, speaker)
      if (!sheet.ok) return sheet
      const { page, quotes } = sheet.value
      const marked = await markAsSent(release, sheet.value, 'mail', as)
      if (!marked.ok) return marked
      const html = renderMailFragment(page, ({ source }) => ({ source, width: widestPicture }))
      return ok({ html, plain: renderPlainText(page), quotes: quotes.length })
    },
  }
}

const isMail = ({ format }: { readonly format: SheetFormat }): boolean => format === 'eml'

interface Sheet {
  readonly document: ReleaseNode
  readonly page: PageModel
  readonly quotes: readonly QuoteClearance[]
  readonly mail: MailSetup
}

async function readSheet(
  services: Services,
  release: string,
  speaker: string | null,
): Promise<Result<Sheet, Failure>> {
  const { store, now } = services
  const read = await readWorkingCopy(services, release)
  if (!read.ok) return read
  const { document, clearances, revisions, changedAt } = read.value
  const quotes = quotesToClear(clearancesOf(document, clearances), speaker)
  if (quotes.length === 0) return fail({ code: 'nothingToClear', speaker })
  const images = await readImages(store, document)
  if (!images.ok) return images
  const { assets, sender } = images.value
  const built = buildPage({
    ...{ release: document, purpose: 'review', revision: null, now: new Date(now()), assets, sender },
  })
  if (!built.ok) return fail({ code: 'assetMissing', asset: built.failure.assets[0] ?? '' })
  const mail = await readMailSetup(services, { lists: [], attachesPdf: true })
  if (!mail.ok) return mail
  const page = buildSheet({
    ...{ release: document, page: built.value, quotes, speaker, mailbox: mail.value.mailbox },
    ...{ revision: sameRevision(revisions, document)?.number ?? null, savedAt: new Date(changedAt) },
  })
  return ok({ document, page, quotes, mail: mail.value })
}

/** Writes one file of a sheet, read back and proven like every export. */
function writeSheet(
  { printer, now, settings }: Services,
  { document, page, mail }: Sheet,
  format: SheetFormat,
  folder: string,
): ReturnType<typeof writeFormat> {
  const { fileName, language } = settings.read()
  return writeFormat(format, page, {
    ...{ release: document, purpose: 'review', revision: null, formats: [format], folder, printer, mail },
    ...{ now: new Date(now()), fileName, language },
  })
}
