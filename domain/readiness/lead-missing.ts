import { attributesOf } from '../document/attributes-of'
import { kindTable } from '../kinds/kind-table'
import { blockOf, findingIn, isBlank, type ReadinessRule } from './readiness-rule'

/** `readiness.lead-missing`: a press release tells the news in its lead; other kinds may do without. */
export const findMissingLead: ReadinessRule = (readable) => {
  const lead = blockOf(readable, 'lead')
  const { requires } = kindTable[attributesOf(readable.release).kind]
  if (!requires.includes('lead') || (lead !== undefined && !isBlank(lead.text))) return []
  return [
    findingIn(lead ?? blockOf(readable, 'headline'), {
      id: 'readiness.lead-missing',
      severity: 'stop',
      acceptable: false,
      to: 0,
      reason: {
        de: 'Der Vorspann fehlt: wer, was, wann, wo, warum.',
        en: 'The lead is missing: who, what, when, where, why.',
      },
    }),
  ]
}
