/** A string of a PDF, in its own encoding; letters beyond it are left out, as programs without fonts for them do. */
const stringOf = (text: string): string =>
  `(${text.replace(/[^ -~\u00a0-\u00ff]/g, '?').replace(/[\\()]/g, '\\$&')})`

const linesPerPage = 48

/** Words in lines as long as a sheet is wide, an empty line between paragraphs. */
const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.match(/.{1,84}(?:\s|$)|.{1,84}/gu) ?? [''])

/**
 * A PDF as a simple program writes it: one font, nothing packed, so that its objects can be changed as text. Tagged, each
 * line is a paragraph of the structure.
 */
export function writePdf(text: string, { isTagged }: { readonly isTagged: boolean }): Uint8Array {
  const lines = linesOf(text)
  const pages = Array.from({ length: Math.ceil(lines.length / linesPerPage) }, (_none, page) =>
    lines.slice(page * linesPerPage, (page + 1) * linesPerPage),
  )
  const [catalog, tree, font, structure, parents] = [1, 2, 3, 4, 5]
  const pageAt = (page: number): number => 6 + page * 3
  const kids = pages.map((_page, index) => `${String(pageAt(index))} 0 R`).join(' ')
  const elements = pages.map((_page, index) => `${String(pageAt(index) + 2)} 0 R`).join(' ')
  const objects: string[] = [
    `<< /Type /Catalog /Pages ${String(tree)} 0 R${isTagged ? ` /MarkInfo << /Marked true >> /StructTreeRoot ${String(structure)} 0 R` : ''} >>`,
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Type /StructTreeRoot /K [${elements}] /ParentTree ${String(parents)} 0 R >>`,
    `<< /Nums [${pages.map((_page, index) => `${String(index)} [${String(pageAt(index) + 2)} 0 R]`).join(' ')}] >>`,
  ]
  for (const [index, page] of pages.entries()) {
    const drawn = page.map((line, at) => {
      const shown = `1 0 0 1 72 ${String(770 - at * 15)} Tm ${stringOf(line)} Tj`
      return isTagged && line !== '' ? `/P << /MCID ${String(at)} >> BDC ${shown} EMC` : shown
    })
    const content = `BT /F1 11 Tf\n${drawn.join('\n')}\nET`
    const marks = page.flatMap((line, at) => (line === '' ? [] : [String(at)])).join(' ')
    objects.push(
      `<< /Type /Page /Parent ${String(tree)} 0 R /MediaBox [0 0 595 842] /StructParents ${String(index)} /Resources << /Font << /F1 ${String(font)} 0 R >> >> /Contents ${String(pageAt(index) + 1)} 0 R /Annots [<< /Type /Annot /Subtype /Link /Rect [72 760 300 785] /A << /S /URI /URI (https://presse.example.org/meldung) >> >>] >>`,
      `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      `<< /Type /StructElem /S /P /P ${String(structure)} 0 R /Pg ${String(pageAt(index))} 0 R /K [${marks}] >>`,
    )
  }
  return packObjects(objects, catalog)
}

function packObjects(objects: readonly string[], catalog: number): Uint8Array {
  let file = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = String(objects.length + 1)
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer\n<< /Size ${size} /Root ${String(catalog)} 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file + table + trailer, 'latin1'))
}
