import { defaultDesign, type Design } from '../export/design/design'
import { parseDesign } from '../export/design/parse-design'
import type { Problem } from '../export/design/problem'
import { FieldReader } from '../export/design/read-fields'
import type { LocalText } from '../language'
import { fail, ok, type Result } from '../result'
import { endMarks, organisationLimits as limits, type Organisation } from './organisation'

type Parsed<Value> = readonly [Value, readonly Problem[]]

/** Reads an organisation from anything, its texts in NFC; tells of every value that cannot stay. */
export function parseOrganisation(value: unknown): Result<Organisation, readonly Problem[]> {
  const fields = new FieldReader(value, '')
  const organisation: Organisation = {
    name: fields.text('name', { most: limits.name }),
    shortName: fields.text('shortName', { most: limits.shortName }),
    language: fields.oneOf('language', ['de', 'en']),
    showsName: fields.boolean('showsName'),
    logo: fields.object('logo', parseLogo),
    contactLines: fields.lines('contactLines', limits.contactLines, { most: limits.contactLine }),
    pressMailbox: fields.text('pressMailbox', { most: limits.address, check: checkMailbox }),
    webAddress: fields.text('webAddress', { most: limits.address, check: checkWebAddress }),
    imprint: fields.object('imprint', parseImprint),
    footLine: fields.text('footLine', { most: limits.footLine }),
    labels: fields.object('labels', parseLabels),
    notesSpokenWord: fields.boolean('notesSpokenWord'),
    endMark: fields.oneOf('endMark', endMarks),
    customEndMark: fields.text('customEndMark', { most: limits.endMark }),
    showsCharacterCount: fields.boolean('showsCharacterCount'),
    design: fields.object('design', parseDesignField),
  }
  if (organisation.endMark === 'custom' && organisation.customEndMark === '')
    fields.refuse('customEndMark', endMarkMissing)
  if (!organisation.showsName && organisation.logo === null) fields.refuse('showsName', nameOrLogo)
  if (organisation.imprint.name === '' && organisation.imprint.address !== '')
    fields.refuse('imprint.name', imprintName)
  const problems = fields.end()
  return problems.length === 0 ? ok(organisation) : fail(problems)
}

const parseDesignField = (value: unknown, path: string): Parsed<Design> => {
  const parsed = parseDesign(value, path)
  return parsed.ok ? [parsed.value, []] : [defaultDesign, parsed.failure]
}

function parseLogo(value: unknown, path: string): Parsed<Organisation['logo']> {
  if (value === null) return [null, []]
  const fields = new FieldReader(value, path)
  const asset = fields.text('asset', {
    ...{ most: 64, isRequired: true },
    check: (text) => (/^[0-9a-f]{64}$/.test(text) ? null : logoMissing),
  })
  return [{ asset }, fields.end()]
}

function parseImprint(value: unknown, path: string): Parsed<Organisation['imprint']> {
  const fields = new FieldReader(value, path)
  const imprint = {
    name: fields.text('name', { most: limits.name }),
    address: fields.text('address', { most: limits.imprint }),
  }
  return [imprint, fields.end()]
}

function parseLabels(value: unknown, path: string): Parsed<Organisation['labels']> {
  const fields = new FieldReader(value, path)
  const labels = {
    pressRelease: fields.text('pressRelease', { most: limits.label }),
    embargo: fields.text('embargo', { most: limits.label }),
  }
  return [labels, fields.end()]
}

const checkMailbox = (text: string): LocalText | null =>
  /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text)
    ? null
    : {
        de: 'Das ist keine E-Mail-Adresse. Sie sieht so aus: presse@beispiel.de.',
        en: 'This is no email address. It looks like this: press@example.org.',
      }

const checkWebAddress = (text: string): LocalText | null =>
  /^(?:https?:\/\/)?[^\s/@<>"]+\.[^\s/@<>".]+(?:\/[^\s<>"]*)?$/.test(text)
    ? null
    : {
        de: 'Das ist keine Webadresse. Sie sieht so aus: www.beispiel.de.',
        en: 'This is no web address. It looks like this: www.example.org.',
      }

const endMarkMissing: LocalText = {
  de: 'Geben Sie ein, was am Ende stehen soll, oder wählen Sie ein anderes Endezeichen.',
  en: 'Enter what is to stand at the end, or choose another end mark.',
}
const nameOrLogo: LocalText = {
  de: 'Ohne Logo muss der Name im Briefkopf stehen.',
  en: 'Without a logo the letterhead must have the name.',
}
const imprintName: LocalText = {
  de: 'Nennen Sie die Person, die verantwortlich ist; eine Anschrift allein genügt nicht.',
  en: 'Name the person who is responsible; an address alone is not enough.',
}
const logoMissing: LocalText = {
  de: 'Dieses Logo ist nicht im Bestand. Wählen Sie die Datei noch einmal.',
  en: 'This logo is not in the store. Choose its file again.',
}
