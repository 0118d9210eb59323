import type { Compounds } from './compounds'
import type { FindDamaged } from './known-words'
import { ligatures, usual } from './lost-ligatures'

/** What a compound can have been, one of whose parts has lost a ligature. */
export interface CompoundRepairs {
  readonly closed: (word: string) => readonly string[]
  readonly parted: (head: string, tail: string) => readonly string[]
}

/** For languages that make none. */
export const noCompounds: CompoundRepairs = { closed: () => [], parted: () => [] }

/** Both parts have to be known then, for there are many compounds that no list has. */
export function repairCompounds(
  { isHead, isTail, isKnown }: Compounds,
  closedIndex: FindDamaged,
): CompoundRepairs {
  const complete = (word: string): readonly string[] => {
    if (isKnown(word)) return []
    const results: string[] = []
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const head = word.slice(0, cut)
      const tail = word.slice(cut)
      if (tail.length >= 4 && isHead(head)) results.push(...closedIndex(tail).map((found) => head + found))
      if (head.length >= 4 && isTail(tail))
        for (const link of ['', 's'])
          if (head.endsWith(link))
            results.push(...closedIndex(head.slice(0, cut - link.length)).map((found) => found + link + tail))
    }
    return results.filter(isKnown)
  }
  return {
    closed: (word) => (word.length < 9 || word.length > 40 ? [] : complete(word)),
    parted: (written, next) => {
      const [head, tail] = [written.toLowerCase(), next.toLowerCase()]
      const length = head.length + tail.length
      if (length < 7 || length > 40 || isKnown(head) || isKnown(tail) || closedIndex(tail).length > 0)
        return []
      return ligatures
        .filter((ligature) => usual.test(ligature))
        .map((ligature) => head + ligature + tail)
        .filter(isKnown)
    },
  }
}
