/** Half of a pair of units is no character; it reads as the sign for a lost one. */
export const withoutLoneSurrogates = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
