import type { LocalText } from '../language'
import { assertNever } from '../result'
import type { Hash } from '../revision/hash'
import type { Difference } from './compare-text'
import { localDetail } from './local-detail'

const propertyNames = {
  title: { de: 'Titel', en: 'title' },
  language: { de: 'Sprache', en: 'language' },
  tags: { de: 'Auszeichnung für Vorleseprogramme', en: 'tags for screen readers' },
  link: { de: 'Ziel eines Links', en: 'target of a link' },
  subject: { de: 'Betreff', en: 'subject' },
  sender: { de: 'Absender', en: 'sender' },
  recipients: { de: 'Empfänger', en: 'recipients' },
  mailHead: { de: 'Kopf der Mail', en: 'head of the mail' },
  lineLength: { de: 'Länge einer Zeile', en: 'length of a line' },
  attachments: { de: 'Anhang', en: 'attachment' },
} as const satisfies Record<string, LocalText>

const foreignContents = {
  script: { de: 'ein Programm', en: 'a script' },
  style: { de: 'eine fremde Gestaltung', en: 'a style that is not ours' },
  element: { de: 'ein fremdes Element', en: 'an element that is not ours' },
} as const satisfies Record<string, LocalText>

/** Why a file was not handed out. */
export type Withheld =
  | { readonly kind: 'textDiffers'; readonly difference: Difference }
  /** The fonts at hand have no glyph for a letter: it would be printed as a box. */
  | { readonly kind: 'glyphMissing'; readonly difference: Difference }
  /** Letters are in the file but nobody can see them. */
  | {
      readonly kind: 'textHidden'
      readonly passage: string
      readonly page: number
    }
  | {
      readonly kind: 'pagesMissing'
      readonly expected: number
      readonly found: number
    }
  /** Head or foot of a page is not what it must be: the draft mark, the embargo or the page number. */
  | {
      readonly kind: 'pageMarkDiffers'
      readonly page: number
      readonly expected: string
      readonly found: string
    }
  | {
      readonly kind: 'propertyDiffers'
      readonly property: keyof typeof propertyNames
      readonly expected: string
      readonly found: string
    }
  | { readonly kind: 'fontNotEmbedded'; readonly font: string }
  /** The file holds what no export writes: it could run, load or look like something else. */
  | { readonly kind: 'foreignContent'; readonly content: keyof typeof foreignContents }
  | { readonly kind: 'unreadable'; readonly detail: string }
  /** A picture of the file is not the one of the release, or not described as there; `place` counts from 1. */
  | {
      readonly kind: 'pictureDiffers'
      readonly place: number
      readonly property: 'file' | 'alternativeText' | 'number'
      readonly expected: string
      readonly found: string
    }
  | { readonly kind: 'imagesMissing'; readonly assets: readonly Hash[] }
  | { readonly kind: 'printFailed'; readonly detail: string }
  | { readonly kind: 'diskFull'; readonly path: string }
  | {
      readonly kind: 'folderNotWritable'
      readonly folder: string
      readonly detail: string
    }

