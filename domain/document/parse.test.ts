import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRelease } from '../testing/arbitrary-release'
import { emptyRelease, headline, paragraph, release } from './builders'
import { normaliseStrings, parseRelease } from './parse'

const json = (...content: readonly unknown[]): unknown => ({ type: 'release', content })
const head = { type: 'headline', content: [{ type: 'text', text: 'Neue Brücke' }] }
const text = (value: string): unknown => ({ type: 'paragraph', content: [{ type: 'text', text: value }] })

describe('parseRelease', () => {
  it('gives back every release that it is given', () => {
    fc.assert(
      fc.property(arbitraryRelease, (given) => {
        const parsed = parseRelease(JSON.parse(JSON.stringify(given.toJSON())))
        expect(parsed.ok && parsed.value.eq(given)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['nothing', null],
    ['a string', 'release'],
    ['a node that is no release', head],
  ])('refuses %s', (_name, value) => {
    expect(parseRelease(value)).toMatchObject({ ok: false, failure: { kind: 'notARelease' } })
  })

  it.each([
    ['a release without its headline', json(text('Text'))],
    ['two headlines', json(head, head)],
    ['a lead after the body', json(head, text('Text'), { type: 'lead' })],
    ['an unknown node', json(head, { type: 'video' })],
    [
      'an unknown mark',
      json(head, { type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'blink' }] }] }),
    ],
    ['an attribute that the grammar does not know', json({ ...head, attrs: { onclick: 'x' } })],
    [
      'an attribute named __proto__',
      json({ ...head, attrs: JSON.parse('{"__proto__": {"a": 1}}') as unknown }),
    ],
    ['an unknown attribute of the release', { type: 'release', attrs: { secret: 1 }, content: [head] }],
    ['a wrong value of an attribute', { type: 'release', attrs: { kind: 'poem' }, content: [head] }],
    ['a date that does not exist', { type: 'release', attrs: { issueDate: '2026-02-30' }, content: [head] }],
    ['an empty text', json({ type: 'headline', content: [{ type: 'text', text: '' }] })],
    [
      'bold type in a headline',
      json({ type: 'headline', content: [{ type: 'text', text: 'a', marks: [{ type: 'strong' }] }] }),
    ],
    [
      'a link that runs script',
      json(head, {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
        ],
      }),
    ],
  ])('refuses %s and repairs nothing', (_name, value) => {
    expect(parseRelease(value)).toMatchObject({ ok: false, failure: { kind: 'outsideGrammar' } })
  })

  it('refuses text that is not in normalisation form C', () => {
    expect(parseRelease(json(head, text('Bru\u0308cke')))).toMatchObject({
      ok: false,
      failure: { kind: 'notNormalised' },
    })
  })

  it('takes the same text once it is normalised', () => {
    const parsed = parseRelease(normaliseStrings(json(head, text('Bru\u0308cke'))))
    expect(parsed.ok && parsed.value.eq(release({}, headline('Neue Brücke'), paragraph('Brücke')))).toBe(true)
  })

  it('takes the smallest release, an empty headline', () => {
    expect(parseRelease(emptyRelease().toJSON()).ok).toBe(true)
  })
})
