import type { LocalText } from '../domain/language'
import { assertNever } from '../domain/result'
import type { Failure } from './failure'

/** The failures of pictures. */
type PictureFailure = Extract<Failure, { readonly code: `image${string}` | `asset${string}` }>

/** What is wrong with a picture, and what to do. */
export function pictureSentence(failure: PictureFailure): LocalText {
  switch (failure.code) {
    case 'imageTooLarge':
      return {
        de: `Das Bild ist größer als ${String(failure.limitMegabytes)} MB. Exportieren Sie es im Bildprogramm kleiner, und fügen Sie es dann ein.`,
        en: `The picture is larger than ${String(failure.limitMegabytes)} MB. Export it smaller in your picture program, then insert it.`,
      }
    case 'imageNotSupported':
      return imageNotSupported(failure.format)
    case 'imageDamaged':
      return {
        de: 'Das Bild ist beschädigt und lässt sich nicht anzeigen. Öffnen Sie das Original in einem Bildprogramm, und speichern Sie es neu.',
        en: 'The picture is damaged and cannot be shown. Open the original in a picture program and save it again.',
      }
    case 'assetMissing':
      return {
        de: 'Die Datei dieses Bildes ist nicht im Bestand. Fügen Sie das Bild neu ein.',
        en: 'The file of this picture is not in the store. Insert the picture again.',
      }
    case 'assetChanged':
      return {
        de: 'Die Datei dieses Bildes wurde im Bestand verändert und wird nicht mehr verwendet. Fügen Sie das Bild neu ein, und prüfen Sie den Bestand.',
        en: 'The file of this picture was changed in the store and is not used any more. Insert the picture again, and verify the store.',
      }
    default:
      return assertNever(failure, 'failure')
  }
}

function imageNotSupported(format: string | null): LocalText {
  if (format === 'SVG' || format === 'SVGZ')
    return {
      de: 'SVG-Bilder können Programmcode enthalten und werden nicht angenommen. Exportieren Sie das Bild als PNG, und fügen Sie es dann ein.',
      en: 'SVG pictures can contain program code and are not accepted. Export the picture as PNG, then insert it.',
    }
  return format === null
    ? {
        de: 'Diese Datei ist kein Bild, das sich einfügen lässt. Möglich sind JPEG, PNG, WebP, GIF und AVIF.',
        en: 'This file is no picture that can be inserted. JPEG, PNG, WebP, GIF and AVIF are possible.',
      }
    : {
        de: `Bilder im Format ${format} lassen sich nicht einfügen. Speichern Sie das Bild als JPEG oder PNG.`,
        en: `Pictures in ${format} format cannot be inserted. Save the picture as JPEG or PNG.`,
      }
}
