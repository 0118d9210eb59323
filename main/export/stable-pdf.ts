/**
 * A printed PDF with the same bytes whenever the same page is printed. The instants of printing are optional entries
 * (ISO 32000-2, 14.3.3) and give way to spaces. The ids of tagged elements count on from what Chromium printed before;
 * they are counted anew in the same order, as their tree is sorted by them. Every offset stays as it was.
 */
export function stablePdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const ids = [...new Set([...text.matchAll(/\(node(\d{8})\)/g)].map(([, id = '']) => id))].sort()
  const places = new Map(ids.map((id, index) => [id, String(index + 1).padStart(8, '0')]))
  const stable = text
    .replace(/\/(?:CreationDate|ModDate) ?\(D:[\d+\-'Z]*\)/g, (entry) => ' '.repeat(entry.length))
    .replace(/\(node(\d{8})\)/g, (entry, id: string) => `(node${places.get(id) ?? entry})`)
  return new Uint8Array(Buffer.from(stable, 'latin1'))
}
