import { compareText, type Comparison } from './compare-text'
import type { ReadableBlock } from './expected-text'
import type { PageBlock, PageModel, PageTable } from './page-model'
import { lettersOf } from './visible-letters'

/**
 * Compares the lines of a file's sheets with the text that must be in it. The head of a table is drawn again on every
 * sheet on which the table goes on: what stands at the top of a later sheet, is word for word the head of a table of the
 * page, and is one head too many at that place, is an artifact of the sheet and left out.
 */
export function compareSheets(
  expected: readonly ReadableBlock[],
  sheets: readonly (readonly string[])[],
  page: PageModel,
): Comparison {
  const heads = tablesOf(page).flatMap(headOf)
  let compared = sheets
  for (;;) {
    const comparison = compareText(expected, compared.flat(), 'printed')
    if (comparison.kind === 'equal') return comparison
    const place = sheetAt(compared, comparison.difference.at)
    const lines = compared[place] ?? []
    const taken = place === 0 ? 0 : Math.max(0, ...heads.map((head) => linesTaken(lines, head)))
    // A head is left out once a sheet: behind it there is none, or the sheet has two too many.
    if (taken === 0 || lines.length < (sheets[place]?.length ?? 0)) return comparison
    compared = compared.map((own, index) => (index === place ? own.slice(taken) : own))
  }
}

/** The sheet on which the visible letter of that number stands, counted from 0. */
function sheetAt(sheets: readonly (readonly string[])[], letter: number): number {
  let before = 0
  return sheets.findIndex((lines) => {
    before += lines.reduce((sum, line) => sum + lettersOf(line, 'printed').length, 0)
    return letter < before
  })
}

const squeeze = (text: string): string => text.replace(/[\s\u00ad]+/gu, '')

/** How many lines from the top say exactly this, 0 where they say something else. */
function linesTaken(lines: readonly string[], head: string): number {
  let said = ''
  for (const [index, line] of lines.entries()) {
    said += squeeze(line)
    if (said === head) return index + 1
    if (said.length >= head.length) return 0
  }
  return 0
}

function headOf({ rows: [first] }: PageTable): readonly string[] {
  if (first?.every(({ scope }) => scope === 'column') !== true) return []
  const texts = first.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)),
  )
  const head = squeeze(texts.join(''))
  return head === '' ? [] : [head]
}

const tablesOf = (page: PageModel): readonly PageTable[] =>
  [page.blocks, ...page.sections.map(({ blocks }) => blocks)].flat().flatMap(tablesIn)

const tablesIn = (block: PageBlock): readonly PageTable[] => {
  if (block.kind === 'table') return [block]
  return block.kind === 'list' ? block.items.flatMap(({ blocks }) => blocks.flatMap(tablesIn)) : []
}
