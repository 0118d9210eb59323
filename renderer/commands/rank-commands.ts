import { fuzzyScore } from '../../domain/search/fuzzy'

/** A command as the palette finds it: under all its titles. */
export interface NamedCommand {
  readonly id: string
  readonly titles: readonly string[]
  readonly isAvailable: boolean
}

/** How much a command gains by having been run lately, at most: enough to stand first among those that fit alike. */
const recentBonus = 0.5

/** The commands that fit what is typed, the best first; what cannot be run now stands behind all that can. */
export function rankCommands<Command extends NamedCommand>(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[],
): readonly Command[] {
  return commands
    .flatMap((command) => {
      const scores = command.titles.map((title) => fuzzyScore(typed, title)).filter((score) => score !== null)
      if (scores.length === 0) return []
      const place = recent.indexOf(command.id)
      const bonus = place < 0 ? 0 : recentBonus * (1 - place / recent.length)
      return [{ command, score: Math.max(...scores) + bonus }]
    })
    .sort((a, b) => Number(b.command.isAvailable) - Number(a.command.isAvailable) || b.score - a.score)
    .map(({ command }) => command)
}
