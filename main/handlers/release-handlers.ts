import type { Handlers } from '../../ipc/contract'
import { assetHandlers } from './assets'
import { clearanceHandlers } from './clearance'
import { contributionHandlers } from './contributions'
import { decisionHandlers } from './decision'
import { derivedRevisionHandlers } from './derived-revisions'
import { editingHandlers } from './editing'
import { evidenceHandlers } from './evidence'
import { findingHandlers } from './findings'
import { languageVersionHandlers } from './language-versions'
import { libraryHandlers } from './library'
import { loadedLater } from './loaded-later'
import { organisationHandlers } from './organisation'
import { originHandlers } from './origins'
import { mailingHandlers } from './mailing'
import { policyHandlers } from './policy'
import { replacingHandlers } from './replacing'
import type { FirstChannel } from './first-handlers'
import type { Services } from './services'
import { sharedFolderChannels } from './shared-folder-channels'
import { submissionHandlers } from './submission'
import { templateHandlers } from './templates'

/** What works with releases and their texts. Much of it is loaded by its own first call. */
export const releaseHandlers = (services: Services): Omit<Handlers, FirstChannel> => ({
  ...editingHandlers(services),
  ...replacingHandlers(services),
  ...libraryHandlers(services),
  ...loadedLater(
    [
      ...(['chooseImports', 'importChosen', 'importBytes', 'finishImport', 'dropImport'] as const),
      ...(['readImportReview', 'takeOverReview'] as const),
    ],
    async () => (await import('./import-release')).importHandlers(services),
  ),
  ...loadedLater(['identifyFile', 'identifyBytes'], async () =>
    (await import('./identify')).identifyHandlers(services),
  ),
  ...loadedLater(['takeOverReply'], async () =>
    (await import('./take-over-reply')).takeOverReplyHandlers(services),
  ),
  ...assetHandlers(services),
  ...findingHandlers(services),
  ...templateHandlers(services),
  ...mailingHandlers(services),
  ...submissionHandlers(services),
  ...decisionHandlers(services),
  ...derivedRevisionHandlers(services),
  ...policyHandlers(services),
  ...loadedLater(
    ['readIssue', 'readIssueEvidence', 'recordIssue', 'correctRelease', 'startNewVersion', 'retractRelease'],
    async () => (await import('./issue')).issueHandlers(services),
  ),
  ...evidenceHandlers(services),
  ...clearanceHandlers(services),
  ...loadedLater(
    [
      'checkWords',
      'suggestWords',
      'listDictionaries',
      'chooseDictionary',
      'listHouseWords',
      'addHouseWord',
      'removeHouseWord',
    ],
    async () => (await import('./spelling')).spellingHandlers(services),
  ),
  ...contributionHandlers(services),
  ...languageVersionHandlers(services),
  ...loadedLater(['chooseReturns', 'readReturn', 'takeReturn'], async () =>
    (await import('./returns')).returnHandlers(services),
  ),
  ...loadedLater(sharedFolderChannels, async () =>
    (await import('./shared-folder')).sharedFolderHandlers(services),
  ),
  ...loadedLater(['sendForComment'], async () => (await import('./send-for-comment')).sendHandlers(services)),
  ...loadedLater(['exportClearanceSheet', 'copyClearanceSheet'], async () =>
    (await import('./clearance-sheet')).clearanceSheetHandlers(services),
  ),
  ...loadedLater(
    ['readExportFacts', 'exportRelease', 'exportReleases', 'cancelExport', 'chooseExportFolder'],
    async () => (await import('./export-release')).exportHandlers(services),
  ),
  ...organisationHandlers(services),
  ...originHandlers(services),
  ...loadedLater(['previewOrganisation', 'saveDesignFile'], async () =>
    (await import('./design')).designHandlers(services),
  ),
  ...loadedLater(['readMailCopy', 'readCmsFields'], async () =>
    (await import('./hand-over')).handOverHandlers(services),
  ),
  ...loadedLater(['saveApprovalRequest'], async () =>
    (await import('./request-approval')).requestHandlers(services),
  ),
  ...loadedLater(['printPreview'], async () => (await import('./preview')).previewHandlers(services)),
  ...loadedLater(['exportSynopsis'], async () => (await import('./synopsis')).synopsisHandlers(services)),
  ...loadedLater(['exportApprovalNote'], async () =>
    (await import('./approval-note')).approvalNoteHandlers(services),
  ),
  ...loadedLater(['exportRecordCopy'], async () =>
    (await import('./record-copy')).recordCopyHandlers(services),
  ),
  ...loadedLater(['exportAuditExtract'], async () =>
    (await import('./audit-extract')).auditExtractHandlers(services),
  ),
  ...loadedLater(['makePrint', 'printPages'], async () =>
    (await import('./print-release')).printHandlers(services),
  ),
})
