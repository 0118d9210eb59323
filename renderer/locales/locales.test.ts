import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'vue/compiler-sfc'
import { describe, expect, it } from 'vitest'
import { de } from './de'
import { en } from './en'
import { i18n } from './i18n'
import type { MessageKey } from './messages'
import { plainMessage } from './plain-messages'

const root = join(import.meta.dirname, '..')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts') && !/^locales/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

function flatten(tree: object, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...flatten(value as object, `${path}${key}.`)],
    ),
  )
}

const german = flatten(de)
const english = flatten(en)
const valuesOf = (message: string | undefined): readonly string[] =>
  [...new Set([...(message ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort()

/** Keys of the editor's own commands and blocks are built from its lists. */
const ours = [...german.keys()].filter((key) => !key.startsWith('editor.'))

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort())
  })

  it.each([...german.keys()])('fills %s with the same values in both languages', (key) => {
    expect(valuesOf(english.get(key))).toEqual(valuesOf(german.get(key)))
  })

  it.each(ours)('is used: %s', (key) => {
    const isUsed = sources.some(
      ({ text }) =>
        text.includes(`'${key}'`) || text.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`),
    )
    expect(isUsed).toBe(true)
  })

  it('reads what has nothing to fill in as vue-i18n compiles it', () => {
    for (const [language, messages] of [
      ['de', german],
      ['en', english],
    ] as const) {
      i18n.global.locale.value = language
      const plain = [...messages.keys()].filter((key) => plainMessage(language, key as MessageKey) !== null)
      expect(plain.length).toBeGreaterThan(messages.size / 2)
      for (const key of plain) expect(plainMessage(language, key as MessageKey)).toBe(i18n.global.t(key))
      expect(plainMessage(language, 'library.releases')).toBeNull()
    }
  })

  it('chooses the form for the count', () => {
    i18n.global.locale.value = 'en'
    expect(i18n.global.t('library.releases', { count: '0' }, 0)).toBe('No release')
    expect(i18n.global.t('library.releases', { count: '1' }, 1)).toBe('1 release')
    expect(i18n.global.t('library.releases', { count: '1,200' }, 1200)).toBe('1,200 releases')
  })
})

const readAttributes = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
])

/** A node of a template as the compiler gives it, as far as it is looked at here. */
interface TemplateNode {
  readonly type: number
  readonly content?: unknown
  readonly children?: readonly TemplateNode[]
  readonly props?: readonly {
    readonly type: number
    readonly name: string
    readonly value?: { readonly content: string }
  }[]
}

const textNode = 2
const plainAttribute = 6
const hasLetters = (text: unknown): text is string => typeof text === 'string' && /\p{L}/u.test(text)

/** Words of a template that a person reads and that stand in no catalogue. */
function strayWords(node: TemplateNode): readonly string[] {
  if (node.type === textNode) return hasLetters(node.content) ? [node.content.trim()] : []
  const attributes = (node.props ?? [])
    .filter(
      ({ type, name, value }) =>
        type === plainAttribute && readAttributes.has(name) && hasLetters(value?.content),
    )
    .map(({ name, value }) => `${name}="${value?.content ?? ''}"`)
  return [...attributes, ...(node.children ?? []).flatMap(strayWords)]
}

const strayWordsOf = (component: string): readonly string[] => {
  const tree = parse(component).descriptor.template?.ast
  // The compiler's own type is a union of thirty kinds of node; the fields above are in all that matter.
  return tree === undefined ? [] : strayWords(tree as unknown as TemplateNode)
}

describe('templates', () => {
  it.each(sources.filter(({ name }) => name.endsWith('.vue')))(
    'hold no words of their own: $name',
    ({ text }) => {
      expect(strayWordsOf(text)).toEqual([])
    },
  )

  it('are really looked through', () => {
    expect(strayWordsOf('<template><p title="Hallo">Welt<b>!</b></p></template>')).toEqual([
      'title="Hallo"',
      'Welt',
    ])
  })
})
