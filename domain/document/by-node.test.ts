import { expect, it } from 'vitest'
import { byNode } from './by-node'
import { headline, paragraph, release } from './builders'

it('reads a node once, and one with other words anew', () => {
  const read: string[] = []
  const lengthOf = byNode((node) => {
    read.push(node.textContent)
    return { length: node.textContent.length }
  })
  const document = release({}, headline('Titel'), paragraph('Text'))
  const edited = document.replace(1, 1, document.slice(1, 2))
  for (const one of [document, document, edited]) one.forEach((child) => lengthOf(child))
  expect(read).toEqual(['Titel', 'Text', 'TTitel'])
})
