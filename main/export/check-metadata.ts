import { parse } from 'parse5'
import * as z from 'zod'
import { pageMetadata } from '../../domain/export/page-metadata'
import type { PageModel } from '../../domain/export/page-model'
import { structuredData } from '../../domain/export/structured-data'
import type { Withheld } from '../../domain/export/withheld'
import { attributeOf, descendants, textIn, type HtmlElement } from './html-tree'

type Property = Extract<Withheld, { readonly kind: 'propertyDiffers' }>['property']

const propertyOf: Readonly<Record<string, Property>> = {
  robots: 'robots',
  description: 'description',
  embargoedUntil: 'embargo',
  conditionsOfAccess: 'embargo',
  creativeWorkStatus: 'status',
  keywords: 'keywords',
  publisher: 'organisation',
}

const differs = (key: string, expected: string, found: string): Withheld => ({
  ...{ kind: 'propertyDiffers', property: propertyOf[key] ?? 'metadata' },
  ...{ expected: `${key}: ${expected}`, found: `${key}: ${found}` },
})

/**
 * Why what an HTML file says of itself to machines may not go out, or null: robots, description, Open Graph and the
 * linked data are those of the page, each once, and nothing stands beside them.
 */
export function checkMetadata(html: string, page: PageModel): Withheld | null {
  const elements = descendants(parse(html))
  return checkRobots(elements, page) ?? checkMeta(elements, page) ?? checkLinkedData(elements, page)
}

/** Said once more apart from how files are made: what is not out must never be listed. */
function checkRobots(elements: readonly HtmlElement[], { purpose, embargo }: PageModel): Withheld | null {
  const robots = elements.filter((element) => attributeOf(element, 'name')?.toLowerCase() === 'robots')
  const found = robots.map((element) => attributeOf(element, 'content') ?? '').join(', ')
  const expected = purpose === 'final' && embargo === null ? '' : 'noindex'
  return found === expected ? null : differs('robots', expected || '–', found || '–')
}

const shownMeta = ({ attrs }: HtmlElement): readonly [key: string, content: string] => {
  const [naming, content, ...others] = attrs
  if (naming?.name === 'charset' && content === undefined) return ['charset', naming.value]
  const isPlain = naming !== undefined && content?.name === 'content' && others.length === 0
  return isPlain
    ? [`${naming.name} ${naming.value}`, content.value]
    : [attrs.map(({ name, value }) => `${name} ${value}`).join(', '), '']
}

function checkMeta(elements: readonly HtmlElement[], page: PageModel): Withheld | null {
  const expected = new Map([
    ['charset', 'utf-8'],
    ...pageMetadata(page).map(({ attribute, key, content }) => [`${attribute} ${key}`, content] as const),
  ])
  const found = elements.filter(({ tagName }) => tagName === 'meta').map(shownMeta)
  for (const [name, content] of found) {
    const wanted = expected.get(name)
    if (wanted !== content) return differs(plainKey(name), wanted ?? '–', content)
    expected.delete(name)
  }
  for (const [name, content] of expected) return differs(plainKey(name), content, '–')
  return null
}

const plainKey = (name: string): string => name.replace(/^(name|property) /, '')

/** Compared letter by letter, for a key that stands twice is read once; then told by the first field that differs. */
function checkLinkedData(elements: readonly HtmlElement[], page: PageModel): Withheld | null {
  const expected = structuredData(page)
  const found = elements.filter(({ tagName }) => tagName === 'script').map(textIn)
  if (found.length === 1 && found[0] === expected) return null
  if (found.length !== 1) return differs('JSON-LD', '1', String(found.length))
  const [wanted, given] = [fieldsOf(expected), fieldsOf(found[0] ?? '')]
  const keys = new Set([...Object.keys(wanted), ...Object.keys(given)])
  const key = [...keys].find((name) => shown(wanted[name]) !== shown(given[name]))
  return key === undefined
    ? differs('JSON-LD', expected, found[0] ?? '')
    : differs(key, shown(wanted[key]), shown(given[key]))
}

const shown = (value: unknown): string => (value === undefined ? '–' : JSON.stringify(value))

const fields = z.record(z.string(), z.unknown())

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const read = fields.safeParse(JSON.parse(text))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}
