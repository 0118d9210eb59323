import type { Design } from '../../domain/export/design/design'
import type { Organisation } from '../../domain/organisation/organisation'

type Changeable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Changeable<Value[Key]> }
  : Value

/** The fields whose numbers are typed, and so may be no numbers. */
type Typed<Value> = { -readonly [Key in keyof Value]: string }

/** What stands in the dialog while somebody types: numbers and lines as they are typed. */
export interface OrganisationForm extends Changeable<Omit<Organisation, 'contactLines' | 'design'>> {
  contactLines: string
  design: Changeable<Omit<Design, 'textSize' | 'logoHeight' | 'margins'>> &
    Typed<Pick<Design, 'textSize' | 'logoHeight'>> & { margins: Typed<Design['margins']> }
}

/** The form of an organisation; `decimal` is the sign of the window's language. */
export function formOf(organisation: Organisation, decimal: ',' | '.'): OrganisationForm {
  const { name, shortName, language, showsName, logo, pressMailbox, webAddress, footLine } = organisation
  return {
    ...{ name, shortName, language, showsName, pressMailbox, webAddress, footLine },
    logo: logo === null ? null : { ...logo },
    contactLines: organisation.contactLines.join('\n'),
    imprint: { ...organisation.imprint },
    labels: { ...organisation.labels },
    notesSpokenWord: organisation.notesSpokenWord,
    endMark: organisation.endMark,
    customEndMark: organisation.customEndMark,
    showsCharacterCount: organisation.showsCharacterCount,
    design: designFormOf(organisation.design, decimal),
  }
}

export function designFormOf(design: Design, decimal: ',' | '.'): OrganisationForm['design'] {
  const write = (value: number): string => String(value).replace('.', decimal)
  const { top, right, bottom, left } = design.margins
  return {
    ...design,
    textSize: write(design.textSize),
    logoHeight: write(design.logoHeight),
    margins: { top: write(top), right: write(right), bottom: write(bottom), left: write(left) },
  }
}

/** What somebody typed, to be parsed by the rules of the domain. A number that is none stays a text, which they refuse. */
export const valueOf = (form: OrganisationForm): unknown => ({
  ...form,
  contactLines: form.contactLines.split('\n').filter((line) => line.trim() !== ''),
  design: designValueOf(form.design),
})

export function designValueOf({ margins, ...design }: OrganisationForm['design']): unknown {
  return {
    ...design,
    accent: design.accent.trim().toLowerCase(),
    textSize: numberOf(design.textSize),
    logoHeight: numberOf(design.logoHeight),
    margins: Object.fromEntries(Object.entries(margins).map(([side, text]) => [side, numberOf(text)])),
  }
}

const numberOf = (text: string): number | string =>
  /^\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : text
