import type { Embargo } from '../document/attributes'
import { attributesOf } from '../document/attributes-of'
import { isEmbargoLine, readEmbargo } from '../import/front/embargo'
import { wordsFor } from '../import/words/words-for'
import { findingIn, type ReadinessRule } from './readiness-rule'

/** Headlines may report on an embargo; the other parts begin with the word only where they set one. */
const reporting: ReadonlySet<string> = new Set(['headline', 'subheadline', 'sectionHeading'])

/**
 * `readiness.embargo-in-text`: a line of the text sets an embargo that the details do not know, or know otherwise. What
 * newsrooms are told follows the details alone: file names, the subject of a mail, feeds.
 */
export const findEmbargoInText: ReadinessRule = ({ release, blocks }) => {
  const { embargo, language } = attributesOf(release)
  return blocks
    .filter(({ name, text }) => !reporting.has(name) && /\d/.test(text) && isEmbargoLine(text))
    .flatMap((block) => {
      const said = readEmbargo(block.text, language, wordsFor(language))
      if (embargo !== null && (said === null || isSame(embargo, said))) return []
      return [
        findingIn(block, {
          id: 'readiness.embargo-in-text',
          severity: 'warning',
          acceptable: true,
          reason: embargo === null ? reasons.missing : reasons.differs,
        }),
      ]
    })
}

const isSame = (one: Embargo, other: Embargo): boolean =>
  one.kind === 'until' && other.kind === 'until'
    ? Date.parse(one.instant) === Date.parse(other.instant)
    : one.kind === other.kind

const reasons = {
  missing: {
    de: 'Hier steht eine Sperrfrist, in den Angaben ist aber keine gesetzt. Setzen Sie sie dort: Dateinamen und Mails richten sich danach.',
    en: 'The text states an embargo, but none is set in the details. Set it there: file names and mails follow it.',
  },
  differs: {
    de: 'Hier steht eine andere Sperrfrist als in den Angaben.',
    en: 'The text states another embargo than the details.',
  },
}
