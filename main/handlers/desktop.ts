import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { InterfaceLanguage } from '../../domain/language'
import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { WindowView } from '../../ipc/views'
import {
  backupInstant,
  fileNameInstant,
  listBackups,
  newestBackup,
  storeFiles,
} from '../database/store-files'
import type { Services } from './services'

/** What the handlers need of the desktop around the window. */
export interface Desktop {
  readonly describeWindow: (view: WindowView) => void
  /** Changes the size of everything by a step and gives it back in percent. */
  readonly changeZoom: (step: -1 | 0 | 1) => number
  /** Path of the example in that language. */
  readonly exampleFile: (language: InterfaceLanguage) => string
  readonly logFile: string
  /** Versions of what the application stands on, a line each. */
  readonly runtime: readonly string[]
}

/** How many backups made by hand stay beside the store. */
const keptByHand = 3

/** The window as part of a desktop: menu, zoom, recent releases, backups, and what to say when something goes wrong. */
export function desktopHandlers(
  services: Services,
): Pick<
  Handlers,
  | 'readSettings'
  | 'listRecentReleases'
  | 'describeWindow'
  | 'changeZoom'
  | 'readNewestBackup'
  | 'backUp'
  | 'createExample'
  | 'describeMachine'
> {
  const { store, settings, desktop, storeFolder } = services
  const files = storeFiles(storeFolder)
  return {
    readSettings: () => Promise.resolve(ok(settings.read())),
    listRecentReleases: async () => {
      const found = await store.readTitles({ releases: settings.read().recentReleases })
      return found.ok ? ok([...found.value]) : found
    },
    describeWindow: (view) => {
      desktop?.describeWindow(view)
      return Promise.resolve(ok(null))
    },
    changeZoom: ({ step }) => Promise.resolve(ok({ percent: desktop?.changeZoom(step) ?? 100 })),
    readNewestBackup: () => {
      const file = newestBackup(files)
      const madeAt = file === null ? null : backupInstant(file)
      return Promise.resolve(ok(file === null || madeAt === null ? null : { file, madeAt }))
    },
    backUp: async () => {
      const madeAt = services.now()
      mkdirSync(files.backups, { recursive: true })
      const file = join(files.backups, `${fileNameInstant(madeAt)}-by-hand.db`)
      const made = await store.backup({ file })
      if (!made.ok) return made
      const byHand = listBackups(files).filter((path) => path.endsWith('-by-hand.db'))
      for (const old of byHand.slice(keptByHand)) rmSync(old)
      return ok({ file, madeAt })
    },
    createExample: async ({ language, as }) => {
      if (desktop === undefined) return fail({ code: 'cancelled' })
      const { importFile } = await import('./import-release')
      const imported = await importFile(services, desktop.exampleFile(language), { as })
      return imported.ok ? ok({ id: imported.value.view.id }) : imported
    },
    describeMachine: () => {
      const { theme, language, textSize, measure, motion } = settings.read()
      return Promise.resolve(
        ok({
          logFile: desktop?.logFile ?? '',
          details: [
            `Imprimatur ${services.version}`,
            ...(desktop?.runtime ?? []),
            `Store: ${storeFolder}`,
            `Log: ${desktop?.logFile ?? ''}`,
            `Newest backup: ${newestBackup(files) ?? 'none'}`,
            `Settings: ${[language, theme, textSize, measure, motion].join(', ')}`,
          ],
        }),
      )
    },
  }
}
