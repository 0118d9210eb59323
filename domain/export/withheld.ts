import type { LocalText } from '../language'
import { assertNever } from '../result'
import type { Hash } from '../revision/hash'
import type { Difference } from './compare-text'
import { describeObstacle, wayOut, type AccessibilityObstacle } from './accessibility-obstacle'
import { localDetail } from './local-detail'
import { describeScript } from './script-names'

const propertyNames = {
  title: { de: 'Titel', en: 'title' },
  language: { de: 'Sprache', en: 'language' },
  tags: { de: 'Auszeichnung für Vorleseprogramme', en: 'tags for screen readers' },
  author: { de: 'Verfasser', en: 'author' },
  direction: { de: 'Schreibrichtung', en: 'direction of writing' },
  link: { de: 'Ziel eines Links', en: 'target of a link' },
  identifier: { de: 'Kennung', en: 'identifier' },
  version: { de: 'Fassung', en: 'version' },
  status: { de: 'Stand', en: 'status' },
  embargo: { de: 'Sperrfrist', en: 'embargo' },
  headline: { de: 'Überschrift', en: 'headline' },
  teaser: { de: 'Anreißer', en: 'teaser' },
  keywords: { de: 'Schlagwörter', en: 'keywords' },
  organisation: { de: 'Organisation', en: 'organisation' },
  description: { de: 'Beschreibung der Mitteilung', en: 'description of the release' },
  robots: { de: 'Sperre für Suchmaschinen', en: 'exclusion from search engines' },
  metadata: { de: 'Angaben für Suchmaschinen und Netzwerke', en: 'data for search engines and networks' },
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
  part: { de: 'einen fremden Teil', en: 'a part that is not ours' },
} as const satisfies Record<string, LocalText>

/** Why a file was not handed out. */
export type Withheld =
  | { readonly kind: 'textDiffers'; readonly difference: Difference }
  /** The fonts at hand have no glyph for a letter: it would be printed as a box. */
  | { readonly kind: 'glyphMissing'; readonly difference: Difference }
  /** Found before printing: neither the shipped fonts nor those of the computer have these letters. */
  | { readonly kind: 'lettersMissing'; readonly letters: readonly string[] }
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
  | {
      readonly kind: 'foreignContent'
      readonly content: keyof typeof foreignContents
      /** What it is called in the file. */
      readonly name?: string
    }
  | { readonly kind: 'unreadable'; readonly detail: string }
  /** A picture of the file is not the one of the release, or not described as there; `place` counts from 1. */
  | {
      readonly kind: 'pictureDiffers'
      readonly place: number
      readonly property: 'file' | 'alternativeText' | 'number'
      readonly expected: string
      readonly found: string
    }
  /** The program for which the file is made does not show pictures of this type; `place` counts from 1. */
  | {
      readonly kind: 'pictureNotShown'
      readonly place: number
      readonly format: string
      readonly program: string
    }
  | { readonly kind: 'imagesMissing'; readonly assets: readonly Hash[] }
  | { readonly kind: 'printFailed'; readonly detail: string }
  /** What was printed cannot be made accessible without guessing. */
  | { readonly kind: 'notAccessible'; readonly obstacle: AccessibilityObstacle }
  /** The file breaks a rule of a standard that it says it follows; `count` are all the places where it breaks one. */
  | {
      readonly kind: 'standardNotMet'
      readonly rule: string
      readonly clause: string
      readonly place: string
      readonly count: number
    }
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
    case 'lettersMissing':
      return describeMissing(withheld.letters)
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
        de: `Die Datei enthält ${foreignContents[withheld.content].de}${inBrackets(withheld.name)}. Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `The file holds ${foreignContents[withheld.content].en}${inBrackets(withheld.name)}. Export again; if it stays so, report the fault.`,
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
    case 'pictureNotShown':
      return {
        de: `Bild ${String(withheld.place)} hat das Format ${withheld.format}, das ${withheld.program} nicht überall zeigt. Fügen Sie es als PNG oder JPEG ein, oder wählen Sie ein anderes Format für den Export.`,
        en: `Picture ${String(withheld.place)} has the format ${withheld.format}, which ${withheld.program} does not show everywhere. Insert it as PNG or JPEG, or choose another format for the export.`,
      }
    case 'printFailed':
      return {
        de: `Die Seiten ließen sich nicht erzeugen (${localDetail(withheld.detail).de}). Exportieren Sie erneut.`,
        en: `The pages could not be made (${localDetail(withheld.detail).en}). Export again.`,
      }
    case 'notAccessible':
      return {
        de: `Die PDF-Datei ließ sich nicht barrierefrei machen (${describeObstacle(withheld.obstacle).de}). ${wayOut[withheld.obstacle.kind].de}`,
        en: `The PDF could not be made accessible (${describeObstacle(withheld.obstacle).en}). ${wayOut[withheld.obstacle.kind].en}`,
      }
    case 'standardNotMet':
      return {
        de: `Die PDF-Datei ist nicht barrierefrei und archivfest (Regel ${withheld.rule}, ${withheld.clause}: ${withheld.place}; insgesamt ${String(withheld.count)}). Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.`,
        en: `The PDF is not accessible and fit for the archive (rule ${withheld.rule}, ${withheld.clause}: ${withheld.place}; ${String(withheld.count)} in all). Export again; if it stays so, report the fault.`,
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
    case 'lettersMissing':
    case 'fontNotEmbedded':
    case 'foreignContent':
    case 'unreadable':
    case 'imagesMissing':
    case 'pictureNotShown':
    case 'printFailed':
    case 'notAccessible':
    case 'standardNotMet':
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

const inBrackets = (name: string | undefined): string => (name === undefined ? '' : ` (${name})`)

const named = (letter: string): string =>
  `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`

/** The letters by their scripts, at most six of them by name. */
function describeMissing(letters: readonly string[]): LocalText {
  const kinds = [
    ...new Map(letters.map((letter) => [describeScript(letter).font, describeScript(letter)])).values(),
  ]
  const some = letters.slice(0, 6).map(named).join(', ') + (letters.length > 6 ? ', …' : '')
  const fonts = kinds.map(({ font }) => font).join(', ')
  const names = (language: 'de' | 'en'): string => kinds.map(({ name }) => name[language]).join(', ')
  return {
    de: `Auf diesem Rechner gibt es keine Schrift für ${String(letters.length)} Zeichen (${names('de')}): ${some}. Lassen Sie eine Schrift installieren, die sie enthält (zum Beispiel ${fonts}), oder ersetzen Sie die Zeichen. Der Text der Mitteilung selbst ist unversehrt.`,
    en: `No font on this computer has ${String(letters.length)} of the characters (${names('en')}): ${some}. Have a font installed that contains them (for example ${fonts}), or replace the characters. The text of the release itself is intact.`,
  }
}
