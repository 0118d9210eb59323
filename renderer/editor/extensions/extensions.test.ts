import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { schema } from '../../../domain/document/schema'
import { editorMessages } from '../messages'
import { releaseMarks } from './marks'
import { releaseNodes } from './nodes'

const built = getSchema([...releaseNodes({ current: editorMessages.en }), ...releaseMarks()])

/** A spec without what only the editor adds: how it stands in the page. */
const grammarOf = (spec: object) =>
  Object.fromEntries(
    Object.entries(spec).filter(
      ([key, value]) => !['parseDOM', 'toDOM', 'toText'].includes(key) && value !== undefined,
    ),
  )

describe('the schema of the editor', () => {
  it('has the nodes and marks of the domain, in their order', () => {
    expect(Object.keys(built.nodes)).toEqual(Object.keys(schema.nodes))
    expect(Object.keys(built.marks)).toEqual(Object.keys(schema.marks))
    expect(built.topNodeType.name).toBe(schema.topNodeType.name)
  })

  it.each(Object.keys(schema.nodes))('says of %s what the domain says, validators included', (name) => {
    expect(grammarOf(built.nodes[name]!.spec)).toEqual(grammarOf(schema.nodes[name as never as 'text'].spec))
  })

  it.each(Object.keys(schema.marks))('says of the mark %s what the domain says', (name) => {
    expect(grammarOf(built.marks[name]!.spec)).toEqual(
      grammarOf(schema.marks[name as never as 'strong'].spec),
    )
  })

  it('keeps the very validators of the domain', () => {
    for (const [name, type] of Object.entries(schema.nodes))
      for (const [attribute, spec] of Object.entries(type.spec.attrs ?? {}))
        expect(built.nodes[name]!.spec.attrs?.[attribute]?.validate).toBe(spec.validate)
  })
})
