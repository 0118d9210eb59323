/** The program that words were copied from, as far as what it left shows. */
export type ClipboardSource =
  'word' | 'outlook' | 'excel' | 'libreOffice' | 'googleDocs' | 'web' | 'release' | 'text'

const signs: readonly (readonly [source: ClipboardSource, sign: RegExp])[] = [
  ['googleDocs', /docs-internal-guid|google-sheets-html-origin/],
  ['libreOffice', /<meta[^>]+generator[^>]+(?:LibreOffice|OpenOffice)/i],
  ['excel', /urn:schemas-microsoft-com:office:excel/],
  ['outlook', /elementToProof|class="?x_Mso|<meta[^>]+generator[^>]+Microsoft (?:Outlook|Exchange)/i],
  ['word', /urn:schemas-microsoft-com:office:word|class=["']?Mso|mso-[a-z]+:|SCXW\d+|ListContainerWrapper/],
]

/** Names the program by the HTML that it put on the clipboard. */
export function findSource(html: string): ClipboardSource {
  // What tells them apart stands at the beginning; a whole book need not be read for it.
  const start = html.slice(0, 200_000)
  return signs.find(([, sign]) => sign.test(start))?.[0] ?? 'web'
}
