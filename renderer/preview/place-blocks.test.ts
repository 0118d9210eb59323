import { expect, it } from 'vitest'
import { blockAt, placeBlocks, type DrawnText } from './place-blocks'

const line = (page: number, top: number, text: string): DrawnText => ({ page, top, bottom: top + 12, text })
const drawn = [
  line(1, 10, 'Hafenamt Lindenau'),
  line(1, 50, 'Neue Fähre'),
  line(1, 80, 'Sie fährt ab'),
  line(1, 95, 'März.'),
  line(1, 120, '1.'),
  line(1, 120, 'Sie fährt'),
  line(1, 700, 'Ein Absatz, der auf der'),
  line(2, 60, 'nächsten Seite endet.'),
]

it('finds each block where its words are drawn, over two pages too', () => {
  const blocks = [
    { id: 'headline', text: 'Neue Fä\u00adhre' },
    { id: 'lead', text: 'Sie fährt ab März.' },
    { id: 'empty', text: ' ' },
    { id: 'item', text: 'Sie fährt' },
    { id: 'missing', text: 'Davon steht nichts da' },
    { id: 'long', text: 'Ein Absatz, der auf der nächsten Seite endet.' },
  ]
  expect(placeBlocks(blocks, drawn)).toEqual([
    { id: 'headline', page: 1, top: 50, bottom: 62 },
    { id: 'lead', page: 1, top: 80, bottom: 107 },
    { id: 'item', page: 1, top: 120, bottom: 132 },
    { id: 'long', page: 1, top: 700, bottom: 712 },
    { id: 'long', page: 2, top: 60, bottom: 72 },
  ])
})

it('gives the block at a height, or the nearest', () => {
  const places = placeBlocks(
    [
      { id: 'headline', text: 'Neue Fähre' },
      { id: 'lead', text: 'Sie fährt ab März.' },
    ],
    drawn,
  )
  expect(blockAt(places, 1, 55)).toBe('headline')
  expect(blockAt(places, 1, 100)).toBe('lead')
  expect(blockAt(places, 1, 600)).toBe('lead')
  expect(blockAt(places, 1, 0)).toBe('headline')
  expect(blockAt(places, 2, 60)).toBeNull()
})
