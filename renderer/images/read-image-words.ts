import { isCalendarDate } from '../../domain/document/attributes'

/** The words that a picture carries inside; each empty where it has none. */
export interface ImageWords {
  readonly caption: string
  readonly subject: string
  readonly alt: string
  readonly credit: string
  /** Last day of use, `YYYY-MM-DD`, or null. */
  readonly rightsEnd: string | null
}

export const noWords: ImageWords = { caption: '', subject: '', alt: '', credit: '', rightsEnd: null }

/**
 * Reads IPTC and XMP out of a picture: description, creator and credit line, alternative text (IPTC 2021.1), persons
 * shown, end of rights. A picture without any, or whose metadata is damaged, has no words; it is still a picture.
 */
export async function readImageWords(bytes: Uint8Array<ArrayBuffer>, language: string): Promise<ImageWords> {
  const reader = await import('exifreader')
  try {
    const { iptc = {}, xmp = {} } = reader.load(bytes.buffer, { expanded: true })
    return wordsOf({ ...iptc }, { ...xmp }, language)
  } catch {
    // The reader throws for a picture without metadata as for a damaged one; neither keeps it from being inserted.
    return noWords
  }
}

/** Tags by the names that the reader gives them; it does not type those of IPTC. */
type Tags = Readonly<Record<string, unknown>>

function wordsOf(iptc: Tags, xmp: Tags, language: string): ImageWords {
  const inXmp = (name: string): string => textOf(xmp[name], language)
  const inIptc = (name: string): string => textOf(iptc[name], language)
  const creator = inXmp('creator') || inIptc('By-line')
  const credit = inXmp('Credit') || inIptc('Credit')
  const rights = inXmp('rights') || inIptc('Copyright Notice')
  const names = [creator, credit].filter((name, index, all) => name !== '' && all.indexOf(name) === index)
  return {
    caption: inXmp('description') || inIptc('Caption/Abstract'),
    subject: inXmp('PersonInImage'),
    alt: inXmp('AltTextAccessibility'),
    credit: names.join('/') || rights,
    rightsEnd: dateIn(inXmp('LicenseEndDate')) ?? dateIn(inIptc('Expiration Date')),
  }
}

/** A tag's text on one line; of several languages the wanted one, of several names all. */
function textOf(tag: unknown, language: string): string {
  if (Array.isArray(tag)) return joined(tag.map((one) => textOf(one, language)))
  if (!isTag(tag)) return ''
  const { value, description } = tag
  const items = Array.isArray(value) ? value.filter(isTag) : []
  const inLanguage =
    items.find((item) => langOf(item)?.split('-')[0] === language.split('-')[0]) ??
    items.find((item) => langOf(item) === 'x-default') ??
    items.find((item) => langOf(item) !== null)
  const text =
    inLanguage === undefined ? joined(items.map((item) => item.description)) : inLanguage.description
  return (text === '' ? description : text).normalize('NFC').replace(/\s+/g, ' ').trim()
}

interface Tag {
  readonly description: string
  readonly value?: unknown
  readonly attributes?: unknown
}

const isTag = (tag: unknown): tag is Tag =>
  typeof tag === 'object' && tag !== null && 'description' in tag && typeof tag.description === 'string'

const langOf = ({ attributes }: Tag): string | null =>
  typeof attributes === 'object' && attributes !== null && 'lang' in attributes
    ? String(attributes.lang)
    : null

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(', ')

/** `2027-01-31`, `20270131` or the start of an instant as a calendar date, or null. */
function dateIn(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[-:]?(\d{2})[-:]?(\d{2})/.exec(text) ?? []
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`
  return isCalendarDate(date) ? date : null
}
