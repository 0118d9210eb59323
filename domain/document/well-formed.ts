/** Half of a surrogate pair without the other: no character, and without a canonical form. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Half a character of a file reads as the sign for a lost one. */
export const withoutLoneSurrogates = (text: string): string => text.replace(loneSurrogate, '\ufffd')

/** A piece cut out of a text without the half characters at its edges, which are whole where it was cut. */
export const ofWholeCharacters = (piece: string): string => piece.replace(loneSurrogate, '')
