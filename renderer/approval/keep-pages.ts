import type { SeenInput } from '../../ipc/approval-views'
import { ask } from '../api'

/**
 * Keeps the pages of a revision, as the preview prints them, beside what else whoever decides had before them: the same
 * text gives the same bytes. What cannot be printed holds up no decision; then there are no pages.
 */
export async function keepPages(
  { release, revision, as }: { readonly release: string; readonly revision: number; readonly as: string },
  seen: SeenInput | null,
): Promise<SeenInput | null> {
  const printed = await ask('printPreview', { release, source: { kind: 'revision', number: revision } })
  if (!printed.ok) return seen
  const fileName = `revision-${String(revision)}.pdf`
  const kept = await ask('addEvidence', { fileName, bytes: printed.value.pdf, as })
  if (!kept.ok) return seen
  return { factsShown: false, ticked: [], ...seen, pdf: kept.value.hash }
}
