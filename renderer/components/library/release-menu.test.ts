import { expect, it } from 'vitest'
import { releaseMenu, type Sharing } from './release-menu'

const sharingOf = (place: Parameters<typeof releaseMenu>[0], sharing: Sharing): readonly string[] =>
  releaseMenu(place, sharing)
    .map(({ id }) => id)
    .filter((id) => id === 'share' || id === 'stopSharing')

it('offers to share a release only where a folder is chosen, and never one in the bin', () => {
  expect(sharingOf('library', 'none')).toEqual([])
  expect(sharingOf('library', 'possible')).toEqual(['share'])
  expect(sharingOf('archive', 'shared')).toEqual(['stopSharing'])
  expect(sharingOf('bin', 'shared')).toEqual([])
})
