import { expect, it } from 'vitest'
import { importText } from '../../../domain/import/import-text'
import { ok } from '../../../domain/result'
import type { ImportReviewView } from '../../../ipc/import-views'
import { stubDesk } from '../../testing/stub-desk'
import { useImportReview } from './useImportReview'

const imported = importText({
  text: 'Brücke wieder offen\n\nDie Brücke am Markt ist seit heute wieder offen, teilt das Bauamt mit.\n\nMehr dazu\n\nDer Verkehr fließt, und alle Umleitungen sind aufgehoben.\n',
  fileName: 'brücke.txt',
  format: 'text',
})
if (!imported.ok) throw new Error('The text must be imported')

const view: ImportReviewView = {
  ...{ file: 'brücke.txt', source: imported.value.review, adjustments: [], version: 4 },
  ...{ encoding: { name: 'utf-8', reason: 'valid' }, chosenEncoding: null },
  ...{ isOtherReading: false, hasChanged: false, canTakeOver: true },
}

const partsOf = ({ rows }: ReturnType<typeof useImportReview>): readonly string[] =>
  rows.value.map(({ passage }) => passage.part)

it('names what is unsure until a person has said what it is, and takes back what was said', async () => {
  stubDesk({ readImportReview: () => ok(view) })
  const review = useImportReview()
  await review.load('r1')
  expect(partsOf(review)).toEqual(['headline', 'lead', 'sectionHeading', 'paragraph'])
  expect([review.unsure.value, review.isDifferent.value]).toEqual([[2], false])
  review.say(2, 'paragraph')
  expect([review.unsure.value, review.isDifferent.value]).toEqual([[], true])
  expect(review.undo()).toBe(2)
  expect(partsOf(review)[2]).toBe('sectionHeading')
  expect(review.undo()).toBeNull()
  expect(review.redo()).toBe(2)
  expect(partsOf(review)[2]).toBe('paragraph')
})

it('says once why a run of passages is left out', async () => {
  const [first, ...others] = view.source.passages
  if (first === undefined) throw new Error('The text must have passages')
  const aside = { ...first, part: 'leftOut', reason: { de: 'Menü.', en: 'Menu.' } } as const
  const passages = [aside, aside, ...others]
  stubDesk({ readImportReview: () => ok({ ...view, source: { ...view.source, passages } }) })
  const review = useImportReview()
  await review.load('r1')
  expect(review.rows.value.map(({ isLikeBefore }) => isLikeBefore)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ])
})

it('is as it was left where it is closed and opened again', async () => {
  stubDesk({ readImportReview: () => ok(view) })
  const left = useImportReview()
  await left.load('r1')
  left.say(3, 'leftOut')
  const again = useImportReview()
  await again.load('r1')
  expect(partsOf(again)[3]).toBe('leftOut')
  const other = useImportReview()
  await other.load('r2')
  expect(partsOf(other)[3]).toBe('paragraph')
})

it('keeps what was said where somebody else has saved since, and takes it over over their text', async () => {
  let version = 4
  const desk = stubDesk({
    readImportReview: () => ok({ ...view, version, hasChanged: version > 4 }),
    takeOverReview: ({ baseVersion }) =>
      ok(baseVersion === version ? { version: version + 1, savedAt: '', checkpoint: 'c1' } : null),
  })
  const review = useImportReview()
  await review.load('r1')
  review.say(3, 'leftOut')
  version = 5
  expect(await review.takeOver()).toBeNull()
  expect([partsOf(review)[3], review.view.value?.hasChanged]).toEqual(['leftOut', true])
  expect(await review.takeOver()).toMatchObject({ version: 6, checkpoint: 'c1' })
  expect(desk.asked.at(-1)?.input).toMatchObject({
    ...{ release: 'r1', baseVersion: 5, adjustments: [{ passage: 3, part: 'leftOut' }] },
  })
})
