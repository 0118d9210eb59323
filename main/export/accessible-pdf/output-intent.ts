import { PDFName, PDFRawStream, PDFString, type PDFContext, type PDFDict } from '@cantoo/pdf-lib'
import { deflateSync } from 'node:zlib'
import { srgbProfile } from './srgb-profile'

/** Says which colours the numbers of the file mean (ISO 19005-2, 6.2.3): those of sRGB. */
export function addOutputIntent(context: PDFContext, catalog: PDFDict): void {
  const bytes = deflateSync(srgbProfile())
  const profile = context.register(
    PDFRawStream.of(
      context.obj({ N: 3, Filter: 'FlateDecode', Length: bytes.length }),
      new Uint8Array(bytes),
    ),
  )
  const intent = context.obj({
    ...{ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile },
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    RegistryName: PDFString.of('http://www.color.org'),
  })
  catalog.set(PDFName.of('OutputIntents'), context.obj([context.register(intent)]))
}
