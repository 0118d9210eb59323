import type { ReleaseNode } from '../../domain/document/parse'
import type { ExportStep } from '../../domain/export/export-step'
import type { FileNamePattern } from '../../domain/export/file-name'
import type { ExportFormat } from '../../domain/export/formats'
import type { ManifestInput } from '../../domain/export/manifest'
import type { PageLayout } from '../../domain/export/page-layout'
import type { PageAssets } from '../../domain/export/page-model'
import type { Purpose } from '../../domain/export/purpose'
import type { InterfaceLanguage } from '../../domain/language'
import type { MailSetup } from '../../domain/mail/mail-setup'
import type { Organisation } from '../../domain/organisation/organisation'
import type { Hash } from '../../domain/revision/hash'
import type { PressImageFile } from './export-press-images'
import type { Printer } from './printer'

/** What is exported, and where to. `final` and `embargoed` are for approved revisions alone (`purposeFor`). */
export interface ExportJob {
  readonly release: ReleaseNode
  readonly purpose: Purpose
  readonly revision: { readonly number: number; readonly wordingHash: Hash } | null
  readonly formats: readonly ExportFormat[]
  readonly folder: string
  readonly printer: Printer
  readonly layout?: PageLayout
  /** The PDF carries the canonical form of the release inside (PDF/A-3a). */
  readonly embedsSource?: boolean
  /** To whom a mail goes and what is attached; left out, it names nobody. */
  readonly mail?: MailSetup
  readonly now: Date
  /** The newest instant that the store has seen, where `now` is behind it. */
  readonly clockSetBack?: string | null
  /** Id of the release in the store; left out for a file that is not in it. */
  readonly releaseId?: string
  /** Since when the text stands (ISO 8601 in UTC); the present instant where nobody says. */
  readonly since?: string
  /** The language in which reasons for withholding are given. */
  readonly language: InterfaceLanguage
  readonly assets?: PageAssets
  /** Who sends the release. */
  readonly sender?: Organisation
  readonly pressImages?: readonly PressImageFile[]
  /** How the files are named; the usual pattern where an office has chosen none. */
  readonly fileName?: FileNamePattern
  /** A list of all files with their hashes and checks lies beside them. */
  readonly manifest?: boolean
  /** All of it lies beside them once more, in one ZIP file. */
  readonly pressKit?: boolean
  /** Is told what was written and withheld, for a manifest over several releases. */
  readonly onListed?: (listing: ManifestInput) => void
  /** Is told before each step which one it is. */
  readonly onStep?: (step: ExportStep) => void
  /** Stops the export before its next step; what is proven by then stays. */
  readonly signal?: AbortSignal
}
