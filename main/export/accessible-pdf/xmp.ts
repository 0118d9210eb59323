import type { DocumentFacts } from './document-facts'
import { dateTime, keywordLine, producer } from './information'

/**
 * The XMP packet: what the file says of itself, and that it is PDF/UA-1 (ISO 14289-1, 5) and PDF/A-2a or -3a
 * (ISO 19005-2 and -3, 6.6.4). PDF/A does not know `pdfuaid`, so the packet describes it (6.6.2.3.3).
 */
export function xmpPacket(facts: DocumentFacts): string {
  const { title, author, subject, keywords, language, date, attached } = facts
  const lines = [
    alternative('dc:title', title),
    author === '' ? '' : list('dc:creator', 'Seq', [author]),
    subject === '' ? '' : alternative('dc:description', subject),
    keywords.length === 0 ? '' : list('dc:subject', 'Bag', keywords),
    list('dc:language', 'Bag', [language]),
    '<dc:format>application/pdf</dc:format>',
    keywords.length === 0 ? '' : `<pdf:Keywords>${escape(keywordLine(keywords))}</pdf:Keywords>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    ...(date === null
      ? []
      : ['CreateDate', 'ModifyDate', 'MetadataDate'].map(
          (tag) => `<xmp:${tag}>${dateTime(date)}</xmp:${tag}>`,
        )),
    '<pdfuaid:part>1</pdfuaid:part>',
    `<pdfaid:part>${attached.length === 0 ? '2' : '3'}</pdfaid:part>`,
    '<pdfaid:conformance>A</pdfaid:conformance>',
    extensionSchema,
  ].filter((line) => line !== '')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${lines.join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

const extensionSchema = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`

const alternative = (tag: string, text: string): string =>
  `<${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${tag}>`

const list = (tag: string, kind: 'Bag' | 'Seq', texts: readonly string[]): string =>
  `<${tag}><rdf:${kind}>${texts.map((text) => `<rdf:li>${escape(text)}</rdf:li>`).join('')}</rdf:${kind}></${tag}>`

/** XML knows no control characters but these three, not even escaped. */
const escape = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
