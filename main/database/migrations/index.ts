import type { Database } from 'better-sqlite3'
import { createFirstTables } from './0001-first-tables'
import { addAssets } from './0002-assets'
import { addTemplates } from './0003-templates'
import { addLibrary } from './0004-library'
import { addDistributionLists } from './0005-distribution-lists'
import { addOrganisation } from './0006-organisation'
import { addEvidence } from './0007-evidence'
import { addApproval } from './0008-approval'
import { addIssue } from './0009-issue'
import { addClearance } from './0010-clearance'
import { addIdentity } from './0011-identity'
import { addFingerprints } from './0012-fingerprints'
import { addContributions } from './0013-contributions'
import { addBegunConditions } from './0014-begun-conditions'
import { addHouseWords } from './0015-house-words'
import { addOriginals } from './0016-originals'
import { addOriginalReadings } from './0017-original-readings'
import { addLanguageVersions } from './0018-language-versions'
import { addOrigins } from './0019-origins'
import { addSharedReleases } from './0020-shared-releases'

/** One step of the store's format. Once released it is never edited. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly migrate: (connection: Database) => void
}

/** All migrations, numbered from 1 without a gap. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'first-tables', migrate: createFirstTables },
  { number: 2, name: 'assets', migrate: addAssets },
  { number: 3, name: 'templates', migrate: addTemplates },
  { number: 4, name: 'library', migrate: addLibrary },
  { number: 5, name: 'distribution-lists', migrate: addDistributionLists },
  { number: 6, name: 'organisation', migrate: addOrganisation },
  { number: 7, name: 'evidence', migrate: addEvidence },
  { number: 8, name: 'approval', migrate: addApproval },
  { number: 9, name: 'issue', migrate: addIssue },
  { number: 10, name: 'clearance', migrate: addClearance },
  { number: 11, name: 'identity', migrate: addIdentity },
  { number: 12, name: 'fingerprints', migrate: addFingerprints },
  { number: 13, name: 'contributions', migrate: addContributions },
  { number: 14, name: 'begun-conditions', migrate: addBegunConditions },
  { number: 15, name: 'house-words', migrate: addHouseWords },
  { number: 16, name: 'originals', migrate: addOriginals },
  { number: 17, name: 'original-readings', migrate: addOriginalReadings },
  { number: 18, name: 'language-versions', migrate: addLanguageVersions },
  { number: 19, name: 'origins', migrate: addOrigins },
  { number: 20, name: 'shared-releases', migrate: addSharedReleases },
]
