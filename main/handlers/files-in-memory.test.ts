import { expect, it } from 'vitest'
import { FilesInMemory } from './files-in-memory'

it('keeps files while they are few, and gives up the oldest', () => {
  const files = new FilesInMemory(10)
  const file = (size: number) => ({ bytes: new Uint8Array(size), file: 'a.txt' })
  files.add('a', file(4))
  files.add('b', file(4))
  files.drop('a')
  files.add('c', file(4))
  expect(files.find('b')).not.toBeNull()
  files.add('d', file(4))
  expect(['a', 'b', 'c', 'd'].map((key) => files.find(key) !== null)).toEqual([false, false, true, true])
  files.add('e', file(20))
  expect(files.find('e')).not.toBeNull()
  expect(files.find('d')).toBeNull()
})
