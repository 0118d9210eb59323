import fc from 'fast-check'
import {
  designBases,
  designLimits,
  logoPlaces,
  papers,
  typefaces,
  type Design,
} from '../export/design/design'
import { endMarks, organisationLimits, type Organisation } from '../organisation/organisation'
import type { Hash } from '../revision/hash'
import { arbitraryText } from './arbitrary-release'

const numberIn = ({
  least,
  most,
  step,
}: {
  readonly least: number
  readonly most: number
  readonly step: number
}): fc.Arbitrary<number> => fc.integer({ min: least / step, max: most / step }).map((steps) => steps * step)

/** Any design that the dialog can make; its colours are dark enough for text. */
export const arbitraryDesign: fc.Arbitrary<Design> = fc.record({
  base: fc.constantFrom(...designBases),
  accent: fc
    .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 0x66 })))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`),
  textFace: fc.constantFrom(...typefaces),
  headingFace: fc.constantFrom(...typefaces),
  textSize: numberIn(designLimits.textSize),
  logoPlace: fc.constantFrom(...logoPlaces),
  logoHeight: numberIn(designLimits.logoHeight),
  paper: fc.constantFrom(...papers),
  margins: fc.record({
    top: numberIn(designLimits.top),
    right: numberIn(designLimits.right),
    bottom: numberIn(designLimits.bottom),
    left: numberIn(designLimits.left),
  }),
})

const textUpTo = (most: number): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(''), arbitraryText).map((text) => [...text].slice(0, most).join('').trim())

/** Any organisation that the dialog can make; its logo, where it has one, is this picture. */
export const arbitraryOrganisation = (logo: Hash): fc.Arbitrary<Organisation> =>
  fc
    .record({
      name: textUpTo(organisationLimits.name),
      shortName: textUpTo(organisationLimits.shortName),
      language: fc.constantFrom('de' as const, 'en' as const),
      showsName: fc.boolean(),
      logo: fc.constantFrom(null, { asset: logo }),
      contactLines: fc
        .array(textUpTo(organisationLimits.contactLine), { maxLength: organisationLimits.contactLines })
        .map((lines) => lines.filter((line) => line !== '')),
      pressMailbox: fc.constantFrom('', 'presse@haefen-und-wasserwege.aller.example'),
      webAddress: fc.constantFrom('', 'www.aller.example/presse'),
      imprint: fc.record({ name: arbitraryText.map((text) => text.slice(0, 100)), address: textUpTo(160) }),
      footLine: textUpTo(organisationLimits.footLine),
      labels: fc.record({ pressRelease: textUpTo(40), embargo: textUpTo(40) }),
      notesSpokenWord: fc.boolean(),
      endMark: fc.constantFrom(...endMarks),
      customEndMark: fc.constantFrom('***', 'Ende der Mitteilung'),
      showsCharacterCount: fc.boolean(),
      design: arbitraryDesign,
    })
    .map((organisation) => ({
      ...organisation,
      showsName: organisation.showsName || organisation.logo === null,
    }))
