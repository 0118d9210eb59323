import { fail, ok, type Result } from '../../result'
import { contrastBetween, textContrast } from './contrast'
import {
  designBases,
  designLimits,
  logoPlaces,
  papers,
  typefaces,
  type Design,
  type SheetMargins,
} from './design'
import type { Problem } from './problem'
import { FieldReader } from './read-fields'

/**
 * Reads a design from anything: every value is there, is one that a shipped design can have, and nothing else is. So the
 * style made of it can hold no words of whoever wrote it.
 */
export function parseDesign(value: unknown, path = ''): Result<Design, readonly Problem[]> {
  const fields = new FieldReader(value, path)
  const design: Design = {
    base: fields.oneOf('base', designBases),
    accent: fields.text('accent', { most: 7, isRequired: true, check: checkAccent }),
    textFace: fields.oneOf('textFace', typefaces),
    headingFace: fields.oneOf('headingFace', typefaces),
    textSize: fields.number('textSize', designLimits.textSize),
    logoPlace: fields.oneOf('logoPlace', logoPlaces),
    logoHeight: fields.number('logoHeight', designLimits.logoHeight),
    paper: fields.oneOf('paper', papers),
    margins: fields.object('margins', parseMargins),
  }
  const problems = fields.end()
  return problems.length === 0 ? ok(design) : fail(problems)
}

function parseMargins(value: unknown, path: string): readonly [SheetMargins, readonly Problem[]] {
  const fields = new FieldReader(value, path)
  const margins = {
    top: fields.number('top', designLimits.top),
    right: fields.number('right', designLimits.right),
    bottom: fields.number('bottom', designLimits.bottom),
    left: fields.number('left', designLimits.left),
  }
  return [margins, fields.end()]
}

/** Why a colour cannot be the accent: it is set as text on white paper. */
export function checkAccent(colour: string): Problem['sentence'] | null {
  const contrast = /^#[0-9a-f]{6}$/.test(colour) ? contrastBetween(colour, '#ffffff') : null
  if (contrast === null)
    return {
      de: 'Die Farbe wird als # und sechs Zeichen von 0 bis 9 und a bis f geschrieben, etwa #123a63.',
      en: 'The colour is written as # and six characters from 0 to 9 and a to f, such as #123a63.',
    }
  if (contrast >= textContrast) return null
  const [de, en] = (['de-DE', 'en-GB'] as const).map((locale) =>
    // Rounded down, so that a colour just below the limit is not said to be at it.
    (Math.floor(contrast * 10) / 10).toLocaleString(locale),
  )
  return {
    de: `Diese Farbe ist auf weißem Papier zu hell zum Lesen (Kontrast ${de ?? ''}, nötig sind 4,5). Wählen Sie eine dunklere.`,
    en: `This colour is too light to be read on white paper (contrast ${en ?? ''}, 4.5 is needed). Choose a darker one.`,
  }
}
