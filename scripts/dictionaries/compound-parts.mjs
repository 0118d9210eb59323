// German compounds are told by their parts: what others begin with (with the letters that join: "Arbeits-"), and what
// they end in. Both are read off the compounds of the list.

/** What joins a part to the next one. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns', 'ens']
/** What a part can have lost: "Schul-" of "Schule", "Fahr-" of "fahren". */
const dropped = ['en', 'n', 'e', 'a', 'um', 'us']
/** Parts of three letters that are words; most are ends of others. */
const shortHeads = new Set(
  'eis bau tag weg see gas amt ehe job bad bus uhr rad tür ort zug not alt neu tor hof rat fuß art typ tee tod rot rom pol ost süd gut arm bär bar bob box boy cup dom erz fan fax fee fit gen hai heu hut kai kat kuh lob log los mut net öko öl ohr pop pro uni vor web zoo mit bio geo ton top tal tat'.split(
    ' ',
  ),
)
const shortTails = new Set(
  'amt weg tag tür zug bau hof bus rad see rat fuß art gas ort tor typ bad gut uhr job box hut ruf tee ton tal tat ehe akt maß öl eis bar bär dom fan fax kuh mut not ohr'.split(
    ' ',
  ),
)

/** Adjectives of up to four letters that stand behind nouns; numbers and the like would take damaged words for compounds. */
const shortAdjectives = new Set('arm frei nah fest voll leer weit treu reif rein echt los'.split(' '))

const isNoun = (word) => /^\p{Lu}/u.test(word)

/** For each compound of the list its parts: what stands before and behind a cut. */
function* cutsOf(words) {
  const nouns = new Set(words.filter(isNoun).map((word) => word.toLowerCase()))
  const others = new Set(words.filter((word) => !isNoun(word)))
  const isPart = (letters) =>
    nouns.has(letters) ||
    others.has(letters) ||
    links.some(
      (link) => link !== '' && letters.endsWith(link) && nouns.has(letters.slice(0, -link.length)),
    ) ||
    dropped.some((ending) => nouns.has(letters + ending) || others.has(letters + ending))
  for (const word of words) {
    const small = word.toLowerCase()
    const pool = isNoun(word) ? nouns : others
    for (let cut = 3; cut <= small.length - 3; cut += 1) {
      const head = small.slice(0, cut)
      const tail = small.slice(cut)
      // "Schi-sport" and not "Schis-port".
      const isCutLate = head.endsWith('s') && pool.has(`s${tail}`) && isPart(head.slice(0, -1))
      if (pool.has(tail) && isPart(head) && !isCutLate) yield { head, tail, isNoun: isNoun(word) }
    }
  }
}

/** What each part stands beside, told apart by its first letters so that inflected forms count once. */
function countBeside(cuts, partOf, besideOf) {
  const beside = new Map()
  for (const cut of cuts) {
    const part = partOf(cut)
    const known = beside.get(part) ?? new Set()
    beside.set(part, known.add(besideOf(cut).slice(0, 5)))
  }
  return [...beside].map(([part, { size }]) => ({ part, size }))
}

/** Nouns of so many letters are taken as parts by the reader of the list (`domain/spelling/word-list`) in any case. */
const longPart = 6

/** How many different words a part has to stand beside: short ones are often letters by chance. */
const enough = ({ length }, isWord) =>
  length > 5 || (length !== 4 && isWord) ? 2 : length === 5 ? 4 : length === 4 ? 6 : Infinity

/** Long nouns that begin compounds only where the list has some (as the reader takes them, too). */
const needsProof = /(?:s|ung|heit|keit|schaft|tät|ion)$/

function longNouns(words) {
  const nouns = new Set(words.filter((word) => isNoun(word) && word.length >= longPart))
  return (part) => nouns.has(part.charAt(0).toUpperCase() + part.slice(1))
}

/** What compounds begin with. */
export function findHeads(words) {
  const counted = countBeside(
    [...cutsOf(words)],
    ({ head }) => head,
    ({ tail }) => tail,
  )
  // These endings always take an s before the next part.
  const derived = words.filter((word) => isNoun(word) && /(?:ung|heit|keit|schaft|tät|ion|tum)$/.test(word))
  const isTaken = longNouns(words)
  const shortWords = new Set(words.filter((word) => word.length === 5 && isNoun(word) && !word.endsWith('s')))
  const isShortWord = (part) =>
    shortHeads.has(part) || shortWords.has(part.charAt(0).toUpperCase() + part.slice(1))
  return [
    ...counted
      .filter(
        ({ part, size }) =>
          size >= enough(part, isShortWord(part)) && (needsProof.test(part) || !isTaken(part)),
      )
      .map(({ part }) => part),
    ...derived.map((word) => `${word.toLowerCase()}s`),
  ]
}

/** What compounds end in: nouns, and adjectives. */
export function findTails(words) {
  const cuts = [...cutsOf(words)]
  const tailsOf = (kind, short, fits) =>
    countBeside(
      cuts.filter(kind),
      ({ tail }) => tail,
      ({ head }) => head,
    )
      .filter(({ part, size }) => size >= enough(part, short.has(part)) && fits(part))
      .map(({ part }) => part)
  const all = new Set(words)
  const endings = ['e', 'em', 'en', 'er', 'es']
  // Verbs are all in the list with what stands before them; adjectives are those that have all endings of theirs.
  const isAdjective = (word) =>
    ['', ...endings].some((ending) => {
      const stem = word.slice(0, word.length - ending.length)
      return (
        word.endsWith(ending) &&
        (stem.length > 4 || shortAdjectives.has(stem)) &&
        endings.every((other) => all.has(stem + other))
      )
    })
  const isTaken = longNouns(words)
  return [
    tailsOf(
      (cut) => cut.isNoun,
      shortTails,
      (part) => !isTaken(part),
    ),
    tailsOf((cut) => !cut.isNoun, shortAdjectives, isAdjective),
  ]
}
