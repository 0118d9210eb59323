import type { Outline } from '../domain/document/outline'
import { runCommandLine } from './desk'

/** A release as the command line lists it. */
export interface ListedRelease {
  readonly id: string
  readonly headline: string
  readonly status: string
}

/** What the command line says of the releases of a store. */
export const listed = (folder: string): readonly ListedRelease[] =>
  JSON.parse(runCommandLine(folder, ['list', '--json']).out) as readonly ListedRelease[]

/** The outline of the release whose headline holds these words. */
export function outlineOf(folder: string, words: string): Outline {
  const release = listed(folder).find(({ headline }) => headline.includes(words))
  if (release === undefined) throw new Error(`No release with “${words}” in its headline`)
  return JSON.parse(runCommandLine(folder, ['show', release.id, '--json']).out) as Outline
}

/** Every passage of an outline in reading order. */
export const passagesOf = ({ text }: Outline): readonly string[] =>
  text.split('\n').filter((passage) => passage.trim() !== '')
