import { attributesOf } from '../document/attributes-of'
import type { ReleaseNode } from '../document/parse'
import { textBlocks } from '../document/text-blocks'
import type { Finding } from '../findings/finding'
import { shortened } from '../findings/shortened'
import type { LocalText } from '../language'
import { findingIn } from '../readiness/readiness-rule'
import { compareVersions } from './compare-versions'
import { languageName } from './language-name'
import type { Mismatch, MismatchKind } from './mismatch'

/** `translation.…`: what a language version says otherwise than its source, by the kind of fact, with the source's words. */
export function findMismatches(release: ReleaseNode, source: ReleaseNode): readonly Finding[] {
  const mismatches = compareVersions(source, release)
  if (mismatches.length === 0) return []
  const blocks = textBlocks(release)
  const name = languageName(attributesOf(source).language)
  return mismatches.map((mismatch) => {
    const { kind, place } = mismatch
    const finding = findingIn(blocks[place.block], {
      ...{ id: `translation.${kind}`, severity: 'warning', acceptable: true, from: place.from, to: place.to },
      reason: tell(mismatch, name),
    })
    return { ...finding, subject: mismatch.source ?? '' }
  })
}

const nouns: Readonly<Record<MismatchKind, LocalText>> = {
  money: { de: 'Betrag', en: 'sum' },
  percentage: { de: 'Prozentwert', en: 'percentage' },
  number: { de: 'Zahl', en: 'number' },
  date: { de: 'Datum', en: 'date' },
  weekday: { de: 'Wochentag', en: 'weekday' },
  time: { de: 'Uhrzeit', en: 'time' },
  person: { de: 'Name', en: 'name' },
  function: { de: 'Funktion', en: 'function' },
  place: { de: 'Anschrift', en: 'address' },
  link: { de: 'Link', en: 'link' },
  email: { de: 'E-Mail-Adresse', en: 'e-mail address' },
  phone: { de: 'Telefonnummer', en: 'telephone number' },
  quote: { de: 'Zitat', en: 'quote' },
  embargo: { de: 'Sperrfrist', en: 'embargo' },
  issueDate: { de: 'Datum der Mitteilung', en: 'date of issue' },
}

function tell({ kind, source, version }: Mismatch, language: LocalText): LocalText {
  const [noun, said, own] = [nouns[kind], shortened(source ?? ''), shortened(version ?? '')]
  if (kind === 'embargo' || kind === 'issueDate')
    return {
      de: `${noun.de} anders als in der Sprachfassung ${language.de}. Beide müssen gleich sein.`,
      en: `Another ${noun.en} than in the ${language.en} language version. Both must be the same.`,
    }
  if (kind === 'quote')
    return tellQuote({ said: source === null ? null : said, own: version === null ? null : own }, language)
  if (version === null)
    return {
      de: `${noun.de} aus der Sprachfassung ${language.de} fehlt hier: „${said}“`,
      en: `The ${noun.en} of the ${language.en} language version is missing here: “${said}”`,
    }
  if (source === null)
    return {
      de: `${noun.de} „${own}“ steht nicht in der Sprachfassung ${language.de}.`,
      en: `The ${noun.en} “${own}” is not in the ${language.en} language version.`,
    }
  return {
    de: `${noun.de} stimmt nicht überein. Sprachfassung ${language.de}: „${said}“`,
    en: `The ${noun.en} does not match. ${language.en} language version: “${said}”`,
  }
}

function tellQuote(
  { said, own }: { readonly said: string | null; readonly own: string | null },
  language: LocalText,
): LocalText {
  if (own === null)
    return {
      de: `Ein Zitat aus der Sprachfassung ${language.de} fehlt hier: ${said ?? ''}`,
      en: `A quote of the ${language.en} language version is missing here: ${said ?? ''}`,
    }
  if (said === null)
    return {
      de: `Dieses Zitat steht nicht in der Sprachfassung ${language.de}: ${own}`,
      en: `This quote is not in the ${language.en} language version: ${own}`,
    }
  return {
    de: `Hier wird „${own}“ zitiert, in der Sprachfassung ${language.de} „${said}“.`,
    en: `Here “${own}” is quoted, in the ${language.en} language version “${said}”.`,
  }
}
