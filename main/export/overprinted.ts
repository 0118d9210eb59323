import { contains } from './geometry'

interface PlacedLetter {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Fewer than these on a page are marks that a font sets as letters, not one line over another. */
const fewest = 3
/** Side of the squares, in points, in which neighbours are looked for. */
const square = 32

/** The letters of a page whose middle lies within another letter: lines that are set on top of each other. */
export function findOverprinted<Letter extends PlacedLetter>(
  letters: readonly Letter[],
): ReadonlySet<Letter> {
  const inked = letters.filter(({ text, width }) => width > 0 && !/^[\s\p{M}]*$/u.test(text))
  const squares = new Map<string, Letter[]>()
  for (const letter of inked) {
    const name = nameOf(column(letter.x), column(letter.y))
    const others = squares.get(name)
    if (others === undefined) squares.set(name, [letter])
    else others.push(letter)
  }
  const neighbours = ({ x, y }: Letter): readonly Letter[] =>
    [-1, 0, 1].flatMap((across) =>
      [-1, 0, 1].flatMap((up) => squares.get(nameOf(column(x) + across, column(y) + up)) ?? []),
    )
  const found = inked.filter((letter) =>
    neighbours(letter).some((other) => other !== letter && liesWithin(letter, other)),
  )
  return new Set(found.length < fewest ? [] : found)
}

const column = (position: number): number => Math.floor(position / square)
const nameOf = (across: number, up: number): string => `${String(across)} ${String(up)}`

/** Letters rise to about half their size above the baseline and touch their neighbours at the sides. */
const liesWithin = (letter: PlacedLetter, { x, y, width, size }: PlacedLetter): boolean =>
  contains(
    [x + width * 0.15, y, x + width * 0.85, y + size * 0.5],
    [letter.x + letter.width / 2, letter.y + letter.size / 4],
  )
