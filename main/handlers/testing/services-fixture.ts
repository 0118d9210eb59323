import { join } from 'node:path'
import type { Handlers } from '../../../ipc/contract'
import { restoreStore } from '../../database/restore-store'
import type { OpenedStore } from '../../database/store'
import type { StoreFolder } from '../../database/testing/store-fixture'
import { applicationHandlers } from '../application'
import { assetHandlers } from '../assets'
import { clearanceHandlers } from '../clearance'
import { clearanceSheetHandlers } from '../clearance-sheet'
import { contributionHandlers } from '../contributions'
import { decisionHandlers } from '../decision'
import { derivedRevisionHandlers } from '../derived-revisions'
import { desktopHandlers } from '../desktop'
import { editingHandlers } from '../editing'
import { evidenceHandlers } from '../evidence'
import { findingHandlers } from '../findings'
import { identifyHandlers } from '../identify'
import { takeOverReplyHandlers } from '../take-over-reply'
import { importHandlers } from '../import-release'
import { issueHandlers } from '../issue'
import { languageVersionHandlers } from '../language-versions'
import { libraryHandlers } from '../library'
import { libraryListHandlers } from '../library-list'
import { designHandlers } from '../design'
import { requestHandlers } from '../request-approval'
import { organisationHandlers } from '../organisation'
import { originHandlers } from '../origins'
import { handOverHandlers } from '../hand-over'
import { identityHandlers } from '../identity'
import { mailingHandlers } from '../mailing'
import { peopleHandlers } from '../people'
import { policyHandlers } from '../policy'
import { refuseRetired } from '../refuse-retired'
import { replacingHandlers } from '../replacing'
import type { Services } from '../services'
import { returnHandlers } from '../returns'
import { sendHandlers } from '../send-for-comment'
import { sharedFolderHandlers } from '../shared-folder'
import { spellingHandlers } from '../spelling'
import { submissionHandlers } from '../submission'
import { templateHandlers } from '../templates'
import { createKeyring } from '../../identity/keyring'
import { createSigner } from '../../identity/signer'
import { openSettings } from '../../settings'
import { defaultSettings } from '../../../ipc/default-settings'

/** Services on a real store; dialogs answer with what the test says. */
export function testServices(
  store: OpenedStore,
  place: StoreFolder,
  answers: { readonly files?: readonly string[] | null; readonly target?: string } = {},
): Services {
  const settings = openSettings(
    join(place.configFolder, 'settings.json'),
    { ...defaultSettings, language: 'en' },
    {},
  )
  const { now, newId } = place.surroundings
  const keyring = createKeyring(now)
  return {
    ...{
      store,
      storeFolder: place.folder,
      now,
      newId,
      version: '0.0.0',
      platform: 'linux',
      computer: 'presse-1',
      settings,
    },
    ...{ keyring, signer: createSigner(store, keyring), keyCost: { N: 1024, r: 8, p: 1 } },
    printer: {
      print: () =>
        Promise.resolve({ ok: false, failure: { kind: 'printFailed', detail: 'no printer here' } }),
      close: () => Promise.resolve(),
    },
    sendToPrinter: () => Promise.resolve({ ok: true, value: 'noPrinter' }),
    chooseFiles: () => Promise.resolve(answers.files ?? null),
    chooseFolder: () => Promise.resolve(null),
    chooseTarget: () => Promise.resolve(answers.target ?? null),
    showInFolder: () => undefined,
    restore: (backup) =>
      restoreStore(place.folder, backup, { configFolder: place.configFolder }, { now, newId }),
    readyToClose: () => undefined,
  }
}

/** All handlers but those that print. */
export const testHandlers = (
  services: Services,
): Omit<
  Handlers,
  | 'readExportFacts'
  | 'exportRelease'
  | 'exportReleases'
  | 'cancelExport'
  | 'chooseExportFolder'
  | 'exportSynopsis'
  | 'exportApprovalNote'
  | 'exportAuditExtract'
  | 'exportRecordCopy'
  | 'printPreview'
  | 'makePrint'
  | 'printPages'
> =>
  refuseRetired(services.store, {
    ...applicationHandlers(services),
    ...desktopHandlers(services),
    ...editingHandlers(services),
    ...evidenceHandlers(services),
    ...clearanceHandlers(services),
    ...spellingHandlers(services),
    ...contributionHandlers(services),
    ...languageVersionHandlers(services),
    ...sendHandlers(services),
    ...sharedFolderHandlers(services),
    ...returnHandlers(services),
    ...clearanceSheetHandlers(services),
    ...replacingHandlers(services),
    ...libraryHandlers(services),
    ...libraryListHandlers(services),
    ...importHandlers(services),
    ...identifyHandlers(services),
    ...takeOverReplyHandlers(services),
    ...assetHandlers(services),
    ...findingHandlers(services),
    ...peopleHandlers(services),
    ...identityHandlers(services),
    ...templateHandlers(services),
    ...organisationHandlers(services),
    ...originHandlers(services),
    ...designHandlers(services),
    ...mailingHandlers(services),
    ...handOverHandlers(services),
    ...requestHandlers(services),
    ...submissionHandlers(services),
    ...decisionHandlers(services),
    ...derivedRevisionHandlers(services),
    ...policyHandlers(services),
    ...issueHandlers(services),
  })
