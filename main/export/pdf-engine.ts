import { getResolvedPDFJS } from 'unpdf'

type PdfEngine = Awaited<ReturnType<typeof getResolvedPDFJS>>

/** An open PDF document. */
export type PdfDocument = Awaited<ReturnType<PdfEngine['getDocument']>['promise']>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** What pdf.js needs of ES2024 and Node.js 20 lacks; it copies where the real one moves. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length)
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return copy
    },
  })
}

/**
 * Opens a PDF with pdf.js; rejects where the bytes are none. `operators` are the names of its drawing operators. What
 * is proven has no faults; what came from elsewhere is read as far as it goes (`stopAtErrors: false`).
 */
export async function openPdf(
  bytes: Uint8Array,
  { stopAtErrors = true }: { readonly stopAtErrors?: boolean } = {},
): Promise<{ readonly document: PdfDocument; readonly operators: PdfEngine['OPS'] }> {
  addTransfer()
  const { getDocument, OPS } = await getResolvedPDFJS()
  const document = await getDocument({
    // pdf.js takes the buffer that it is given away.
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors,
    verbosity: 0,
  }).promise
  return { document, operators: OPS }
}
