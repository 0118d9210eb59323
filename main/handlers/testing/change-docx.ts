import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Parts of a document by their names. */
export type Parts = Readonly<Record<string, string>>

/** A document with its parts changed as somebody's program changes them; a part that is given as empty is left out. */
export function changeParts(bytes: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  const kept = Object.entries(change(parts)).filter(([, content]) => content !== '')
  return zipSync(
    Object.fromEntries(
      kept.map(([name, content]) => [name, [strToU8(content), { level: name === 'mimetype' ? 0 : 6 }]]),
    ),
  )
}

const date = 'w:date="2026-03-04T09:30:00Z"'
let id = 900
const tracked = (name: string, author: string, content: string): string =>
  `<w:${name} w:id="${String((id += 1))}" w:author="${author}" ${date}>${content}</w:${name}>`

/** Letters as Word writes them, with the number of the editing session. */
export const run = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00C21A7F">${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const inserted = (author: string, text: string): string => tracked('ins', author, run(text))
export const deleted = (author: string, text: string): string =>
  tracked('del', author, `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`)
export const movedFrom = (author: string, text: string): string => tracked('moveFrom', author, run(text))
export const movedTo = (author: string, text: string): string => tracked('moveTo', author, run(text))
/** The mark of a paragraph that somebody made or struck. */
export const endOf = (kind: 'ins' | 'del', author: string): string =>
  `<w:rPr><w:${kind} w:id="${String((id += 1))}" w:author="${author}" ${date}/></w:rPr>`
export const paragraph = (content: string, properties = ''): string =>
  `<w:p w:rsidR="00C21A7F">${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`

/** Puts markup in the place of words of one run; what stands before and behind stays a run of its own. */
export function cut(xml: string, words: string, markup: string): string {
  const at = xml.indexOf(words)
  if (at === -1) throw new Error(`“${words}” does not stand in the document`)
  const start = xml.lastIndexOf('<w:r>', at)
  const properties = /^<w:r>(<w:rPr>.*?<\/w:rPr>)?/.exec(xml.slice(start))?.[1] ?? ''
  const close = '</w:t></w:r>'
  const open = `<w:r>${properties}<w:t xml:space="preserve">`
  return `${xml.slice(0, at)}${close}${markup}${open}${xml.slice(at + words.length)}`
}

/** The paragraph that has these words, from its first to its last sign. */
export function paragraphWith(xml: string, words: string): string {
  const at = xml.indexOf(words)
  const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))
  if (at === -1 || start === -1) throw new Error(`“${words}” does not stand in the document`)
  return xml.slice(start, xml.indexOf('</w:p>', at) + '</w:p>'.length)
}

/** What Word adds to a document that nobody changed: sessions, proofing, a bookmark where the cursor was, split runs. */
export function asWordSaves(xml: string): string {
  return xml
    .replaceAll('<w:p>', '<w:p w:rsidR="00A11B22" w:rsidRDefault="00A11B22">')
    .replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]{6,})<\/w:t><\/w:r>/g,
      (_all, properties: string | undefined, text: string) => {
        const half = Math.floor(text.length / 2)
        // An entity is one letter.
        const at = text.includes('&') ? 0 : half
        return [text.slice(0, at), text.slice(at)]
          .filter((part) => part !== '')
          .map(
            (part) =>
              `<w:r w:rsidR="00D40E55">${properties ?? ''}<w:t xml:space="preserve">${part}</w:t></w:r>`,
          )
          .join('<w:proofErr w:type="spellStart"/>')
      },
    )
    .replace(
      '<w:body>',
      '<w:body><w:bookmarkStart w:id="9001" w:name="_GoBack"/><w:bookmarkEnd w:id="9001"/>',
    )
}

/** Comments with who made them, and answers by the place of what they answer. */
export function withComments(
  parts: Parts,
  comments: readonly {
    readonly by: string
    readonly text: string
    readonly answers?: number
    readonly done?: boolean
  }[],
): Parts {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
  const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
  const paraId = (place: number): string => `0000000${String(place)}`
  const written = comments.map(
    ({ by, text }, place) =>
      `<w:comment w:id="${String(place)}" w:author="${by}" ${date} w:initials="X"><w:p w14:paraId="${paraId(place)}"><w:r><w:annotationRef/></w:r>${run(text)}</w:p></w:comment>`,
  )
  const more = comments.map(
    ({ answers, done = false }, place) =>
      `<w15:commentEx w15:paraId="${paraId(place)}"${answers === undefined ? '' : ` w15:paraIdParent="${paraId(answers)}"`} w15:done="${done ? '1' : '0'}"/>`,
  )
  return {
    ...parts,
    'word/comments.xml': `<w:comments ${w} ${w14}>${written.join('')}</w:comments>`,
    'word/commentsExtended.xml': `<w15:commentsEx ${w15}>${more.join('')}</w15:commentsEx>`,
  }
}

export const commentStart = (place: number): string => `<w:commentRangeStart w:id="${String(place)}"/>`
export const commentEnd = (place: number): string =>
  `<w:commentRangeEnd w:id="${String(place)}"/><w:r><w:commentReference w:id="${String(place)}"/></w:r>`
