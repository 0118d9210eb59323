import { computed, type ComputedRef } from 'vue'
import type { SourceNoteView } from '../../ipc/source-views'
import type { MessageKey } from '../locales/messages'
import { useMessages } from './useMessages'

/** What stood apart from the text of a file, in words. */
export function useSourceNotes(notes: () => readonly SourceNoteView[]): ComputedRef<readonly string[]> {
  const { t } = useMessages()
  return computed(() =>
    notes().map(({ code, count, names }) => {
      // The codes are the reader's own, and each has its message.
      const words = t(`identify.notes.${code}` as MessageKey, { count })
      return names.length === 0 ? words : `${words} (${names.join(', ')})`
    }),
  )
}
