import { originKey, type Origin } from '../../domain/origins/origin'
import { ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { OriginView } from '../../ipc/origin-views'
import type { Services } from './services'

/** Telling where the words of a text come from. */
export function originHandlers({ store }: Services): Pick<Handlers, 'readOrigins'> {
  return {
    readOrigins: async (input) => {
      const read = await store.readTextOrigins(input)
      if (!read.ok) return read
      if (read.value === null) return ok(null)
      const files = await store.listOriginals({ release: input.release })
      if (!files.ok) return files
      const kept = new Set(files.value.flatMap(({ hash, removal }) => (removal === null ? [hash] : [])))
      const { origins: text, people } = read.value
      const names = new Map(people.map(({ id, name }) => [id, name]))
      const numbers = new Map<string, number>()
      const origins: OriginView[] = []
      const numberOf = (origin: Origin): number => {
        const key = originKey(origin)
        const known = numbers.get(key)
        if (known !== undefined) return known
        numbers.set(key, origins.length)
        origins.push(viewOf(origin, names, kept))
        return origins.length - 1
      }
      const blocks = text.blocks.map((runs) =>
        runs.map(({ length, origin }) => ({ length, origin: numberOf(origin) })),
      )
      return ok({ origins, blocks })
    },
  }
}

/** `kept` are the hashes of the files that can still be opened. */
function viewOf(origin: Origin, names: ReadonlyMap<string, string>, kept: ReadonlySet<string>): OriginView {
  if (origin.kind === 'unknown') return origin
  const person = origin.person === null ? null : (names.get(origin.person) ?? null)
  if (origin.kind === 'imported') {
    const { hash } = origin
    return { ...origin, person, hash: hash !== null && kept.has(hash) ? hash : null }
  }
  if (origin.kind !== 'suggested') return { ...origin, person }
  const { from } = origin
  const name = from.person === null ? from.name : (names.get(from.person) ?? from.name)
  return { ...origin, person, from: name }
}
