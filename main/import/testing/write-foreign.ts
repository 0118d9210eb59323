import { strToU8, zipSync } from 'fflate'
import type { ForeignBlock } from './foreign-blocks'

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Paragraphs with the lines below each that no empty line parts from it. */
function grouped(blocks: readonly ForeignBlock[]): readonly (readonly ForeignBlock[])[] {
  const groups: ForeignBlock[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const joins = last?.at(-1)?.kind === 'text' && block.kind === 'text' && !block.isApart
    const isList = last?.at(-1)?.kind === 'item' && block.kind === 'item'
    if (last !== undefined && (joins || isList)) last.push(block)
    else groups.push([block])
  }
  return groups
}

const html = (group: readonly ForeignBlock[], marksHeadings: boolean): string => {
  const inner = group.map(({ text }) => escape(text)).join('<br>\n')
  switch (group[0]?.kind) {
    case 'title':
      return `<h1>${inner}</h1>`
    case 'heading':
      return marksHeadings ? `<h2>${inner}</h2>` : `<p><b>${inner}</b></p>`
    case 'item':
      return `<ul>${group.map(({ text }) => `<li>${escape(text)}</li>`).join('\n')}</ul>`
    default:
      return `<p>${inner}</p>`
  }
}

/** The words around the release on a saved page. Nothing of it is text of the release. */
const pageHead = `<div class="skip"><a href="#inhalt">Skip to main content</a></div>
<header class="site-header"><a href="/"><img src="logo.svg" alt="Logo"></a>
<ul class="main-menu"><li><a href="/themen">Themen</a></li><li><a href="/presse">Presse</a></li><li><a href="/kontakt">Service</a></li></ul>
<form action="/suche"><label for="q">Suche</label><input id="q"><button>Suchen</button></form></header>
<div class="breadcrumb"><a href="/">Start</a> › <a href="/presse">Presse</a> › <a href="/presse/2026">2026</a></div>`
const pageFoot = `<div class="share-buttons"><a href="#">Facebook</a> <a href="#">LinkedIn</a> <a href="#">Drucken</a></div>
<aside class="related"><h2>Weitere Meldungen</h2><ul><li><a href="/a">Neuer Fahrplan ab Sonntag</a></li><li><a href="/b">Brücke wird saniert</a></li></ul></aside>
<footer class="site-footer"><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul><p>© 2026 Alle Rechte vorbehalten</p></footer>
<div id="cookie-banner" class="cookie"><p>Diese Website verwendet Cookies, um Ihnen den Besuch angenehm zu machen.</p><button>Alle akzeptieren</button></div>`

/** A page as a browser saves it, the release in its midst; in `main`, or only in blocks with telling class names. */
export const writePage = (blocks: readonly ForeignBlock[], hasMain: boolean): Uint8Array => {
  const body = grouped(blocks).map((group) => html(group, true))
  const [open, close] = hasMain ? ['<main id="inhalt">', '</main>'] : ['<div id="content">', '</div>']
  return strToU8(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Presse</title><script>track()</script></head><body>${pageHead}${open}<article>${body.join('\n')}</article>${close}${pageFoot}</body></html>`,
  )
}

/** What a mail program makes of a pasted release: headings are bold paragraphs. */
const mailPage = (blocks: readonly ForeignBlock[]): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${grouped(
    blocks,
  )
    .map((group) =>
      group[0]?.kind === 'title'
        ? `<p><b><span style="font-size:16pt">${escape(group[0].text)}</span></b></p>`
        : html(group, false),
    )
    .join('\n')}</body></html>`

const lineOf = ({ kind, text }: ForeignBlock): string => (kind === 'item' ? `• ${text}` : text)

export const plainText = (blocks: readonly ForeignBlock[]): string =>
  blocks.map((block, index) => (block.isApart && index > 0 ? `\n${lineOf(block)}` : lineOf(block))).join('\n')

const base64 = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')

/** A mail with the release as HTML or as plain text. */
export const writeMail = (blocks: readonly ForeignBlock[], type: 'html' | 'plain'): Uint8Array =>
  strToU8(
    [
      'From: Press Office <press@example.org>',
      'To: news@example.net',
      'Subject: Press release',
      'Date: Tue, 3 Mar 2026 09:00:00 +0100',
      'MIME-Version: 1.0',
      `Content-Type: text/${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(type === 'html' ? mailPage(blocks) : plainText(blocks)),
    ].join('\r\n'),
  )

const wordRun = (text: string, isBold: boolean): string =>
  `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`

const wordParagraph = ({ kind, text }: ForeignBlock, hasStyles: boolean): string => {
  const style = kind === 'title' ? 'Titel' : kind === 'heading' ? 'berschrift2' : null
  const isBold = kind === 'title' || kind === 'heading'
  if (style !== null && hasStyles)
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${wordRun(text, false)}</w:p>`
  if (kind === 'item')
    return hasStyles
      ? `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${wordRun(text, false)}</w:p>`
      : `<w:p>${wordRun(`•\t${text}`, false)}</w:p>`
  return `<w:p>${wordRun(text, isBold)}</w:p>`
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const wordStyles = `<w:styles ${namespace}><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>`
const wordNumbering = `<w:numbering ${namespace}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** A Word document: with styles, or as most people write, with bold lines and typed bullets, an empty paragraph between. */
export function writeWord(blocks: readonly ForeignBlock[], hasStyles: boolean): Uint8Array {
  const body = blocks.map(
    (block, index) =>
      (block.isApart && index > 0 && !hasStyles ? '<w:p/>' : '') + wordParagraph(block, hasStyles),
  )
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<w:document ${namespace}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(wordStyles),
    'word/numbering.xml': strToU8(wordNumbering),
    'word/header1.xml': strToU8(
      `<w:hdr ${namespace}><w:p>${wordRun('Presse- und Öffentlichkeitsarbeit', false)}</w:p></w:hdr>`,
    ),
  })
}

const openDocument = (text: string): string =>
  `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`

/** A Writer document without styles: headings are bold paragraphs, lists are lists. */
export function writeWriter(blocks: readonly ForeignBlock[]): Uint8Array {
  const body = grouped(blocks).map((group) => {
    const [first] = group
    if (first?.kind === 'item')
      return `<text:list>${group.map(({ text }) => `<text:list-item><text:p>${escape(text)}</text:p></text:list-item>`).join('')}</text:list>`
    const style = first?.kind === 'title' || first?.kind === 'heading' ? ' text:style-name="P1"' : ''
    return `<text:p${style}>${group.map(({ text }) => escape(text)).join('<text:line-break/>')}</text:p>`
  })
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(openDocument(body.join(''))),
  })
}

const rtfText = (text: string): string =>
  [...text.replace(/[\\{}]/g, '\\$&')]
    .map((letter) =>
      letter.charCodeAt(0) < 128
        ? letter
        : Array.from(
            { length: letter.length },
            (_, at) => `\\u${String((letter.charCodeAt(at) << 16) >> 16)}?`,
          ).join(''),
    )
    .join('')

/** An RTF file: bold headings, an empty paragraph between. */
export const writeRtf = (blocks: readonly ForeignBlock[]): Uint8Array =>
  strToU8(
    `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}\\f0\\fs22 ${blocks
      .map((block, index) => {
        const text = rtfText(lineOf(block))
        const isBold = block.kind === 'title' || block.kind === 'heading'
        return `${block.isApart && index > 0 ? '\\par\n' : ''}${isBold ? `{\\b ${text}}` : text}\\par\n`
      })
      .join('')}}`,
  )
