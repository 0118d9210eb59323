import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { writeChosenFile } from '../files/write-chosen-file'
import type { Services } from './services'

/** Asks where a file of this name is to go, and writes it there. */
export async function writeWhereChosen(
  { chooseTarget }: Pick<Services, 'chooseTarget'>,
  fileName: string,
  content: string | Uint8Array,
): Promise<Result<{ readonly path: string }, Failure>> {
  const path = await chooseTarget(fileName)
  if (path === null) return fail({ code: 'cancelled' })
  const written = await writeChosenFile(path, content)
  return written.ok ? ok({ path }) : written
}
