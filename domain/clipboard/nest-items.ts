import type { Piece } from './piece'

type Item = Extract<Piece, { readonly kind: 'item' }>
interface OpenList {
  readonly kind: 'list'
  readonly level: number
  readonly isOrdered: boolean
  readonly start: number
  readonly items: Piece[][]
}

/** Makes real, nested lists of list items that stand as paragraphs side by side. */
export function nestItems(pieces: readonly Piece[]): readonly Piece[] {
  const nested: Piece[] = []
  let open: OpenList[] = []
  for (const piece of pieces) {
    if (piece.kind === 'item') open = addItem(nested, open, piece)
    else {
      open = []
      nested.push(piece)
    }
  }
  return nested
}

function addItem(nested: Piece[], open: readonly OpenList[], { place, runs }: Item): OpenList[] {
  const paragraph: Piece = { kind: 'paragraph', runs, size: null }
  if (place === null) {
    const last = open.at(-1)?.items.at(-1)
    if (last === undefined) nested.push(paragraph)
    else last.push(paragraph)
    return [...open]
  }
  const around = open.filter(({ level }) => level <= place.level)
  const current = around.at(-1)
  if (current?.level === place.level && goesOn(current, place)) {
    current.items.push([paragraph])
    return around
  }
  const outer = current?.level === place.level ? around.slice(0, -1) : around
  const list: OpenList = {
    kind: 'list',
    level: place.level,
    isOrdered: place.isOrdered,
    start: place.number ?? 1,
    items: [[paragraph]],
  }
  const holder = outer.at(-1)?.items.at(-1)
  if (holder === undefined) nested.push(list)
  else holder.push(list)
  return [...outer, list]
}

/** An item belongs to a list of its own kind whose count it continues. */
function goesOn(list: OpenList, place: NonNullable<Item['place']>): boolean {
  if (list.isOrdered !== place.isOrdered) return false
  return !place.isOrdered || place.number === null || place.number === list.start + list.items.length
}
