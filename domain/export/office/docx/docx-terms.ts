/** The namespaces of WordprocessingML (ECMA-376, transitional) by the prefixes that we give them. */
export const docxNamespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
} as const

/** The extension by which Word marks a picture as decorative. */
export const decorativeExtension = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'

/** The namespaces as attributes of a root. */
export const declare = (...prefixes: readonly (keyof typeof docxNamespaces)[]): Record<string, string> =>
  Object.fromEntries(prefixes.map((prefix) => [`xmlns:${prefix}`, docxNamespaces[prefix]]))

/** Points in twentieths of a point, in eighths (borders), in half points (type) and in English metric units. */
export const twips = (points: number): number => Math.round(points * 20)
export const eighths = (points: number): number => Math.round(points * 8)
export const halfPoints = (points: number): number => Math.round(points * 2)
export const emus = (points: number): number => points * 12_700
/** Millimetres in twentieths of a point. */
export const twipsOf = (millimetres: number): number => twips((millimetres / 25.4) * 72)
