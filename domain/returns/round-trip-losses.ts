import { attributesOf } from '../document/attributes-of'
import { imagesOf } from '../document/images-of'
import type { ReleaseNode } from '../document/parse'
import type { LocalText } from '../language'

/** What an office document cannot bring back of a release, in the order in which it is said. */
export const roundTripLossNames = [
  'pictures',
  'pressImages',
  'quotations',
  'languages',
  'details',
  'embargo',
  'prompts',
] as const

export type RoundTripLoss = (typeof roundTripLossNames)[number]

/** What of this release does not come back, however somebody changes it in their office program. */
export function roundTripLosses(release: ReleaseNode): readonly RoundTripLoss[] {
  const { pressImages, teaser, keywords, embargo, number, issueDate } = attributesOf(release)
  const found = new Set<RoundTripLoss>()
  if (imagesOf(release).length > 0) found.add('pictures')
  if (pressImages.length > 0) found.add('pressImages')
  release.descendants((node) => {
    if (node.marks.some(({ type }) => type.name === 'quotation') || node.type.name === 'attribution')
      found.add('quotations')
    if (node.marks.some(({ type }) => type.name === 'language')) found.add('languages')
    if (node.isTextblock && node.content.size === 0) found.add('prompts')
  })
  if (teaser !== '' || keywords.length > 0 || number !== null || issueDate !== null) found.add('details')
  if (embargo !== null) found.add('embargo')
  return roundTripLossNames.filter((loss) => found.has(loss))
}

/** What is said of each before a file is sent. */
export const lossSentences: Readonly<Record<RoundTripLoss, LocalText>> = {
  pictures: {
    de: 'Bilder gehen mit, aber ausgetauschte, verschobene oder gelöschte Bilder kommen nicht zurück: Hier bleiben die Bilder, wie sie sind. Geänderte Bildnachweise werden nur genannt.',
    en: 'Pictures go along, but those that are exchanged, moved or deleted do not come back: here they stay as they are. Changed credits are only named.',
  },
  pressImages: {
    de: 'Pressebilder gehen nicht mit.',
    en: 'Press images do not go along.',
  },
  quotations: {
    de: 'Wer ein Zitat gesagt hat und in welcher Funktion, ist dort nur Text: Geändert wird der Wortlaut, nicht die Zuordnung.',
    en: 'Who said a quote and in which function is only text there: its wording can be changed, not whom it is ascribed to.',
  },
  languages: {
    de: 'Sprachauszeichnungen lassen sich dort nicht ändern.',
    en: 'Language marks cannot be changed there.',
  },
  details: {
    de: 'Kurztext, Schlagwörter, Nummer und Datum werden hier geändert, nicht in der Datei. Was dort in der Kopfzeile der Mitteilung geändert wird, wird genannt.',
    en: 'Teaser, keywords, number and date are changed here, not in the file. What is changed in its masthead is named.',
  },
  embargo: {
    de: 'Die Sperrfrist steht in der Datei, lässt sich aber nur hier ändern.',
    en: 'The embargo stands in the file, but can be changed only here.',
  },
  prompts: {
    de: 'Leere Absätze und ihre Hinweise, was hineingehört, gehen nicht mit. Sie bleiben hier stehen.',
    en: 'Empty paragraphs and what they ask for do not go along. They stay here.',
  },
}
