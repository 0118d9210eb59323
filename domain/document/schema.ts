import { Schema, type AttributeSpec, type MarkSpec, type NodeSpec } from 'prosemirror-model'
import { isAllowedLink, isCalendarDate, isEmbargo, isPrompt, isReleaseKind } from './attributes'
import { arePressImages } from './press-images'

/** Raised whenever the grammar below changes; stored documents carry the version they were written with. */
export const schemaVersion = 2

/** Builds an attribute without default that refuses every value for which the claim does not hold. */
const required = (name: string, holds: (value: unknown) => boolean): AttributeSpec => ({
  validate: (value: unknown) => {
    if (!holds(value)) throw new RangeError(`Invalid value for ${name}: ${JSON.stringify(value)}`)
  },
})

const attribute = (name: string, fallback: unknown, holds: (value: unknown) => boolean): AttributeSpec => ({
  ...required(name, holds),
  default: fallback,
})

const isString = (value: unknown): value is string => typeof value === 'string'
const isStringOrNull = (value: unknown) => value === null || isString(value)
const isLanguageTag = (value: unknown) => isString(value) && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value)
const isPositiveInteger = (value: unknown) => Number.isInteger(value) && Number(value) > 0
const isHash = (value: unknown) => isString(value) && /^([0-9a-f]{64})?$/.test(value)

const id = attribute('id', null, isStringOrNull)
/** Like the id no part of the wording, and so left out of the canonical form. */
const prompt = attribute('prompt', null, (value) => value === null || isPrompt(value))
const cellAttributes = {
  id,
  colspan: attribute('colspan', 1, isPositiveInteger),
  rowspan: attribute('rowspan', 1, isPositiveInteger),
  colwidth: attribute(
    'colwidth',
    null,
    (value) => value === null || (Array.isArray(value) && value.every(isPositiveInteger)),
  ),
}

const heading = 'emphasis language quotation'
const prose = 'strong emphasis link language quotation'

const nodes = {
  release: {
    content: 'kicker? headline subheadline? dateline? lead? block* section* end*',
    attrs: {
      language: attribute('language', 'de', isLanguageTag),
      kind: attribute('kind', 'pressRelease', isReleaseKind),
      organisation: attribute('organisation', '', isString),
      keywords: attribute('keywords', [], (value) => Array.isArray(value) && value.every(isString)),
      teaser: attribute('teaser', '', isString),
      pressImages: attribute('pressImages', [], arePressImages),
      number: attribute('number', null, isStringOrNull),
      issueDate: attribute('issueDate', null, (value) => value === null || isCalendarDate(value)),
      embargo: attribute('embargo', null, (value) => value === null || isEmbargo(value)),
    },
  },
  kicker: { content: 'text*', marks: 'emphasis language', attrs: { id, prompt }, defining: true },
  headline: { content: 'text*', marks: heading, attrs: { id, prompt }, defining: true },
  subheadline: { content: 'text*', marks: heading, attrs: { id, prompt }, defining: true },
  dateline: {
    content: 'text*',
    marks: '',
    attrs: { id, prompt, runIn: attribute('runIn', false, (value) => typeof value === 'boolean') },
    defining: true,
  },
  lead: { content: 'text*', marks: prose, attrs: { id, prompt }, defining: true },
  paragraph: { group: 'block', content: 'text*', marks: prose, attrs: { id, prompt } },
  quote: {
    group: 'block',
    content: 'paragraph+ attribution',
    attrs: { id },
    defining: true,
    isolating: true,
  },
  attribution: {
    content: 'text*',
    marks: 'speaker role emphasis language link',
    attrs: { id, prompt },
    defining: true,
  },
  bulletList: { group: 'block', content: 'listItem+', attrs: { id } },
  orderedList: {
    group: 'block',
    content: 'listItem+',
    attrs: { id, start: attribute('start', 1, (value) => Number.isInteger(value) && Number(value) >= 0) },
  },
  listItem: {
    content: 'paragraph (paragraph | bulletList | orderedList)*',
    attrs: { id },
    defining: true,
  },
  table: { group: 'block', content: 'tableRow+', attrs: { id }, isolating: true, tableRole: 'table' },
  tableRow: { content: '(tableCell | tableHeader)+', attrs: { id }, tableRole: 'row' },
  tableCell: { content: 'paragraph+', attrs: cellAttributes, isolating: true, tableRole: 'cell' },
  tableHeader: { content: 'paragraph+', attrs: cellAttributes, isolating: true, tableRole: 'header_cell' },
  figure: { group: 'block', content: 'image caption?', attrs: { id }, isolating: true },
  image: {
    atom: true,
    attrs: {
      id,
      asset: attribute('asset', '', isHash),
      alt: attribute('alt', '', isString),
      decorative: attribute('decorative', false, (value) => typeof value === 'boolean'),
      credit: attribute('credit', '', isString),
    },
  },
  caption: { content: 'text*', marks: 'emphasis language link', attrs: { id, prompt }, defining: true },
  section: { content: 'sectionHeading block*', attrs: { id }, defining: true },
  sectionHeading: { content: 'text*', marks: heading, attrs: { id, prompt }, defining: true },
  boilerplate: { group: 'end', content: 'sectionHeading? block+', attrs: { id }, defining: true },
  noteToEditors: { group: 'end', content: 'sectionHeading? block+', attrs: { id }, defining: true },
  mediaContact: { group: 'end', content: 'sectionHeading? block+', attrs: { id }, defining: true },
  text: {},
} satisfies Record<string, NodeSpec>

const marks = {
  strong: {},
  emphasis: {},
  link: {
    attrs: {
      href: required('href', (value) => isString(value) && isAllowedLink(value)),
    },
    inclusive: false,
  },
  language: { attrs: { lang: required('lang', isLanguageTag) } },
  quotation: {
    attrs: {
      speaker: attribute('speaker', null, isStringOrNull),
      role: attribute('role', null, isStringOrNull),
    },
    inclusive: false,
  },
  speaker: { inclusive: true },
  role: { inclusive: true },
} satisfies Record<string, MarkSpec>

export type NodeName = keyof typeof nodes
export type MarkName = keyof typeof marks

/** The grammar of a release (see docs/file-formats.md). Every attribute validates; nothing that does not fit is stripped. */
export const schema = new Schema<NodeName, MarkName>({ topNode: 'release', nodes, marks })

/** Nodes in which a reader's words stand, each one text block of the document. */
export type TextBlockName =
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'dateline'
  | 'lead'
  | 'paragraph'
  | 'attribution'
  | 'sectionHeading'
  | 'caption'
