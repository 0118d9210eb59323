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
      proposals: mismatch.proposal === null || mismatch.proposal === undefined ? [] : [mismatch.proposal],
    })
    return { ...finding, subject: mismatch.source ?? '' }
  })
}

const nouns: Readonly<Record<Exclude<MismatchKind, 'quote' | 'embargo' | 'issueDate'>, LocalText>> = {
  money: { de: 'Der Betrag', en: 'sum' },
  percentage: { de: 'Der Prozentwert', en: 'percentage' },
  number: { de: 'Die Zahl', en: 'number' },
  date: { de: 'Das Datum', en: 'date' },
  weekday: { de: 'Der Wochentag', en: 'weekday' },
  time: { de: 'Die Uhrzeit', en: 'time' },
  person: { de: 'Der Name', en: 'name' },
  function: { de: 'Die Funktion', en: 'function' },
  place: { de: 'Die Anschrift', en: 'address' },
  link: { de: 'Der Link', en: 'link' },
  email: { de: 'Die E-Mail-Adresse', en: 'e-mail address' },
  phone: { de: 'Die Telefonnummer', en: 'telephone number' },
}

function tell({ kind, source, version }: Mismatch, language: LocalText): LocalText {
  const [said, own] = [source, version].map((words) => (words === null ? null : shortened(words)))
  switch (kind) {
    case 'embargo':
      return {
        de: `Die Sperrfrist ist nicht die der Sprachfassung ${language.de}.`,
        en: `The embargo is not that of the ${language.en} language version.`,
      }
    case 'issueDate':
      return {
        de: `Das Datum der Ausgabe ist nicht das der Sprachfassung ${language.de}.`,
        en: `The issue date is not that of the ${language.en} language version.`,
      }
    case 'quote':
      return tellQuote(said ?? null, own ?? null, language)
    default:
      return tellFact(nouns[kind], said ?? null, own ?? null, language)
  }
}

function tellFact(noun: LocalText, said: string | null, own: string | null, language: LocalText): LocalText {
  if (own === null)
    return {
      de: `${noun.de} „${said ?? ''}“ aus der Sprachfassung ${language.de} fehlt hier.`,
      en: `The ${noun.en} “${said ?? ''}” of the ${language.en} language version is missing here.`,
    }
  if (said === null)
    return {
      de: `${noun.de} „${own}“ steht nicht in der Sprachfassung ${language.de}.`,
      en: `The ${noun.en} “${own}” is not in the ${language.en} language version.`,
    }
  return {
    de: `${noun.de} weicht ab. In der Sprachfassung ${language.de} steht „${said}“.`,
    en: `The ${noun.en} differs. The ${language.en} language version says “${said}”.`,
  }
}

function tellQuote(said: string | null, own: string | null, language: LocalText): LocalText {
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
    de: `Zitiert wird hier „${own}“, in der Sprachfassung ${language.de} „${said}“.`,
    en: `Here “${own}” is quoted, in the ${language.en} language version “${said}”.`,
  }
}
