import { copyFile, mkdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fail, ok, type Result } from '../../domain/result'
import type { Failure } from '../../ipc/failure'
import { languageOfFile } from './find-dictionaries'
import { largestDictionaryFile } from './hunspell-text'

/**
 * Copies the files of a dictionary into the folder of those that were chosen. Either of the two files may be named; the
 * other lies beside it under the same name (`de_DE.aff`, `de_DE.dic`).
 */
export async function keepDictionary(file: string, folder: string): Promise<Result<null, Failure>> {
  const bare = file.replace(/\.(?:aff|dic)$/i, '')
  const files = ['.aff', '.dic'].map((end) => bare + end)
  const language = languageOfFile(`${basename(bare)}.dic`)
  const sizes = await Promise.all(files.map((one) => stat(one).catch(() => null)))
  const isUsable = sizes.every(
    (size) => size?.isFile() === true && size.size > 0 && size.size <= largestDictionaryFile,
  )
  if (bare === file || language === null || !isUsable)
    return fail({ code: 'noDictionary', file: basename(file) })
  await mkdir(folder, { recursive: true })
  for (const one of files) await copyFile(one, join(folder, basename(one)))
  return ok(null)
}
