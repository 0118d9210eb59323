import { basename, resolve } from 'node:path'
import type { InterfaceLanguage } from '../../../domain/language'
import { lossSentences } from '../../../domain/returns/round-trip-losses'
import { takeReturn } from '../../handlers/returns'
import { makeDraft, writeDraft } from '../../handlers/send-for-comment'
import type { Command } from '../command'
import type { Desk } from '../desk'
import type { ReturnView } from '../../../ipc/return-views'
import { readFileBytes } from '../../import/read-file-bytes'
import { done, failedWith, failureLine, type Outcome } from '../outcome'
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

/** Takes in what came back; one file that cannot be taken does not stop the others. */
export async function runReturns(
  desk: Desk,
  { release, files, from }: Extract<Command, { readonly name: 'returns' }>,
): Promise<Outcome> {
  const { services, language } = desk
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const views: ReturnView[] = []
  const failures: string[] = []
  for (const path of files) {
    const bytes = await readFileBytes(resolve(path))
    const taken = bytes.ok
      ? await takeReturn(services, { release: id.value, fileName: basename(path), bytes: bytes.value, from })
      : bytes
    if (taken.ok) views.push(taken.value)
    else failures.push(failureLine(taken.failure, language))
  }
  const text = views
    .flatMap((view) => [view.file, ...linesOf(view, language).map((line) => `  ${line}`)])
    .join('\n')
  return { status: failures.length > 0 ? 1 : 0, output: { json: views, text }, failures }
}

const linesOf = ({ people, remarks }: ReturnView, language: InterfaceLanguage): readonly string[] => [
  ...people.flatMap(({ name, changes, comments }) => [
    ...changes.map(({ before, after }) => `${name}: ${[before, after].map(quoted).join(' → ')}`),
    ...comments.map(({ on, text }) => `${name}: ${quoted(on)} # ${text.replaceAll('\n', ' ')}`),
  ]),
  ...remarks.map((remark) => remark[language]),
]

const quoted = (text: string): string => (text === '' ? '–' : JSON.stringify(text))
