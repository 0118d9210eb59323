import { isNumbered, type Drawing, type Mark, type Scan } from './scan-drawings'

/** What is to be marked otherwise on the pages of a document. */
export interface MarkChanges {
  /** Marks that become artifacts. */
  readonly artifacts: Set<Mark>
  /** Drawings without a mark that get one of this tag and number. */
  readonly marked: Map<Drawing, { readonly tag: string; readonly id: number }>
  /** Drawings without a mark are left as they are, for whoever only wants to read the file. */
  readonly leavesUnmarked?: boolean
}

/** The content stream with its marks changed, and every other drawing that nobody marked as an artifact (14.8.2.2). */
export function writeMarks(scan: Scan, { artifacts, marked, leavesUnmarked = false }: MarkChanges): string {
  const { source, operations, marks, drawings } = scan
  const before = new Map<number, string>()
  const after = new Map<number, string>()
  const replaced = new Map(
    marks.filter((mark) => artifacts.has(mark)).map(({ from }) => [from, '/Artifact BMC']),
  )
  for (const [drawing, { tag, id }] of marked) {
    if (!drawings.includes(drawing)) continue
    before.set(drawing.from, `/${tag} <</MCID ${String(id)}>> BDC`)
    after.set(drawing.to, 'EMC')
  }
  const free = drawings.filter((drawing) => drawing.mark === null && !marked.has(drawing))
  for (const { from, to } of leavesUnmarked ? [] : runsOf(free, scan)) {
    before.set(from, '/Artifact BMC')
    after.set(to, 'EMC')
  }
  return operations
    .flatMap(({ start, end }, index) => [
      before.get(index) ?? '',
      replaced.get(index) ?? source.slice(start, end),
      after.get(index) ?? '',
    ])
    .filter((part) => part !== '')
    .join('\n')
}

const boundaries = new Set(['BMC', 'BDC', 'EMC', 'BT', 'ET', 'q', 'Q', 'Tj', 'TJ', "'", '"', 'Do', 'EI'])

/** Drawings with nothing between them but settings, joined. */
function runsOf(
  drawings: readonly Drawing[],
  { operations }: Scan,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const { from, to } of drawings) {
    const last = runs.at(-1)
    const between = last === undefined ? [] : operations.slice(last.to + 1, from)
    if (last !== undefined && between.every(({ operator }) => !boundaries.has(operator))) last.to = to
    else runs.push({ from, to })
  }
  return runs
}

/** The content stream without the marks that a structure tree may refer to, for what is drawn as an artifact. */
export function withoutMarks({ source, operations, marks }: Scan): string {
  const left = new Set(marks.filter(isNumbered).flatMap(({ from, to }) => [from, to]))
  return operations
    .filter((_operation, index) => !left.has(index))
    .map(({ start, end }) => source.slice(start, end))
    .join('\n')
}
