import type { OfficePart } from '../../../domain/export/office/office-part'
import type { Withheld } from '../../../domain/export/withheld'
import { withDescendants, type XmlElement } from './xml-tree'

/** Each element that a part may hold, with the attributes that it may have, parted by spaces; `#text` stands for words. */
export type Form = Readonly<Record<string, string>>

/** Several elements with the same attributes; names parted by spaces. */
export const sameForm = (names: string, attributes: string): Form =>
  Object.fromEntries(names.split(' ').map((name) => [name, attributes]))

/** The first element or attribute that no export writes, or null. Comments, tracked changes and hidden text are such. */
export function foreignIn(root: XmlElement, form: Form): Withheld | null {
  for (const { name, attributes, children } of withDescendants(root)) {
    const allowed = Object.hasOwn(form, name) ? form[name]?.split(' ') : undefined
    const hasWords = children.some((child) => typeof child === 'string' && child.trim() !== '')
    if (allowed === undefined || (hasWords && !allowed.includes('#text')))
      return { kind: 'foreignContent', content: 'element', name }
    for (const attribute of attributes.keys())
      if (!allowed.includes(attribute))
        return { kind: 'foreignContent', content: 'element', name: `${name} ${attribute}` }
  }
  return null
}

/**
 * Why the parts of a document are not those that every export has, or null. Those whose content does not come from the
 * text, the styles above all, are there as we write them; beside them only the named ones and pictures stand.
 */
export function foreignPart(
  parts: ReadonlyMap<string, Buffer>,
  fixed: readonly OfficePart[],
  others: readonly string[],
  pictures: RegExp,
): Withheld | null {
  const wanted = new Set([...fixed.map(({ name }) => name), ...others])
  for (const name of parts.keys())
    if (!wanted.has(name) && !pictures.test(name)) return { kind: 'foreignContent', content: 'part', name }
  for (const name of wanted) if (!parts.has(name)) return { kind: 'unreadable', detail: `${name} is missing` }
  const changed = fixed.find(({ name, content }) => parts.get(name)?.equals(Buffer.from(content)) !== true)
  return changed === undefined ? null : { kind: 'foreignContent', content: 'style', name: changed.name }
}
