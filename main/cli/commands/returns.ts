import { resolve } from 'node:path'
import { lossSentences } from '../../../domain/returns/round-trip-losses'
import { makeDraft, writeDraft } from '../../handlers/send-for-comment'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'
import { releaseId } from '../resolve-references'

/** Writes the working copy as a draft that others comment on, and says what of it cannot come back. */
export async function runSendForComment(
  desk: Desk,
  { release, format, file }: Extract<Command, { readonly name: 'sendForComment' }>,
): Promise<Outcome> {
  const { services, language } = desk
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const draft = await makeDraft(services, { release: id.value, format })
  if (!draft.ok) return failedWith(draft.failure, language)
  const written = await writeDraft(services, draft.value, resolve(file))
  if (!written.ok) return failedWith(written.failure, language)
  const { path, losses } = written.value
  const said = losses.map((loss) => lossSentences[loss][language])
  return done({ path, losses, said }, [path, ...said].join('\n'))
}
