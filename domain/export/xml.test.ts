import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xml, xmlDocument } from './xml'

describe('XML', () => {
  it('escapes words between tags and in attributes', () => {
    expect(xml('a', { b: '"<\n&' }, '<&>\r"', null, [xml('c'), 'd']).markup).toBe(
      '<a b="&quot;&lt;&#10;&amp;">&lt;&amp;&gt;&#13;&quot;<c/>d</a>',
    )
  })

  it('leaves out attributes and children that are null', () => {
    expect(xml('a', { b: null, c: 0 }, null).markup).toBe('<a c="0"/>')
  })

  it.each(['\u0000', '\u000b', '\ufffe', '\ud800', '\udc00x'])(
    'has a sign for what XML cannot hold: %j',
    (text) => {
      expect(xml('a', {}, text).markup).toContain('\ufffd')
    },
  )

  it('never lets words become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = xml('a', { b: text }, text)
        expect(markup.match(/[<>]/g)?.length).toBe(text === '' ? 2 : 4)
      }),
    )
  })

  it('begins a file with its declaration', () => {
    expect(xmlDocument(xml('a'))).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>')
  })
})
