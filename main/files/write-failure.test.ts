import { describe, expect, it } from 'vitest'
import { writeFailure } from './write-failure'

describe('a folder that takes no file', () => {
  it('is told from a disk that is full', () => {
    expect(writeFailure(Object.assign(new Error('full'), { code: 'ENOSPC' }), '/media/stick')).toEqual({
      code: 'diskFull',
      path: '/media/stick',
    })
  })

  it('is told from a fault of ours, which is thrown on', () => {
    expect(() => writeFailure(new TypeError('a bug'), '/media/stick')).toThrow('a bug')
  })
})
