import { expect, it } from 'vitest'
import { createWordMemory, runWithDictionary } from './word-memory'

it('asks for each word once, and runs anew with the answers until no word is missing', async () => {
  const asked: (readonly string[])[] = []
  const found = await runWithDictionary(
    ({ has }) => (has('Fähre') === false ? has('Fähren') : has('Fähre')),
    (words) => {
      asked.push(words)
      return Promise.resolve(words.map((word) => word === 'Fähren'))
    },
  )
  expect([found, asked]).toEqual([true, [['Fähre'], ['Fähren']]])
})

it('gives what is found without a dictionary where there is none', async () => {
  expect(
    await runWithDictionary(
      ({ has }) => has('Fähre'),
      () => Promise.resolve(null),
    ),
  ).toBeNull()
})

it('forgets nothing that it was told', () => {
  const memory = createWordMemory()
  memory.remember(['ja', 'nien'], [true, false])
  expect([memory.has('ja'), memory.has('nien'), memory.has('nein'), memory.takeMissing()]).toEqual([
    true,
    false,
    null,
    ['nein'],
  ])
})
