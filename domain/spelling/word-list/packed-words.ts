/** Many words as one string, for a set of hundreds of thousands is many times as large. */
export interface PackedWords {
  readonly has: (word: string) => boolean
}

/** How many words are put together at a time. */
const most = 5000

/**
 * Reads words, one a line, each of which begins with a character that says how many letters it shares with the one
 * before it, counted from "0".
 */
export function readPackedWords(coded: string): PackedWords {
  const chunks: string[] = []
  let words: string[] = []
  let count = 0
  let before = ''
  for (let from = 0; from < coded.length;) {
    const end = coded.indexOf('\n', from)
    const to = end < 0 ? coded.length : end
    before = before.slice(0, coded.charCodeAt(from) - 48) + coded.slice(from + 1, to)
    words.push(before)
    count += 1
    if (words.length === most) {
      chunks.push(words.join('\n'))
      words = []
    }
    from = to + 1
  }
  if (words.length > 0) chunks.push(words.join('\n'))
  return indexWords(`\n${chunks.join('\n')}\n`, count)
}

/** Finds words by a table of the places where they begin, at the number that their letters make. */
function indexWords(text: string, count: number): PackedWords {
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2))
  const table = new Uint32Array(size)
  for (let from = 1; from < text.length;) {
    const to = text.indexOf('\n', from)
    let place = numberOf(text, from, to) % size
    while (table[place] !== 0) place = (place + 1) % size
    table[place] = from
    from = to + 1
  }
  return {
    has: (word) => {
      let place = numberOf(word, 0, word.length) % size
      for (let from = table[place] ?? 0; from !== 0; from = table[place] ?? 0) {
        if (text.startsWith(word, from) && text.charCodeAt(from + word.length) === 10) return true
        place = (place + 1) % size
      }
      return false
    },
  }
}

/** A number for letters (FNV-1a), the same for the same ones. */
function numberOf(text: string, from: number, to: number): number {
  let number = 0x811c9dc5
  for (let place = from; place < to; place += 1)
    number = Math.imul(number ^ text.charCodeAt(place), 0x01000193)
  return number >>> 0
}
