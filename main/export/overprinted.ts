interface PlacedLetter {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Fewer than these on a page are marks that a font sets as letters, not one line over another. */
const fewest = 3
/** Side of the squares, in points, into which a page is parted so that only neighbours are compared. */
const square = 16
const squaresAcross = 4096

const squareAt = (position: number): number => Math.floor(position / square)
const nameOf = (across: number, up: number): number => up * squaresAcross + across
const isSpaceOrMark = /^[\s\p{M}]*$/u

/** The letters of a page whose middle lies within another letter: lines that are set on top of each other. */
export function findOverprinted<Letter extends PlacedLetter>(
  letters: readonly Letter[],
): ReadonlySet<Letter> {
  const inked = letters.filter(({ text, width }) => width > 0 && !isSpaceOrMark.test(text))
  const squares = new Map<number, Letter[]>()
  for (const letter of inked) addTo(squares, letter)
  const found = inked.filter((letter) => {
    const x = letter.x + letter.width / 2
    const y = letter.y + letter.size / 4
    const others = squares.get(nameOf(squareAt(x), squareAt(y))) ?? []
    return others.some((other) => other !== letter && isInkAt(other, x, y))
  })
  return new Set(found.length < fewest ? [] : found)
}

function addTo<Letter extends PlacedLetter>(squares: Map<number, Letter[]>, letter: Letter): void {
  const { x, y, width, size } = letter
  for (let across = squareAt(x); across <= squareAt(x + width); across++)
    for (let up = squareAt(y); up <= squareAt(y + size / 2); up++) {
      const name = nameOf(across, up)
      const others = squares.get(name)
      if (others === undefined) squares.set(name, [letter])
      else others.push(letter)
    }
}

/** Letters rise to about half their size above the baseline and touch their neighbours at the sides. */
const isInkAt = (letter: PlacedLetter, x: number, y: number): boolean =>
  x >= letter.x + letter.width * 0.15 &&
  x <= letter.x + letter.width * 0.85 &&
  y >= letter.y &&
  y <= letter.y + letter.size / 2
