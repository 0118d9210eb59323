import { ref, type Ref } from 'vue'
import type { ClearanceKind } from '../../domain/approval/clearance/clearance-record'
import type { Hash } from '../../domain/revision/hash'
import { evidenceLimit } from '../../domain/approval/evidence-type'
import { fail, ok, type Result } from '../../domain/result'
import type { SheetFormat } from '../../ipc/clearance-views'
import { ask, type WindowFailure } from '../api'
import { useApplicationStore } from '../stores/application'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'

/** What somebody answered about a quote, and how that is known. */
export interface ClearanceAnswer {
  readonly kind: Extract<ClearanceKind, 'cleared' | 'refused'>
  readonly by: string
  readonly channel: string
  readonly note: string
  /** The mail, scan or photo that shows it. */
  readonly evidence: File | null
}

export interface Clearing {
  /** Whether something is being recorded or written. */
  readonly isBusy: Readonly<Ref<boolean>>
  readonly answer: (quote: Hash, answer: ClearanceAnswer) => Promise<boolean>
  readonly markAsSent: (quotes: readonly Hash[]) => Promise<boolean>
  readonly takeBack: (quote: Hash) => Promise<boolean>
  /** Writes the sheet for a speaker, or for all, into a folder that is asked for. */
  readonly exportSheet: (speaker: string | null, format: SheetFormat) => Promise<boolean>
  readonly copySheet: (speaker: string | null) => Promise<boolean>
}

/** Records what came of the quotes of the open release, and asks for it. `save` puts what was typed into the store first. */
export function useClearing(save: () => Promise<boolean>): Clearing {
  const { t } = useMessages()
  const application = useApplicationStore()
  const release = useReleaseStore()
  const notices = useNoticesStore()
  const isBusy = ref(false)

  /** Does something for the open release as the acting person, and reads what has become of it. */
  async function perform(
    work: (who: { readonly release: string; readonly as: string }) => Promise<Result<unknown, WindowFailure>>,
  ): Promise<boolean> {
    const { facts } = release
    const as = application.settings.actingAs
    if (facts === null || isBusy.value) return false
    if (as === null) {
      notices.report({ code: 'personMissing' })
      return false
    }
    isBusy.value = true
    const isSaved = await save()
    const done = isSaved ? await work({ release: facts.id, as }) : null
    if (done?.ok === false) notices.report(done.failure)
    if (done !== null && release.facts?.id === facts.id) await release.read(facts.id)
    isBusy.value = false
    return done?.ok === true
  }

  const nothingElse = { by: '', channel: '', evidence: null, note: '' } as const

  const takeBack = async (quote: Hash): Promise<boolean> => {
    const isDone = await perform((who) =>
      ask('recordClearance', { ...who, quotes: [quote], kind: 'reopened', ...nothingElse }),
    )
    if (isDone) notices.say(t('clearance.saidTakenBack'))
    return isDone
  }

  return {
    isBusy,
    takeBack,
    answer: async (quote, { kind, by, channel, note, evidence }) => {
      const isDone = await perform(async (who) => {
        const kept = evidence === null ? ok(null) : await keepEvidence(evidence, who.as)
        if (!kept.ok) return kept
        return ask('recordClearance', {
          ...{ ...who, quotes: [quote], kind, by, channel, note, evidence: kept.value },
        })
      })
      if (isDone)
        notices.say(t(kind === 'cleared' ? 'clearance.saidCleared' : 'clearance.saidRefused', { by }), {
          label: t('clearance.undo'),
          run: () => void takeBack(quote),
        })
      return isDone
    },
    markAsSent: async (quotes) => {
      const isDone = await perform((who) =>
        ask('recordClearance', { ...who, quotes: [...quotes], kind: 'sent', ...nothingElse }),
      )
      if (isDone) notices.say(t('clearance.saidSent', { count: quotes.length }))
      return isDone
    },
    exportSheet: (speaker, format) =>
      perform(async (who) => {
        const made = await ask('exportClearanceSheet', { ...who, speaker, formats: [format] })
        if (!made.ok) return made
        for (const sentence of made.value.withheld) notices.warn(sentence)
        const [file] = made.value.written
        if (file === undefined) return fail({ code: 'cancelled' })
        notices.say(t('clearance.sheetWritten', { count: made.value.quotes }), {
          label: t('clearance.showInFolder'),
          run: () => void ask('showInFolder', { path: file.path }),
        })
        return made
      }),
    copySheet: (speaker) =>
      perform(async (who) => {
        const copied = await ask('copyClearanceSheet', { ...who, speaker })
        if (!copied.ok) return copied
        const { html, plain, quotes } = copied.value
        const part = (text: string, type: string): Blob => new Blob([text], { type })
        const forms = { 'text/html': part(html, 'text/html'), 'text/plain': part(plain, 'text/plain') }
        await navigator.clipboard.write([new ClipboardItem(forms)])
        notices.say(t('clearance.sheetCopied', { count: quotes }))
        return copied
      }),
  }
}

/** Keeps a file as evidence and gives back its hash; what is too large is not even read. */
async function keepEvidence(file: File, as: string): Promise<Result<Hash, WindowFailure>> {
  if (file.size > evidenceLimit)
    return fail({ code: 'fileTooLarge', file: file.name, limitMegabytes: evidenceLimit / 1_000_000 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await ask('addEvidence', { fileName: file.name, bytes, as })
  return kept.ok ? ok(kept.value.hash) : kept
}
