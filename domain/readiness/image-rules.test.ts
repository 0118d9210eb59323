import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import type { PressImage } from '../document/press-images'
import { findFindings } from '../findings/find-findings'
import { findingKey } from '../findings/finding'
import { repairFindings } from '../findings/repair'

const now = new Date('2026-06-01T12:00:00Z')
const image: PressImage = {
  ...{ asset: 'a'.repeat(64), fileName: 'faehre.jpg', caption: 'Jaro Tamm am Kai', alt: 'Ein Mann am Kai' },
  ...{ credit: 'Foto: Ada Reiber', subject: 'Jaro Tamm', rightsEnd: null },
}
const releaseWith = (changed: Partial<PressImage>, issueDate: string | null = null): ReleaseNode =>
  build.release(
    { issueDate, pressImages: [{ ...image, ...changed }] },
    build.headline('Neue Fähre'),
    build.lead('Die Fähre fährt.'),
  )
const found = (release: ReleaseNode) =>
  findFindings(release, { now }).map(({ id, severity, text, place }) => [id, severity, text, place.field])

describe('a press image', () => {
  it('with all its words is in order', () => {
    expect(found(releaseWith({}))).toEqual([])
  })

  it.each([
    ['an alternative text', { alt: ' ' }, ['readiness.press-image-without-alt', 'stop', '', 'alt']],
    ['a credit', { credit: '' }, ['readiness.press-image-without-credit', 'stop', '', 'credit']],
    ['a caption', { caption: '' }, ['readiness.press-image-without-caption', 'warning', '', 'caption']],
    [
      'the name of a person shown',
      { subject: 'Jaro Tamm, Maja von Lind' },
      ['readiness.caption-without-name', 'hint', '', 'caption'],
    ],
  ])('lacks %s', (_what, changed, finding) => {
    expect(found(releaseWith(changed))).toEqual([finding])
  })

  it('may show what has no name', () => {
    expect(found(releaseWith({ subject: 'Hafen, neue Fähre' }))).toEqual([])
  })

  it.each([
    ['has ended', '2026-05-31', null, 'rights-ended'],
    ['ends today', '2026-06-01', null, 'rights-end-soon'],
    ['ends before the issue date', '2026-06-09', '2026-06-10', 'rights-ended'],
    ['ends soon after the issue date', '2026-07-09', '2026-06-10', 'rights-end-soon'],
    ['ends long after the issue date', '2026-07-10', '2026-06-10', null],
  ])('whose right of use %s', (_when, rightsEnd, issueDate, rule) => {
    expect(found(releaseWith({ rightsEnd }, issueDate)).map(([id]) => id)).toEqual(
      rule === null ? [] : [`readiness.${rule}`],
    )
  })

  it('is told from another one that lacks the same', () => {
    const bare = { ...image, credit: '' }
    const release = build.release(
      { pressImages: [bare, { ...bare, fileName: 'kai.jpg' }] },
      build.headline('T'),
      build.lead('Die Fähre fährt.'),
    )
    const keys = findFindings(release, { now }).map(findingKey)
    expect(new Set(keys).size).toBe(2)
  })
})

describe('the words of pictures', () => {
  const damaged = build.release(
    { pressImages: [{ ...image, caption: 'Jaro Tamm auf der F\ufffdhre' }] },
    build.headline('Neue Fähre'),
    build.lead('Die Fähre fährt.'),
    build.figure(
      build.image({ alt: 'Die F\ufffdhre legt an', credit: 'Foto: TK' }),
      build.caption('Die Fähre am Kai'),
    ),
  )

  it('are checked like text', () => {
    expect(found(damaged)).toEqual([
      ['damage.replacement-character', 'stop', 'F\ufffdhre', 'alt'],
      ['readiness.placeholder', 'stop', 'TK', 'credit'],
      ['damage.replacement-character', 'stop', 'F\ufffdhre', 'caption'],
    ])
  })

  it('are repaired where they stand', () => {
    const repairs = findFindings(damaged, { now }).map((finding) => ({
      finding,
      text: finding.text === 'TK' ? 'Ada Reiber' : 'Fähre',
    }))
    const repaired = repairFindings(damaged, repairs)
    repaired.check()
    expect(found(repaired)).toEqual([])
    expect(repaired.attrs.pressImages).toMatchObject([{ caption: 'Jaro Tamm auf der Fähre' }])
    expect(repaired.child(2).child(0).attrs).toMatchObject({
      alt: 'Die Fähre legt an',
      credit: 'Foto: Ada Reiber',
    })
    expect(repaired.child(2).child(1).textContent).toBe('Die Fähre am Kai')
  })
})
