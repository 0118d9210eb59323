import { describe, expect, it } from 'vitest'
import { headline, paragraph, release } from '../../../domain/document/builders'
import { open } from '../testing/keyboard'
import { insertTable } from './insert'

describe('a new table', () => {
  it.each([
    [{ rows: 1, columns: 1, hasHeads: false }, ['tableCell']],
    [{ rows: 2, columns: 2, hasHeads: true }, ['tableHeader', 'tableHeader', 'tableCell', 'tableCell']],
  ])('is as large as asked for, with or without heads: %o', (size, expected) => {
    const keyboard = open(release({}, headline('H'), paragraph('|')))
    insertTable(size)()(keyboard.state(), keyboard.dispatch)
    const { doc, selection } = keyboard.state()
    expect(doc.childCount).toBe(2)
    const cells: string[] = []
    doc.descendants(({ type }) => {
      if (type.name.startsWith('tableCell') || type.name === 'tableHeader') cells.push(type.name)
    })
    expect(cells).toEqual(expected)
    expect(selection.$from.node(-1).type.name).toBe(expected[0])
  })
})
