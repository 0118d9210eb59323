import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const date = 'w:date="2026-03-02T10:00:00Z"'
const struck = (author: string, text: string): string =>
  `<w:del w:id="1" w:author="${author}" ${date}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`
const put = (author: string, text: string): string =>
  `<w:ins w:id="2" w:author="${author}" ${date}>${run(text)}</w:ins>`

/**
 * A Word document that people are working on: Jan Ott struck a word, Mia Lund put one in, Uta Kern asks about a third; it
 * has a head, too.
 */
export const workedOnDocument = (): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document ${w}><w:body><w:p><w:pPr><w:pStyle w:val="T"/></w:pPr>${run('Fähre fährt wieder nach Sandholm')}</w:p>` +
        `<w:p>${run('Die Reederei nimmt am Montag den Verkehr ')}${struck('Jan Ott', 'vielleicht ')}${put('Mia Lund', 'endlich ')}${run('wieder auf und fährt ')}<w:commentRangeStart w:id="7"/>${run('dreimal')}<w:commentRangeEnd w:id="7"/>${run(' am Tag zur Insel.')}</w:p></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${w}><w:style w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>`,
    ),
    'word/header1.xml': strToU8(`<w:hdr ${w}><w:p>${run('Reederei Sandholm')}</w:p></w:hdr>`),
    'word/comments.xml': strToU8(
      `<w:comments ${w}><w:comment w:id="7" w:author="Uta Kern" ${date}><w:p>${run('Stimmt das noch?')}</w:p></w:comment></w:comments>`,
    ),
  })
