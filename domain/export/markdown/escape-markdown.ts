/** Signs that CommonMark or its tables may take for markup anywhere in a line. */
const signs = /[\\`*_[\]<>|~#]/g
/** What would become a character reference. */
const reference = /&(?=[#a-z])/gi
/** Addresses that GitHub's dialect makes links of by itself; the release says itself what is a link. */
const address = /:(?=\/\/)|(?<=www)\.|@/gi
/** Spaces that some readers take for the end of a line, or drop. */
const unusualSpace = /[\u000b\u000c\u0085\u2028\u2029\ufeff]/g
const lineStart = /^([-+=:]|\d{1,9}(?=[.)]))/

const escapeSign = (sign: string): string => `\\${sign}`

/** A letter as a numeric character reference, which is punctuation to its neighbours. */
export const asReference = (letter: string): string => `&#${String(letter.codePointAt(0))};`

/** Escapes words so that CommonMark gives them back letter by letter, wherever in a line they stand. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(signs, escapeSign)
    .replace(reference, escapeSign)
    .replace(address, escapeSign)
    // Before a link it would make an image of it.
    .replace(/!$/, escapeSign)
    .replace(unusualSpace, asReference)

/** Escapes what would open a list, a heading or a rule at the start of a line. */
export const escapeLineStart = (line: string): string =>
  line.replace(lineStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))

/** The target of a link; angle brackets where it holds more than the usual signs of an address. */
export const escapeTarget = (href: string): string =>
  /^[\w:/.?=%+@,;~#-]+$/.test(href) ? href : `<${href.replace(/[\\<>&*_[\]()!`]/g, escapeSign)}>`
