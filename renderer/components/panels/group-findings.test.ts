import { expect, it } from 'vitest'
import type { Finding } from '../../../domain/findings/finding'
import { groupFindings } from './group-findings'

const finding = (
  id: string,
  severity: Finding['severity'],
  block: number,
  proposals: readonly string[],
): Finding => ({
  id,
  severity,
  text: 'x',
  place: { block, part: 'paragraph', from: 0, to: 1 },
  reason: { de: '', en: '' },
  proposals,
  acceptable: true,
  context: { before: '', after: '' },
})

it('shows stops first, each by itself, in the order of the text', () => {
  const rows = groupFindings([
    finding('warn', 'warning', 0, []),
    finding('stop', 'stop', 5, ['a']),
    finding('stop', 'stop', 2, ['a']),
  ])
  expect(rows.map((row) => (row.kind === 'single' ? row.finding.place.block : row.kind))).toEqual([2, 5, 0])
})

it('makes one row of the warnings of a rule that can be repaired together', () => {
  const rows = groupFindings([
    finding('soft-hyphen', 'warning', 1, ['']),
    finding('ligature', 'warning', 2, ['fi']),
    finding('soft-hyphen', 'warning', 3, ['']),
  ])
  expect(rows.map((row) => (row.kind === 'group' ? row.findings.length : 1))).toEqual([2, 1])
})

it('never groups words that are only likely to be damaged', () => {
  const rows = groupFindings([
    finding('damage.ocr', 'warning', 1, ['Gemeinde']),
    finding('damage.ocr', 'warning', 2, ['Heim']),
  ])
  expect(rows).toHaveLength(2)
})

it('never groups what has no repair', () => {
  const rows = groupFindings([finding('ask', 'warning', 1, []), finding('ask', 'warning', 2, [])])
  expect(rows).toHaveLength(2)
})

it('makes one row of all suggestions and one of all comments, behind what stops the text', () => {
  const rows = groupFindings([
    finding('suggestions.undecided', 'warning', 1, []),
    finding('comments.open', 'warning', 1, []),
    finding('suggestions.undecided', 'warning', 2, []),
    finding('ask', 'warning', 3, []),
    finding('stop', 'stop', 4, []),
  ])
  expect(rows.map((row) => (row.kind === 'single' ? row.finding.id : row))).toEqual([
    'stop',
    { kind: 'suggestions', count: 2 },
    { kind: 'comments', count: 1 },
    'ask',
  ])
})

it('makes one row of all places that are still to be written, among what stops the text', () => {
  const rows = groupFindings([
    finding('readiness.open-prompt', 'stop', 0, []),
    finding('headline-missing', 'stop', 0, []),
    finding('readiness.open-prompt', 'stop', 2, []),
    finding('comments.open', 'warning', 1, []),
  ])
  expect(rows.map((row) => (row.kind === 'group' ? row.findings.length : row.kind))).toEqual([
    2,
    'single',
    'comments',
  ])
})
