import { isAllowedLink } from '../../../domain/document/attributes'
import { textDirection } from '../../../domain/language'
import { schema, type MarkName } from '../../../domain/document/schema'
import { markFromSchema, type MarkDom } from './from-schema'

const textOrNull = (value: string | null): string | null => value?.normalize('NFC') || null
const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const markDoms: Readonly<Record<MarkName, MarkDom>> = {
  strong: {
    render: () => ['strong', 0],
    parse: [
      { tag: 'strong' },
      { tag: 'b', getAttrs: (element) => (element.style.fontWeight === 'normal' ? false : null) },
    ],
  },
  emphasis: {
    render: () => ['em', 0],
    parse: [
      { tag: 'em' },
      { tag: 'i', getAttrs: (element) => (element.style.fontStyle === 'normal' ? false : null) },
    ],
  },
  link: {
    // No href: in the editor a link is text, nothing can be followed by a slip of the hand.
    render: ({ attrs }) => [
      'span',
      { 'data-mark': 'link', 'data-href': asText(attrs.href), title: asText(attrs.href) },
      0,
    ],
    parse: [
      { tag: '[data-mark="link"]', getAttrs: (element) => allowedAddress(element.getAttribute('data-href')) },
      { tag: 'a[href]', getAttrs: (element) => allowedAddress(element.getAttribute('href')) },
    ],
  },
  language: {
    render: ({ attrs }) => [
      'span',
      { 'data-mark': 'language', lang: asText(attrs.lang), dir: textDirection(asText(attrs.lang)) },
      0,
    ],
    parse: [
      {
        tag: 'span[data-mark="language"][lang]',
        getAttrs: (element) => {
          const lang = element.getAttribute('lang') ?? ''
          return /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? { lang } : false
        },
      },
    ],
  },
  quotation: {
    render: ({ attrs }) => [
      'span',
      {
        'data-mark': 'quotation',
        ...(textOrNull(asText(attrs.speaker)) === null ? {} : { 'data-speaker': asText(attrs.speaker) }),
        ...(textOrNull(asText(attrs.role)) === null ? {} : { 'data-role': asText(attrs.role) }),
      },
      0,
    ],
    parse: [
      {
        tag: 'span[data-mark="quotation"]',
        getAttrs: (element) => ({
          speaker: textOrNull(element.getAttribute('data-speaker')),
          role: textOrNull(element.getAttribute('data-role')),
        }),
      },
    ],
  },
  speaker: {
    render: () => ['span', { 'data-mark': 'speaker' }, 0],
    parse: [{ tag: 'span[data-mark="speaker"]' }],
  },
  role: { render: () => ['span', { 'data-mark': 'role' }, 0], parse: [{ tag: 'span[data-mark="role"]' }] },
}

const allowedAddress = (href: string | null) => {
  const address = href?.trim().normalize('NFC') ?? ''
  return isAllowedLink(address) ? { href: address } : false
}

/** One extension a mark, in the order of the grammar. */
export const releaseMarks = () =>
  (Object.keys(schema.marks) as MarkName[]).map((name) => markFromSchema(name, markDoms[name]))