/** Why a file was withheld and what to do now, in a press officer's words. */
export function describeWithheld(withheld: Withheld): LocalText {
  switch (withheld.kind) {
    case 'textDiffers':
      return {
        de: `Der Text der Datei weicht vom Text der Mitteilung ab. In der Mitteilung steht „${withheld.difference.expected}“, in der Datei „${withheld.difference.found}“. Prüfen Sie die Stelle auf ungewöhnliche Zeichen und exportieren Sie erneut.`,
        en: `The text of the file differs from the text of the release. The release has “${withheld.difference.expected}”, the file “${withheld.difference.found}”. Check that place for unusual characters and export again.`,
      }
    case 'glyphMissing':
      return {
        de: `Für das Zeichen ${named(withheld.difference.expectedLetter)} gibt es auf diesem Rechner keine Schrift; es würde als leeres Kästchen gedruckt („${withheld.difference.expected}“). Ersetzen Sie das Zeichen, oder lassen Sie eine Schrift installieren, die es enthält.`,
        en: `No font on this computer has the character ${named(withheld.difference.expectedLetter)}; it would be printed as an empty box (“${withheld.difference.expected}”). Replace the character, or have a font installed that contains it.`,
      }
    case 'textHidden':
      return {
        de: `Auf Seite ${String(withheld.page)} ist Text unsichtbar: „${withheld.passage}“. Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `Text on page ${String(withheld.page)} cannot be seen: “${withheld.passage}”. Export again; if it stays so, report the fault.`,
      }
    case 'pagesMissing':
      return {
        de: `Von ${String(withheld.expected)} Seiten sind nur ${String(withheld.found)} in der Datei. Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `Only ${String(withheld.found)} of ${String(withheld.expected)} pages are in the file. Export again; if it stays so, report the fault.`,
      }
    case 'pageMarkDiffers':
      return {
        de: `Kopf oder Fuß von Seite ${String(withheld.page)} stimmt nicht: erwartet „${withheld.expected}“, gefunden „${withheld.found}“. Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `Head or foot of page ${String(withheld.page)} is wrong: expected “${withheld.expected}”, found “${withheld.found}”. Export again; if it stays so, report the fault.`,
      }
    case 'propertyDiffers':
      return {
        de: `Eine Eigenschaft der Datei stimmt nicht (${propertyNames[withheld.property].de}): erwartet „${withheld.expected}“, gefunden „${withheld.found}“. Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `A property of the file is wrong (${propertyNames[withheld.property].en}): expected “${withheld.expected}”, found “${withheld.found}”. Export again; if it stays so, report the fault.`,
      }
    case 'fontNotEmbedded':
      return {
        de: `Die Schrift „${withheld.font}“ ließ sich nicht in die Datei einbetten. Lassen Sie eine Schrift installieren, deren Lizenz das erlaubt.`,
        en: `The font “${withheld.font}” could not be embedded in the file. Have a font installed whose licence allows it.`,
      }
    case 'foreignContent':
      return {
        de: `Die Datei enthält ${foreignContents[withheld.content].de}. Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `The file holds ${foreignContents[withheld.content].en}. Export again; if it stays so, report the fault.`,
      }
    case 'unreadable':
      return {
        de: `Die geschriebene Datei ließ sich nicht zurücklesen (${localDetail(withheld.detail).de}). Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `The written file could not be read back (${localDetail(withheld.detail).en}). Export again; if it stays so, report the fault.`,
      }
    case 'imagesMissing':
      return {
        de: `${String(withheld.assets.length)} Bild(er) der Mitteilung fehlen im Bestand. Fügen Sie sie neu ein.`,
        en: `${String(withheld.assets.length)} image(s) of the release are missing from the store. Insert them again.`,
      }
    case 'pictureDiffers':
      return {
        de: `${picturePart[withheld.property].de} ${String(withheld.place)} stimmt nicht mit der Mitteilung überein: erwartet „${withheld.expected}“, gefunden „${withheld.found}“. Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `${picturePart[withheld.property].en} ${String(withheld.place)} is not that of the release: expected “${withheld.expected}”, found “${withheld.found}”. Export again; if it stays so, report the fault.`,
      }
    case 'printFailed':
      return {
        de: `Die Seiten ließen sich nicht erzeugen (${localDetail(withheld.detail).de}). Exportieren Sie erneut.`,
        en: `The pages could not be made (${localDetail(withheld.detail).en}). Export again.`,
      }
    case 'diskFull':
      return {
        de: `Auf dem Datenträger von „${withheld.path}“ ist kein Platz mehr. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.`,
        en: `There is no room left on the disk of “${withheld.path}”. Free some, or choose another folder.`,
      }
    case 'folderNotWritable':
      return {
        de: `In den Ordner „${withheld.folder}“ lässt sich nicht schreiben (${localDetail(withheld.detail).de}). Wählen Sie einen anderen.`,
        en: `The folder “${withheld.folder}” cannot be written to (${localDetail(withheld.detail).en}). Choose another one.`,
      }
    default:
      return assertNever(withheld, 'withheld reason')
  }
}

/** What the release has and what the file has at the first difference; empty where the reason is another. */
export function differenceOf(withheld: Withheld): {
  readonly expected: string
  readonly found: string
} {
  switch (withheld.kind) {
    case 'textDiffers':
    case 'glyphMissing':
      return {
        expected: withheld.difference.expected,
        found: withheld.difference.found,
      }
    case 'pageMarkDiffers':
    case 'propertyDiffers':
    case 'pictureDiffers':
      return { expected: withheld.expected, found: withheld.found }
    case 'pagesMissing':
      return {
        expected: String(withheld.expected),
        found: String(withheld.found),
      }
    case 'textHidden':
      return { expected: withheld.passage, found: '' }
    case 'fontNotEmbedded':
    case 'foreignContent':
    case 'unreadable':
    case 'imagesMissing':
    case 'printFailed':
    case 'diskFull':
    case 'folderNotWritable':
      return { expected: '', found: '' }
    default:
      return assertNever(withheld, 'withheld reason')
  }
}

const picturePart = {
  file: { de: 'Die Datei von Bild', en: 'The file of picture' },
  alternativeText: { de: 'Der Alternativtext von Bild', en: 'The alternative text of picture' },
  number: { de: 'Die Anzahl der Bilder ab Bild', en: 'The number of pictures from picture' },
} as const

const named = (letter: string): string =>
  `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
