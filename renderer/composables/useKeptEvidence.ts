import type { Hash } from '../../domain/revision/hash'
import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'
import { useReleaseStore } from '../stores/release'
import { useMessages } from './useMessages'

/** What is done with evidence that the open release rests on. */
export interface KeptEvidence {
  /** Asks where to, and writes it there. */
  readonly save: (evidence: Hash) => Promise<void>
  /** Removes the bytes for good; the hash stays with the record. */
  readonly remove: (evidence: Hash, reason: string) => Promise<void>
}

export function useKeptEvidence(): KeptEvidence {
  const { t } = useMessages()
  const release = useReleaseStore()
  const notices = useNoticesStore()
  return {
    save: async (evidence) => {
      const saved = await ask('saveEvidence', { evidence })
      if (!saved.ok) notices.report(saved.failure)
    },
    remove: async (evidence, reason) => {
      const isDone = await release.act('sign', ({ as }) => ask('removeEvidence', { evidence, as, reason }))
      if (isDone) notices.say(t('signing.removed'))
    },
  }
}
