import type { Outline } from '../domain/document/outline'
import { runCommandLine } from './desk'

/** What the command line says of the releases of a store. */
export function listed(
  folder: string,
): readonly { readonly id: string; readonly headline: string; readonly status: string }[] {
  return JSON.parse(runCommandLine(folder, ['list', '--json']).out) as ReturnType<typeof listed>
}

/** The outline of the release whose headline holds these words. */
export function outlineOf(folder: string, words: string): Outline {
  const release = listed(folder).find(({ headline }) => headline.includes(words))
  if (release === undefined) throw new Error(`No release with “${words}” in its headline`)
  return JSON.parse(runCommandLine(folder, ['show', release.id, '--json']).out) as Outline
}

/** Every passage of an outline in reading order. */
export const passagesOf = ({ text }: Outline): readonly string[] =>
  text.split('\n').filter((passage) => passage.trim() !== '')
