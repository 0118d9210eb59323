/** A piece of a line as it was drawn. */
export interface DrawnPiece {
  readonly text: string
  readonly x: number
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u

/** Whether letters stand in a text that are written from right to left. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text)

const isRight = ({ text }: DrawnPiece): boolean => rightToLeft.test(text)
const isLeft = ({ text }: DrawnPiece): boolean => !rightToLeft.test(text) && leftToRight.test(text)

/**
 * The pieces of a line as they are read. Browsers draw a line from right to left piece by piece from its left end: such
 * a line is turned round, numbers and Latin words in it keep their order. The letters in a piece are in reading order.
 */
export function inReadingOrder<Piece extends DrawnPiece>(
  pieces: readonly Piece[],
  isRightToLeftPage: boolean,
): readonly Piece[] {
  const right = pieces.filter(isRight)
  if (right.length === 0) return pieces
  if (!isRightToLeftPage && lettersIn(right) < lettersIn(pieces.filter(isLeft))) return pieces
  const rising = right.filter((piece, index) => index > 0 && piece.x > (right[index - 1]?.x ?? 0)).length
  if (right.length > 1 && rising * 2 < right.length - 1) return pieces
  // Signs between words are drawn from the left end too.
  const turned = pieces
    .map((piece) =>
      isRight(piece) || isLeft(piece) ? piece : { ...piece, text: [...piece.text].reverse().join('') },
    )
    .toReversed()
  const read: Piece[] = []
  for (let index = 0; index < turned.length;) {
    const end = endOfLeft(turned, index)
    if (end > index) read.push(...turned.slice(index, end).toReversed())
    else read.push(...turned.slice(index, index + 1))
    index = Math.max(end, index + 1)
  }
  return read
}

const lettersIn = (pieces: readonly DrawnPiece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0)

/** Whether most of a page is written from right to left. */
export const isMostlyRightToLeft = (pieces: readonly DrawnPiece[]): boolean =>
  lettersIn(pieces.filter(isRight)) > lettersIn(pieces.filter(isLeft))

/** The end of a run of pieces from left to right, signs and spaces between two of them included. */
function endOfLeft(pieces: readonly DrawnPiece[], from: number): number {
  let end = from
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || isRight(piece)) break
    if (isLeft(piece)) end = index + 1
    else if (end === from) break
  }
  return end
}
