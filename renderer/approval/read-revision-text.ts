import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { ask } from '../api'
import { useNoticesStore } from '../stores/notices'

/** The text of a revision; null where it cannot be read, and then a notice says why. */
export async function readRevisionText(release: string, revision: number): Promise<ReleaseNode | null> {
  const answer = await ask('readRevision', { release, revision })
  if (!answer.ok) {
    useNoticesStore().report(answer.failure)
    return null
  }
  const parsed = parseRelease(answer.value.document)
  return parsed.ok ? parsed.value : null
}
