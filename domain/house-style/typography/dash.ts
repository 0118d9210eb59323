import { mendAll, type TypographyRule } from './rule'

// Between two numbers a spaced hyphen may be a range, a score or a minus.
const spaced = /(?<=[\p{L}\p{N}\p{P}\p{S}]) --? (?=[\p{L}\p{N}„“”"»«‚‘(])(?<!\d --? (?=\d))/gu

/** `typography.dash`: a dash, not a hyphen, around an inserted thought. */
export const dashes: TypographyRule = {
  id: 'typography.dash',
  reason: {
    de: 'Ein Gedankenstrich (–) statt des Bindestrichs.',
    en: 'A dash (–) in place of the hyphen.',
  },
  find: (text, { dash }) => mendAll(text, spaced, dash),
}
