/** A JSON value whose numbers are integers: all that a release holds. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined }

/**
 * Serialises by RFC 8785 (JSON Canonicalization Scheme): no white space, members sorted by the UTF-16 code units
 * of their names, strings and numbers as ECMAScript writes them. Undefined members are left out.
 * Throws a RangeError for a number that is no safe integer and for a lone surrogate, which RFC 8785 forbids.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new RangeError(`Only safe integers have a canonical form here: ${String(value)}`)
  if (typeof value === 'string' && !isWellFormed(value))
    throw new RangeError('A lone surrogate has no canonical form (RFC 8785, 3.2.2.2)')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key]
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`]
    })
  return `{${members.join(',')}}`
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)

/** String.prototype.isWellFormed, which the runtimes have and the ES2023 library does not declare. */
const isWellFormed = (text: string): boolean =>
  !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)
